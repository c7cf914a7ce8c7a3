#include "panefixture.h"

#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QToolTip>

using namespace Signalbox;
using TestSupport::Pane;

Q_DECLARE_METATYPE(Qt::LayoutDirection)

/// What rows show: of letters that nobody sees, beside each other, and while there are none.
class TestLogShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void hiddenLettersAreSeen_data();
    void hiddenLettersAreSeen();
    void copiesAreAsTheyWere();
    void tooltipsShowThemToo();
    void timesAreWholeWhereThereIsRoom();
    void wordsOfEventsStandBesideTheirMark_data();
    void wordsOfEventsStandBesideTheirMark();
    void emptyLogClearsItsFilter();
    void saysThatTheFilterHidesWhatWasSent();

private:
    static LogRecord record(const QString &words)
    {
        LogRecord made;
        made.time = 1700000000000;
        made.type = words;
        made.personId = QStringLiteral("p");
        made.personName = words;
        made.targetId = QStringLiteral("t");
        made.targetName = words;
        made.data = words;
        return made;
    }
    static QImage shown(const Pane &pane, int row, int column)
    {
        const QRect place = pane.view->visualRect(pane.model.rows()->index(row, column));
        return pane.view->viewport()->grab(place).toImage();
    }
    static void send(Pane *pane, const char *type)
    {
        LogRecord made = record(QStringLiteral("hello"));
        made.type = QString::fromLatin1(type);
        made.direction = LogDirection::Outgoing;
        made.delivery = Delivery::Waiting;
        made.signalId = 7;
        pane->log.append(made);
        pane->log.flush();
        pane->clock->advance(1000);
    }
};

void TestLogShown::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

void TestLogShown::hiddenLettersAreSeen_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<bool>("wraps");
    const auto row = [](const char *name, const QString &written, const QString &seen) {
        QTest::addRow("%s", name) << written << seen << false;
        QTest::addRow("%s, wrapped", name) << written << seen << true;
    };
    row("turned around", QStringLiteral(u"red\u202egnp.exe"), QStringLiteral("red\\u202egnp.exe"));
    row("turned for a while", QStringLiteral(u"a\u2067b"), QStringLiteral("a\\u2067b"));
    row("read by itself", QStringLiteral(u"a\u2068b\u2069"), QStringLiteral(u"a\u2068b\u2069"));
    row("escape", QStringLiteral(u"\u001b[31mred"), QStringLiteral(u"\u241b[31mred"));
    row("one", QStringLiteral(u"a\u0001b"), QStringLiteral(u"a\u2401b"));
    row("delete", QStringLiteral(u"a\u007fb"), QStringLiteral(u"a\u2421b"));
    row("of the second set", QStringLiteral(u"a\u0085b"), QStringLiteral("a\\u0085b"));
    row("ordinary", QStringLiteral(u"Zo\u00eb \u05d0\u05d1 \U0001f600"),
        QStringLiteral(u"Zo\u00eb \u05d0\u05d1 \U0001f600"));
}

void TestLogShown::hiddenLettersAreSeen()
{
    QFETCH(QString, written);
    QFETCH(QString, seen);
    QFETCH(bool, wraps);
    Pane pane;
    pane.pane.resize(1600, 500);
    pane.view->setWrapsData(wraps);
    pane.log.append(record(written));
    pane.log.append(record(seen));
    pane.log.flush();
    QCoreApplication::processEvents();
    for (const int column : {SignalLogModel::FromColumn, SignalLogModel::ToColumn,
                             SignalLogModel::TypeColumn, SignalLogModel::DataColumn}) {
        QVERIFY2(shown(pane, 0, column) == shown(pane, 1, column),
                 qPrintable(QString::number(column)));
    }
}

void TestLogShown::copiesAreAsTheyWere()
{
    Pane pane;
    const QString words = QStringLiteral(u"red\u202egnp.exe\u001b");
    pane.log.append(record(words));
    pane.log.flush();
    pane.view->selectRow(0);
    QCOMPARE(pane.view->selectedText().count(words), 4);
}

void TestLogShown::tooltipsShowThemToo()
{
    Pane pane;
    pane.log.append(record(QStringLiteral(u"red\u202egnp.exe")));
    pane.log.flush();
    const QRect place =
        pane.view->visualRect(pane.model.rows()->index(0, SignalLogModel::DataColumn));
    QHelpEvent event(QEvent::ToolTip, place.center(),
                     pane.view->viewport()->mapToGlobal(place.center()));
    QCoreApplication::sendEvent(pane.view->viewport(), &event);
    QCOMPARE(QToolTip::text(), QStringLiteral("red\\u202egnp.exe"));
    QToolTip::hideText();
}

