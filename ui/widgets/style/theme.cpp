#include "theme.h"

#include <ui/models/personslots.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace Signalbox {

namespace {

// A text needs 4.5; a little more, since colours are rounded.
constexpr double Readable = 4.6;

// People: blue, petrol, teal, indigo, violet, plum, pink, olive, and what they are in the dark.
// None is near the colours of the states, and no two are near each other: tst_theme measures it.
struct PersonColor
{
    QRgb light;
    QRgb dark;
};
constexpr PersonColor people[] = {{0xff0b6bcb, 0xff4f97ff}, {0xff005a70, 0xff7fe0ff},
                                  {0xff00806a, 0xff3fe3bd}, {0xff2a16c0, 0xffb9b4ff},
                                  {0xff9b36e8, 0xffa36cff}, {0xff6a1660, 0xffff9df0},
                                  {0xffc8107a, 0xfff5589b}, {0xff586200, 0xffd8ee58}};
static_assert(std::size(people) == PersonSlots::Count);

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

// Moves a colour's lightness until it can be told from what lies beneath.
QColor readable(QColor color, const QColor &under, bool darkUnder, double wanted)
{
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    color.getHslF(&hue, &saturation, &lightness);
    for (int step = 0; step < 100 && contrast(color, under) < wanted; ++step) {
        lightness = std::clamp(lightness + (darkUnder ? 0.01F : -0.01F), 0.0F, 1.0F);
        color = QColor::fromHslF(std::max(hue, 0.0F), saturation, lightness);
    }
    return color.toRgb();
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto part = [share](int a, int b) {
        return int(std::lround(a * share + b * (1 - share)));
    };
    return QColor(part(over.red(), under.red()), part(over.green(), under.green()),
                  part(over.blue(), under.blue()));
}

Theme Theme::light()
{
    Theme theme;
    theme.surface = QColor(0xffffff);
    theme.raised = QColor(0xf4f5f7);
    theme.hover = QColor(0xe9ebef);
    theme.border = QColor(0xd9dce2);
    theme.text = QColor(0x1c2128);
    theme.muted = QColor(0x5b6470);
    theme.ok = QColor(0x1a7f37);
    theme.warn = QColor(0x8a5a00);
    theme.error = QColor(0xc0262d);
    return theme.withAccent(QColor(0x2f63d6));
}

Theme Theme::darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.surface = QColor(0x16191e);
    theme.raised = QColor(0x1e2228);
    theme.hover = QColor(0x2a2f37);
    theme.border = QColor(0x343a43);
    theme.text = QColor(0xe4e7eb);
    theme.muted = QColor(0x9aa3ae);
    theme.ok = QColor(0x56c271);
    theme.warn = QColor(0xe0b040);
    theme.error = QColor(0xff8079);
    return theme.withAccent(QColor(0x7aa7ff));
}

Theme Theme::withAccent(const QColor &color) const
{
    Theme theme = *this;
    theme.accent = readable(color.toRgb(), raised, dark, Readable);
    theme.onAccent =
        contrast(theme.accent, Qt::white) >= 4.5 ? QColor(Qt::white) : QColor(0x10131a);
    theme.selection = mixed(theme.accent, surface, dark ? 0.26 : 0.14);
    return theme;
}

Theme Theme::selected() const
{
    Theme theme = *this;
    theme.surface = selection;
    for (QColor Theme::*color :
         {&Theme::text, &Theme::muted, &Theme::accent, &Theme::ok, &Theme::warn, &Theme::error})
        theme.*color = readable(theme.*color, selection, dark, Readable);
    return theme;
}

Theme Theme::of(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    const Theme theme = isDark ? darkTheme() : light();
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    return highlight == theme.accent ? theme : theme.withAccent(highlight);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(role, color);
    };
    set(QPalette::Window, raised);
    set(QPalette::WindowText, text);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, mixed(raised, surface, 0.5));
    set(QPalette::Text, text);
    set(QPalette::Button, surface);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, error);
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, onAccent);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::PlaceholderText, muted);
    set(QPalette::ToolTipBase, dark ? hover : text);
    set(QPalette::ToolTipText, dark ? text : surface);
    set(QPalette::Light, hover);
    set(QPalette::Midlight, hover);
    set(QPalette::Mid, border);
    set(QPalette::Dark, border);
    set(QPalette::Shadow, border);
    const QColor disabled = mixed(muted, raised, 0.65);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, border);
    return palette;
}

QColor Theme::personColor(int slot) const
{
    const PersonColor &color = people[size_t(slot) % std::size(people)];
    return readable(QColor(dark ? color.dark : color.light), surface, dark, Readable);
}

QColor Theme::personDisc(int slot) const
{
    return mixed(personColor(slot), surface, dark ? 0.30 : 0.18);
}

QColor Theme::personInitial(int slot) const
{
    return readable(personColor(slot), personDisc(slot), dark, Readable);
}

QColor Theme::errorSurface() const
{
    return mixed(error, raised, dark ? 0.10 : 0.06);
}

} // namespace Signalbox
