#include <ui/widgets/log/lazytable.h>

#include <QAbstractTableModel>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTest>

using namespace Signalbox;

namespace {

constexpr int RowHeight = 20;

/// Rows that know their number, and count how often they are asked.
class Numbers : public QAbstractTableModel
{
public:
    explicit Numbers(int count)
    {
        for (int i = 0; count <= 1000 && i < count; ++i)
            m_numbers << i;
        m_count = count;
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_count;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        if (role != Qt::DisplayRole && role != Qt::UserRole)
            return {};
        return m_numbers.isEmpty() ? index.row() : m_numbers.at(index.row());
    }
    void insert(int row, int count)
    {
        beginInsertRows({}, row, row + count - 1);
        for (int i = 0; !m_numbers.isEmpty() && i < count; ++i)
            m_numbers.insert(row, -1);
        m_count += count;
        endInsertRows();
    }
    void remove(int row, int count)
    {
        beginRemoveRows({}, row, row + count - 1);
        m_numbers.remove(row, count);
        m_count -= count;
        endRemoveRows();
    }
    mutable qint64 asked = 0;

private:
    QList<int> m_numbers;
    int m_count = 0;
};

/// Every third row is three times as high.
class HighRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {10, index.row() % 3 == 0 ? 3 * RowHeight : RowHeight};
    }
};

struct WithNumbers
{
    explicit WithNumbers(int count)
        : numbers(count)
    {
    }
    Numbers numbers; ///< it outlives the view
};

/// A table ten rows high.
struct Table : WithNumbers, LazyTable
{
    explicit Table(int count)
        : WithNumbers(count)
    {
        setSelectionBehavior(QAbstractItemView::SelectRows);
        setSelectionMode(QAbstractItemView::ExtendedSelection);
        setFrameShape(QFrame::NoFrame);
        setUniformHeight(RowHeight);
        setModel(&numbers);
        resize(400, 10 * RowHeight + horizontalHeader()->sizeHint().height());
        show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(this);
    }
    int first() const { return indexAt(QPoint(5, 2)).data(Qt::UserRole).toInt(); }
    int top() const { return verticalScrollBar()->value(); }
    QPoint middleOf(int row) const { return visualRect(model()->index(row, 0)).center(); }
    QList<int> selected() const
    {
        QList<int> rows;
        const QModelIndexList indexes = selectionModel()->selectedRows();
        for (const QModelIndex &index : indexes)
            rows << index.row();
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(this, key, modifiers);
    }
};

} // namespace

class TestLazyTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsLieBeneathEachOther();
    void nothingBehindTheLastRow();
    void scrollsToTheVeryEnd_data();
    void scrollsToTheVeryEnd();
    void rowsAboveMoveNothing();
    void rowsGoAboveAndMoveNothing();
    void keysMove_data();
    void keysMove();
    void leftAndRightSkipHiddenColumns();
    void selectsByShiftAndClick();
    void selectsByDragging();
    void aMillionRowsCostNoMore();
    void highRows();
    void isATableForScreenReaders();
    void fewerRowsThanFit();
};

void TestLazyTable::rowsLieBeneathEachOther()
{
    Table table(100);
    for (int row = 0; row < 10; ++row) {
        const QRect place = table.visualRect(table.numbers.index(row, 1));
        QCOMPARE(place.top(), row * RowHeight);
        QCOMPARE(place.height(), RowHeight);
        QCOMPARE(table.indexAt(place.center()), table.numbers.index(row, 1));
        QCOMPARE(table.indexAt(place.topLeft()), table.numbers.index(row, 1));
    }
    table.verticalScrollBar()->setValue(50);
    QCOMPARE(table.first(), 50);
    QCOMPARE(table.visualRect(table.numbers.index(49, 0)).top(), -RowHeight);
    QCOMPARE(table.visualRect(table.numbers.index(60, 0)).top(), 10 * RowHeight);
    QCOMPARE(table.visualRect(table.numbers.index(0, 0)).top(), -50 * RowHeight);
}

void TestLazyTable::nothingBehindTheLastRow()
{
    Table table(3);
    QVERIFY(table.indexAt({5, 3 * RowHeight - 1}).isValid());
    QVERIFY(!table.indexAt({5, 3 * RowHeight}).isValid());
    QVERIFY(!table.indexAt({5, -1}).isValid());
    QVERIFY(!table.visualRect(QModelIndex()).isValid());
}

