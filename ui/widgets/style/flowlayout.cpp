#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Signalbox {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        size.setWidth(size.width() + wanted.width() + (size.isEmpty() ? 0 : spacing()));
        size.setHeight(std::max(size.height(), wanted.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> row;
    int x = 0;
    int y = 0;
    int height = 0;
    const auto finishRow = [&] {
        if (apply)
            place(row, inner.translated(0, y), height);
        y += height + spacing();
        row.clear();
        x = height = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!row.isEmpty() && x + size.width() > inner.width())
            finishRow();
        row.append(item);
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    if (!row.isEmpty())
        finishRow();
    const QMargins margins = contentsMargins();
    return std::max(0, y - spacing()) + margins.top() + margins.bottom();
}

void FlowLayout::place(const QList<QLayoutItem *> &row, const QRect &rect, int height) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    for (QLayoutItem *item : row) {
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), rect.width()));
        const QRect cell(x, rect.top() + (height - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(direction, rect, cell));
        x += size.width() + spacing();
    }
}

} // namespace Signalbox
