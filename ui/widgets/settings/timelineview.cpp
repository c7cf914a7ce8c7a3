#include "timelineview.h"

#include <ui/viewmodels/settings/quantity.h>
#include <ui/widgets/style/theme.h>

#include <QPainter>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int Pad = 8;
constexpr int LeastRow = 6;
constexpr int MostRow = 20;

} // namespace

QList<qint64> axisMarks(qint64 end, int most)
{
    static constexpr qint64 steps[] = {
        1,      2,       5,       10,      20,       50,       100,     200,    500,
        1000,   2000,    5000,    10000,   15000,    30000,    60000,   120000, 300000,
        600000, 1800000, 3600000, 7200000, 14400000, 21600000, 43200000};
    qint64 step = *std::prev(std::end(steps));
    for (const qint64 candidate : steps) {
        if (end / candidate <= most) {
            step = candidate;
            break;
        }
    }
    QList<qint64> marks;
    for (qint64 at = 0; at <= end; at += step)
        marks << at;
    return marks;
}

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("When the attempts happen"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TimelineView::setTimeline(const RetryTimeline &timeline)
{
    m_timeline = timeline;
    setAccessibleDescription(timeline.text());
    setToolTip(timeline.text());
    update();
}

QSize TimelineView::sizeHint() const
{
    return {fontMetrics().height() * 26, fontMetrics().height() * 14};
}

QSize TimelineView::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, fontMetrics().height() * 9};
}

QRectF TimelineView::plot() const
{
    const int line = fontMetrics().height();
    const int numbers = fontMetrics().horizontalAdvance(QStringLiteral("24")) + Pad;
    // The last label stands under the end of the axis, half of it beyond.
    const int half = fontMetrics().horizontalAdvance(QStringLiteral("00 min")) / 2;
    return QRectF(rect()).adjusted(Pad + numbers, Pad + line, -Pad - half, -Pad - line - 4);
}

double TimelineView::xOf(qint64 ms) const
{
    const QRectF area = plot();
    const double share = double(ms) / double(m_timeline.end());
    return area.left() + share * area.width();
}

void TimelineView::paintAxis(QPainter &painter, const Theme &theme) const
{
    const QRectF area = plot();
    const int label = fontMetrics().horizontalAdvance(QStringLiteral("0,000 min"));
    const QList<qint64> marks =
        axisMarks(m_timeline.end(), std::max(1, int(area.width()) / (label + Pad)));
    for (const qint64 at : marks) {
        const double x = xOf(at);
        painter.setPen(theme.border);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(theme.muted);
        const QRectF below(x - label, area.bottom() + 4, 2.0 * label, fontMetrics().height());
        const QString text = at == 0 ? QStringLiteral("0") : Quantity::duration(at);
        painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, text);
    }
    painter.setPen(theme.muted);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void TimelineView::paintAttempts(QPainter &painter, const Theme &theme) const
{
    const QRectF area = plot();
    const int count = int(m_timeline.attempts.size());
    const double row = std::clamp(area.height() / (count + 1), 1.0, double(MostRow));
    const bool numbered = row >= fontMetrics().height() * 0.8;
    const QColor band = mixed(theme.accent, theme.surface, theme.dark ? 0.45 : 0.30);
    for (const Signaling::RetryAttempt &attempt : m_timeline.attempts) {
        const double middle = area.top() + row * (attempt.number - 0.5);
        const double height = std::max(2.0, std::min(row - 2, double(LeastRow * 2)));
        const double from = xOf(attempt.earliest);
        const double to = std::max(xOf(attempt.latest), from + 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(band);
        painter.drawRoundedRect(QRectF(from, middle - height / 2, to - from, height), 2, 2);
        painter.fillRect(QRectF(xOf(attempt.at) - 1, middle - height / 2, 2, height), theme.accent);
        // Where rows are lower than a line, one in a few has its number.
        const int each = numbered ? 1 : int(fontMetrics().height() / row) + 1;
        if ((attempt.number - 1) % each != 0)
            continue;
        const QRectF left(0, middle - fontMetrics().height() / 2.0, area.left() - Pad / 2,
                          fontMetrics().height());
        painter.setPen(theme.muted);
        painter.drawText(left, Qt::AlignRight | Qt::AlignVCenter, QString::number(attempt.number));
    }
}

void TimelineView::paintEnd(QPainter &painter, const Theme &theme) const
{
    const QRectF area = plot();
    const QRectF above(area.left(), Pad / 2.0, area.width(), fontMetrics().height());
    painter.setPen(theme.muted);
    if (m_timeline.hasMore) {
        painter.drawText(
            above, Qt::AlignRight | Qt::AlignVCenter,
            tr("more follow, until %1").arg(Quantity::duration(m_timeline.givesUpLatest)));
        return;
    }
    const double from = xOf(m_timeline.givesUpEarliest);
    const double to = xOf(m_timeline.givesUpLatest);
    if (to > from)
        painter.fillRect(QRectF(from, area.top(), to - from, area.height()),
                         QBrush(theme.error, Qt::BDiagPattern));
    painter.setPen(QPen(theme.error, 1.5, Qt::DashLine));
    const double x = xOf(m_timeline.givesUpAt);
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setPen(theme.error);
    const QString text = tr("gives up");
    const double width = fontMetrics().horizontalAdvance(text);
    const double left = std::clamp(x - width / 2, area.left(), area.right() - width + Pad);
    painter.drawText(QRectF(left, above.top(), width + 1, above.height()), Qt::AlignVCenter, text);
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.border));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    if (m_timeline.attempts.isEmpty()) {
        painter.setPen(theme.muted);
        painter.drawText(rect().adjusted(Pad, Pad, -Pad, -Pad), Qt::AlignCenter | Qt::TextWordWrap,
                         m_timeline.text());
        return;
    }
    paintAxis(painter, theme);
    paintAttempts(painter, theme);
    paintEnd(painter, theme);
}

} // namespace Signalbox
