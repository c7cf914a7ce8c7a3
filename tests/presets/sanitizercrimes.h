#ifndef SIGNALBOX_TESTS_SANITIZERCRIMES_H
#define SIGNALBOX_TESTS_SANITIZERCRIMES_H

/// Reads one int past the end of an array on the heap.
int readPastTheEnd(int size);
/// Adds one to \a number, as signed arithmetic.
int overflow(int number);
/// Adds \a number to a sum in two threads at once, which nobody keeps apart.
int race(int number);

#endif
