#include "panefixture.h"

#include <ui/widgets/style/signalboxstyle.h>

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

using namespace Signalbox;
using TestSupport::Pane;

/// Rows of the log that are no signals: their words have the room that type, data and size leave.
class TestLogNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theyHaveTheRoomOfTheRow_data();
    void theyHaveTheRoomOfTheRow();
    void theirWordsAreShown();
    void theyWrap();
    void theTooltipSaysAll();
    void aClickAnywhereChoosesTheRow();

private:
    static void note(Pane &pane, const QString &text, LogKind kind = LogKind::Note,
                     const QString &person = {});
    static QModelIndex data(const Pane &pane, int row)
    {
        return pane.model.rows()->index(row, SignalLogModel::DataColumn);
    }
};

void TestLogNotes::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

void TestLogNotes::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLogNotes::note(Pane &pane, const QString &text, LogKind kind, const QString &person)
{
    LogRecord record;
    record.time = pane.clock->wallMs();
    record.kind = kind;
    record.note = text;
    record.personId = person;
    record.personName = person;
    pane.log.append(record);
    pane.log.flush();
    pane.clock->advance(1000);
}

void TestLogNotes::theyHaveTheRoomOfTheRow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void TestLogNotes::theyHaveTheRoomOfTheRow()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("a signal"));
    note(pane, QStringLiteral("a note"));
    note(pane, {}, LogKind::Joined, QStringLiteral("ann"));
    const auto cell = [&pane](int row, int column) {
        return pane.view->visualRect(pane.model.rows()->index(row, column));
    };
    QCOMPARE(cell(0, SignalLogModel::DataColumn).width(),
             pane.view->columnWidth(SignalLogModel::DataColumn));
    // All but the time, and beside the person where there is one.
    const int row = pane.view->viewport()->width();
    QCOMPARE(cell(1, SignalLogModel::DataColumn).width(),
             row - cell(1, SignalLogModel::TimeColumn).width());
    QCOMPARE(cell(2, SignalLogModel::DataColumn).width(),
             row - cell(2, SignalLogModel::TimeColumn).width()
                 - cell(2, SignalLogModel::FromColumn).width());
    QVERIFY(!cell(2, SignalLogModel::DataColumn).intersects(cell(2, SignalLogModel::FromColumn)));
    // A column that gave way takes no room here either.
    pane.pane.resize(420, 500);
    QTRY_VERIFY(pane.view->isColumnHidden(SignalLogModel::SizeColumn));
    QCOMPARE(cell(1, SignalLogModel::DataColumn).width(),
             pane.view->viewport()->width() - cell(1, SignalLogModel::TimeColumn).width());
}

void TestLogNotes::theirWordsAreShown()
{
    Pane pane;
    // Wider than the column of data, and not than the row.
    QString text = QStringLiteral("The hub says");
    const int wanted = pane.view->columnWidth(SignalLogModel::DataColumn) + 60;
    while (pane.view->fontMetrics().horizontalAdvance(text) < wanted)
        text += QStringLiteral(" and says");
    QVERIFY(wanted < pane.view->viewport()->width() - 200);
    note(pane, text + QStringLiteral(" one"));
    note(pane, text + QStringLiteral(" two"));
    const auto picture = [&pane](int row) {
        return pane.view->viewport()->grab(pane.view->visualRect(data(pane, row))).toImage();
    };
    // Their ends differ, and are seen.
    QVERIFY(picture(0) != picture(1));
}

void TestLogNotes::theyWrap()
{
    Pane pane;
    note(pane, QStringLiteral("short"));
    note(pane, QStringLiteral("a long story with many words ").repeated(20));
    const auto height = [&pane](int row) {
        return pane.view->visualRect(data(pane, row)).height();
    };
    const int plain = height(0);
    QCOMPARE(height(1), plain);
    pane.preferences.setWraps(true);
    QCOMPARE(height(0), plain);
    const int wide = height(1);
    QVERIFY(wide > plain + pane.view->fontMetrics().lineSpacing());
    // All of its lines are shown, and more of them where the window is narrow.
    const auto inkBelow = [&pane] {
        QRect last = pane.view->visualRect(data(pane, 1));
        last.setTop(last.bottom() - pane.view->fontMetrics().lineSpacing());
        const QImage image = pane.view->viewport()->grab(last).toImage();
        QSet<QRgb> colors;
        for (int x = 0; x < image.width(); ++x)
            colors << image.pixel(x, image.height() / 2);
        return colors.size();
    };
    QVERIFY(inkBelow() > 1);
    pane.pane.resize(600, 500);
    QTRY_VERIFY(height(1) > wide);
    pane.preferences.setWraps(false);
    QCOMPARE(height(1), plain);
}

void TestLogNotes::theTooltipSaysAll()
{
    Pane pane;
    const QString text = QStringLiteral("<b>a long story ").repeated(30);
    note(pane, text);
    const QRect time = pane.view->visualRect(data(pane, 0).siblingAtColumn(0));
    // Wherever in the row it is asked for.
    for (const int x : {time.right() + 10, pane.view->viewport()->width() - 10}) {
        const QPoint place(x, time.center().y());
        QToolTip::hideText();
        QHelpEvent event(QEvent::ToolTip, place, pane.view->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(pane.view->viewport(), &event);
        QVERIFY(QToolTip::text().contains(text.toHtmlEscaped()));
    }
    QToolTip::hideText();
}

void TestLogNotes::aClickAnywhereChoosesTheRow()
{
    Pane pane;
    note(pane, QStringLiteral("first"));
    note(pane, QStringLiteral("second"));
    const QRect cell = pane.view->visualRect(data(pane, 1));
    for (const int x : {cell.left() + 4, cell.center().x(), cell.right() - 4}) {
        pane.view->goTo(0);
        QTest::mouseClick(pane.view->viewport(), Qt::LeftButton, {}, {x, cell.center().y()});
        QCOMPARE(pane.view->selectedRows(), QList<int>{1});
    }
    // A screen reader finds the words where they stand.
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(pane.view);
    QAccessibleInterface *words = table->tableInterface()->cellAt(1, SignalLogModel::DataColumn);
    QVERIFY(words);
    QVERIFY(words->rect().width() > cell.width() / 2);
}

QTEST_MAIN(TestLogNotes)
#include "tst_lognotes.moc"
