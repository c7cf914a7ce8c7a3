#include "example.h"

#include <stdio.h>
#include <stdlib.h>

void example_done(struct example *example, int exit_code)
{
    pthread_mutex_lock(&example->mutex);
    if (!example->is_done)
        example->exit_code = exit_code;
    example->is_done = 1;
    pthread_cond_signal(&example->changed);
    pthread_mutex_unlock(&example->mutex);
}

static void on_error(otc_session *session, void *user_data, const char *error_string,
                     enum otc_session_error_code error)
{
    (void)session;
    fprintf(stderr, "%s (%d)\n", error_string, (int)error);
    example_done(user_data, EXIT_FAILURE);
}

static void on_disconnected(otc_session *session, void *user_data)
{
    (void)session;
    example_done(user_data, EXIT_SUCCESS);
}

int example_run(struct otc_session_callbacks callbacks)
{
    struct example example = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, EXIT_FAILURE};
    callbacks.user_data = &example;
    if (!callbacks.on_error)
        callbacks.on_error = on_error;
    if (!callbacks.on_disconnected)
        callbacks.on_disconnected = on_disconnected;

    if (otc_init(NULL) != OTC_SUCCESS)
        return EXIT_FAILURE;
    otc_session *session =
        otc_session_new(getenv("SIGNALBOX_KEY"), getenv("SIGNALBOX_SESSION"), &callbacks);
    if (!session || otc_session_connect(session, getenv("SIGNALBOX_TOKEN")) != OTC_SUCCESS) {
        fprintf(stderr, "Set SIGNALBOX_KEY, SIGNALBOX_SESSION and SIGNALBOX_TOKEN.\n");
    } else {
        pthread_mutex_lock(&example.mutex);
        while (!example.is_done)
            pthread_cond_wait(&example.changed, &example.mutex);
        pthread_mutex_unlock(&example.mutex);
    }
    otc_session_delete(session); // leaves, too; NULL is refused and harmless
    otc_destroy();
    return example.exit_code;
}
