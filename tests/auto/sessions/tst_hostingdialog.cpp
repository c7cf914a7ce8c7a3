// A session that is hosted here: its address, invites and people, its end, and its lab, with the
// real hub and the real window.
#include <signaling/invite.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/viewmodels/lab/reconnectlab.h>
#include <ui/widgets/languages.h>
#include <ui/widgets/session/hostingdialog.h>
#include <ui/widgets/session/labactions.h>
#include <ui/widgets/session/labbar.h>
#include <ui/widgets/session/qrview.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/transfer/closequestion.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <auto/ui/desktopfixture.h>

using namespace Signalbox;
using TestSupport::Desktop;
using Link = SessionViewModel::Link;
using Signaling::SignalingSession;

class TestHostingDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyWhereItIsHosted();
    void theInviteLetsSomeoneIn();
    void theRoleIsTheInvites();
    void everyInviteIsAnother();
    void theCodeIsSharp_data();
    void theCodeIsSharp();
    void codesOfNothingAndTooMuch();
    void stoppingAsksAndTells();
    void stoppingEndsItForAll();
    void hostedAnewItInvitesAnew();
    void quittingWithGuestsAsks();
    void quittingCountsEveryHostedSession();
    void theMenuCutsAndTheSessionComesBack();
    void theMenuStallsOnlyUs();
    void refusedAndThenLetIn();
    void theHubRestarts();
    void theTrainFromTheMenu();
    void thePanelOpensAndStops();

private:
    static SessionViewModel *host(Desktop &desktop);
    static QAction *action(const Desktop &desktop, const char *text);
    std::unique_ptr<Languages> m_languages; ///< for the plural forms
    template <typename Widget>
    static Widget *named(const QWidget *parent, const char *accessibleName);
};

void TestHostingDialog::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
    m_languages = std::make_unique<Languages>(QLocale(QStringLiteral("en")));
}

SessionViewModel *TestHostingDialog::host(Desktop &desktop)
{
    desktop.window.show();
    desktop.workspace.host();
    if (!QTest::qWaitFor([&] { return desktop.workspace.rowCount() == 1; }))
        return nullptr;
    SessionViewModel *session = desktop.workspace.at(0);
    return QTest::qWaitFor([&] { return session->link() == Link::Connected; }) ? session : nullptr;
}

QAction *TestHostingDialog::action(const Desktop &desktop, const char *text)
{
    const auto actions = desktop.window.findChildren<QAction *>();
    for (QAction *candidate : actions) {
        if (candidate->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
            return candidate;
    }
    const auto *lab = desktop.window.findChild<LabActions *>();
    const auto troubles = lab->menu()->actions();
    for (QAction *candidate : troubles) {
        if (candidate->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
            return candidate;
    }
    return nullptr;
}

template <typename Widget>
Widget *TestHostingDialog::named(const QWidget *parent, const char *accessibleName)
{
    const auto widgets = parent->findChildren<Widget *>();
    for (Widget *widget : widgets) {
        if (widget->accessibleName() == QLatin1String(accessibleName))
            return widget;
    }
    return nullptr;
}

void TestHostingDialog::onlyWhereItIsHosted()
{
    Desktop one;
    const auto isOffered = [](const Desktop &desktop) {
        QList<bool> offered;
        for (const char *text :
             {"Invites and hosting…", "Stop hosting…", "Cut the line", "Stall", "Delay",
              "Refuse newcomers", "Restart the hub", "Train tunnel, 40 s", "Show the panel"})
            offered << action(desktop, text)->isEnabled();
        return offered;
    };
    QVERIFY(!isOffered(one).contains(true));
    SessionViewModel *session = host(one);
    QVERIFY(session);
    QVERIFY(!isOffered(one).contains(false));
    Desktop two(QStringLiteral("laptop"));
    two.window.show();
    two.window.joinInvite(session->makeInvite(QStringLiteral("publisher")));
    QTRY_COMPARE(two.workspace.at(0)->link(), Link::Connected);
    QVERIFY(!isOffered(two).contains(true));
    QCOMPARE(two.window.currentPage()->showHosting(), nullptr);
    one.window.showStart();
    QVERIFY(!isOffered(one).contains(true));
}

void TestHostingDialog::theInviteLetsSomeoneIn()
{
    Desktop one;
    QVERIFY(host(one));
    action(one, "Invites and hosting…")->trigger();
    auto *dialog = one.window.findChild<HostingDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->isModal());
    QCOMPARE(named<QLabel>(dialog, "Address")->text(),
             one.workspace.at(0)->setup().credentials.apiUrl.toString());
    QGuiApplication::clipboard()->clear();
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QStringLiteral("Copy &invite"))
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog->invite());
    Desktop two(QStringLiteral("laptop"));
    two.window.show();
    two.window.joinInvite(dialog->invite());
    QTRY_COMPARE(two.workspace.at(0)->link(), Link::Connected);
    // The dialog sees who is there.
    const auto labels = dialog->findChildren<QLabel *>();
    const auto says = [&labels](const QString &text) {
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->text() == text; });
    };
    QTRY_VERIFY(says(QStringLiteral("2 connected")));
    two.workspace.close(0);
    QTRY_VERIFY(says(QStringLiteral("1 connected")));
}

