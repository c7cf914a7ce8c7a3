#include "controlpainter.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int MinimumSlider = 28;
constexpr int LabelGap = 6;
// As the cells of a log, so that a title stands over its column.
constexpr int HeaderPad = 6;

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

/// In another colour than the window's texts.
void paintTinted(QPainter *painter, const QIcon &icon, const QRect &within, const QColor &color)
{
    const int side = std::min(within.width(), within.height());
    QPixmap pixmap = icon.pixmap(QSize(side, side), painter->device()->devicePixelRatioF());
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(pixmap.rect(), color);
    tint.end();
    QRect place(QPoint(), pixmap.deviceIndependentSize().toSize());
    place.moveCenter(within.center());
    painter->drawPixmap(place, pixmap);
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

void ControlPainter::buttonLabel(bool primary, bool mnemonics) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(m_option);
    if (!button)
        return;
    const bool enabled = has(QStyle::State_Enabled);
    const bool menu = button->features.testFlag(QStyleOptionButton::HasMenu);
    const bool icon = !button->icon.isNull();
    const int flags = int(Qt::AlignVCenter) | Qt::TextSingleLine
        | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int text = button->fontMetrics.size(flags, button->text).width();
    const int before = icon ? button->iconSize.width() + LabelGap : 0;
    const int arrowSize = arrowWidth(button->fontMetrics);
    const int after = menu ? arrowSize + LabelGap : 0;
    const QRect all = button->rect;
    int left = all.left() + std::max(0, (all.width() - before - text - after) / 2);
    const auto place = [&](int width) {
        const QRect rect(left, all.top(), width, all.height());
        left += width + LabelGap;
        return QStyle::visualRect(button->direction, all, rect);
    };
    if (icon) {
        const QRect square = place(button->iconSize.width());
        if (primary && enabled)
            paintTinted(m_painter, button->icon, square, m_theme.onAccent);
        else
            button->icon.paint(m_painter, square, Qt::AlignCenter,
                               enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QColor color = button->palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                                               QPalette::ButtonText);
    m_painter->setPen(primary && enabled ? m_theme.onAccent : color);
    m_painter->drawText(place(text), flags | Qt::AlignHCenter, button->text);
    if (menu)
        arrow(place(arrowSize), enabled);
}

void ControlPainter::linkLabel(bool mnemonics) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(m_option);
    if (!button)
        return;
    const Saved saved(m_painter);
    const bool enabled = has(QStyle::State_Enabled);
    const bool focus = enabled && has(QStyle::State_HasFocus);
    const int flags = int(Qt::AlignVCenter) | int(Qt::AlignLeading) | Qt::TextSingleLine
        | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const QRect text = QStyle::visualRect(button->direction, button->rect, button->rect);
    const QRect used = button->fontMetrics.boundingRect(text, flags, button->text);
    m_painter->setPen(enabled ? m_theme.accent : m_theme.muted);
    m_painter->drawText(text, flags, button->text);
    if (!enabled || !(focus || has(QStyle::State_MouseOver)))
        return;
    const int below = used.top() + button->fontMetrics.ascent() + 2;
    m_painter->fillRect(QRect(used.left(), below, used.width(), focus ? 2 : 1), m_theme.accent);
}

int ControlPainter::arrowWidth(const QFontMetrics &metrics)
{
    return std::max(8, metrics.height() / 2 / 2 * 2);
}

void ControlPainter::arrow(const QRect &rect, bool enabled, bool up) const
{
    const Saved saved(m_painter);
    const double unit = arrowWidth(m_option->fontMetrics) / 8.0;
    const QPointF middle = QRectF(rect).center();
    m_painter->setPen(QPen(enabled ? m_theme.muted : m_theme.border, 1.5 * unit, Qt::SolidLine,
                           Qt::RoundCap, Qt::RoundJoin));
    const double way = up ? -1 : 1;
    const QPointF points[] = {middle + QPointF(-3.5, -1.5 * way) * unit,
                              middle + QPointF(0, 2 * way) * unit,
                              middle + QPointF(3.5, -1.5 * way) * unit};
    m_painter->drawPolyline(points, 3);
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
    box(m_theme.surface, has(QStyle::State_HasFocus) ? m_theme.accent : m_theme.border);
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

void ControlPainter::headerLabel() const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(m_option);
    if (!header || header->text.isEmpty())
        return;
    const QRect rect = header->rect.adjusted(HeaderPad, 0, -HeaderPad, 0);
    const auto alignment = QStyle::visualAlignment(header->direction, header->textAlignment);
    m_painter->save();
    m_painter->setPen(m_theme.muted);
    m_painter->drawText(rect, int(alignment) | Qt::TextSingleLine,
                        header->fontMetrics.elidedText(header->text, Qt::ElideRight, rect.width()));
    m_painter->restore();
}

