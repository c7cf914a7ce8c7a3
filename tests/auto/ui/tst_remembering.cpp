// Tokens of sessions of before: kept on demand, in the store and nowhere else.
#include "desktopfixture.h"

#include <support/testhub.h>
#include <ui/widgets/settings/settingsdialog.h>
#include <ui/widgets/start/joinpage.h>
#include <ui/widgets/start/startpage.h>
#include <ui/widgets/style/question.h>
#include <ui/widgets/style/noticebar.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace TestSupport;
using Link = SessionViewModel::Link;

namespace {

/// A keychain that answers when it is told to, and can fail.
class TestKeychain final : public RunSecretStore
{
public:
    Keeping keeping() const override { return isBroken ? Keeping::ThisRun : Keeping::Keychain; }
    void breakDown()
    {
        isBroken = true;
        Q_EMIT keepingChanged();
    }

    void removeKept(const QString &name, QObject *context, RemovedCallback done) override
    {
        removed << name;
        const bool gone = !refuses.contains(name);
        QMetaObject::invokeMethod(
            context, [done, gone] { done(gone); }, Qt::QueuedConnection);
    }

    bool isBroken = false;
    QStringList refuses;
    QStringList removed;
};

/// The page of the settings with the keychain.
class KeychainSettings
{
public:
    explicit KeychainSettings(Desktop *desktop)
        : m_desktop(desktop)
    {
    }
    QWidget *dialog() const { return m_desktop->window.showSettings(); }
    void answer(QMessageBox::ButtonRole role) const
    {
        auto *question = dialog()->findChild<QMessageBox *>();
        QVERIFY(question);
        const auto buttons = question->buttons();
        for (QAbstractButton *button : buttons) {
            if (question->buttonRole(button) == role)
                button->click();
        }
        QTRY_VERIFY(!dialog()->findChild<QMessageBox *>());
    }
    bool says(const char *text) const
    {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [text](const QLabel *label) {
            return !label->isHidden() && label->text().startsWith(QLatin1String(text));
        });
    }
    QPushButton *offered(const QString &text) const
    {
        const auto buttons = dialog()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text && !button->isHidden())
                return button;
        }
        return nullptr;
    }

private:
    Desktop *m_desktop;
};

} // namespace

class TestRemembering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyOnDemand_data();
    void onlyOnDemand();
    void aLostTokenIsAskedFor();
    void aRefusedTokenIsForgotten();
    void theFormSaysForHowLong();
    void forgetsFromTheMenu();
    void forgetsByKeyAndUndoes();
    void whatTheKeychainHasIsRemoved();

private:
    SessionSetup setup(const TestHub &hub, bool remember) const;
    static QString kept(SecretStore &store, const QString &name);
};

void TestRemembering::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

SessionSetup TestRemembering::setup(const TestHub &hub, bool remember) const
{
    SessionSetup setup;
    setup.credentials.apiUrl = hub.hub->apiUrl();
    setup.credentials.apiKey = TestHub::project().key;
    setup.credentials.sessionId = hub.sessionId;
    setup.credentials.token = hub.token();
    setup.name = QStringLiteral("room");
    setup.remember = remember;
    return setup;
}

QString TestRemembering::kept(SecretStore &store, const QString &name)
{
    QString secret;
    bool isDone = false;
    QObject context;
    store.read(name, &context, [&](const QString &found) {
        secret = found;
        isDone = true;
    });
    return QTest::qWaitFor([&] { return isDone; }) ? secret : QStringLiteral("no answer");
}

void TestRemembering::onlyOnDemand_data()
{
    QTest::addColumn<bool>("remember");
    QTest::newRow("asked for") << true;
    QTest::newRow("not asked for") << false;
}

void TestRemembering::onlyOnDemand()
{
    QFETCH(bool, remember);
    const TestHub hub;
    Desktop desktop;
    desktop.window.show();
    const SessionSetup wanted = setup(hub, remember);
    SessionViewModel *session = desktop.workspace.open(wanted);
    QTRY_COMPARE(session->link(), Link::Connected);
    const RecentSession recent = desktop.recent.at(0);
    QCOMPARE(kept(desktop.secrets, recent.secretName()),
             remember ? wanted.credentials.token : QString());
    desktop.settings.sync();
    QFile file(desktop.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(wanted.credentials.token.toUtf8()));
    // Chosen again: at once, or after its token was entered.
    desktop.workspace.close(0);
    desktop.workspace.openRecent(0);
    if (remember) {
        QTRY_COMPARE(desktop.workspace.rowCount(), 1);
        QTRY_COMPARE(desktop.workspace.at(0)->link(), Link::Connected);
        QVERIFY(desktop.workspace.at(0)->setup().remember);
    } else {
        QTRY_VERIFY(desktop.window.findChild<JoinPage *>()->isVisible());
        QCOMPARE(desktop.workspace.rowCount(), 0);
    }
    // It leaves the list, and its token the store.
    desktop.recent.remove(0);
    QCOMPARE(kept(desktop.secrets, recent.secretName()), QString());
}

