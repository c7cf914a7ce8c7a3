#ifndef UI_WIDGETS_STYLE_SIGNALBOXSTYLE_H
#define UI_WIDGETS_STYLE_SIGNALBOXSTYLE_H

#include <QProxyStyle>

namespace Signalbox {

/// Fusion with the window's own colours and flat, quiet controls. The colours follow the system:
/// light or dark, and its highlight colour.
class SignalboxStyle : public QProxyStyle
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };

    /// \a compact: controls and rows take less height.
    explicit SignalboxStyle(Scheme scheme = Scheme::System, bool compact = false);

    Scheme scheme() const { return m_scheme; }
    bool isCompact() const { return m_compact; }
    /// For rows, which no style option asks the style about: the one of both that the application's
    /// style wants.
    static int byDensity(int comfortable, int compact);

    /// Marks the one button of a view that does what the view is for.
    static void makePrimary(QWidget *button);
    /// Makes a button look like a link: for the other way to do the same, beside what the view is
    /// for.
    static void makeLink(QWidget *button);

    QPalette standardPalette() const override;
    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    void polish(QApplication *application) override;
    using QProxyStyle::unpolish;
    void unpolish(QApplication *application) override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    /// Underlines what Alt reaches, while Alt is held: the rest of the time they would be noise.
    bool eventFilter(QObject *watched, QEvent *event) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    QRect comboTextRect(const QStyleOption *option, const QWidget *widget) const;

    int controlHeight(const QFontMetrics &metrics) const;

    Scheme m_scheme;
    bool m_compact;
    bool m_showMnemonics = false;
};

} // namespace Signalbox

#endif
