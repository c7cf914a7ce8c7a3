#include "lazytable.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>
#include <limits>
#include <tuple>

namespace Signalbox {

namespace {

/// The header that a QTableView insists on, without a section for each row.
class RowlessHeader : public QHeaderView
{
public:
    RowlessHeader()
        : QHeaderView(Qt::Vertical)
    {
        // A model without rows: QTableView asks its headers' selections too.
        auto *nothing = new QStringListModel(this);
        QHeaderView::setModel(nothing);
        QHeaderView::setSelectionModel(new QItemSelectionModel(nothing, this));
    }
    void setModel(QAbstractItemModel *) override { }
    void setSelectionModel(QItemSelectionModel *) override { }
};

} // namespace

LazyTable::LazyTable(QWidget *parent)
    : QTableView(parent)
{
    setVerticalHeader(new RowlessHeader);
    verticalHeader()->hide();
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    // The corner between two headers: there is one only.
    const auto corners = findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAbstractButton *corner : corners)
        corner->hide();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &LazyTable::relayout);
}

void LazyTable::setUniformHeight(int height)
{
    m_uniformHeight = std::max(1, height);
    relayout();
}

void LazyTable::setWrappedColumn(int column)
{
    m_wrappedColumn = column;
    relayout();
}

void LazyTable::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    QTableView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRowsRemoved(first, last); });
    relayout();
}

int LazyTable::rows() const
{
    return model() ? model()->rowCount() : 0;
}

int LazyTable::topRow() const
{
    return std::clamp(verticalScrollBar()->value(), 0, std::max(0, rows() - 1));
}

int LazyTable::heightOf(int row) const
{
    if (m_wrappedColumn < 0)
        return m_uniformHeight;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = placeAcross(spanOf(row), m_wrappedColumn);
    option.rect.setHeight(m_uniformHeight);
    const QModelIndex index = model()->index(row, m_wrappedColumn);
    return std::max(m_uniformHeight, itemDelegate()->sizeHint(option, index).height());
}

int LazyTable::topFor(int last, int height) const
{
    int top = last;
    for (int used = heightOf(top); top > 0; --top) {
        used += heightOf(top - 1);
        if (used > height)
            break;
    }
    return top;
}

int LazyTable::lastTopRow() const
{
    const int last = rows() - 1;
    if (last <= 0)
        return 0;
    if (m_wrappedColumn < 0)
        return std::max(0, rows() - std::max(1, viewport()->height() / m_uniformHeight));
    // Nobody sees where exactly, and texts are dear to measure.
    return isVisible() ? topFor(last, viewport()->height()) : last;
}

const std::vector<int> &LazyTable::places() const
{
    if (!m_places.empty())
        return m_places;
    int y = 0;
    m_places.push_back(y);
    for (int row = topRow(); row < rows() && y < viewport()->height(); ++row)
        m_places.push_back(y += heightOf(row));
    return m_places;
}

int LazyTable::yOf(int row) const
{
    const int top = topRow();
    const int end = endInSight();
    if (row >= top && row <= end)
        return places()[size_t(row - top)];
    // Those out of sight as if they were not wrapped: rowAtY() finds them there again.
    const qint64 y = row < top ? qint64(row - top) * m_uniformHeight
                               : places().back() + qint64(row - end) * m_uniformHeight;
    constexpr qint64 furthest = std::numeric_limits<int>::max() / 2;
    return int(std::clamp(y, -furthest, furthest));
}

int LazyTable::rowAtY(int y) const
{
    const std::vector<int> &known = places();
    if (y < 0)
        return topRow() - 1 - (-y - 1) / m_uniformHeight;
    if (y >= known.back())
        return endInSight() + (y - known.back()) / m_uniformHeight;
    return topRow() + int(std::upper_bound(known.begin(), known.end(), y) - known.begin()) - 1;
}

QRect LazyTable::placeAcross(const Span &span, int column) const
{
    const auto alone = [this](int one) {
        return QRect(columnViewportPosition(one), 0, columnWidth(one), 1);
    };
    if (!span.covers(column))
        return alone(column);
    QRect all;
    for (int one = span.first; one <= span.last; ++one) {
        if (!isColumnHidden(one))
            all |= alone(one);
    }
    return all;
}