void TestRemembering::aLostTokenIsAskedFor()
{
    const TestHub hub;
    Desktop desktop;
    desktop.window.show();
    const SessionViewModel *session = desktop.workspace.open(setup(hub, true));
    QTRY_COMPARE(session->link(), Link::Connected);
    desktop.workspace.close(0);
    desktop.secrets.remove(desktop.recent.at(0).secretName());
    QSignalSpy needed(&desktop.workspace, &WorkspaceViewModel::tokenNeeded);
    desktop.workspace.openRecent(0);
    QTRY_COMPARE(needed.size(), 1);
    const auto *page = desktop.window.findChild<JoinPage *>();
    QVERIFY(page->isVisible());
    QVERIFY(page->findChild<QCheckBox *>()->isChecked());
}

void TestRemembering::aRefusedTokenIsForgotten()
{
    const TestHub hub;
    Desktop desktop;
    desktop.window.show();
    const SessionViewModel *session = desktop.workspace.open(setup(hub, true));
    QTRY_COMPARE(session->link(), Link::Connected);
    const QString name = desktop.recent.at(0).secretName();
    desktop.workspace.close(0);
    hub.clock->setWallMs(hub.clock->wallMs() + 24 * 3600 * 1000);
    desktop.workspace.openRecent(0);
    QTRY_COMPARE(desktop.workspace.rowCount(), 1);
    QTRY_COMPARE(desktop.workspace.at(0)->link(), Link::Failed);
    QVERIFY(!desktop.recent.at(0).remembered);
    QCOMPARE(kept(desktop.secrets, name), QString());
}

void TestRemembering::theFormSaysForHowLong()
{
    TestKeychain keychain;
    JoinPage page;
    auto *box = page.findChild<QCheckBox *>();
    page.show();
    QVERIFY(!box->isVisible());
    page.setSecretStore(&keychain);
    page.start(JoinViewModel::Mode::Details);
    QVERIFY(box->isVisible() && !box->isChecked());
    QVERIFY(box->text().contains(QStringLiteral("keychain")));
    keychain.breakDown();
    QVERIFY(box->text().contains(QStringLiteral("until Signalbox is closed")));
    QVERIFY(!box->toolTip().isEmpty());
    QSignalSpy joined(&page, &JoinPage::joined);
    page.model()->setText(JoinViewModel::Field::Server, QStringLiteral("localhost:1"));
    page.model()->setText(JoinViewModel::Field::Key, QStringLiteral("100"));
    page.model()->setText(JoinViewModel::Field::Session, QStringLiteral("1_x"));
    page.model()->setText(JoinViewModel::Field::Token, QStringLiteral("T1==x"));
    box->click();
    const auto buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QStringLiteral("&Join"))
            button->click();
    }
    QCOMPARE(joined.size(), 1);
    QVERIFY(joined.first().first().value<SessionSetup>().remember);
    // The next time nothing is remembered by accident.
    page.start(JoinViewModel::Mode::Invite);
    QVERIFY(!box->isChecked());
}

