// Sends signals that are out of date when the link was lost: such a signal isn't kept until it is
// back. Once to everyone, once to the client that sent something.
#include "example.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void on_connected(otc_session *session, void *user_data)
{
    struct otc_signal_options options;
    options.retry_after_reconnect = OTC_FALSE;
    if (otc_session_send_signal_with_options(session, "chat", "Hello", options) != OTC_SUCCESS)
        example_done(user_data, EXIT_FAILURE);
}

static void on_signal_received(otc_session *session, void *user_data, const char *type,
                               const char *signal, const otc_connection *connection)
{
    struct otc_signal_options options = {OTC_FALSE};
    otc_status status;
    (void)signal;
    if (strcmp(type, "chat") == 0) {
        status = otc_session_send_signal_to_connection_with_options(session, "answer", "Hello you",
                                                                    connection, options);
        if (status != OTC_SUCCESS)
            example_done(user_data, EXIT_FAILURE);
    } else if (strcmp(type, "answer") == 0) {
        printf("there and back\n");
        example_done(user_data, EXIT_SUCCESS);
    }
}

int main(void)
{
    struct otc_session_callbacks callbacks = {0};
    callbacks.on_connected = on_connected;
    callbacks.on_signal_received = on_signal_received;
    return example_run(callbacks);
}
