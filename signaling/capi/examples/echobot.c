// Sends every signal back to whoever sent it, until the process is told to end (SIGINT, SIGTERM).
#define _POSIX_C_SOURCE 200809L // sigwait()
#include <opentok.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void on_connected(otc_session *session, void *user_data)
{
    (void)session;
    (void)user_data;
    printf("listening\n");
    fflush(stdout);
}

static void on_signal_received(otc_session *session, void *user_data, const char *type,
                               const char *signal, const otc_connection *connection)
{
    otc_connection *own = otc_session_get_connection(session);
    (void)user_data;
    // A server can't be answered, and a bot that answers itself never stops.
    if (own && connection
        && strcmp(otc_connection_get_id(own), otc_connection_get_id(connection)) != 0) {
        const otc_status status =
            otc_session_send_signal_to_connection(session, type, signal, connection);
        if (status != OTC_SUCCESS)
            fprintf(stderr, "The echo was refused (%d).\n", status);
    }
    otc_connection_delete(own);
}

static void on_error(otc_session *session, void *user_data, const char *error_string,
                     enum otc_session_error_code error)
{
    (void)session;
    (void)user_data;
    fprintf(stderr, "%s (%d)\n", error_string, (int)error);
    // Somebody who left before the echo came is no reason to end.
    if (error != OTC_SESSION_UNABLE_TO_SEND_SIGNAL)
        raise(SIGTERM);
}

int main(void)
{
    struct otc_session_callbacks callbacks = {0};
    otc_session *session;
    sigset_t endings;
    int received = 0;

    // The main thread waits for the signals that end it; so no thread may be interrupted by them.
    sigemptyset(&endings);
    sigaddset(&endings, SIGINT);
    sigaddset(&endings, SIGTERM);
    sigprocmask(SIG_BLOCK, &endings, NULL);

    callbacks.on_connected = on_connected;
    callbacks.on_signal_received = on_signal_received;
    callbacks.on_error = on_error;
    if (otc_init(NULL) != OTC_SUCCESS)
        return EXIT_FAILURE;
    session = otc_session_new(getenv("SIGNALBOX_KEY"), getenv("SIGNALBOX_SESSION"), &callbacks);
    if (otc_session_connect(session, getenv("SIGNALBOX_TOKEN")) == OTC_SUCCESS)
        sigwait(&endings, &received);
    else
        fprintf(stderr, "Set SIGNALBOX_KEY, SIGNALBOX_SESSION and SIGNALBOX_TOKEN.\n");
    otc_session_delete(session);
    otc_destroy();
    return received ? EXIT_SUCCESS : EXIT_FAILURE;
}
