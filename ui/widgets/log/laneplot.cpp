#include "laneplot.h"

#include <ui/models/logtext.h>
#include <ui/widgets/style/avatar.h>
#include <ui/widgets/style/theme.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

constexpr int Margin = 6;
// Of the height of a line, where there is little room.
constexpr double Tightest = 0.75;
constexpr int Pad = 12;
constexpr double Radius = 3.5;

} // namespace

LanePlot::LanePlot(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Who sent to whom"));
    setFocusPolicy(Qt::StrongFocus);
    // Never higher than wanted, and lower where the window has no room.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void LanePlot::setLanes(const SignalLanes &lanes, qint64 from, qint64 to)
{
    const bool isOther = lanes.lanes.size() != m_lanes.lanes.size();
    if (m_current >= 0) {
        // The same one, wherever it is among those that are there now.
        const SignalLanes::Signal &was = m_lanes.sent.at(m_current);
        const QString words = textOf(was, m_lanes);
        const auto same = std::find_if(
            lanes.sent.cbegin(), lanes.sent.cend(), [&](const SignalLanes::Signal &signal) {
                return signal.time == was.time && textOf(signal, lanes) == words;
            });
        m_current = same == lanes.sent.cend() ? -1 : int(same - lanes.sent.cbegin());
    }
    m_lanes = lanes;
    m_from = from;
    m_to = std::max(to, from + 1);
    describe();
    if (isOther)
        updateGeometry();
    update();
}

void LanePlot::describe()
{
    if (m_current >= 0 && hasFocus()) {
        // That one alone: of those that are as near each has its turn.
        setAccessibleDescription(textOf(m_lanes.sent.at(m_current), m_lanes));
        return;
    }
    QStringList names;
    for (const SignalLanes::Lane &lane : std::as_const(m_lanes.lanes))
        names << lane.name;
    setAccessibleDescription(tr("%Ln signal(s) between: %1", nullptr, int(m_lanes.sent.size()))
                                 .arg(names.join(QStringLiteral(", "))));
}

void LanePlot::setCurrent(int current)
{
    const int last = int(m_lanes.sent.size()) - 1;
    m_current = last < 0 ? -1 : std::clamp(current, 0, last);
    describe();
    update();
    if (m_current < 0 || !isVisible())
        return;
    const QPoint place = placeOf(m_lanes.sent.at(m_current)).toPoint();
    QToolTip::showText(mapToGlobal(place), textOf(m_lanes.sent.at(m_current), m_lanes), this);
}

void LanePlot::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_lanes.sent.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current < 0 ? last : m_current - 1);
        return;
    case Qt::Key_Right:
        setCurrent(m_current < 0 ? last : m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LanePlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    describe();
    update();
}

void LanePlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    describe();
    update();
}

double LanePlot::laneHeight() const
{
    const auto lanes = double(std::max<qsizetype>(2, m_lanes.lanes.size()));
    return std::clamp((height() - 2 * Margin) / lanes, fontMetrics().height() * Tightest,
                      double(fontMetrics().height() + 6));
}

QSize LanePlot::sizeHint() const
{
    const auto lanes = std::max<qsizetype>(2, m_lanes.lanes.size());
    return {fontMetrics().height() * 30, int((fontMetrics().height() + 6) * lanes) + 2 * Margin};
}

QSize LanePlot::minimumSizeHint() const
{
    const auto lanes = double(std::max<qsizetype>(2, m_lanes.lanes.size()));
    return {fontMetrics().height() * 8,
            int(fontMetrics().height() * Tightest * lanes) + 2 * Margin};
}

QRectF LanePlot::plot() const
{
    const int names = std::min(width() / 4, fontMetrics().averageCharWidth() * 18);
    return QRectF(rect()).adjusted(Pad + names, Margin, -Pad, -Margin);
}

double LanePlot::yOf(int lane) const
{
    return plot().top() + laneHeight() * (lane + 0.5);
}

QPointF LanePlot::placeOf(const SignalLanes::Signal &signal) const
{
    const QRectF area = plot();
    const double share = double(signal.time - m_from) / double(m_to - m_from);
    return {area.left() + area.width() * share, yOf(signal.from)};
}

void LanePlot::paintNames(QPainter &painter, const Theme &theme) const
{
    const QRectF area = plot();
    const int mark = fontMetrics().height();
    for (int lane = 0; lane < m_lanes.lanes.size(); ++lane) {
        const SignalLanes::Lane &its = m_lanes.lanes.at(lane);
        const double y = yOf(lane);
        painter.setPen(theme.border);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const QRect disc(Pad, int(y - mark / 2.0), mark, mark);
        if (!its.id.isEmpty())
            paintAvatar(&painter, disc, its.slot, its.name, theme);
        const QRectF text(Pad + mark + 6, y - mark / 2.0, area.left() - Pad - mark - 14, mark);
        painter.setPen(its.id.isEmpty() ? theme.muted : theme.text);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(its.name, Qt::ElideRight, int(text.width())));
    }
}

void LanePlot::paintSignal(QPainter &painter, const Theme &theme,
                           const SignalLanes::Signal &signal) const
{
    const SignalLanes::Lane &sender = m_lanes.lanes.at(signal.from);
    const QColor color = sender.id.isEmpty() ? theme.muted : theme.personColor(sender.slot);
    const QPointF from = placeOf(signal);
    painter.setPen(QPen(color, 1.25));
    painter.setBrush(color);
    if (signal.to != SignalLanes::Everyone && signal.to != signal.from) {
        const double y = yOf(signal.to);
        const double back = y > from.y() ? -1 : 1;
        painter.drawLine(from, QPointF(from.x(), y + back * 2));
        painter.drawPolygon(QPolygonF{QPointF(from.x(), y), QPointF(from.x() - 3.5, y + back * 6),
                                      QPointF(from.x() + 3.5, y + back * 6)});
    }
    // To everyone: full; to one: a ring, with the arrow.
    if (signal.to != SignalLanes::Everyone)
        painter.setBrush(theme.surface);
    painter.drawEllipse(from, Radius, Radius);
}

void LanePlot::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_lanes.lanes.isEmpty()) {
        painter.setPen(theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("No signals in this time"));
        return;
    }
    paintNames(painter, theme);
    for (const SignalLanes::Signal &signal : m_lanes.sent)
        paintSignal(painter, theme, signal);
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    if (m_current >= 0)
        painter.drawEllipse(placeOf(m_lanes.sent.at(m_current)), Radius + 3, Radius + 3);
    else
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

QString LanePlot::textOf(const SignalLanes::Signal &signal, const SignalLanes &lanes)
{
    const QString from = lanes.lanes.at(signal.from).name;
    const QString to =
        signal.to == SignalLanes::Everyone ? tr("everyone") : lanes.lanes.at(signal.to).name;
    //: A time, who sent, to whom, and the type of the signal
    return tr("%1  %2 to %3  %4").arg(LogText::time(signal.time), from, to, signal.type).trimmed();
}

QString LanePlot::textAt(const QPoint &position) const
{
    constexpr double near = 6;
    constexpr int most = 8;
    QStringList lines;
    int more = 0;
    for (const SignalLanes::Signal &signal : m_lanes.sent) {
        const QPointF away = placeOf(signal) - QPointF(position);
        if (std::abs(away.x()) > near || std::abs(away.y()) > near)
            continue;
        if (lines.size() < most)
            lines << textOf(signal, m_lanes);
        else
            ++more;
    }
    if (more > 0)
        lines << tr("and %Ln more", nullptr, more);
    return lines.join(QLatin1Char('\n'));
}

bool LanePlot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

} // namespace Signalbox
