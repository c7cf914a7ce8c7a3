#include "controlpainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int MinimumSlider = 28;

class Saved
{
public:
    explicit Saved(QPainter *painter)
        : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

QRectF pixelAligned(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

ControlPainter::ControlPainter(QPainter *painter, const QStyleOption *option)
    : m_painter(painter)
    , m_option(option)
    , m_theme(Theme::of(option->palette))
{
}

bool ControlPainter::has(QStyle::StateFlag flag) const
{
    return m_option->state.testFlag(flag);
}

void ControlPainter::box(const QColor &fill, const QColor &line, double radius) const
{
    const Saved saved(m_painter);
    m_painter->setPen(line.isValid() ? QPen(line) : QPen(Qt::NoPen));
    m_painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    m_painter->drawRoundedRect(pixelAligned(m_option->rect), radius, radius);
}

void ControlPainter::button(bool primary) const
{
    const bool enabled = has(QStyle::State_Enabled);
    const bool down = has(QStyle::State_Sunken);
    const bool over = has(QStyle::State_MouseOver);
    QColor fill = m_theme.surface;
    QColor line = m_theme.border;
    if (primary && enabled) {
        fill =
            down || over ? mixed(m_theme.text, m_theme.accent, down ? 0.2 : 0.1) : m_theme.accent;
        line = fill;
    } else if (!enabled) {
        fill = m_theme.raised;
    } else if (down || over || has(QStyle::State_On)) {
        fill = down ? m_theme.border : m_theme.hover;
    }
    box(fill, line);
    if (enabled && has(QStyle::State_HasFocus) && has(QStyle::State_KeyboardFocusChange))
        focusRing();
}

void ControlPainter::toolButton() const
{
    if (!has(QStyle::State_Enabled))
        return;
    if (has(QStyle::State_Sunken) || has(QStyle::State_On))
        box(m_theme.hover, m_theme.border);
    else if (has(QStyle::State_MouseOver))
        box(m_theme.hover, {});
}

void ControlPainter::field() const
{
    const bool focus = has(QStyle::State_HasFocus) && has(QStyle::State_Enabled);
    box(has(QStyle::State_Enabled) ? m_theme.surface : m_theme.raised,
        focus ? m_theme.accent : m_theme.border);
}

void ControlPainter::frame() const
{
    box({}, has(QStyle::State_HasFocus) ? m_theme.accent : m_theme.border);
}

void ControlPainter::focusRing() const
{
    const Saved saved(m_painter);
    m_painter->setPen(QPen(m_theme.accent, 1.5));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRoundedRect(QRectF(m_option->rect).adjusted(1, 1, -1, -1), 4, 4);
}

void ControlPainter::menuFrame() const
{
    m_painter->save();
    m_painter->setPen(m_theme.border);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(m_option->rect.adjusted(0, 0, -1, -1));
    m_painter->restore();
}

void ControlPainter::checkBox() const
{
    const bool enabled = has(QStyle::State_Enabled);
    const bool on = has(QStyle::State_On);
    const QColor fill = on ? (enabled ? m_theme.accent : m_theme.muted) : m_theme.surface;
    box(fill, on ? fill : (has(QStyle::State_HasFocus) ? m_theme.accent : m_theme.muted), 4);
    if (!on)
        return;
    const Saved saved(m_painter);
    const QRectF r(m_option->rect);
    QPainterPath tick(r.topLeft() + QPointF(r.width() * 0.25, r.height() * 0.52));
    tick.lineTo(r.topLeft() + QPointF(r.width() * 0.43, r.height() * 0.70));
    tick.lineTo(r.topLeft() + QPointF(r.width() * 0.76, r.height() * 0.32));
    m_painter->setPen(QPen(m_theme.onAccent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter->drawPath(tick);
}

void ControlPainter::radioButton() const
{
    const Saved saved(m_painter);
    const QRectF r = pixelAligned(m_option->rect);
    const bool on = has(QStyle::State_On);
    m_painter->setPen(QPen(on ? m_theme.accent : m_theme.muted, on ? 5 : 1));
    m_painter->setBrush(m_theme.surface);
    m_painter->drawEllipse(on ? r.adjusted(2, 2, -2, -2) : r);
}

void ControlPainter::headerSection() const
{
    m_painter->fillRect(m_option->rect, m_theme.surface);
    m_painter->fillRect(
        QRect(m_option->rect.left(), m_option->rect.bottom(), m_option->rect.width(), 1),
        m_theme.border);
}

void ControlPainter::comboBox(const QRect &arrow) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(m_option);
    if (combo && combo->editable) {
        field();
    } else {
        QColor fill = has(QStyle::State_MouseOver) ? m_theme.hover : m_theme.surface;
        if (!has(QStyle::State_Enabled))
            fill = m_theme.raised;
        box(fill, has(QStyle::State_HasFocus) ? m_theme.accent : m_theme.border);
    }
    const Saved saved(m_painter);
    const QPointF middle = QRectF(arrow).center();
    m_painter->setPen(QPen(has(QStyle::State_Enabled) ? m_theme.muted : m_theme.border, 1.5,
                           Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2),
                              middle + QPointF(3.5, -1.5)};
    m_painter->drawPolyline(points, 3);
}

void ControlPainter::scrollBar(const QRect &slider) const
{
    m_painter->fillRect(m_option->rect, m_theme.surface);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(m_option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const Saved saved(m_painter);
    const bool active = has(QStyle::State_MouseOver) || has(QStyle::State_Sunken);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(mixed(m_theme.muted, m_theme.surface, active ? 0.75 : 0.4));
    m_painter->drawRoundedRect(QRectF(slider).adjusted(3, 3, -3, -3), 3, 3);
}

QRect ControlPainter::scrollBarRect(const QStyleOptionComplex *option, QStyle::SubControl control)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0)
        slider = int(std::clamp<qint64>(qint64(bar->pageStep) * length / (range + bar->pageStep),
                                        std::min(MinimumSlider, length), length));
    const int start = QStyle::sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto part = [&](int from, int to) {
        const QRect rect = horizontal
            ? QRect(bar->rect.x() + from, bar->rect.y(), to - from, bar->rect.height())
            : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), to - from);
        return QStyle::visualRect(bar->direction, bar->rect, rect);
    };
    switch (control) {
    case QStyle::SC_ScrollBarSlider:
        return part(start, start + slider);
    case QStyle::SC_ScrollBarSubPage:
        return part(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return part(start + slider, length);
    case QStyle::SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

} // namespace Signalbox