QRect LazyTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isIndexHidden(index))
        return {};
    const int y = yOf(index.row());
    const bool isInSight = index.row() >= topRow() && index.row() < endInSight();
    const int height = isInSight ? yOf(index.row() + 1) - y : m_uniformHeight;
    const QRect across = placeAcross(spanOf(index.row()), index.column());
    return {across.left(), y, across.width(), height};
}

QModelIndex LazyTable::indexAt(const QPoint &position) const
{
    const int column = horizontalHeader()->logicalIndexAt(position.x());
    const int row = rowAtY(position.y());
    if (column < 0 || row < 0 || row >= rows())
        return {};
    const Span span = spanOf(row);
    return model()->index(row, span.covers(column) ? span.shown : column);
}

void LazyTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    const int height = viewport()->height();
    const int current = topRow();
    if (hint == PositionAtTop || (hint == EnsureVisible && row < current))
        verticalScrollBar()->setValue(row);
    else if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(topFor(row, height / 2));
    else if (hint == PositionAtBottom || row >= endInSight() || yOf(row + 1) > height)
        verticalScrollBar()->setValue(
            std::max(hint == EnsureVisible ? current : 0, topFor(row, height)));
    const int x = columnViewportPosition(index.column());
    const int beyond = x + columnWidth(index.column()) - viewport()->width();
    const int way = x < 0 ? x : std::min(x, std::max(0, beyond));
    if (way != 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value()
                                        + (isRightToLeft() ? -way : way));
}

void LazyTable::reset()
{
    QTableView::reset();
    relayout();
}

void LazyTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    const int top = verticalScrollBar()->value();
    const bool isAbove = first < top || (first == top && isAnchored());
    relayout();
    if (isAbove)
        verticalScrollBar()->setValue(top + last - first + 1);
}

void LazyTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // What the base class does with the bar meanwhile is meant for rows that have sections.
    m_topBefore = verticalScrollBar()->value();
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void LazyTable::onRowsRemoved(int first, int last)
{
    const int top = m_topBefore;
    // While the bar's range is still the old one: a smaller one would move it first.
    verticalScrollBar()->setValue(first < top ? std::max(first, top - (last - first + 1)) : top);
    relayout();
}

void LazyTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                            const QList<int> &roles)
{
    if (m_wrappedColumn >= 0)
        m_places.clear();
    QTableView::dataChanged(topLeft, bottomRight, roles);
}

void LazyTable::relayout()
{
    m_places.clear();
    updateGeometries();
    viewport()->update();
}

void LazyTable::layOutHeader()
{
    QHeaderView *header = horizontalHeader();
    const int height = header->isHidden()
        ? 0
        : std::clamp(header->sizeHint().height(), header->minimumHeight(), header->maximumHeight());
    setViewportMargins(0, height, 0, 0);
    const QRect area = viewport()->geometry();
    header->setGeometry(area.left(), area.top() - height, area.width(), height);
}

void LazyTable::updateGeometries()
{
    if (m_layingOut)
        return;
    const QScopedValueRollback guard(m_layingOut, true);
    layOutHeader();
    m_places.clear();
    QScrollBar *across = horizontalScrollBar();
    across->setPageStep(viewport()->width());
    across->setSingleStep(std::max(1, viewport()->width() / 20));
    across->setRange(0, std::max(0, horizontalHeader()->length() - viewport()->width()));
    QScrollBar *down = verticalScrollBar();
    const int top = lastTopRow();
    down->setPageStep(std::max(1, rows() - top));
    down->setSingleStep(1);
    down->setRange(0, top);
    QAbstractItemView::updateGeometries();
}

void LazyTable::scrollContentsBy(int dx, int)
{
    m_places.clear();
    if (dx != 0)
        horizontalHeader()->setOffset(horizontalScrollBar()->value());
    viewport()->update();
}

int LazyTable::horizontalOffset() const
{
    return horizontalHeader()->offset();
}