void TestRemembering::forgetsFromTheMenu()
{
    const TestHub hub;
    Desktop desktop;
    desktop.window.show();
    const SessionViewModel *session = desktop.workspace.open(setup(hub, true));
    QTRY_COMPARE(session->link(), Link::Connected);
    desktop.workspace.close(0);
    const QString name = desktop.recent.at(0).secretName();
    auto *page = desktop.window.findChild<StartPage *>();
    auto *list = page->findChild<QListView *>();
    for (const bool really : {false, true}) {
        const QPoint place = list->visualRect(list->model()->index(0, 0)).center();
        Q_EMIT list->customContextMenuRequested(place);
        auto *menu = page->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("&Forget"));
        menu->actions().first()->trigger();
        menu->close();
        // A token that is gone can't be brought back.
        QVERIFY(page->question());
        QVERIFY(!kept(desktop.secrets, name).isEmpty());
        if (!really)
            page->question()->reject();
        const auto buttons = page->question()->buttons();
        for (QAbstractButton *button : buttons) {
            if (really && page->question()->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_VERIFY(!page->question());
        QTRY_VERIFY(!page->findChild<QMenu *>());
        QCOMPARE(desktop.recent.rowCount(), really ? 0 : 1);
        QCOMPARE(kept(desktop.secrets, name).isEmpty(), really);
    }
    QVERIFY(!list->isVisible());
}

void TestRemembering::forgetsByKeyAndUndoes()
{
    Desktop desktop;
    desktop.window.show();
    RecentSession one;
    one.server = QUrl(QStringLiteral("http://hub.test"));
    for (const char *id : {"1_c", "1_b", "1_a"}) {
        one.sessionId = QLatin1String(id);
        desktop.recent.add(one);
    }
    auto *page = desktop.window.findChild<StartPage *>();
    auto *list = page->findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(!page->question());
    QCOMPARE(desktop.recent.rowCount(), 2);
    QCOMPARE(desktop.recent.at(1).sessionId, QStringLiteral("1_c"));
    auto *notice = page->findChild<NoticeBar *>();
    QVERIFY(notice->isVisible());
    notice->findChild<QPushButton *>()->click();
    QVERIFY(!notice->isVisible());
    QCOMPARE(desktop.recent.rowCount(), 3);
    QCOMPARE(desktop.recent.at(1).sessionId, QStringLiteral("1_b"));
    page->forget(3); // nothing is there
    QCOMPARE(desktop.recent.rowCount(), 3);
    // The key that is held down takes one.
    list->setCurrentIndex(list->model()->index(0, 0));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier, {}, true);
    QCoreApplication::sendEvent(list, &held);
    QCOMPARE(desktop.recent.rowCount(), 3);
    // Nothing can be undone where others took the room.
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(notice->isVisible());
    for (int i = 0; desktop.recent.rowCount() < RecentSessions::MaxSessions; ++i) {
        QVERIFY(notice->isVisible());
        one.sessionId = QString::number(i);
        desktop.recent.add(one);
    }
    QVERIFY(!notice->isVisible());
}

void TestRemembering::whatTheKeychainHasIsRemoved()
{
    TestKeychain keychain;
    Desktop desktop(QStringLiteral("desk"),
                    [&](WorkspaceServices *services) { services->secrets = &keychain; });
    const KeychainSettings page(&desktop);
    const QString remove = QStringLiteral("&Remove them from the keychain");
    desktop.appSettings.setUsesKeychain(false);
    QVERIFY(!page.offered(remove)); // there is nothing
    desktop.appSettings.setUsesKeychain(true);
    RecentSession recent;
    recent.server = QUrl(QStringLiteral("http://hub.test"));
    recent.sessionId = QStringLiteral("1_a");
    recent.remembered = true;
    keychain.write(recent.secretName(), QStringLiteral("T1==x"));
    desktop.recent.add(recent);
    Profile profile;
    profile.name = QStringLiteral("work");
    desktop.profiles.add(profile, QStringLiteral("secret"));
    const QString ofProfile = desktop.profiles.at(0).secretName();
    QVERIFY(!page.offered(remove)); // it is in use
    desktop.appSettings.setUsesKeychain(false);
    QVERIFY(page.offered(remove));
    QVERIFY(page.says("What was kept there before stays"));
    page.offered(remove)->click();
    page.answer(QMessageBox::RejectRole);
    QCOMPARE(keychain.removed, QStringList());
    // It may refuse; then that is said, and it can be tried again.
    keychain.refuses = QStringList{ofProfile};
    page.offered(remove)->click();
    page.answer(QMessageBox::DestructiveRole);
    QTRY_VERIFY(page.says("Not all of them"));
    QCOMPARE(keychain.removed, (QStringList{recent.secretName(), ofProfile}));
    keychain.refuses.clear();
    QVERIFY(page.offered(remove));
    page.offered(remove)->click();
    page.answer(QMessageBox::DestructiveRole);
    QTRY_VERIFY(page.says("They were removed"));
    QVERIFY(!page.offered(remove));
    // What this run has can still be used in it.
    QCOMPARE(kept(keychain, recent.secretName()), QStringLiteral("T1==x"));
    QCOMPARE(desktop.profiles.rowCount(), 1);
}

QTEST_MAIN(TestRemembering)
#include "tst_remembering.moc"
