#include "rateplot.h"

#include <ui/models/logtext.h>
#include <ui/widgets/style/theme.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

constexpr int Pad = 12;

// The next number at which an axis looks natural: 1, 2, 5, 10, 20 …
quint32 roundUp(quint32 value)
{
    quint32 unit = 1;
    while (true) {
        for (const quint32 step : {1U, 2U, 5U}) {
            if (value <= unit * step)
                return unit * step;
        }
        if (unit > 100000000)
            return value;
        unit *= 10;
    }
}

} // namespace

QColor rateColor(int place, const Theme &theme)
{
    return place == SignalRates::Others ? theme.muted : theme.personColor(place);
}

void paintRate(QPainter *painter, const QRectF &rect, int place, const Theme &theme)
{
    constexpr Qt::BrushStyle patterns[SignalRates::Places] = {
        Qt::NoBrush,      Qt::BDiagPattern, Qt::HorPattern,    Qt::DiagCrossPattern, Qt::VerPattern,
        Qt::FDiagPattern, Qt::CrossPattern, Qt::Dense5Pattern, Qt::Dense3Pattern};
    painter->fillRect(rect, rateColor(place, theme));
    painter->fillRect(rect, QBrush(theme.surface, patterns[place]));
}

RatePlot::RatePlot(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Signals over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    // Never higher than wanted, and lower where the window has no room.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void RatePlot::setBars(const QList<SignalRates::Bar> &bars, const QList<SignalRates::Type> &types,
                       int seconds)
{
    m_bars = bars;
    m_types = types;
    m_seconds = seconds;
    m_cursor = std::min(m_cursor, int(bars.size()) - 1);
    m_hovered = std::min(m_hovered, int(bars.size()) - 1);
    update();
}

void RatePlot::setChosen(std::optional<qint64> from, std::optional<qint64> to)
{
    m_from = from;
    m_to = to;
    update();
}

void RatePlot::setIndent(int indent)
{
    m_indent = indent;
    update();
}

QSize RatePlot::sizeHint() const
{
    return {fontMetrics().height() * 30, fontMetrics().height() * 6};
}

QSize RatePlot::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, fontMetrics().height() * 4};
}

QRectF RatePlot::plot() const
{
    const int line = fontMetrics().height();
    const int numbers = fontMetrics().horizontalAdvance(QLocale().toString(roundUp(highest())));
    return QRectF(rect()).adjusted(std::max(m_indent, Pad + numbers + 6), 6, -Pad, -line - 6);
}

quint32 RatePlot::highest() const
{
    quint32 most = 0;
    for (const SignalRates::Bar &bar : m_bars)
        most = std::max(most, bar.sum());
    return most;
}

double RatePlot::xOf(qint64 ms) const
{
    if (m_bars.isEmpty())
        return 0;
    const double whole = double(m_bars.size()) * m_seconds * 1000;
    return plot().left() + plot().width() * double(ms - m_bars.constFirst().start) / whole;
}

int RatePlot::barAt(double x) const
{
    const QRectF area = plot();
    if (m_bars.isEmpty() || area.width() <= 0)
        return -1;
    const double share = (x - area.left()) / area.width();
    return std::clamp(int(share * double(m_bars.size())), 0, int(m_bars.size()) - 1);
}

QRectF RatePlot::barRect(int bar) const
{
    const QRectF area = plot();
    const double width = area.width() / double(m_bars.size());
    return {area.left() + width * bar, area.top(), width, area.height()};
}

QString RatePlot::barText(int bar) const
{
    if (bar < 0 || bar >= m_bars.size())
        return {};
    const SignalRates::Bar &its = m_bars.at(bar);
    const auto precision = LogText::Precision::Seconds;
    QString text = m_seconds == 1
        ? LogText::time(its.start, precision)
        : tr("%1 to %2", "times")
              .arg(LogText::time(its.start, precision),
                   LogText::time(its.start + m_seconds * 1000LL, precision));
    text += QStringLiteral(": ") + tr("%Ln signal(s)", nullptr, int(its.sum()));
    for (const SignalRates::Type &type : m_types) {
        const quint32 count = its.counts[size_t(type.place)];
        if (count > 0)
            text +=
                QStringLiteral("\n%1  %2").arg(QLocale().toString(count), SignalRates::label(type));
    }
    return text;
}

void RatePlot::paintScale(QPainter &painter, const Theme &theme) const
{
    const QRectF area = plot();
    const quint32 top = roundUp(highest());
    const int line = fontMetrics().height();
    for (const quint32 value : {0U, top}) {
        const double y = value == 0 ? area.bottom() : area.top();
        painter.setPen(theme.border);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.muted);
        const double middle = value == 0 ? y - line * 0.5 : y + line * 0.3;
        painter.drawText(QRectF(0, middle - line / 2.0, area.left() - 6, line),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value));
    }
    const int width = fontMetrics().horizontalAdvance(QStringLiteral("00:00:00"));
    const double most = area.width() / (width + 24);
    // Steps that people count in, be a bar a second or a minute.
    int every = 60;
    for (const int step : {1, 2, 3, 5, 6, 10, 12, 15, 20, 30}) {
        if (double(m_bars.size()) / step <= most) {
            every = step;
            break;
        }
    }
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        // By the time and not by the place, so that labels wander with their bars.
        if ((m_bars.at(bar).start / 1000 / m_seconds) % every != 0)
            continue;
        const double x = barRect(bar).left();
        if (x - width / 2.0 < 0 || x + width / 2.0 > this->width())
            continue;
        painter.setPen(theme.border);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(x - width, area.bottom() + 3, 2.0 * width, line), Qt::AlignCenter,
                         LogText::time(m_bars.at(bar).start, LogText::Precision::Seconds));
    }
}

