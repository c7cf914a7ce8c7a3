#include "actionfixture.h"

#include <ui/models/jsontreemodel.h>
#include <ui/models/logformat.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/widgets/log/comparedialog.h>
#include <ui/widgets/log/jsontreeview.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/log/timerangedialog.h>
#include <ui/widgets/session/capturespanel.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/hostingdialog.h>
#include <ui/widgets/session/outboxpanel.h>
#include <ui/widgets/session/peoplepanel.h>
#include <ui/widgets/session/savetemplatedialog.h>
#include <ui/widgets/session/sessionheader.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/session/templatemenu.h>
#include <ui/widgets/session/templatesdialog.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QClipboard>
#include <QHostAddress>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Signalbox;
using TestSupport::ActionDesktop;
using TestSupport::actionsOf;
using TestSupport::named;
using TestSupport::rowMenu;
using Link = SessionViewModel::Link;

/// What the menus of rows and of buttons offer. tst_actionchecklist knows which of it other tests
/// drive.
class TestRowMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new SignalboxStyle); }
    void copiesFromTheLog();
    void comparesTwoRows();
    void writesToTheSender();
    void takesBackFromTheLog();
    void peopleAreWrittenToAndMeasured();
    void copiesOfPeople();
    void theOutboxByItsMenu();
    void closesACapture();
    void invitesInEveryRole();
    void saysWhyNobodyCanBeInvited();
    void templatesByTheirMenu();
    void aTemplateGoesIntoAFolder();
    void whatWasSentBefore();
    void asksBetweenWhichTimes();
    void noFilterIsSavedYet();
    void copiesFromTheTree();

private:
    /// Triggers that of the row's menu; false if it isn't there or can't be chosen.
    static bool trigger(QAbstractItemView *view, const QModelIndex &index, const char *name)
    {
        QMenu *menu = rowMenu(view, index);
        if (!menu)
            return false;
        const bool done = ActionDesktop::trigger(named(actionsOf(menu), name));
        menu->close();
        return done;
    }
    /// The same of the menus of the page's buttons.
    static bool trigger(const QWidget *page, const char *name)
    {
        const QList<QMenu *> menus = TestSupport::menusOfButtons(page);
        for (QMenu *menu : menus) {
            if (QAction *action = named(actionsOf(menu), name))
                return ActionDesktop::trigger(action);
        }
        return false;
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    static QModelIndex lastRow(const LogView *view)
    {
        return view->model()->index(view->model()->rowCount() - 1, 0);
    }
    static QStringList waiting(const SessionViewModel *session)
    {
        QStringList texts;
        const OutboxModel *outbox = session->outbox()->model();
        for (int row = 0; row < outbox->rowCount(); ++row)
            texts << outbox->at(row).data;
        return texts;
    }
    /// Cut off, with these signals waiting.
    static bool queue(SessionViewModel *session, const QStringList &texts)
    {
        if (!ActionDesktop::cut(session))
            return false;
        for (const QString &text : texts) {
            session->composer()->setText(text);
            if (!session->send())
                return false;
        }
        return QTest::qWaitFor([&] { return waiting(session) == texts; });
    }
};

void TestRowMenus::copiesFromTheLog()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    ActionDesktop::add(session, QStringLiteral("chat"), QStringLiteral("take me"));
    LogView *view = all.window.currentPage()->logView();
    QGuiApplication::clipboard()->clear();
    QVERIFY(trigger(view, lastRow(view), "row.copyData"));
    QCOMPARE(clipboard(), QStringLiteral("take me"));
    QVERIFY(trigger(view, lastRow(view), "row.copy"));
    QVERIFY(clipboard().endsWith(QStringLiteral("\tchat\ttake me")));
    ActionDesktop::add(session, QStringLiteral("chat"), QString());
    QVERIFY(!trigger(view, lastRow(view), "row.copyData")); // there is none
}

