#ifndef UI_WIDGETS_SETTINGS_TIMELINEVIEW_H
#define UI_WIDGETS_SETTINGS_TIMELINEVIEW_H

#include <ui/viewmodels/settings/retrytimeline.h>

#include <QWidget>

namespace Signalbox {

struct Theme;

/// A picture of when a lost link is tried again: a row for each attempt, with the band that chance
/// moves it in, and the moment when it gives up.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setTimeline(const RetryTimeline &timeline);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plot() const;
    double xOf(qint64 ms) const;
    void paintAxis(QPainter &painter, const Theme &theme) const;
    void paintAttempts(QPainter &painter, const Theme &theme) const;
    void paintEnd(QPainter &painter, const Theme &theme) const;

    RetryTimeline m_timeline;
};

/// Moments to label on an axis from 0 to \a end ms: round ones, the first 0, at most \a most + 1.
QList<qint64> axisMarks(qint64 end, int most);

} // namespace Signalbox

#endif