void RatePlot::paintBars(QPainter &painter, const Theme &theme) const
{
    const QRectF area = plot();
    const double unit = area.height() / std::max(1U, roundUp(highest()));
    painter.setPen(Qt::NoPen);
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        const QRectF place = barRect(bar);
        if (bar == m_hovered || (bar == m_cursor && hasFocus()))
            painter.fillRect(place, theme.hover);
        double bottom = area.bottom();
        const double gap = place.width() > 4 ? 1 : 0;
        for (const SignalRates::Type &type : m_types) {
            const quint32 count = m_bars.at(bar).counts[size_t(type.place)];
            if (count == 0)
                continue;
            // What is there is to be seen, however little it is.
            const double height = std::max(1.5, count * unit);
            paintRate(&painter,
                      QRectF(place.left() + gap / 2, bottom - height, place.width() - gap,
                             std::max(1.0, height - (height > 4 ? 1 : 0))),
                      type.place, theme);
            bottom -= height;
        }
        if (bar == m_cursor && hasFocus()) {
            painter.setPen(theme.accent);
            painter.drawRect(place.adjusted(0, 0, -1, -1));
            painter.setPen(Qt::NoPen);
        }
    }
}

void RatePlot::paintChosen(QPainter &painter, const Theme &theme) const
{
    const QRectF area = plot();
    double from = area.left();
    double to = area.right();
    if (m_anchor >= 0) {
        const auto [first, last] = std::minmax({m_anchor, std::max(0, m_cursor)});
        from = barRect(first).left();
        to = barRect(last).right();
    } else if (m_from || m_to) {
        from = m_from ? std::clamp(xOf(*m_from), area.left(), area.right()) : from;
        to = m_to ? std::clamp(xOf(*m_to), area.left(), area.right()) : to;
    } else {
        return;
    }
    QColor veil = theme.surface;
    veil.setAlphaF(0.7F);
    painter.fillRect(QRectF(area.left(), area.top(), from - area.left(), area.height()), veil);
    painter.fillRect(QRectF(to, area.top(), area.right() - to, area.height()), veil);
    painter.setPen(QPen(theme.accent, 1.5));
    for (const double x : {from, to})
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

void RatePlot::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_bars.isEmpty())
        return;
    paintScale(painter, theme);
    paintBars(painter, theme);
    paintChosen(painter, theme);
    if (highest() > 0)
        return;
    painter.setPen(theme.muted);
    painter.drawText(plot(), Qt::AlignCenter, tr("No signals in this time"));
}

void RatePlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_anchor = m_cursor = barAt(event->position().x());
    update();
}

void RatePlot::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().x());
    if (bar == m_hovered)
        return;
    m_hovered = bar;
    if (m_anchor >= 0 && event->buttons().testFlag(Qt::LeftButton))
        m_cursor = bar;
    update();
}

void RatePlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_anchor < 0)
        return;
    m_cursor = barAt(event->position().x());
    // A click chooses nothing: that takes a span.
    if (m_cursor == m_anchor)
        m_anchor = -1;
    else
        choose();
    update();
}

void RatePlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    m_anchor = -1;
    Q_EMIT spanCleared();
}

void RatePlot::choose()
{
    if (m_cursor < 0 || m_cursor >= m_bars.size())
        return;
    const int anchor = std::exchange(m_anchor, -1);
    const auto [first, last] = std::minmax({anchor < 0 ? m_cursor : anchor, m_cursor});
    const qint64 from = m_bars.at(first).start;
    const qint64 to = m_bars.at(last).start + m_seconds * 1000LL;
    Q_EMIT spanChosen(from, to);
    update();
}

void RatePlot::moveCursor(int by, bool extends)
{
    if (m_bars.isEmpty())
        return;
    const int last = int(m_bars.size()) - 1;
    if (extends && m_anchor < 0)
        m_anchor = m_cursor < 0 ? last : m_cursor;
    if (!extends)
        m_anchor = -1;
    m_cursor = m_cursor < 0 ? last : std::clamp(m_cursor + by, 0, last);
    setAccessibleDescription(barText(m_cursor));
    if (isVisible())
        QToolTip::showText(mapToGlobal(barRect(m_cursor).center().toPoint()), barText(m_cursor),
                           this);
    update();
}

void RatePlot::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(-1, extends);
        return;
    case Qt::Key_Right:
        moveCursor(1, extends);
        return;
    case Qt::Key_Home:
        moveCursor(-int(m_bars.size()), extends);
        return;
    case Qt::Key_End:
        moveCursor(int(m_bars.size()), extends);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return;
    case Qt::Key_Escape:
    case Qt::Key_Delete:
        m_anchor = -1;
        Q_EMIT spanCleared();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RatePlot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void RatePlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_anchor = -1;
    update();
}

bool RatePlot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), barText(barAt(help->pos().x())), this);
    return true;
}

} // namespace Signalbox