int LazyTable::verticalOffset() const
{
    return int(
        std::min<qint64>(qint64(topRow()) * m_uniformHeight, std::numeric_limits<int>::max() / 2));
}

int LazyTable::rowForMove(CursorAction action, int row) const
{
    switch (action) {
    case MoveUp:
        return row - 1;
    case MoveDown:
        return row + 1;
    case MoveHome:
        return 0;
    case MoveEnd:
        return rows() - 1;
    case MovePageUp:
        return std::min(row - 1, topFor(row, viewport()->height()));
    case MovePageDown: {
        int next = row;
        for (int used = heightOf(row); next < rows() - 1; ++next) {
            used += heightOf(next + 1);
            if (used > viewport()->height())
                break;
        }
        return std::max(row + 1, next);
    }
    default:
        return row;
    }
}

int LazyTable::columnForMove(CursorAction action, int column) const
{
    const bool isBack = action == (isRightToLeft() ? MoveRight : MoveLeft);
    if (!isBack && action != MoveLeft && action != MoveRight)
        return column;
    const int step = isBack ? -1 : 1;
    for (int next = column + step; next >= 0 && next < model()->columnCount(); next += step) {
        if (!isColumnHidden(next))
            return next;
    }
    return column;
}

QModelIndex LazyTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rows() == 0)
        return {};
    const QModelIndex from = currentIndex();
    if (!from.isValid())
        return model()->index(std::min(rowAtY(0), rows() - 1), 0);
    const int row = std::clamp(rowForMove(action, from.row()), 0, rows() - 1);
    return model()->index(row, columnForMove(action, from.column()));
}

void LazyTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (rows() == 0 || !selectionModel())
        return;
    int first = rowAtY(std::min(rect.top(), rect.bottom()));
    int last = rowAtY(std::max(rect.top(), rect.bottom()));
    if (state() == DragSelectingState && m_pressed.isValid()) {
        // Where the pointer went down is a row and no height: rows come and go meanwhile.
        std::tie(first, last) = std::minmax({m_pressed.row(), rowAtY(m_pointer.y())});
    }
    first = std::clamp(first, 0, rows() - 1);
    last = std::clamp(last, 0, rows() - 1);
    selectionModel()->select(
        QItemSelection(model()->index(first, 0), model()->index(last, model()->columnCount() - 1)),
        command);
}

QRegion LazyTable::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int first = std::max(range.top(), topRow());
        const int last = std::min(range.bottom(), endInSight());
        if (range.isValid() && first <= last)
            region += QRect(0, yOf(first), viewport()->width(), yOf(last + 1) - yOf(first));
    }
    return region;
}

bool LazyTable::isIndexHidden(const QModelIndex &index) const
{
    return isColumnHidden(index.column());
}

void LazyTable::paintEvent(QPaintEvent *event)
{
    if (!model())
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int end = endInSight();
    for (int row = topRow(); row < end; ++row)
        paintRow(&painter, option, row, event->rect());
}

void LazyTable::paintRow(QPainter *painter, QStyleOptionViewItem option, int row, const QRect &area)
{
    const int y = yOf(row);
    const int height = yOf(row + 1) - y;
    if (y > area.bottom() || y + height <= area.top())
        return;
    option.state.setFlag(QStyle::State_Selected,
                         selectionModel()->isSelected(model()->index(row, 0)));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex().row() == row);
    option.state.setFlag(QStyle::State_MouseOver, false);
    const Span span = spanOf(row);
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column) || (span.covers(column) && column != span.shown))
            continue;
        const QRect across = placeAcross(span, column);
        option.rect = QRect(across.left(), y, across.width(), height);
        if (option.rect.intersects(area))
            itemDelegate()->paint(painter, option, model()->index(row, column));
    }
}

void LazyTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    relayout();
}

void LazyTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    relayout();
}

void LazyTable::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->position().toPoint());
    // What is selected can be dragged away; from elsewhere on, rows are selected.
    setDragEnabled(m_pressed.isValid() && selectionModel()->isSelected(m_pressed));
    QTableView::mousePressEvent(event);
}

void LazyTable::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    QTableView::mouseMoveEvent(event);
}

} // namespace Signalbox
