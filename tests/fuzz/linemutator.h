#ifndef TESTS_FUZZ_LINEMUTATOR_H
#define TESTS_FUZZ_LINEMUTATOR_H

#include <vector>

namespace Fuzzing {

/// What scripts of a target are made of. Bytes changed at random would rarely give a step that
/// makes sense, so most changes are of whole lines; some are not, for they do what nobody thinks
/// of.
struct Steps
{
    std::vector<const char *> lines; ///< "#" becomes a digit from 0 to 3, "@" a name, "*" a word
    std::vector<const char *> names;
    std::vector<const char *> words;
};

/// Each target that is linked with linemutator.cpp defines it.
const Steps &steps();

} // namespace Fuzzing

#endif
