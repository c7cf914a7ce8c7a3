#ifndef TESTS_FUZZ_CHECK_H
#define TESTS_FUZZ_CHECK_H

#include <QtCore/qbytearray.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What libFuzzer, and the replay of a corpus, calls with each input. A target defines it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

namespace Fuzzing {

/// A property that has to hold whatever the input is: where it doesn't, the input is a find.
inline void check(bool holds, const char *property, QByteArrayView detail = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "Property broken: %s\n", property);
    std::fwrite(detail.data(), 1, std::size_t(detail.size()), stderr);
    std::fputc('\n', stderr);
    std::abort();
}

/// The input itself, without a zero behind it: AddressSanitizer sees the first byte read too many.
inline QByteArray inputBytes(const std::uint8_t *bytes, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), qsizetype(size));
}

} // namespace Fuzzing

#endif