void TestHostingDialog::theRoleIsTheInvites()
{
    Desktop one;
    QVERIFY(host(one));
    HostingDialog *dialog = one.window.currentPage()->showHosting();
    auto *role = named<QComboBox>(dialog, "Role of the guest");
    QVERIFY(role);
    role->setCurrentIndex(role->findData(QStringLiteral("subscriber")));
    Desktop two(QStringLiteral("laptop"));
    two.window.show();
    two.window.joinInvite(dialog->invite());
    QTRY_COMPARE(two.workspace.at(0)->link(), Link::Connected);
    const QModelIndex guest = two.workspace.at(0)->people()->index(1);
    QCOMPARE(guest.data(ConnectionListModel::RoleRole).toString(), QStringLiteral("subscriber"));
}

void TestHostingDialog::everyInviteIsAnother()
{
    Desktop one;
    QVERIFY(host(one));
    HostingDialog *dialog = one.window.currentPage()->showHosting();
    const QString first = dialog->invite();
    QVERIFY(Signaling::Invite::fromString(first));
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QStringLiteral("&Another invite"))
            button->click();
    }
    QVERIFY(dialog->invite() != first);
    QVERIFY(Signaling::Invite::fromString(dialog->invite()));
}

void TestHostingDialog::theCodeIsSharp_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestHostingDialog::theCodeIsSharp()
{
    QFETCH(bool, dark);
    QApplication::setStyle(
        new SignalboxStyle(dark ? SignalboxStyle::Scheme::Dark : SignalboxStyle::Scheme::Light));
    QrView view;
    view.setText(QStringLiteral("signalbox:join?") + QString(700, QLatin1Char('x')));
    QVERIFY(view.modules() > 0);
    view.resize(view.sizeHint());
    const QImage image = view.grab().toImage();
    const int module = image.width() / (view.modules() + 8);
    QVERIFY(module >= 3);
    const QPoint corner((image.width() - view.modules() * module) / 2,
                        (image.height() - view.modules() * module) / 2);
    for (int row = 0; row < view.modules(); ++row) {
        for (int column = 0; column < view.modules(); ++column) {
            const QRgb wanted = view.isDark(column, row) ? qRgb(0, 0, 0) : qRgb(255, 255, 255);
            const QPoint at = corner + QPoint(column * module, row * module);
            for (const QPoint &pixel : {at, at + QPoint(module - 1, module - 1)})
                QCOMPARE(image.pixel(pixel) & 0xffffff, wanted & 0xffffff);
        }
    }
    // The quiet zone is white in either theme, four modules wide.
    QCOMPARE(image.pixel(corner - QPoint(4 * module - 4, 0)) & 0xffffff, 0xffffffU);
    QApplication::setStyle(new SignalboxStyle);
}

