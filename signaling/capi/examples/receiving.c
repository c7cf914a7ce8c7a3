// Prints each signal that comes, until one of type "end".
#include "example.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void on_connected(otc_session *session, void *user_data)
{
    (void)session;
    (void)user_data;
    printf("connected\n");
    fflush(stdout);
}

static void on_signal_received(otc_session *session, void *user_data, const char *type,
                               const char *signal, const otc_connection *connection)
{
    (void)session;
    // A signal that a server sent through REST comes from no connection.
    printf("%s: %s: %s\n", connection ? otc_connection_get_data(connection) : "server", type,
           signal);
    fflush(stdout);
    if (strcmp(type, "end") == 0)
        example_done(user_data, EXIT_SUCCESS);
}

int main(void)
{
    struct otc_session_callbacks callbacks = {0};
    callbacks.on_connected = on_connected;
    callbacks.on_signal_received = on_signal_received;
    return example_run(callbacks);
}
