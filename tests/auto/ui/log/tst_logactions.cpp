#include <ui/models/logfiltermodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/log/logpreferences.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/log/comparedialog.h>
#include <ui/widgets/log/exportbar.h>
#include <ui/widgets/log/filterbar.h>
#include <ui/widgets/log/findbar.h>
#include <ui/widgets/log/logactions.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTest>

#include <auto/ui/desktopfixture.h>

using namespace Signalbox;
using TestSupport::Desktop;

/// Every entry of the Log menu does what it says, in the window as users have it.
class TestLogActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desktop.reset(); }
    void everyActionHasATest();
    void actionsNeedALog();
    void filter();
    void clearFilter();
    void saveFilter();
    void find();
    void findNextAndPrevious();
    void pause();
    void newestFirst();
    void wrap();
    void clearAndUndo();
    void undoIsTheTextFieldsFirst();
    void copyAs();
    void compare();
    void exportAll();
    void exportFiltered();
    void theChosenRowStaysWhereEarlierOnesCome();
    void sendAgain();
    void editAndSend();

private:
    QAction *action(const char *text) const
    {
        const auto actions = menu()->actions();
        for (QAction *action : actions) {
            if (action->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return action;
        }
        return nullptr;
    }
    QMenu *menu() const
    {
        const auto menus = m_desktop->window.menuBar()->actions();
        for (const QAction *entry : menus) {
            if (entry->text() == QStringLiteral("&Log")) {
                Q_EMIT entry->menu()->aboutToShow();
                return entry->menu();
            }
        }
        return nullptr;
    }
    bool trigger(const char *text) const
    {
        QAction *wanted = action(text);
        if (!wanted || !wanted->isEnabled())
            return false;
        wanted->trigger();
        return true;
    }
    void add(const char *type, const QString &data) const
    {
        LogRecord record;
        record.type = QString::fromLatin1(type);
        record.data = data;
        m_session->log()->append(record);
        m_session->log()->flush();
    }
    LogPane *pane() const { return m_desktop->window.currentLog(); }
    int rows() const { return m_session->logView()->rows()->rowCount(); }
    QAction *rowEntry(int row, const char *text) const;

    std::unique_ptr<Desktop> m_desktop;
    SessionViewModel *m_session = nullptr;
};

void TestLogActions::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

void TestLogActions::init()
{
    m_desktop = std::make_unique<Desktop>();
    m_desktop->window.show();
    m_desktop->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window));
    m_desktop->workspace.host();
    QTRY_COMPARE(m_desktop->workspace.rowCount(), 1);
    m_session = m_desktop->workspace.at(0);
    QTRY_COMPARE(m_session->link(), SessionViewModel::Link::Connected);
    QTRY_COMPARE(m_session->log()->rowCount(), 1);
    m_session->log()->clear();
    m_session->log()->forgetCleared();
    add("chat", QStringLiteral("one"));
    add("ack", QStringLiteral("two"));
    add("chat", QStringLiteral("three"));
}

void TestLogActions::everyActionHasATest()
{
    // An entry without a test has to be told apart from one whose test got lost.
    const QHash<QString, const char *> tests{
        {QStringLiteral("Filter"), "filter"},
        {QStringLiteral("Clear the filter"), "clearFilter"},
        {QStringLiteral("Save the filter…"), "saveFilter"},
        {QStringLiteral("Find…"), "find"},
        {QStringLiteral("Find next"), "findNextAndPrevious"},
        {QStringLiteral("Find previous"), "findNextAndPrevious"},
        {QStringLiteral("Pause"), "pause"},
        {QStringLiteral("Newest first"), "newestFirst"},
        {QStringLiteral("Wrap long data"), "wrap"},
        {QStringLiteral("Clear the log"), "clearAndUndo"},
        {QStringLiteral("Undo clearing"), "clearAndUndo"},
        {QStringLiteral("Copy as"), "copyAs"},
        {QStringLiteral("Compare two rows"), "compare"},
        {QStringLiteral("Export the log…"), "exportAll"},
        {QStringLiteral("Export what the filter shows…"), "exportFiltered"},
    };
    int entries = 0;
    const auto actions = menu()->actions();
    for (const QAction *action : actions) {
        if (action->isSeparator())
            continue;
        ++entries;
        const QString text = action->text().remove(QLatin1Char('&'));
        const QByteArray test = QByteArray(tests.value(text, "")) + "()";
        QVERIFY2(metaObject()->indexOfSlot(test.constData()) >= 0, qPrintable(text));
    }
    QCOMPARE(entries, int(tests.size()));
}