// Milliseconds are left out where data would have next to nothing, and nowhere else.
void TestLogShown::timesAreWholeWhereThereIsRoom()
{
    Pane pane;
    pane.fill(200);
    const QFontMetrics metrics = pane.view->fontMetrics();
    const int whole = metrics.horizontalAdvance(QStringLiteral("00:00:00.000"));
    const int letter = QFontMetrics(LogDelegate::dataFont(pane.view->font())).averageCharWidth();
    for (int width = 400; width < 1300; width += 10) {
        pane.pane.resize(width, 500);
        QCoreApplication::processEvents();
        const int time = pane.view->columnWidth(SignalLogModel::TimeColumn);
        const int data = pane.view->columnWidth(SignalLogModel::DataColumn);
        QVERIFY2(time >= whole || data < letter * 33 + whole / 2,
                 qPrintable(QStringLiteral("%1: %2 for the time, %3 for data, of %4 letters")
                                .arg(width)
                                .arg(time)
                                .arg(data)
                                .arg(data / letter)));
    }
}

void TestLogShown::wordsOfEventsStandBesideTheirMark_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("wraps");
    const QString english = QStringLiteral("Session ended");
    const QString arabic = QStringLiteral(u"\u0627\u0646\u062a\u0647\u062a \u0627\u0644\u062c");
    for (const bool wraps : {false, true}) {
        const char *how = wraps ? ", wrapped" : "";
        QTest::addRow("from the left%s", how) << Qt::LeftToRight << english << wraps;
        QTest::addRow("from the right%s", how) << Qt::RightToLeft << english << wraps;
        QTest::addRow("arabic from the right%s", how) << Qt::RightToLeft << arabic << wraps;
        QTest::addRow("arabic from the left%s", how) << Qt::LeftToRight << arabic << wraps;
    }
}

void TestLogShown::wordsOfEventsStandBesideTheirMark()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, words);
    QFETCH(bool, wraps);
    QApplication::setLayoutDirection(direction);
    Pane pane;
    pane.view->setWrapsData(wraps);
    LogRecord note;
    note.kind = LogKind::Note;
    note.note = words;
    pane.log.append(note);
    pane.log.flush();
    QCoreApplication::processEvents();
    const bool fromRight = direction == Qt::RightToLeft;
    QRect place = pane.view->visualRect(pane.model.rows()->index(0, SignalLogModel::TimeColumn));
    if (fromRight)
        place = QRect(QPoint(0, place.top()), QPoint(place.left() - 1, place.bottom()));
    else
        place = QRect(QPoint(place.right() + 1, place.top()),
                      QPoint(pane.view->viewport()->width() - 1, place.bottom()));
    const QImage row = pane.view->viewport()->grab(place).toImage();
    const QRgb ground = row.pixel(row.width() / 2, 1);
    QList<int> inked;
    for (int x = 0; x < row.width(); ++x) {
        bool isInked = false;
        for (int y = 2; y < row.height() - 2; ++y)
            isInked = isInked || row.pixel(x, y) != ground;
        if (isInked)
            inked << x;
    }
    QVERIFY(inked.size() > 40);
    if (fromRight)
        QVERIFY(inked.constLast() > row.width() - 20);
    else
        QVERIFY(inked.constFirst() < 20);
    const int across = inked.constLast() - inked.constFirst();
    QVERIFY2(across < 200, qPrintable(QString::number(across)));
}

void TestLogShown::emptyLogClearsItsFilter()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("hello"));
    LogFilter filter;
    filter.text = QStringLiteral("nowhere");
    pane.model.setFilter(filter);
    QCOMPARE(pane.model.rows()->rowCount(), 0);
    auto *clear = qobject_cast<QPushButton *>(pane.button(QStringLiteral("Clear filter")));
    QVERIFY(clear);
    QVERIFY(clear->focusPolicy() & Qt::TabFocus);
    QVERIFY(pane.view->viewport()->geometry().contains(
        QRect(clear->mapTo(pane.view, QPoint(0, 0)), clear->size())));
    clear->setFocus();
    QTest::keyClick(clear, Qt::Key_Space);
    QCOMPARE(pane.model.rows()->rowCount(), 1);
    QVERIFY(!pane.button(QStringLiteral("Clear filter")));
    QVERIFY(pane.view->hasFocus());
}

void TestLogShown::saysThatTheFilterHidesWhatWasSent()
{
    Pane pane;
    pane.add("chat", "ann", QStringLiteral("hello"));
    send(&pane, "poll");
    QVERIFY(!pane.button(QStringLiteral("Clear filter")));
    LogFilter filter;
    filter.types = {QStringLiteral("chat")};
    pane.model.setFilter(filter);
    send(&pane, "chat"); // seen
    pane.add("poll", "bob", QStringLiteral("not ours"));
    QVERIFY(!pane.button(QStringLiteral("Clear filter")));
    send(&pane, "poll");
    QAbstractButton *clear = pane.button(QStringLiteral("Clear filter"));
    QVERIFY(clear);
    clear->click();
    QVERIFY(!pane.model.isFiltered());
    QVERIFY(!clear->isVisible());
    // Once for each filter, and no longer than it is there.
    pane.model.setFilter(filter);
    send(&pane, "poll");
    clear = pane.button(QStringLiteral("Clear filter"));
    QVERIFY(clear);
    pane.model.clearFilter();
    QVERIFY(!clear->isVisible());
}

QTEST_MAIN(TestLogShown)
#include "tst_logshown.moc"
