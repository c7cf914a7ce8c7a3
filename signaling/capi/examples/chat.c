// A chat on the terminal: what is typed goes to everyone, what others type is printed. Ends with
// the input (Ctrl+D).
#include <opentok.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum chat_state { CONNECTING, CONNECTED, ENDED };

struct chat
{
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    enum chat_state state;
};

static void change(struct chat *chat, enum chat_state state)
{
    pthread_mutex_lock(&chat->mutex);
    chat->state = state;
    pthread_cond_broadcast(&chat->changed);
    pthread_mutex_unlock(&chat->mutex);
}

static int wait_while_connecting(struct chat *chat)
{
    int is_connected;
    pthread_mutex_lock(&chat->mutex);
    while (chat->state == CONNECTING)
        pthread_cond_wait(&chat->changed, &chat->mutex);
    is_connected = chat->state == CONNECTED;
    pthread_mutex_unlock(&chat->mutex);
    return is_connected;
}

static void wait_until_ended(struct chat *chat)
{
    pthread_mutex_lock(&chat->mutex);
    while (chat->state != ENDED)
        pthread_cond_wait(&chat->changed, &chat->mutex);
    pthread_mutex_unlock(&chat->mutex);
}

// What the token says of a client, or the beginning of its id.
static void print_name(const otc_connection *connection)
{
    const char *data = otc_connection_get_data(connection);
    if (*data)
        printf("%s", data);
    else
        printf("%.8s", otc_connection_get_id(connection));
}

static void on_connected(otc_session *session, void *user_data)
{
    (void)session;
    printf("* You are in.\n");
    fflush(stdout);
    change(user_data, CONNECTED);
}

static void on_disconnected(otc_session *session, void *user_data)
{
    (void)session;
    change(user_data, ENDED);
}

static void on_connection_created(otc_session *session, void *user_data,
                                  const otc_connection *connection)
{
    (void)session;
    (void)user_data;
    printf("* ");
    print_name(connection);
    printf(" is here.\n");
    fflush(stdout);
}

static void on_connection_dropped(otc_session *session, void *user_data,
                                  const otc_connection *connection)
{
    (void)session;
    (void)user_data;
    printf("* ");
    print_name(connection);
    printf(" has left.\n");
    fflush(stdout);
}

static void on_signal_received(otc_session *session, void *user_data, const char *type,
                               const char *signal, const otc_connection *connection)
{
    otc_connection *own = otc_session_get_connection(session);
    (void)user_data;
    if (strcmp(type, "chat") != 0) {
        // not for people
    } else if (!connection) {
        printf("server: %s\n", signal);
    } else if (!own || strcmp(otc_connection_get_id(own), otc_connection_get_id(connection)) != 0) {
        print_name(connection);
        printf(": %s\n", signal);
    }
    fflush(stdout);
    otc_connection_delete(own);
}

static void on_reconnection_started(otc_session *session, void *user_data)
{
    (void)session;
    (void)user_data;
    printf("* The link is lost. What you type waits.\n");
    fflush(stdout);
}

static void on_reconnected(otc_session *session, void *user_data)
{
    (void)session;
    (void)user_data;
    printf("* The link is back.\n");
    fflush(stdout);
}

static void on_error(otc_session *session, void *user_data, const char *error_string,
                     enum otc_session_error_code error)
{
    (void)session;
    fprintf(stderr, "* %s (%d)\n", error_string, (int)error);
    if (error != OTC_SESSION_UNABLE_TO_SEND_SIGNAL)
        change(user_data, ENDED);
}

static void talk(otc_session *session)
{
    char line[4096];
    while (fgets(line, sizeof line, stdin)) {
        otc_status status;
        line[strcspn(line, "\n")] = '\0';
        if (!*line)
            continue;
        status = otc_session_send_signal(session, "chat", line);
        if (status == OTC_SESSION_NOT_CONNECTED)
            return;
        if (status != OTC_SUCCESS)
            fprintf(stderr, "* That was not sent (%d).\n", status);
    }
}

int main(void)
{
    struct chat chat = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, CONNECTING};
    struct otc_session_callbacks callbacks = {0};
    otc_session *session;
    int was_connected = 0;

    callbacks.on_connected = on_connected;
    callbacks.on_disconnected = on_disconnected;
    callbacks.on_connection_created = on_connection_created;
    callbacks.on_connection_dropped = on_connection_dropped;
    callbacks.on_signal_received = on_signal_received;
    callbacks.on_reconnection_started = on_reconnection_started;
    callbacks.on_reconnected = on_reconnected;
    callbacks.on_error = on_error;
    callbacks.user_data = &chat;

    if (otc_init(NULL) != OTC_SUCCESS)
        return EXIT_FAILURE;
    session = otc_session_new(getenv("SIGNALBOX_KEY"), getenv("SIGNALBOX_SESSION"), &callbacks);
    if (otc_session_connect(session, getenv("SIGNALBOX_TOKEN")) == OTC_SUCCESS) {
        was_connected = wait_while_connecting(&chat);
        if (was_connected)
            talk(session);
        if (otc_session_disconnect(session) == OTC_SUCCESS)
            wait_until_ended(&chat);
    } else {
        fprintf(stderr, "Set SIGNALBOX_KEY, SIGNALBOX_SESSION and SIGNALBOX_TOKEN.\n");
    }
    otc_session_delete(session);
    otc_destroy();
    return was_connected ? EXIT_SUCCESS : EXIT_FAILURE;
}
