// A program without Qt, as tst_capiprograms runs it. `plain MODE`:
//   cycles       init … destroy, three times, each with a session that sends itself a signal
//   forgetful    returns from main without a word to the library
//   impatient    calls exit() inside a callback
//   surroundings leaves the locale, the signal handlers' threads and GLib's default context alone
#define _GNU_SOURCE
#include <dlfcn.h>
#include <locale.h>
#include <opentok.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int connected;
static int received;
static int exits_when_connected;

static void count(int *what)
{
    pthread_mutex_lock(&mutex);
    ++*what;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&mutex);
}

static void wait_for(const int *what, int number)
{
    pthread_mutex_lock(&mutex);
    while (*what < number)
        pthread_cond_wait(&changed, &mutex);
    pthread_mutex_unlock(&mutex);
}

static void on_connected(otc_session *session, void *user_data)
{
    (void)session;
    (void)user_data;
    if (exits_when_connected)
        exit(7);
    count(&connected);
}

static void on_signal_received(otc_session *session, void *user_data, const char *type,
                               const char *signal, const otc_connection *connection)
{
    (void)session;
    (void)user_data;
    if (strcmp(type, "t") == 0 && strcmp(signal, "Grüße") == 0 && connection)
        count(&received);
}

static void on_error(otc_session *session, void *user_data, const char *error_string,
                     enum otc_session_error_code error)
{
    (void)session;
    (void)user_data;
    fprintf(stderr, "%s (%d)\n", error_string, (int)error);
    _Exit(3);
}

static otc_session *begin(void)
{
    struct otc_session_callbacks callbacks = {0};
    otc_session *session;
    callbacks.on_connected = on_connected;
    callbacks.on_signal_received = on_signal_received;
    callbacks.on_error = on_error;
    if (otc_init(NULL) != OTC_SUCCESS)
        exit(4);
    session = otc_session_new(getenv("SIGNALBOX_KEY"), getenv("SIGNALBOX_SESSION"), &callbacks);
    if (otc_session_connect(session, getenv("SIGNALBOX_TOKEN")) != OTC_SUCCESS)
        exit(5);
    return session;
}

static int cycles(void)
{
    int cycle;
    for (cycle = 1; cycle <= 3; ++cycle) {
        otc_session *session = begin();
        wait_for(&connected, cycle);
        if (otc_session_send_signal(session, "t", "Grüße") != OTC_SUCCESS)
            return 6;
        wait_for(&received, cycle);
        if (otc_session_disconnect(session) != OTC_SUCCESS
            || otc_session_delete(session) != OTC_SUCCESS || otc_destroy() != OTC_SUCCESS)
            return 6;
    }
    return 0;
}

static pthread_t handler_thread;
static volatile sig_atomic_t handled;
static void on_usr1(int number)
{
    (void)number;
    handler_thread = pthread_self();
    handled = 1;
}

static int surroundings(void)
{
    sigset_t waiting;
    otc_session *session;
    void *symbol;
    int is_own_thread;

    signal(SIGUSR1, on_usr1);
    session = begin();
    wait_for(&connected, 1);
    if (strcmp(setlocale(LC_ALL, NULL), "C") != 0)
        return 10;
    // With the main thread deaf to it, the signal stays pending: the library's takes it neither.
    sigemptyset(&waiting);
    sigaddset(&waiting, SIGUSR1);
    pthread_sigmask(SIG_BLOCK, &waiting, NULL);
    kill(getpid(), SIGUSR1);
    otc_session_send_signal(session, "t", "Grüße");
    wait_for(&received, 1);
    if (handled)
        return 11;
    pthread_sigmask(SIG_UNBLOCK, &waiting, NULL);
    is_own_thread = handled && pthread_equal(handler_thread, pthread_self());
    if (!is_own_thread)
        return 12;
    // A GTK program turns this context in its main thread.
    symbol = dlsym(RTLD_DEFAULT, "g_main_context_acquire");
    if (symbol) {
        int (*acquire)(void *);
        memcpy(&acquire, &symbol, sizeof acquire);
        if (!acquire(NULL))
            return 13;
    }
    otc_session_delete(session);
    return otc_destroy();
}

int main(int argc, char **argv)
{
    const char *mode = argc == 2 ? argv[1] : "";
    if (strcmp(mode, "cycles") == 0)
        return cycles();
    if (strcmp(mode, "surroundings") == 0)
        return surroundings();
    exits_when_connected = strcmp(mode, "impatient") == 0;
    begin();
    wait_for(&connected, 1);
    return 0;
}
