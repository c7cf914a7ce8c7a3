#ifndef UI_WIDGETS_STYLE_CONTROLPAINTER_H
#define UI_WIDGETS_STYLE_CONTROLPAINTER_H

#include <ui/widgets/style/theme.h>

#include <QRect>
#include <QStyle>

QT_BEGIN_NAMESPACE
class QFontMetrics;
class QPainter;
class QStyleOption;
class QStyleOptionComplex;
QT_END_NAMESPACE

namespace Signalbox {

/// Paints the flat controls of SignalboxStyle, each from a style option and nothing else.
class ControlPainter
{
public:
    ControlPainter(QPainter *painter, const QStyleOption *option);

    void button(bool primary) const;
    void buttonLabel(bool primary, bool mnemonics) const;
    /// A button that looks like a link.
    void linkLabel(bool mnemonics) const;
    void toolButton() const;
    void field() const;
    void frame() const;
    void focusRing() const;
    void menuFrame() const;
    void checkBox() const;
    void radioButton() const;
    void headerSection() const;
    void headerLabel() const;
    void comboBox(const QRect &arrowRect) const;
    /// Frame and arrows; the line in it is drawn by itself.
    void spinBox(const QRect &up, const QRect &down) const;
    /// Icon and text of a combo box that can't be edited.
    void comboLabel(const QRect &field) const;
    /// How far something is, as a bar across the rectangle's middle.
    void progress() const;
    /// \a isRaised: of something that lies on what frames the content.
    void scrollBar(const QRect &slider, bool isRaised) const;

    /// Of the arrow that says "a menu opens here"; grows with the font.
    static int arrowWidth(const QFontMetrics &metrics);
    static QRect scrollBarRect(const QStyleOptionComplex *option, QStyle::SubControl control);

private:
    void arrow(const QRect &rect, bool enabled, bool up = false) const;
    bool has(QStyle::StateFlag flag) const;
    void box(const QColor &fill, const QColor &line, double radius = 5) const;

    QPainter *m_painter;
    const QStyleOption *m_option;
    Theme m_theme;
};

} // namespace Signalbox

#endif
