#include "desktopfixture.h"

#include <ui/models/logfiltermodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/widgets/log/detailspanel.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/session/peoplepanel.h>
#include <ui/widgets/session/sessionheader.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/style/controlpainter.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/statemark.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>
#include <QToolButton>

using namespace Signalbox;
using TestSupport::Desktop;

/// What gives way where room is short, and what grows with the font.
class TestNarrowWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void columnsGiveWayToData_data();
    void columnsGiveWayToData();
    void dataHasRoomWithALargeFont();
    void theSidePanelFoldsAndComesBack();
    void theSidePanelStaysAsWished();
    void theLinkIsSaidWhole_data();
    void theLinkIsSaidWhole();
    void pagesGrowWithTheFont();
    void rowsFollowTheDensity();
    void marksGrowWithTheFont();
    void detailsAreRows();

private:
    static void setFontScale(double scale);
    static SessionPage *host(Desktop &desktop);

    QFont m_font;
};

void TestNarrowWindow::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
    m_font = QApplication::font();
}

void TestNarrowWindow::cleanup()
{
    QApplication::setFont(m_font);
}

void TestNarrowWindow::setFontScale(double scale)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale);
    QApplication::setFont(font);
}

SessionPage *TestNarrowWindow::host(Desktop &desktop)
{
    desktop.window.show();
    desktop.workspace.host();
    const auto joined = [&desktop] {
        return desktop.workspace.rowCount() == 1
            && desktop.workspace.at(0)->link() == SessionViewModel::Link::Connected;
    };
    return QTest::qWaitFor(joined) ? desktop.window.currentPage() : nullptr;
}

void TestNarrowWindow::columnsGiveWayToData_data()
{
    QTest::addColumn<int>("gone");    // how much had to give way before
    QTest::addColumn<int>("missing"); // pixels of what data wants, after that
    QTest::addColumn<bool>("size");
    QTest::addColumn<bool>("milliseconds");
    QTest::addColumn<bool>("target");
    QTest::newRow("more than enough") << 0 << -1 << true << true << true;
    QTest::newRow("enough") << 0 << 0 << true << true << true;
    QTest::newRow("a little short") << 0 << 1 << false << true << true;
    QTest::newRow("enough without the size") << 1 << 0 << false << true << true;
    QTest::newRow("short") << 1 << 1 << false << true << false;
    QTest::newRow("enough without the target") << 2 << 0 << false << true << false;
    QTest::newRow("very short") << 2 << 1 << false << false << false;
    QTest::newRow("as short as can be") << 2 << 100 << false << false << false;
}

void TestNarrowWindow::columnsGiveWayToData()
{
    QFETCH(int, gone);
    QFETCH(int, missing);
    QFETCH(bool, size);
    QFETCH(bool, milliseconds);
    QFETCH(bool, target);
    SignalLogModel model(Signaling::Clock::system());
    LogFilterModel rows(&model, Signaling::Clock::system());
    LogView view;
    view.setLog(&rows);
    view.resize(2000, 300);
    view.show();
    int width = 0;
    for (int column = 0; column < SignalLogModel::ColumnCount; ++column) {
        QVERIFY(!view.isColumnHidden(column));
        width += column == SignalLogModel::DataColumn ? 0 : view.columnWidth(column);
    }
    // What gives way later is left while data has less.
    const int letter = QFontMetrics(LogDelegate::dataFont(view.font())).averageCharWidth();
    width += 40 * letter;
    if (gone >= 1)
        width -= view.columnWidth(SignalLogModel::SizeColumn) + 4 * letter;
    if (gone >= 2)
        width -= view.columnWidth(SignalLogModel::ToColumn) + 4 * letter;
    view.resize(width - missing + view.width() - view.viewport()->width(), 300);
    const auto *delegate = qobject_cast<LogDelegate *>(view.itemDelegate());
    QCOMPARE(!view.isColumnHidden(SignalLogModel::SizeColumn), size);
    QCOMPARE(delegate->showsMilliseconds(), milliseconds);
    QCOMPARE(!view.isColumnHidden(SignalLogModel::ToColumn), target);
    view.resize(2000, 300);
    QVERIFY(!view.isColumnHidden(SignalLogModel::SizeColumn));
    QVERIFY(!view.isColumnHidden(SignalLogModel::ToColumn));
    QVERIFY(delegate->showsMilliseconds());
}

void TestNarrowWindow::dataHasRoomWithALargeFont()
{
    setFontScale(1.75);
    Desktop desktop;
    const SessionPage *page = host(desktop);
    QVERIFY(page);
    // The window keeps the size it was given: its parts fold, it does not grow beyond the screen.
    QCOMPARE(desktop.window.width(), 1200);
    const LogView *log = page->logView();
    const int character = QFontMetrics(LogDelegate::dataFont(log->font())).averageCharWidth();
    QVERIFY2(log->columnWidth(SignalLogModel::DataColumn) >= 32 * character,
             qPrintable(QString::number(log->columnWidth(SignalLogModel::DataColumn) / character)));
}

void TestNarrowWindow::theSidePanelFoldsAndComesBack()
{
    Desktop desktop;
    const SessionPage *page = host(desktop);
    QVERIFY(page);
    QVERIFY(page->isSidePanelVisible());
    desktop.window.resize(760, 720);
    QTRY_VERIFY(!page->isSidePanelVisible());
    QVERIFY(!page->header()->peopleButton()->isChecked());
    desktop.window.resize(1200, 720);
    QTRY_VERIFY(page->isSidePanelVisible());
}

