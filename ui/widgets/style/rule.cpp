#include "rule.h"

#include <ui/widgets/style/theme.h>

#include <QPainter>

namespace Signalbox {

Rule::Rule(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).border);
}

} // namespace Signalbox
