#ifndef UI_WIDGETS_LOG_RATEPLOT_H
#define UI_WIDGETS_LOG_RATEPLOT_H

#include <ui/models/signalrates.h>

#include <QWidget>

#include <optional>

namespace Signalbox {

struct Theme;

/// Which colour stands for a type, by its place in a bar.
QColor rateColor(int place, const Theme &theme);
/// Fills \a rect with what stands for a type, by its place in a bar: a colour, and a pattern for
/// those who don't tell the colours apart.
void paintRate(QPainter *painter, const QRectF &rect, int place, const Theme &theme);

/// Bars of how many signals came, one upon the other by type. A span of them can be chosen, with
/// the mouse or the keys.
class RatePlot : public QWidget
{
    Q_OBJECT

public:
    explicit RatePlot(QWidget *parent = nullptr);

    /// \a seconds: what one bar spans.
    void setBars(const QList<SignalRates::Bar> &bars, const QList<SignalRates::Type> &types,
                 int seconds);
    const QList<SignalRates::Bar> &bars() const { return m_bars; }
    /// What is chosen elsewhere, in milliseconds since 1970; absent: from or to any time.
    void setChosen(std::optional<qint64> from, std::optional<qint64> to);
    /// Where the bars begin at the least, so that they stand above what is drawn below.
    void setIndent(int indent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// What a bar says in words.
    QString barText(int bar) const;
    /// Where it is drawn.
    QRectF barRect(int bar) const;

Q_SIGNALS:
    /// From \a from on and before \a to, in milliseconds since 1970.
    void spanChosen(qint64 from, qint64 to);
    void spanCleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    int barAt(double x) const;
    double xOf(qint64 ms) const;
    quint32 highest() const;
    void paintScale(QPainter &painter, const Theme &theme) const;
    void paintBars(QPainter &painter, const Theme &theme) const;
    void paintChosen(QPainter &painter, const Theme &theme) const;
    void moveCursor(int by, bool extends);
    void choose();

    QList<SignalRates::Bar> m_bars;
    QList<SignalRates::Type> m_types;
    int m_seconds = 1;
    int m_indent = 0;
    std::optional<qint64> m_from;
    std::optional<qint64> m_to;
    int m_hovered = -1;
    int m_cursor = -1; ///< the bar that the keys are at; −1: none
    int m_anchor = -1; ///< where the span that is being chosen began; −1: none is
};

} // namespace Signalbox

#endif
