#include "sanitizercrimes.h"

#include <memory>

int readPastTheEnd(int size)
{
    const auto numbers = std::make_unique<int[]>(std::size_t(size));
    return numbers[std::size_t(size)];
}

int overflow(int number)
{
    return number + 1;
}