void TestLazyTable::scrollsToTheVeryEnd_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("maximum");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one less than fits") << 9 << 0;
    QTest::newRow("as many as fit") << 10 << 0;
    QTest::newRow("one more than fits") << 11 << 1;
    QTest::newRow("many") << 1000 << 990;
}

void TestLazyTable::scrollsToTheVeryEnd()
{
    QFETCH(int, rows);
    QFETCH(int, maximum);
    Table table(rows);
    QCOMPARE(table.verticalScrollBar()->maximum(), maximum);
    table.scrollToBottom();
    if (rows > 0)
        QVERIFY(table.visualRect(table.numbers.index(rows - 1, 0)).bottom()
                < table.viewport()->height());
}

void TestLazyTable::rowsAboveMoveNothing()
{
    Table table(100);
    table.verticalScrollBar()->setValue(50);
    table.numbers.insert(0, 7);
    QCOMPARE(table.first(), 50);
    QCOMPARE(table.top(), 57);
    // Right at the top as well: someone reads there.
    table.numbers.insert(57, 2);
    QCOMPARE(table.first(), 50);
    table.numbers.insert(109, 5);
    QCOMPARE(table.first(), 50);
    QCOMPARE(table.top(), 59);
    QCOMPARE(table.verticalScrollBar()->maximum(), 104);
}

void TestLazyTable::rowsGoAboveAndMoveNothing()
{
    Table table(100);
    table.verticalScrollBar()->setValue(90);
    table.numbers.remove(0, 30);
    QCOMPARE(table.first(), 90);
    QCOMPARE(table.top(), 60);
    table.verticalScrollBar()->setValue(10);
    table.numbers.remove(0, 30); // and the row that was the first one
    QCOMPARE(table.top(), 0);
    QCOMPARE(table.first(), 60);
}

void TestLazyTable::keysMove_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("to");
    QTest::newRow("down") << 5 << int(Qt::Key_Down) << 6;
    QTest::newRow("down from the last") << 99 << int(Qt::Key_Down) << 99;
    QTest::newRow("up") << 5 << int(Qt::Key_Up) << 4;
    QTest::newRow("up from the first") << 0 << int(Qt::Key_Up) << 0;
    QTest::newRow("a page down") << 5 << int(Qt::Key_PageDown) << 14;
    QTest::newRow("a page down near the end") << 95 << int(Qt::Key_PageDown) << 99;
    QTest::newRow("a page up") << 50 << int(Qt::Key_PageUp) << 41;
    QTest::newRow("a page up near the beginning") << 3 << int(Qt::Key_PageUp) << 0;
    QTest::newRow("to the beginning") << 50 << int(Qt::Key_Home) << 0;
    QTest::newRow("to the end") << 50 << int(Qt::Key_End) << 99;
}

void TestLazyTable::keysMove()
{
    QFETCH(int, from);
    QFETCH(int, key);
    QFETCH(int, to);
    Table table(100);
    table.setCurrentIndex(table.numbers.index(from, 0));
    table.press(Qt::Key(key));
    QCOMPARE(table.currentIndex().row(), to);
    QCOMPARE(table.selected(), QList<int>{to});
    const QRect place = table.visualRect(table.currentIndex());
    QVERIFY(place.top() >= 0 && place.bottom() < table.viewport()->height());
}

void TestLazyTable::leftAndRightSkipHiddenColumns()
{
    Table table(5);
    table.setColumnHidden(1, true);
    table.setCurrentIndex(table.numbers.index(2, 0));
    table.press(Qt::Key_Right);
    QCOMPARE(table.currentIndex(), table.numbers.index(2, 2));
    table.press(Qt::Key_Right);
    QCOMPARE(table.currentIndex(), table.numbers.index(2, 2));
    table.press(Qt::Key_Left);
    QCOMPARE(table.currentIndex(), table.numbers.index(2, 0));
}

