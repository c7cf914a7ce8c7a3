// Sends a signal to everyone in the session, and waits until it is back: the sender gets it, too.
#include "example.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void on_connected(otc_session *session, void *user_data)
{
    if (otc_session_send_signal(session, "chat", "Hello") != OTC_SUCCESS)
        example_done(user_data, EXIT_FAILURE);
}

static void on_signal_received(otc_session *session, void *user_data, const char *type,
                               const char *signal, const otc_connection *connection)
{
    otc_connection *own = otc_session_get_connection(session);
    if (own && connection
        && strcmp(otc_connection_get_id(own), otc_connection_get_id(connection)) == 0) {
        printf("sent: %s: %s\n", type, signal);
        example_done(user_data, EXIT_SUCCESS);
    }
    otc_connection_delete(own);
}

int main(void)
{
    struct otc_session_callbacks callbacks = {0};
    callbacks.on_connected = on_connected;
    callbacks.on_signal_received = on_signal_received;
    return example_run(callbacks);
}
