#include "actionfixture.h"
#include "actiontable.h"
#include "testindex.h"

#include <ui/models/logformat.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/viewmodels/log/logpreferences.h>
#include <ui/widgets/log/filterchips.h>
#include <ui/widgets/log/jsontreeview.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/session/capturespanel.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/outboxpanel.h>
#include <ui/widgets/session/peoplepanel.h>
#include <ui/widgets/session/sessionlistview.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/session/templatesdialog.h>
#include <ui/widgets/sessionwindow.h>
#include <ui/widgets/start/startpage.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/transfer/transferspanel.h>
#include <ui/widgets/trayicon.h>

#include <QApplication>
#include <QDirIterator>
#include <QHostAddress>
#include <QKeySequence>
#include <QListView>
#include <QMenu>
#include <QTreeView>

using namespace Signalbox;
using TestSupport::ActionDesktop;
using TestSupport::DrivenAction;
using TestSupport::drivenActions;
using State = Signaling::FileTransfer::State;

/// Every action that people find in a menu has a test that drives it. An action that is new, and a
/// test that is gone, make this fail.
class TestActionChecklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyActionIsInTheTable();
    void theTableHasNoOthers();
    void everyTestIsThereAndDrivesIt();
    void everySourceOfActionsIsKnown();
    void noKeyMeansTwoThings();

private:
    void take(const QList<QAction *> &actions);
    void takeRow(QAbstractItemView *view, const QModelIndex &index);
    void takeButtons(const QWidget *window);
    void takeSession(ActionDesktop &all, SessionViewModel *session);
    void takeTransfers(ActionDesktop &all, SessionViewModel *session);
    void takeTray(ActionDesktop &all);
    void takeOfflineParts(ActionDesktop &all);

    QSet<QString> m_found;
    QStringList m_nameless; ///< by their text
    QStringList m_sameKeys;
};

void TestActionChecklist::take(const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (action->objectName().isEmpty())
            m_nameless << action->text();
        else
            m_found << action->objectName();
    }
}

void TestActionChecklist::takeRow(QAbstractItemView *view, const QModelIndex &index)
{
    QMenu *menu = TestSupport::rowMenu(view, index);
    if (!menu)
        return;
    take(TestSupport::actionsOf(menu));
    menu->close();
}

void TestActionChecklist::takeButtons(const QWidget *window)
{
    const QList<QMenu *> menus = TestSupport::menusOfButtons(window);
    for (QMenu *menu : menus)
        take(TestSupport::actionsOf(menu));
}

/// In a session with a guest, signals, a filter and a template, and then with the link lost.
void TestActionChecklist::takeSession(ActionDesktop &all, SessionViewModel *session)
{
    SessionPage *page = all.window.currentPage();
    for (int i = 0; i <= FilterChips::MaxChips; ++i)
        ActionDesktop::add(session, QStringLiteral("type-%1").arg(i), QString::number(i));
    takeButtons(page); // no filter, and no template yet
    all.templates.add({QStringLiteral("hello"), {}, QStringLiteral("Hello"), false}, {});
    session->logView()->toggleType(QStringLiteral("type-1"));
    page->logPane()->preferences()->saveFilter(QStringLiteral("mine"),
                                               session->logView()->filter());
    takeButtons(page);
    page->logPane()->preferences()->removeFilter(QStringLiteral("mine"));
    takeButtons(page);
    session->logView()->clearFilter();
    session->logView()->hideType(QStringLiteral("type-2"));
    all.guest.sendSignal(QStringLiteral("chat"), QStringLiteral("hello"));
    LogView *view = page->logView();
    const auto last = [view] { return view->model()->index(view->model()->rowCount() - 1, 0); };
    QTRY_COMPARE(last().data(SignalLogModel::DataRole).toString(), QStringLiteral("hello"));
    takeRow(view, last());
    takeRow(page->findChild<PeoplePanel *>()->list(), session->people()->index(1));
    takeRow(all.window.findChild<SessionListView *>(), all.desktop.workspace.index(0));
    QVERIFY(ActionDesktop::cut(session));
    session->composer()->setText(QStringLiteral("waits"));
    QVERIFY(session->send());
    QTRY_COMPARE(session->outbox()->waiting(), 1);
    page->outbox()->open();
    takeRow(page->outbox()->list(), session->outbox()->model()->index(0));
    QTRY_VERIFY(last().data(SignalLogModel::DeliveryRole).value<Delivery>() == Delivery::Waiting);
    takeRow(view, last());
}

