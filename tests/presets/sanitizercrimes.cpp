#include "sanitizercrimes.h"

#include <memory>
#include <thread>

int readPastTheEnd(int size)
{
    const auto numbers = std::make_unique<int[]>(std::size_t(size));
    return numbers[std::size_t(size)];
}

int overflow(int number)
{
    return number + 1;
}

int race(int number)
{
    int sum = 0;
    std::thread other([&sum, number] { sum += number; });
    sum += number;
    other.join();
    return sum;
}