void TestLogActions::actionsNeedALog()
{
    m_desktop->window.showStart();
    const auto actions = menu()->actions();
    for (const QAction *action : actions)
        QVERIFY2(action->isSeparator() || !action->isEnabled(), qPrintable(action->text()));
}

void TestLogActions::filter()
{
    QVERIFY(trigger("Filter"));
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field && field->accessibleName() == QStringLiteral("Text to filter by"));
    QTest::keyClicks(field, QStringLiteral("two"));
    QCOMPARE(rows(), 1);
}

void TestLogActions::clearFilter()
{
    QVERIFY(!trigger("Clear the filter"));
    m_session->logView()->toggleType(QStringLiteral("ack"));
    QCOMPARE(rows(), 1);
    QVERIFY(trigger("Clear the filter"));
    QCOMPARE(rows(), 3);
}

void TestLogActions::saveFilter()
{
    QVERIFY(!trigger("Save the filter…"));
    m_session->logView()->toggleType(QStringLiteral("ack"));
    QVERIFY(trigger("Save the filter…"));
    auto *dialog = pane()->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral("Acks"));
    dialog->accept();
    QCOMPARE(pane()->preferences()->filters().names(), QStringList{QStringLiteral("Acks")});
}

void TestLogActions::find()
{
    QVERIFY(trigger("Find…"));
    QVERIFY(pane()->findBar()->isVisible());
}

void TestLogActions::findNextAndPrevious()
{
    QVERIFY(trigger("Find next")); // asks for what
    QVERIFY(pane()->findBar()->isVisible());
    pane()->view()->goTo(0);
    pane()->findBar()->findChild<QLineEdit *>()->setText(QStringLiteral("t"));
    QVERIFY(trigger("Find next"));
    QTRY_COMPARE(pane()->view()->currentIndex().row(), 1);
    QVERIFY(trigger("Find next"));
    QTRY_COMPARE(pane()->view()->currentIndex().row(), 2);
    QVERIFY(trigger("Find previous"));
    QTRY_COMPARE(pane()->view()->currentIndex().row(), 1);
}

void TestLogActions::pause()
{
    QVERIFY(trigger("Pause"));
    QVERIFY(m_session->logView()->isPaused());
    add("chat", QStringLiteral("four"));
    QCOMPARE(rows(), 3);
    QVERIFY(action("Pause")->isChecked());
    QVERIFY(trigger("Pause"));
    QCOMPARE(rows(), 4);
    m_session->logView()->setPaused(true);
    QVERIFY(action("Pause")->isChecked());
}

void TestLogActions::newestFirst()
{
    QVERIFY(trigger("Newest first"));
    QVERIFY(m_session->logView()->isNewestFirst());
    QVERIFY(action("Newest first")->isChecked());
    QVERIFY(trigger("Newest first"));
    QVERIFY(!m_session->logView()->isNewestFirst());
}

void TestLogActions::wrap()
{
    QVERIFY(trigger("Wrap long data"));
    QVERIFY(pane()->view()->wrapsData());
    QVERIFY(trigger("Wrap long data"));
    QVERIFY(!pane()->view()->wrapsData());
}

void TestLogActions::clearAndUndo()
{
    QVERIFY(!trigger("Undo clearing"));
    QVERIFY(trigger("Clear the log"));
    QCOMPARE(rows(), 0);
    QVERIFY(trigger("Undo clearing"));
    QCOMPARE(rows(), 3);
    QVERIFY(!action("Undo clearing")->isEnabled());
}