/// Of files that are offered, wait, are paused, have come, and were refused.
void TestActionChecklist::takeTransfers(ActionDesktop &all, SessionViewModel *session)
{
    TestSupport::ActionFiles guest(&all.guest);
    TransfersViewModel *transfers = session->transfers();
    QAbstractItemView *list = all.window.currentPage()->transfers()->list();
    const auto row = [transfers] { return transfers->model()->index(0); };
    const auto latest = [transfers] { return transfers->model()->at(0); };
    QVERIFY(guest.offer(session, 2));
    takeRow(list, row());
    transfers->acceptInto(latest().id, all.folder.path(), {}, false);
    takeRow(list, row());
    transfers->pause(latest().id);
    takeRow(list, row());
    transfers->resume(latest().id);
    QTRY_COMPARE(latest().state, State::Done);
    takeRow(list, row());
    QFile file(all.folder.filePath(QStringLiteral("ours.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc") == 3);
    file.close();
    transfers->send(Signaling::FileSelection::fromPaths({file.fileName()}), {});
    QVERIFY(guest.refuse());
    QTRY_COMPARE(latest().state, State::Refused);
    takeRow(list, row());
    // And their lines among the signals.
    LogView *log = all.window.currentPage()->logView();
    session->log()->flush();
    takeRow(log, log->model()->index(log->model()->rowCount() - 1, 0));
}

void TestActionChecklist::takeTray(ActionDesktop &all)
{
    NotificationSettings settings = all.desktop.appSettings.notifications();
    settings.trayIcon = true;
    all.desktop.appSettings.setNotifications(settings);
    const TrayIcon tray(&all.desktop.workspace, &all.desktop.appSettings,
                        [&all] { return &all.window; });
    take(TestSupport::actionsOf(tray.icon()->contextMenu()));
}

/// What needs no link.
void TestActionChecklist::takeOfflineParts(ActionDesktop &all)
{
    QFile file(all.folder.filePath(QStringLiteral("talk.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(LogFormat::jsonLine(LogRecord()) + '\n');
    file.close();
    all.window.openCapture(file.fileName());
    auto *captures = all.window.findChild<CapturesPanel *>()->findChild<QListView *>();
    takeRow(captures, captures->model()->index(0, 0));
    all.window.showStart();
    auto *recent = all.window.findChild<StartPage *>()->findChild<QListView *>();
    takeRow(recent, recent->model()->index(0, 0));
    TemplatesDialog templates(&all.templates);
    templates.show();
    takeButtons(&templates);
    JsonTreeView tree;
    tree.show();
    QVERIFY(tree.setJson("{\"a\":1}"));
    takeRow(&tree, tree.model()->index(0, 0));
}

void TestActionChecklist::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session && all.invite(session));
    take(TestSupport::actionsOfBar(&all.window));
    QHash<QString, QString> known;
    const auto actions = all.window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QString keys = action->shortcut().toString();
        if (!keys.isEmpty() && known.contains(keys))
            m_sameKeys << QStringLiteral("%1: %2, %3").arg(keys, known[keys], action->objectName());
        known.insert(keys, action->objectName());
    }
    takeTransfers(all, session);
    takeSession(all, session);
    takeTray(all);
    takeOfflineParts(all);
    all.desktop.workspace.setDetached(session, true);
    const SessionWindow *own = all.window.sessionWindow(session);
    QVERIFY(own);
    take(TestSupport::actionsOfBar(own));
    takeRow(all.window.findChild<SessionListView *>(), all.desktop.workspace.index(0));
    TestSupport::Desktop other(QStringLiteral("laptop"));
    other.window.show();
    other.window.joinInvite(session->makeInvite(QStringLiteral("publisher")));
    QCOMPARE(other.workspace.rowCount(), 1);
    takeButtons(&other.window); // who doesn't host can't invite
}

void TestActionChecklist::everyActionIsInTheTable()
{
    QVERIFY2(m_nameless.isEmpty(),
             qPrintable(QStringLiteral("actions without an object name: ")
                        + m_nameless.join(QStringLiteral(", "))));
    QSet<QString> known;
    for (const DrivenAction &action : drivenActions)
        known << QLatin1String(action.name);
    const QStringList missing = (m_found - known).values();
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("actions without a test in actiontable.h: ")
                        + missing.join(QStringLiteral(", "))));
}

void TestActionChecklist::theTableHasNoOthers()
{
    QStringList gone;
    for (const DrivenAction &action : drivenActions) {
        if (!m_found.contains(QLatin1String(action.name)))
            gone << QLatin1String(action.name);
    }
    QVERIFY2(gone.isEmpty(),
             qPrintable(QStringLiteral("in no menu: ") + gone.join(QStringLiteral(", "))));
}

void TestActionChecklist::everyTestIsThereAndDrivesIt()
{
    TestSupport::TestIndex index(QStringLiteral(SIGNALBOX_BUILD), QStringLiteral(SIGNALBOX_SOURCE));
    QVERIFY2(index.problem().isEmpty(), qPrintable(index.problem()));
    QStringList problems;
    for (const DrivenAction &action : drivenActions) {
        const QString test = QLatin1String(action.test);
        const QString function = QLatin1String(action.function);
        const QString by = QString::fromUtf8(action.by ? action.by : action.name);
        // Names of rows stand beside the function.
        const QString body =
            index.body(test, function) + index.body(test, function + QStringLiteral("_data"));
        QString problem = index.complaint(test, function);
        if (problem.isEmpty() && !body.contains(by))
            problem = QStringLiteral("%1 %2 doesn't name it").arg(test, function);
        if (!problem.isEmpty())
            problems << QStringLiteral("%1: %2").arg(QLatin1String(action.name), problem);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
}

void TestActionChecklist::everySourceOfActionsIsKnown()
{
    const QDir root(QStringLiteral(SIGNALBOX_SOURCE));
    QStringList found;
    for (const char *folder : {"ui", "app"}) {
        QDirIterator files(root.filePath(QLatin1String(folder)), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            if (text.contains("addAction(") || text.contains("new QAction("))
                found << root.relativeFilePath(file.fileName());
        }
    }
    QStringList known;
    for (const char *source : TestSupport::sourcesWithActions)
        known << QLatin1String(source);
    found.sort();
    known.sort();
    QCOMPARE(found, known);
}

void TestActionChecklist::noKeyMeansTwoThings()
{
    QVERIFY2(m_sameKeys.isEmpty(), qPrintable(m_sameKeys.join(QStringLiteral("; "))));
}

QTEST_MAIN(TestActionChecklist)
#include "tst_actionchecklist.moc"
