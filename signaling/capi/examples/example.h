#ifndef SIGNALBOX_EXAMPLES_EXAMPLE_H
#define SIGNALBOX_EXAMPLES_EXAMPLE_H

// What the short examples share: they get the session from the environment (SIGNALBOX_API_URL,
// SIGNALBOX_KEY, SIGNALBOX_SESSION, SIGNALBOX_TOKEN), and main waits until a callback says that the
// example is done, for the callbacks run in a thread of the library's.

#include <opentok.h>
#include <pthread.h>

struct example
{
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    int is_done;
    int exit_code;
};

// Ends example_run(). Any thread.
void example_done(struct example *example, int exit_code);

// Connects with these callbacks, waits for example_done(), leaves. Fills in user_data (the example)
// and, where they are NULL, on_error (which says what is wrong and ends the example) and
// on_disconnected (which ends it). Returns what main is to return.
int example_run(struct otc_session_callbacks callbacks);

#endif
