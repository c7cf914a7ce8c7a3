#ifndef UI_WIDGETS_LOG_LANEPLOT_H
#define UI_WIDGETS_LOG_LANEPLOT_H

#include <ui/models/signallanes.h>

#include <QWidget>

namespace Signalbox {

struct Theme;

/// Who sent to whom: a lane for each person, a disc for each signal, and an arrow to whom it went
/// where that is one person. What a signal is, is said where the mouse is, or the keys.
class LanePlot : public QWidget
{
    Q_OBJECT

public:
    explicit LanePlot(QWidget *parent = nullptr);

    /// \a from, \a to: the span of time, in milliseconds since 1970.
    void setLanes(const SignalLanes &lanes, qint64 from, qint64 to);
    const SignalLanes &lanes() const { return m_lanes; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where the lanes begin.
    int indent() const { return int(plot().left()); }
    /// What is at a place, in words; empty: nothing.
    QString textAt(const QPoint &position) const;
    QPointF placeOf(const SignalLanes::Signal &signal) const;
    /// The signal that the keys are at, as a number in lanes().sent; -1: none.
    int current() const { return m_current; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    double laneHeight() const;
    double yOf(int lane) const;
    void setCurrent(int current);
    void describe();
    static QString textOf(const SignalLanes::Signal &signal, const SignalLanes &lanes);
    void paintNames(QPainter &painter, const Theme &theme) const;
    void paintSignal(QPainter &painter, const Theme &theme,
                     const SignalLanes::Signal &signal) const;

    SignalLanes m_lanes;
    qint64 m_from = 0;
    qint64 m_to = 1;
    int m_current = -1;
};

} // namespace Signalbox

#endif
