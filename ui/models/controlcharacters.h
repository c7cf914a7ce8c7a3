#ifndef UI_MODELS_CONTROLCHARACTERS_H
#define UI_MODELS_CONTROLCHARACTERS_H

namespace Signalbox {

/// Which characters make a text show as something else than it is. The window and the command line
/// ask here, and each shows them in its own way.
namespace ControlCharacters {

/// Of C0 and C1, and U+007F.
constexpr bool isControl(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0);
}

/// Turns the direction of writing, or begins or ends a part with a direction of its own.
constexpr bool turnsDirection(char16_t unit)
{
    return unit == 0x061c || unit == 0x200e || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e)
        || (unit >= 0x2066 && unit <= 0x2069);
}

/// Ends a line or a paragraph without being a control character.
constexpr bool separatesLines(char16_t unit)
{
    return unit == 0x2028 || unit == 0x2029;
}

} // namespace ControlCharacters

} // namespace Signalbox

#endif
