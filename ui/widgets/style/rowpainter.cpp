#include "rowpainter.h"

#include <ui/widgets/style/icons.h>

#include <QPainter>
#include <QStyleOptionViewItem>

namespace Signalbox {

RowPainter::RowPainter(QPainter *painter, const QStyleOptionViewItem &option,
                       const QMargins &margins)
    : m_painter(painter)
    , m_option(option)
    , m_theme(Theme::of(option.palette))
    , m_row(option.rect.marginsRemoved(margins))
    , m_iconSide(Icons::size(option.fontMetrics))
{
    painter->save();
    painter->setFont(option.font);
    if (option.state.testFlag(QStyle::State_Selected)) {
        m_theme = m_theme.selected();
        painter->fillRect(option.rect, m_theme.surface);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, m_theme.hover);
    }
}

RowPainter::~RowPainter()
{
    m_painter->restore();
}

QRect RowPainter::place(const QRect &rect) const
{
    return QStyle::visualRect(m_option.direction, m_row, rect);
}

void RowPainter::icon(int left, int top, const char *name, const QColor &color) const
{
    Icons::paint(m_painter, place({left, top, m_iconSide, m_iconSide}), name, color);
}

} // namespace Signalbox