void TestRowMenus::comparesTwoRows()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    ActionDesktop::add(session, QStringLiteral("chat"), QStringLiteral("one"));
    ActionDesktop::add(session, QStringLiteral("chat"), QStringLiteral("two"));
    LogView *view = all.window.currentPage()->logView();
    QVERIFY(!trigger(view, lastRow(view), "row.compare")); // with what?
    view->setCurrentIndex(lastRow(view));
    view->selectionModel()->select(lastRow(view).siblingAtRow(lastRow(view).row() - 1),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    Q_EMIT view->rowMenuRequested(lastRow(view), view->mapToGlobal(QPoint()));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(ActionDesktop::trigger(named(actionsOf(menu), "row.compare")));
    menu->close();
    QVERIFY(all.window.currentLog()->findChild<CompareDialog *>());
}

void TestRowMenus::writesToTheSender()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session && all.invite(session));
    all.guest.sendSignal(QStringLiteral("chat"), QStringLiteral("hello"));
    LogView *view = all.window.currentPage()->logView();
    QTRY_COMPARE(lastRow(view).data(SignalLogModel::DataRole).toString(), QStringLiteral("hello"));
    QVERIFY(trigger(view, lastRow(view), "row.writeToSender"));
    QCOMPARE(session->composer()->target(), all.guest.connection().id);
    QVERIFY(qobject_cast<QPlainTextEdit *>(all.window.focusWidget()));
}

void TestRowMenus::takesBackFromTheLog()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session && queue(session, {QStringLiteral("waits")}));
    LogView *view = all.window.currentPage()->logView();
    const auto row = [view] {
        for (int at = view->model()->rowCount() - 1; at >= 0; --at) {
            const QModelIndex index = view->model()->index(at, 0);
            if (index.data(SignalLogModel::DataRole).toString() == QStringLiteral("waits"))
                return index;
        }
        return QModelIndex();
    };
    QTRY_VERIFY(row().isValid());
    QVERIFY(trigger(view, row(), "row.takeBack"));
    QTRY_COMPARE(waiting(session), QStringList());
    QTRY_COMPARE(row().data(SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::Cancelled);
    QVERIFY(!trigger(view, row(), "row.takeBack"));
}

void TestRowMenus::peopleAreWrittenToAndMeasured()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    TestSupport::Desktop other(QStringLiteral("laptop"));
    other.window.joinInvite(session->makeInvite(QStringLiteral("publisher")));
    QTRY_COMPARE(session->people()->rowCount(), 2);
    QTRY_COMPARE(other.workspace.at(0)->link(), Link::Connected);
    QListView *list = all.window.currentPage()->findChild<PeoplePanel *>()->list();
    const QPersistentModelIndex laptop(session->people()->index(1));
    QVERIFY(trigger(list, laptop, "people.writeTo"));
    QCOMPARE(session->composer()->target(), laptop.data(ConnectionListModel::IdRole).toString());
    QVERIFY(trigger(list, laptop, "people.measure"));
    QTRY_VERIFY(laptop.data(ConnectionListModel::RoundTripRole).toLongLong() >= 0);
}

void TestRowMenus::copiesOfPeople()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session && all.invite(session));
    QListView *list = all.window.currentPage()->findChild<PeoplePanel *>()->list();
    const QModelIndex guest = session->people()->index(1);
    QGuiApplication::clipboard()->clear();
    QVERIFY(trigger(list, guest, "people.copyId"));
    QCOMPARE(clipboard(), all.guest.connection().id);
    const QModelIndex own = session->people()->index(0);
    QVERIFY(trigger(list, own, "people.copyData"));
    QCOMPARE(clipboard(), own.data(ConnectionListModel::DataRole).toString());
    QVERIFY(!clipboard().isEmpty());
}