void TestHostingDialog::codesOfNothingAndTooMuch()
{
    QrView view;
    QCOMPARE(view.modules(), 0);
    view.setText(QString(2953, QLatin1Char('x'))); // what the largest code holds
    QCOMPARE(view.modules(), 177);
    view.setText(QString(2954, QLatin1Char('x')));
    QCOMPARE(view.modules(), 0);
    QVERIFY(!view.grab().isNull());
    view.setText({});
    QCOMPARE(view.modules(), 0);
}

void TestHostingDialog::stoppingAsksAndTells()
{
    Desktop one;
    SessionViewModel *session = host(one);
    QVERIFY(session);
    Desktop two(QStringLiteral("laptop"));
    two.window.show();
    two.window.joinInvite(session->makeInvite(QStringLiteral("publisher")));
    QTRY_COMPARE(session->people()->rowCount(), 2);
    action(one, "Stop hosting…")->trigger();
    auto *dialog = one.window.findChild<HostingDialog *>();
    QVERIFY(dialog->question());
    QVERIFY(dialog->question()->informativeText().startsWith(
        QStringLiteral("1 other person will be disconnected.")));
    dialog->question()->reject();
    QVERIFY(session->isHostedHere());
    QCOMPARE(session->link(), Link::Connected);
}

void TestHostingDialog::stoppingEndsItForAll()
{
    Desktop one;
    SessionViewModel *session = host(one);
    QVERIFY(session);
    HostingDialog *dialog = one.window.currentPage()->showHosting();
    dialog->askToStop();
    const auto buttons = dialog->question()->buttons();
    for (QAbstractButton *button : buttons) {
        if (dialog->question()->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(session->link(), Link::Offline);
    QVERIFY(!session->isHostedHere());
    QVERIFY(dialog->invite().isEmpty());
    QVERIFY(!action(one, "Stop hosting…")->isEnabled());
    QCOMPARE(one.workspace.rowCount(), 1); // its log stays
}

void TestHostingDialog::hostedAnewItInvitesAnew()
{
    Desktop one;
    SessionViewModel *session = host(one);
    QVERIFY(session);
    const HostingDialog *dialog = one.window.currentPage()->showHosting();
    const QString before = dialog->invite();
    session->stopHosting();
    QTRY_COMPARE(session->link(), Link::Offline);
    QVERIFY(dialog->invite().isEmpty());
    session->connectToSession();
    QTRY_COMPARE(session->link(), Link::Connected);
    const auto invite = Signaling::Invite::fromString(dialog->invite());
    QVERIFY(invite);
    QVERIFY(dialog->invite() != before);
    QCOMPARE(invite->credentials.sessionId, session->setup().credentials.sessionId);
    QGuiApplication::clipboard()->setText(QStringLiteral("what was there"));
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QStringLiteral("Copy &invite"))
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog->invite());
    // Another identity of ours sees the same hub.
    Desktop two(QStringLiteral("laptop"));
    two.window.show();
    two.window.joinInvite(dialog->invite());
    QTRY_COMPARE(two.workspace.at(0)->link(), Link::Connected);
}

