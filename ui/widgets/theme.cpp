#include "theme.h"

#include <algorithm>
#include <cmath>

namespace Signalbox {

namespace {

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

quint32 stableHash(const QString &text)
{
    // FNV-1a: qHash differs between runs and versions, and a colour has to stay.
    quint32 hash = 2166136261U;
    for (const char c : text.toUtf8())
        hash = (hash ^ quint8(c)) * 16777619U;
    return hash ^ (hash >> 15);
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
    theme.accent = readable(color.toRgb(), raised, dark, 4.5);
    theme.onAccent =
        contrast(theme.accent, Qt::white) >= 4.5 ? QColor(Qt::white) : QColor(0x10131a);
    theme.selection = mixed(theme.accent, surface, dark ? 0.26 : 0.14);
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

QColor Theme::personColor(const QString &id) const
{
    const quint32 hash = stableHash(id);
    // 24 hues that can be told apart; the lightness follows from the contrast that text needs.
    const QColor color = QColor::fromHsl(int(hash % 24) * 15, dark ? 150 : 160, dark ? 165 : 95);
    return readable(color, surface, dark, 4.6);
}

} // namespace Signalbox