void TestRowMenus::theOutboxByItsMenu()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    const QStringList texts{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};
    QVERIFY(session && queue(session, texts));
    OutboxPanel *panel = all.window.currentPage()->outbox();
    panel->open();
    const OutboxModel *model = session->outbox()->model();
    QVERIFY(model->at(2).retryAfterReconnect);
    QVERIFY(trigger(panel->list(), model->index(2), "outbox.sendNow"));
    QTRY_COMPARE(waiting(session).first(), QStringLiteral("three"));
    QVERIFY(trigger(panel->list(), model->index(0), "outbox.takeBack"));
    QTRY_COMPARE(waiting(session), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QVERIFY(trigger(panel->list(), model->index(1), "outbox.edit"));
    QCOMPARE(session->composer()->text(), QStringLiteral("two"));
    QTRY_COMPARE(waiting(session), QStringList{QStringLiteral("one")});
    panel->open();
    // Without it, it does not outlive the link, which is gone already.
    QVERIFY(trigger(panel->list(), model->index(0), "outbox.retry"));
    QTRY_COMPARE(waiting(session), QStringList());
}

void TestRowMenus::closesACapture()
{
    ActionDesktop all;
    QFile file(all.folder.filePath(QStringLiteral("talk.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(LogFormat::jsonLine(LogRecord()) + '\n');
    file.close();
    all.window.openCapture(file.fileName());
    QCOMPARE(all.desktop.workspace.captures()->rowCount(), 1);
    auto *list = all.window.findChild<CapturesPanel *>()->findChild<QListView *>();
    QVERIFY(trigger(list, list->model()->index(0, 0), "capture.close"));
    QCOMPARE(all.desktop.workspace.captures()->rowCount(), 0);
}

void TestRowMenus::invitesInEveryRole()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    const SessionHeader *header = all.window.currentPage()->header();
    for (const char *role : {"publisher", "subscriber", "moderator"}) {
        QGuiApplication::clipboard()->clear();
        QVERIFY(trigger(header, qPrintable(QStringLiteral("invite.") + QString::fromLatin1(role))));
        const auto invite = Signaling::Invite::fromString(clipboard());
        QVERIFY(invite);
        Signaling::SignalingSession guest;
        guest.connectToSession(invite->credentials);
        QTRY_COMPARE(session->people()->rowCount(), 2);
        QCOMPARE(session->people()->index(1).data(ConnectionListModel::RoleRole).toString(),
                 QString::fromLatin1(role));
        guest.disconnectFromSession();
        QTRY_COMPARE(session->people()->rowCount(), 1);
    }
    QVERIFY(trigger(header, "invite.hosting"));
    const auto *dialog = all.window.findChild<HostingDialog *>();
    QVERIFY(dialog && dialog->isVisible());
}

void TestRowMenus::saysWhyNobodyCanBeInvited()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    TestSupport::Desktop other(QStringLiteral("laptop"));
    other.window.show();
    other.window.joinInvite(session->makeInvite(QStringLiteral("publisher")));
    QTRY_COMPARE(other.workspace.at(0)->link(), Link::Connected);
    SessionHeader *header = other.window.currentPage()->header();
    QVERIFY(!trigger(header, "invite.publisher"));
    QSignalSpy noticed(header, &SessionHeader::noticed);
    QVERIFY(trigger(header, "invite.whyNot"));
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(noticed.at(0).at(0).toString(), other.workspace.at(0)->inviteProblem());
}

void TestRowMenus::templatesByTheirMenu()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    const ComposerWidget *composer = all.window.currentPage()->composer();
    auto *menu = composer->findChild<TemplateMenu *>();
    const auto entry = [menu](const char *name) { return named(actionsOf(menu), name); };
    QVERIFY(!entry("template.none")->isEnabled());
    QVERIFY(!entry("template.save")->isEnabled());  // nothing is written
    QVERIFY(entry("template.manage")->isEnabled()); // they can come from a file
    QVERIFY(ActionDesktop::trigger(entry("template.variable")));
    QVERIFY(session->composer()->text().startsWith(QStringLiteral("{{")));
    QVERIFY(session->composer()->fillsIn());
    QVERIFY(ActionDesktop::trigger(entry("template.save")));
    auto *save = all.window.findChild<SaveTemplateDialog *>();
    QVERIFY(save && save->isVisible());
    save->findChild<QLineEdit *>()->setText(QStringLiteral("time"));
    save->accept();
    QCOMPARE(all.templates.rowCount(), 1);
    QVERIFY(!entry("template.none"));
    QVERIFY(ActionDesktop::trigger(entry("template.manage")));
    const auto *manager = all.window.findChild<TemplatesDialog *>();
    QVERIFY(manager && manager->isVisible());
}