void TestHostingDialog::quittingWithGuestsAsks()
{
    Desktop one;
    SessionViewModel *session = host(one);
    QVERIFY(session);
    // We ourselves, twice, are no guests.
    QVERIFY(one.workspace.joinAgain(session, QStringLiteral("Bob"), QStringLiteral("publisher")));
    QTRY_COMPARE(session->people()->rowCount(), 2);
    QTRY_COMPARE(one.workspace.at(1)->people()->rowCount(), 2);
    QVERIFY(CloseQuestion::costsOf(&one.workspace).isNone());
    SignalingSession guest;
    guest.connectToSession(
        Signaling::Invite::fromString(session->makeInvite(QStringLiteral("publisher")))
            ->credentials);
    QTRY_COMPARE(session->people()->rowCount(), 3);
    QTRY_COMPARE(one.workspace.at(1)->people()->rowCount(), 3);
    QVERIFY(!one.window.close());
    QVERIFY(one.window.isVisible());
    QMessageBox *question = one.window.closeQuestion();
    QVERIFY(question);
    QVERIFY2(question->text().contains(session->title()), qPrintable(question->text()));
    QVERIFY2(question->informativeText().startsWith(
                 QStringLiteral("1 other person will be disconnected.")),
             qPrintable(question->informativeText()));
    question->reject();
    QTRY_VERIFY(!one.window.closeQuestion());
    QCOMPARE(session->link(), Link::Connected);
    guest.disconnectFromSession();
    QTRY_COMPARE(session->people()->rowCount(), 2);
    QTRY_COMPARE(one.workspace.at(1)->people()->rowCount(), 2);
    QVERIFY(one.window.close());
}

void TestHostingDialog::quittingCountsEveryHostedSession()
{
    Desktop one;
    QVERIFY(host(one));
    one.workspace.host();
    QTRY_COMPARE(one.workspace.rowCount(), 2);
    SignalingSession guests[3];
    for (int i = 0; i < 3; ++i) {
        SessionViewModel *session = one.workspace.at(i % 2);
        QTRY_COMPARE(session->link(), Link::Connected);
        guests[i].connectToSession(
            Signaling::Invite::fromString(session->makeInvite(QStringLiteral("publisher")))
                ->credentials);
    }
    QTRY_COMPARE(one.workspace.at(0)->people()->rowCount(), 3);
    QTRY_COMPARE(one.workspace.at(1)->people()->rowCount(), 2);
    const CloseQuestion::Costs costs = CloseQuestion::costsOf(&one.workspace);
    QCOMPARE(costs.others, 3);
    QCOMPARE(costs.sessions, 2);
    QVERIFY(!one.window.close());
    QVERIFY2(one.window.closeQuestion()->text().contains(QStringLiteral("2 session")),
             qPrintable(one.window.closeQuestion()->text()));
    QVERIFY(one.window.closeQuestion()->informativeText().startsWith(QStringLiteral("3 ")));
}

void TestHostingDialog::theMenuCutsAndTheSessionComesBack()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    QSignalSpy lost(session->session(), &SignalingSession::reconnecting);
    QSignalSpy back(session->session(), &SignalingSession::reconnected);
    action(desktop, "Cut the line")->trigger();
    QTRY_VERIFY(lost.size() > 0);
    QTRY_COMPARE(back.size(), 1);
    QVERIFY(back.first().first().toBool()); // as the same connection
}

void TestHostingDialog::theMenuStallsOnlyUs()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    SignalingSession guest;
    guest.connectToSession(
        Signaling::Invite::fromString(session->makeInvite(QStringLiteral("publisher")))
            ->credentials);
    QTRY_COMPARE(session->people()->rowCount(), 2);
    session->lab()->setWhom(ReconnectLab::Whom::Us);
    QAction *stall = action(desktop, "Stall");
    stall->trigger();
    QVERIFY(stall->isChecked());
    QSignalSpy guests(&guest, &SignalingSession::signalSent);
    QSignalSpy ours(session->session(), &SignalingSession::signalSent);
    guest.sendSignal({}, QStringLiteral("from the guest"));
    session->session()->sendSignal({}, QStringLiteral("from us"));
    QTRY_COMPARE(guests.size(), 1);
    QCOMPARE(ours.size(), 0);
    action(desktop, "Stop: all is well again")->trigger();
    QVERIFY(!stall->isChecked());
    QTRY_COMPARE(ours.size(), 1);
}

void TestHostingDialog::refusedAndThenLetIn()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    action(desktop, "Refuse newcomers")->trigger();
    action(desktop, "Cut the line")->trigger();
    QTRY_VERIFY(session->session()->reconnectAttempt() >= 2);
    action(desktop, "Refuse newcomers")->trigger();
    QVERIFY(!session->lab()->isBusy());
    session->retryNow();
    QTRY_COMPARE_WITH_TIMEOUT(session->link(), Link::Connected, 10000);
}