void ControlPainter::comboBox(const QRect &arrowRect) const
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
    arrow(arrowRect, has(QStyle::State_Enabled));
}

void ControlPainter::spinBox(const QRect &up, const QRect &down) const
{
    field();
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(m_option);
    if (!spin)
        return;
    const bool enabled = has(QStyle::State_Enabled);
    for (const bool isUp : {true, false}) {
        const QRect rect = isUp ? up : down;
        const auto step =
            isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
        const auto part = isUp ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
        if (enabled && has(QStyle::State_MouseOver) && spin->activeSubControls == part)
            m_painter->fillRect(rect.adjusted(0, 1, -1, -1), m_theme.hover);
        arrow(rect, enabled && spin->stepEnabled.testFlag(step), isUp);
    }
}

void ControlPainter::comboLabel(const QRect &field) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(m_option);
    if (!combo || combo->editable)
        return;
    const bool enabled = has(QStyle::State_Enabled);
    const QRect all = field.adjusted(4, 0, -4, 0);
    QRect text = all;
    if (!combo->currentIcon.isNull()) {
        const int side = combo->iconSize.width();
        const QRect icon(all.left(), all.top(), side, all.height());
        combo->currentIcon.paint(m_painter, QStyle::visualRect(combo->direction, all, icon),
                                 Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        text.setLeft(icon.right() + LabelGap);
    }
    m_painter->save();
    m_painter->setPen(combo->palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                                           QPalette::ButtonText));
    m_painter->drawText(
        QStyle::visualRect(combo->direction, all, text),
        int(Qt::AlignVCenter) | int(Qt::AlignLeading) | Qt::TextSingleLine,
        combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, text.width()));
    m_painter->restore();
}

void ControlPainter::scrollBar(const QRect &slider, bool isRaised) const
{
    m_painter->fillRect(m_option->rect, isRaised ? m_theme.raised : m_theme.surface);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(m_option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const Saved saved(m_painter);
    const bool active = has(QStyle::State_MouseOver) || has(QStyle::State_Sunken);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(mixed(m_theme.muted, m_theme.surface, active ? 0.75 : 0.4));
    m_painter->drawRoundedRect(QRectF(slider).adjusted(3, 3, -3, -3), 3, 3);
}

void ControlPainter::progress() const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(m_option);
    if (!bar)
        return;
    const Saved saved(m_painter);
    const double high = std::max(6, bar->fontMetrics.height() / 2 / 2 * 2);
    QRectF track(bar->rect);
    track.setTop(track.center().y() - high / 2);
    track.setHeight(high);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(mixed(m_theme.text, m_theme.raised, 0.14));
    m_painter->drawRoundedRect(track, high / 2, high / 2);
    const int range = bar->maximum - bar->minimum;
    const double share = range <= 0 ? 0 : double(bar->progress - bar->minimum) / range;
    QRectF done = track;
    done.setWidth(track.width() * std::clamp(share, 0.0, 1.0));
    if (range <= 0) { // nobody knows how far it is
        done.setWidth(track.width() / 3);
        done.moveCenter(track.center());
    } else if ((bar->direction == Qt::RightToLeft) != bar->invertedAppearance) {
        done.moveRight(track.right());
    }
    if (done.width() < 1)
        return;
    m_painter->setBrush(m_theme.accent);
    done.setWidth(std::max(done.width(), high));
    m_painter->drawRoundedRect(done, high / 2, high / 2);
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
