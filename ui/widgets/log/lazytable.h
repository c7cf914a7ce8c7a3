#ifndef UI_WIDGETS_LOG_LAZYTABLE_H
#define UI_WIDGETS_LOG_LAZYTABLE_H

#include <QPersistentModelIndex>
#include <QTableView>

#include <vector>

namespace Signalbox {

/// A table in which only the rows in sight have a place, so that new rows cost the same however
/// many there are. (QTableView's vertical header has a section for each row, and every change costs
/// time for all of them.) The vertical scroll bar counts rows. Rows that come or go above the ones
/// in sight don't move these.
class LazyTable : public QTableView
{
    Q_OBJECT

public:
    explicit LazyTable(QWidget *parent = nullptr);

    /// Of a row that isn't higher for its text.
    int uniformHeight() const { return m_uniformHeight; }
    void setUniformHeight(int height);
    /// The column whose text decides how high a row is; -1, the default: all are the same.
    int wrappedColumn() const { return m_wrappedColumn; }
    void setWrappedColumn(int column);

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &position) const override;
    /// Does nothing: it would ask for the text of every row.
    void keyboardSearch(const QString &) override { }
    void reset() override;

protected:
    /// Whether the rows in sight stay where they are if others come at the very top.
    virtual bool isAnchored() const { return true; }
    /// Neighbouring columns of a row, in which nothing but the cell of one of them is shown.
    struct Span
    {
        int first = -1;
        int last = -2;
        int shown = -1;
        bool covers(int column) const { return column >= first && column <= last; }
    };
    /// By default there is none.
    virtual Span spanOf(int) const { return {}; }

    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    int rows() const;
    int topRow() const;
    int heightOf(int row) const;
    /// The first row of those that end with \a last and fit into \a height.
    int topFor(int last, int height) const;
    int lastTopRow() const;
    /// Where the rows in sight begin, from the top one on, and where the last one ends.
    const std::vector<int> &places() const;
    int endInSight() const { return topRow() + int(places().size()) - 1; }
    int yOf(int row) const;
    /// Where a cell stands across, with what it spans.
    QRect placeAcross(const Span &span, int column) const;
    int rowAtY(int y) const;
    int rowForMove(CursorAction action, int row) const;
    int columnForMove(CursorAction action, int column) const;
    void onRowsRemoved(int first, int last);
    void relayout();
    void layOutHeader();
    void paintRow(QPainter *painter, QStyleOptionViewItem option, int row, const QRect &area);

    int m_uniformHeight = 24;
    int m_wrappedColumn = -1;
    mutable std::vector<int> m_places; ///< empty: not known
    QPersistentModelIndex m_pressed;
    QPoint m_pointer;
    int m_topBefore = 0; ///< rows go
    bool m_layingOut = false;
};

} // namespace Signalbox

#endif