void TestLogActions::undoIsTheTextFieldsFirst()
{
    QVERIFY(trigger("Clear the log"));
    QVERIFY(trigger("Filter"));
    QWidget *field = QApplication::focusWidget();
    QTest::keyClicks(field, QStringLiteral("x"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(qobject_cast<QLineEdit *>(field)->text(), QString());
    QCOMPARE(m_session->log()->rowCount(), 0);
    pane()->view()->setFocus();
    QTest::keyClick(pane()->view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->log()->rowCount(), 3);
}

void TestLogActions::copyAs()
{
    QVERIFY(!action("Copy as")->isEnabled());
    pane()->view()->goTo(1);
    QMenu *formats = action("Copy as")->menu();
    QVERIFY(action("Copy as")->isEnabled());
    Q_EMIT formats->aboutToShow();
    QCOMPARE(formats->actions().size(), 8);
    const auto entries = formats->actions();
    for (const QAction *format : entries)
        QVERIFY2(format->isEnabled(), qPrintable(format->text()));
    for (QAction *format : entries) {
        QGuiApplication::clipboard()->clear();
        format->trigger();
        QVERIFY2(QGuiApplication::clipboard()->text().contains(QStringLiteral("two")),
                 qPrintable(format->text()));
    }
}

void TestLogActions::compare()
{
    QVERIFY(!trigger("Compare two rows"));
    pane()->view()->selectRow(0);
    pane()->view()->selectionModel()->select(m_session->logView()->rows()->index(2, 0),
                                             QItemSelectionModel::Select
                                                 | QItemSelectionModel::Rows);
    QVERIFY(trigger("Compare two rows"));
    QVERIFY(pane()->findChild<CompareDialog *>());
}

void TestLogActions::exportAll()
{
    QVERIFY(trigger("Export the log…"));
    auto *dialog = pane()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString file = m_desktop->folder.filePath(QStringLiteral("all.jsonl"));
    Q_EMIT dialog->fileSelected(file);
    dialog->reject();
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(!m_session->logView()->isExporting());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), 3);
}

void TestLogActions::exportFiltered()
{
    QVERIFY(!trigger("Export what the filter shows…"));
    m_session->logView()->toggleType(QStringLiteral("ack"));
    QVERIFY(trigger("Export what the filter shows…"));
    auto *dialog = pane()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString file = m_desktop->folder.filePath(QStringLiteral("some.csv"));
    Q_EMIT dialog->fileSelected(file);
    dialog->reject();
    QTRY_VERIFY(QFile::exists(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), 2);
}

QAction *TestLogActions::rowEntry(int row, const char *text) const
{
    pane()->view()->goTo(row);
    QAction *found = nullptr;
    // Behind the page's own: then all of it is there.
    const auto connection = QObject::connect(
        pane(), &LogPane::rowMenuOpening, pane(), [&found, text](const QMenu *menu) {
            const auto actions = menu->actions();
            for (QAction *action : actions) {
                if (action->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                    found = action;
            }
        });
    Q_EMIT pane()->view()->rowMenuRequested(pane()->view()->currentIndex(), QPoint());
    QObject::disconnect(connection);
    return found;
}

void TestLogActions::theChosenRowStaysWhereEarlierOnesCome()
{
    pane()->view()->goTo(1);
    m_session->log()->putBefore({{}, {}});
    QCOMPARE(pane()->view()->currentIndex().row(), 3);
    QCOMPARE(pane()->view()->currentIndex().siblingAtColumn(SignalLogModel::DataColumn).data(),
             QVariant(QStringLiteral("two")));
}

void TestLogActions::sendAgain()
{
    m_session->composer()->setText(QStringLiteral("a draft"));
    QAction *entry = rowEntry(1, "Send again");
    QVERIFY(entry && entry->isEnabled());
    entry->trigger();
    QTRY_COMPARE(rows(), 4);
    const QModelIndex row = m_session->logView()->rows()->index(3, 0);
    QCOMPARE(row.data(SignalLogModel::TypeRole).toString(), QStringLiteral("ack"));
    QCOMPARE(row.data(SignalLogModel::DataRole).toString(), QStringLiteral("two"));
    QTRY_COMPARE(row.data(SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::Sent);
    QCOMPARE(m_session->composer()->text(), QStringLiteral("a draft"));
    // And its way is told: queued, on the wire, taken, handed to the others.
    QCOMPARE(m_session->logView()->trail(3).size(), 4);
    m_session->stop();
    QTRY_COMPARE(m_session->link(), SessionViewModel::Link::Offline);
    QVERIFY(!rowEntry(1, "Send again")->isEnabled());
}

void TestLogActions::editAndSend()
{
    QAction *entry = rowEntry(1, "Edit and send again");
    QVERIFY(entry && entry->isEnabled());
    entry->trigger();
    QCOMPARE(m_session->composer()->text(), QStringLiteral("two"));
    QCOMPARE(m_session->composer()->type(), QStringLiteral("ack"));
    QCOMPARE(rows(), 3);
}

QTEST_MAIN(TestLogActions)
#include "tst_logactions.moc"