void TestRowMenus::aTemplateGoesIntoAFolder()
{
    ActionDesktop all;
    all.templates.add({QStringLiteral("hello"), {}, QStringLiteral("Hello"), false}, {});
    all.templates.addFolder(QStringLiteral("Greetings"));
    TemplatesDialog dialog(&all.templates);
    dialog.show();
    dialog.tree()->setCurrentIndex(all.templates.index(0, 0));
    QList<QAction *> folders;
    const QList<QMenu *> menus = TestSupport::menusOfButtons(&dialog);
    for (QMenu *menu : menus)
        folders += actionsOf(menu);
    QCOMPARE(folders.size(), 2);
    QCOMPARE(named(folders, "folder.moveTo"), folders.first());
    QVERIFY(!folders.first()->isEnabled()); // it is in none already
    QVERIFY(ActionDesktop::trigger(folders.last()));
    QCOMPARE(all.templates.folderOf(dialog.tree()->currentIndex()), QStringLiteral("Greetings"));
}

void TestRowMenus::whatWasSentBefore()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    for (const char *text : {"first", "second"}) {
        session->composer()->setText(QString::fromLatin1(text));
        QVERIFY(session->send());
    }
    session->composer()->setText(QStringLiteral("a draft"));
    const ComposerWidget *composer = all.window.currentPage()->composer();
    QVERIFY(trigger(composer, "compose.older"));
    QCOMPARE(session->composer()->text(), QStringLiteral("second"));
    QVERIFY(trigger(composer, "compose.older"));
    QCOMPARE(session->composer()->text(), QStringLiteral("first"));
    QVERIFY(trigger(composer, "compose.newer"));
    QVERIFY(trigger(composer, "compose.newer"));
    QCOMPARE(session->composer()->text(), QStringLiteral("a draft"));
}

void TestRowMenus::asksBetweenWhichTimes()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    ActionDesktop::add(session, QStringLiteral("chat"), QStringLiteral("one"));
    QVERIFY(trigger(all.window.currentPage(), "time.between"));
    const auto *dialog = all.window.findChild<TimeRangeDialog *>();
    QVERIFY(dialog && dialog->isVisible());
}

void TestRowMenus::noFilterIsSavedYet()
{
    ActionDesktop all;
    QVERIFY(all.host());
    QVERIFY(!trigger(all.window.currentPage(), "saved.none")); // a text, and nothing to choose
    QVERIFY(!trigger(all.window.currentPage(), "saved.save")); // there is no filter
    QVERIFY(!trigger(all.window.currentPage(), "saved.delete"));
}

void TestRowMenus::copiesFromTheTree()
{
    JsonTreeView tree;
    tree.resize(300, 200);
    tree.show();
    QVERIFY(tree.setJson("{\"person\":{\"name\":\"Ann\"}}"));
    const QModelIndex person = tree.model()->index(0, 0);
    tree.expand(person);
    const QModelIndex name = tree.model()->index(0, 0, person);
    QGuiApplication::clipboard()->clear();
    QVERIFY(trigger(&tree, name, "tree.copyValue"));
    QVERIFY(clipboard().contains(QStringLiteral("Ann")));
    QVERIFY(trigger(&tree, name, "tree.copyPath"));
    QCOMPARE(clipboard(), name.data(JsonTreeModel::PathRole).toString());
    QVERIFY(clipboard().contains(QStringLiteral("person")));
}

QTEST_MAIN(TestRowMenus)
#include "tst_rowmenus.moc"