void TestNarrowWindow::theSidePanelStaysAsWished()
{
    Desktop desktop;
    SessionPage *page = host(desktop);
    QVERIFY(page);
    desktop.window.resize(760, 720);
    QTRY_VERIFY(!page->isSidePanelVisible());
    page->header()->peopleButton()->click();
    QVERIFY(page->isSidePanelVisible());
    desktop.window.resize(780, 720);
    QCoreApplication::processEvents();
    QVERIFY(page->isSidePanelVisible());
    // Closed by hand in a wide window, it doesn't come back by itself.
    desktop.window.resize(1200, 720);
    QCoreApplication::processEvents();
    page->header()->peopleButton()->click();
    desktop.window.resize(760, 720);
    QCoreApplication::processEvents();
    desktop.window.resize(1200, 720);
    QCoreApplication::processEvents();
    QVERIFY(!page->isSidePanelVisible());
}

void TestNarrowWindow::theLinkIsSaidWhole_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("width");
    QTest::newRow("as usual") << 1.0 << 1200;
    QTest::newRow("narrow") << 1.0 << 760;
    QTest::newRow("large") << 1.75 << 1200;
}

void TestNarrowWindow::theLinkIsSaidWhole()
{
    QFETCH(double, scale);
    QFETCH(int, width);
    setFontScale(scale);
    Desktop desktop;
    const SessionPage *page = host(desktop);
    QVERIFY(page);
    desktop.window.resize(width, 720);
    SessionViewModel *session = desktop.workspace.at(0);
    // Nothing answers there any more: every attempt fails at once.
    desktop.hub.stop(session->setup().credentials.sessionId);
    QTRY_VERIFY(session->session()->nextAttemptAt() != 0);
    QCoreApplication::processEvents();
    const auto labels = page->header()->findChildren<QLabel *>();
    bool isSaid = false;
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        isSaid = isSaid || label->text() == session->statusText();
        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    QVERIFY(isSaid);
}

void TestNarrowWindow::pagesGrowWithTheFont()
{
    setFontScale(1.75);
    Desktop desktop;
    desktop.window.show();
    for (const auto mode : {JoinViewModel::Mode::Invite, JoinViewModel::Mode::Details}) {
        desktop.window.showJoin(mode);
        QCoreApplication::processEvents();
        int buttons = 0;
        const auto all = desktop.window.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : all) {
            if (!button->isVisible())
                continue;
            ++buttons;
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        QVERIFY(buttons >= 3);
    }
}

void TestNarrowWindow::rowsFollowTheDensity()
{
    Desktop desktop;
    const SessionPage *page = host(desktop);
    QVERIFY(page);
    const LogView *log = page->logView();
    const QListView *people = page->findChild<PeoplePanel *>()->list();
    QTRY_VERIFY(log->model()->rowCount() > 0);
    const auto height = [log] { return log->visualRect(log->model()->index(0, 0)).height(); };
    const int letters = log->fontMetrics().height();
    QTRY_COMPARE(height(), std::max(28, letters + 12));
    const int person = people->sizeHintForRow(0);
    QApplication::setStyle(new SignalboxStyle(SignalboxStyle::Scheme::System, true));
    QTRY_COMPARE(height(), std::max(22, letters + 6));
    QTRY_VERIFY(people->sizeHintForRow(0) < person);
    QApplication::setStyle(new SignalboxStyle);
    QTRY_COMPARE(height(), std::max(28, letters + 12));
    QTRY_COMPARE(people->sizeHintForRow(0), person);
}

void TestNarrowWindow::marksGrowWithTheFont()
{
    const auto sizes = [] {
        const QFontMetrics metrics{QApplication::font()};
        const QStyle *style = QApplication::style();
        return QList<int>{StateMark().width(),
                          style->pixelMetric(QStyle::PM_IndicatorWidth),
                          style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth),
                          style->pixelMetric(QStyle::PM_ButtonIconSize),
                          style->pixelMetric(QStyle::PM_MenuButtonIndicator),
                          ControlPainter::arrowWidth(metrics),
                          Icons::size(metrics)};
    };
    const QList<int> before = sizes();
    setFontScale(2);
    const QList<int> after = sizes();
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY2(after[i] * 10 >= before[i] * 14, qPrintable(QString::number(i)));
}

void TestNarrowWindow::detailsAreRows()
{
    SignalLogModel model(Signaling::Clock::system());
    LogRecord record;
    record.personId = QStringLiteral("id");
    record.personName = QStringLiteral("ann");
    record.type = QStringLiteral("agenda");
    record.data = QStringLiteral("{\"minutes\":15}");
    model.append(record);
    record.kind = LogKind::Joined;
    model.append(record);
    model.flush();
    DetailsPanel panel;
    panel.show();
    const auto shown = [&panel] {
        QStringList texts;
        const auto labels = panel.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->buddy())
                texts << label->text();
        }
        return texts;
    };
    QCOMPARE(shown().size(), 1); // what will be there
    panel.show(model.index(0, 0));
    QStringList texts = shown();
    for (const char *text : {"From", "ann", "To", "everyone", "Type", "agenda", "Size", "14 B"})
        QVERIFY2(texts.contains(QLatin1String(text)), text);
    QVERIFY(!texts.contains(QStringLiteral("Outcome")));
    panel.show(model.index(1, 0));
    texts = shown();
    QVERIFY(texts.contains(QStringLiteral("Joined")));
    QVERIFY(!texts.contains(QStringLiteral("To")));
}

QTEST_MAIN(TestNarrowWindow)
#include "tst_narrowwindow.moc"