void TestHostingDialog::theHubRestarts()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    const QString before = session->session()->connection().id;
    QSignalSpy back(session->session(), &SignalingSession::reconnected);
    action(desktop, "Restart the hub")->trigger();
    QTRY_VERIFY(!session->lab()->isRestarting());
    QCOMPARE(session->lab()->statusText(),
             QStringLiteral("The hub was restarted. Everyone joins anew."));
    QVERIFY(session->isHostedHere());
    session->retryNow(); // not at the time that it was told, which may be seconds away
    QTRY_COMPARE_WITH_TIMEOUT(back.size(), 1, 10000);
    QVERIFY(!back.first().first().toBool());
    QVERIFY(session->session()->connection().id != before);
    // Destroyed in the midst of the next one: nothing hangs.
    action(desktop, "Restart the hub")->trigger();
}

void TestHostingDialog::theTrainFromTheMenu()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    LabBar *bar = desktop.window.currentPage()->lab();
    QVERIFY(!bar->isVisible());
    action(desktop, "Train tunnel, 40 s")->trigger();
    QVERIFY(session->lab()->isScriptRunning());
    QVERIFY(bar->isVisible());
    action(desktop, "Delay")->trigger();
    QVERIFY(!session->lab()->isScriptRunning());
    action(desktop, "Stop: all is well again")->trigger();
    QVERIFY(!session->lab()->isBusy());
    QCOMPARE(session->link(), Link::Connected);
}

void TestHostingDialog::thePanelOpensAndStops()
{
    Desktop desktop;
    SessionViewModel *session = host(desktop);
    QVERIFY(session);
    action(desktop, "Show the panel")->trigger();
    LabBar *bar = desktop.window.currentPage()->lab();
    QVERIFY(bar->isVisible());
    const auto buttons = bar->findChildren<QPushButton *>();
    const auto button = [&buttons](const char *text) {
        const auto it = std::find_if(buttons.begin(), buttons.end(), [text](QPushButton *one) {
            return one->text().remove(QLatin1Char('&')) == QLatin1String(text);
        });
        return it == buttons.end() ? nullptr : *it;
    };
    button("Stall")->click();
    QVERIFY(session->lab()->isStalled());
    button("Stop")->click();
    QVERIFY(!session->lab()->isBusy());
    QVERIFY(!button("Stop")->isEnabled());
    auto *whom = named<QComboBox>(bar, "Whose lines");
    whom->setCurrentIndex(1);
    Q_EMIT whom->activated(1);
    QCOMPARE(session->lab()->whom(), ReconnectLab::Whom::Us);
    auto *delay = named<QSpinBox>(bar, "How much longer, in milliseconds");
    auto *jitter = named<QSpinBox>(bar, "Jitter: up to so much more, in milliseconds");
    QCOMPARE(delay->value(), session->lab()->delayMs());
    QCOMPARE(jitter->value(), session->lab()->jitterMs());
    button("Delay")->click();
    delay->setValue(50);
    jitter->setValue(0);
    QCOMPARE(session->lab()->trouble().delayMs, 50);
    QCOMPARE(session->lab()->trouble().jitterMs, 0);
    button("Refuse")->click();
    QVERIFY(session->lab()->isRefusing());
    QTest::keyClick(whom, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(!session->lab()->isBusy());
    button("Train tunnel, 40 s")->click();
    QVERIFY(bar->isVisible());
    // What its key opens, its key closes.
    action(desktop, "Show the panel")->trigger();
    QVERIFY(!bar->isVisible());
    QVERIFY(!session->lab()->isBusy());
    action(desktop, "Show the panel")->trigger();
    QVERIFY(bar->isVisible());
}

QTEST_MAIN(TestHostingDialog)
#include "tst_hostingdialog.moc"
