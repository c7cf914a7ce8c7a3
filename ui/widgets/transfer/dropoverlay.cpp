#include "dropoverlay.h"

#include <ui/viewmodels/transfer/dropviewmodel.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/theme.h>

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace Signalbox {

namespace {

constexpr int Margin = 12;
constexpr int Gap = 12;

} // namespace

DropOverlay::DropOverlay(DropViewModel *drops, QWidget *over)
    : QWidget(over)
    , m_drops(drops)
{
    // What is held has to reach what lies beneath.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    over->installEventFilter(this);
    connect(drops, &DropViewModel::planChanged, this, &DropOverlay::refresh);
    hide();
}

void DropOverlay::refresh()
{
    const bool isHeld = m_drops->isHeld();
    if (isHeld) {
        setGeometry(parentWidget()->rect());
        raise();
        const QString text = m_drops->plan().text();
        if (text != accessibleName()) {
            setAccessibleName(text);
            QAccessibleEvent alert(this, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
        }
    }
    setVisible(isHeld);
    update();
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const DropPlan &plan = m_drops->plan();
    const Theme theme = Theme::of(palette());
    const QColor color = plan.canDrop() ? theme.accent : theme.error;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), mixed(color, theme.surface, theme.dark ? 0.12 : 0.06));
    painter.setPen(QPen(color, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(Margin, Margin, -Margin, -Margin), 8, 8);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    QStringList below{plan.sentence, plan.details};
    below += plan.problems;
    below.removeAll(QString());
    const QString first = below.value(0);
    below = below.mid(1);
    const QString rest = below.join(QLatin1Char('\n'));
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QRect room = rect().adjusted(3 * Margin, 2 * Margin, -3 * Margin, -2 * Margin);
    const int side = 2 * Icons::size(fontMetrics());
    const int firstHeight = QFontMetrics(large).boundingRect(room, flags, first).height();
    const int restHeight =
        rest.isEmpty() ? 0 : fontMetrics().boundingRect(room, flags, rest).height() + Gap;
    int top = room.top() + std::max(0, room.height() - side - Gap - firstHeight - restHeight) / 2;
    Icons::paint(&painter, QRect(room.center().x() - side / 2, top, side, side),
                 plan.canDrop() ? "export" : "stop", color);
    top += side + Gap;
    painter.setFont(large);
    painter.setPen(plan.canDrop() ? theme.text : theme.error);
    painter.drawText(QRect(room.left(), top, room.width(), firstHeight), flags, first);
    top += firstHeight + Gap;
    painter.setFont(font());
    painter.setPen(theme.muted);
    painter.drawText(QRect(room.left(), top, room.width(), room.bottom() - top), flags, rest);
}

} // namespace Signalbox
