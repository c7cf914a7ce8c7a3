// Sends a signal to the first other client that is in the session, or comes, and leaves.
#include "example.h"

#include <stdio.h>
#include <stdlib.h>

static void on_connection_created(otc_session *session, void *user_data,
                                  const otc_connection *connection1)
{
    if (otc_session_send_signal_to_connection(session, "chat", "Hello", connection1)
        != OTC_SUCCESS) {
        example_done(user_data, EXIT_FAILURE);
        return;
    }
    printf("sent to %s\n", otc_connection_get_id(connection1));
    otc_session_disconnect(session);
}

int main(void)
{
    struct otc_session_callbacks callbacks = {0};
    callbacks.on_connection_created = on_connection_created;
    return example_run(callbacks);
}