void TestLazyTable::selectsByShiftAndClick()
{
    Table table(1000000);
    table.selectRow(7);
    QCOMPARE(table.selected(), QList<int>{7});
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.middleOf(2));
    QCOMPARE(table.selected(), QList<int>{2});
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ShiftModifier, table.middleOf(5));
    QCOMPARE(table.selected(), (QList<int>{2, 3, 4, 5}));
    // Far out of sight, the row where it began is still known.
    table.scrollToBottom();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ShiftModifier, table.middleOf(999995));
    const QItemSelection selection = table.selectionModel()->selection();
    QCOMPARE(selection.size(), 1);
    QCOMPARE(selection.first().top(), 2);
    QCOMPARE(selection.first().bottom(), 999995);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      table.middleOf(999995));
    QCOMPARE(table.selectionModel()->isSelected(table.numbers.index(999995, 0)), false);
}

void TestLazyTable::selectsByDragging()
{
    Table table(100);
    QTest::mousePress(table.viewport(), Qt::LeftButton, {}, table.middleOf(2));
    QTest::mouseMove(table.viewport(), table.middleOf(3));
    QTest::mouseMove(table.viewport(), table.middleOf(6));
    QCOMPARE(table.selected(), (QList<int>{2, 3, 4, 5, 6}));
    QTest::mouseMove(table.viewport(), table.middleOf(1));
    QCOMPARE(table.selected(), (QList<int>{1, 2}));
    // Rows that come above meanwhile don't move where it began.
    table.numbers.insert(0, 10);
    QTest::mouseMove(table.viewport(), table.middleOf(14));
    QCOMPARE(table.selected(), (QList<int>{12, 13, 14}));
    QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, table.middleOf(14));
}

void TestLazyTable::aMillionRowsCostNoMore()
{
    Table small(1000);
    Table large(1000000);
    const auto costOf = [](Table &table) {
        table.numbers.asked = 0;
        for (int i = 0; i < 20; ++i) {
            table.numbers.insert(table.numbers.rowCount(), 1);
            table.scrollToBottom();
            table.grab();
        }
        return table.numbers.asked;
    };
    const qint64 cost = costOf(small);
    QVERIFY(cost > 0);
    QCOMPARE(costOf(large), cost);
    // The header that would have a section for each row has none.
    QCOMPARE(large.verticalHeader()->count(), 0);
}

void TestLazyTable::highRows()
{
    Table table(100);
    table.setItemDelegate(new HighRows(&table));
    table.setWrappedColumn(2);
    QCOMPARE(table.visualRect(table.numbers.index(0, 0)).height(), 3 * RowHeight);
    QCOMPARE(table.visualRect(table.numbers.index(1, 0)).top(), 3 * RowHeight);
    QCOMPARE(table.indexAt({5, 3 * RowHeight}).row(), 1);
    table.scrollToBottom();
    const QRect last = table.visualRect(table.numbers.index(99, 0));
    QCOMPARE(last.height(), 3 * RowHeight);
    QVERIFY(last.bottom() < table.viewport()->height());
    QVERIFY(last.bottom() >= table.viewport()->height() - 3 * RowHeight);
    table.setCurrentIndex(table.numbers.index(50, 0));
    QVERIFY(table.visualRect(table.currentIndex()).top() >= 0);
    table.press(Qt::Key_PageDown);
    QVERIFY(table.currentIndex().row() > 50);
    QVERIFY(table.visualRect(table.currentIndex()).bottom() < table.viewport()->height());
    table.setWrappedColumn(-1);
    QCOMPARE(table.visualRect(table.currentIndex()).height(), RowHeight);
}

void TestLazyTable::isATableForScreenReaders()
{
    Table table(100);
    QAccessibleInterface *it = QAccessible::queryAccessibleInterface(&table);
    QVERIFY(it && it->tableInterface());
    QCOMPARE(it->role(), QAccessible::Table);
    QCOMPARE(it->tableInterface()->rowCount(), 100);
    QCOMPARE(it->tableInterface()->columnCount(), 3);
    const QAccessibleInterface *cell = it->tableInterface()->cellAt(42, 0);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("42"));
    table.scrollTo(table.numbers.index(42, 0));
    QVERIFY(it->rect().contains(cell->rect().center()));
}

void TestLazyTable::fewerRowsThanFit()
{
    Table table(0);
    QVERIFY(!table.indexAt({5, 5}).isValid());
    table.press(Qt::Key_Down);
    QVERIFY(!table.currentIndex().isValid());
    table.grab();
    table.numbers.insert(0, 1);
    table.press(Qt::Key_Down);
    QCOMPARE(table.currentIndex().row(), 0);
}

QTEST_MAIN(TestLazyTable)
#include "tst_lazytable.moc"
