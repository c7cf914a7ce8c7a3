#include <ui/viewmodels/composerviewmodel.h>
#include <ui/widgets/settings/settingsdialog.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/trayicon.h>

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <auto/ui/desktopfixture.h>

using namespace Signalbox;
using TestSupport::Desktop;
using Link = SessionViewModel::Link;

/// The icon in the tray, which no test sees: what it shows and does.
class TestTrayIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new SignalboxStyle); }
    void onlyWhereItIsWanted();
    void hidesAndShows();
    void whatWasHiddenComesBackWithoutIt();
    void isShownByOthersToo();
    void saysHowManyAreNew();
    void quits();

private:
    struct Tray
    {
        Desktop desktop;
        TrayIcon icon{&desktop.workspace, &desktop.appSettings, [this] { return &desktop.window; }};

        explicit Tray(bool wanted = true)
        {
            want(wanted);
            desktop.window.show();
        }
        void want(bool wanted)
        {
            NotificationSettings settings = desktop.appSettings.notifications();
            settings.trayIcon = wanted;
            desktop.appSettings.setNotifications(settings);
        }
        QAction *action(const char *name) const
        {
            return icon.icon()->contextMenu()->findChild<QAction *>(QString::fromLatin1(name));
        }
        QString toggleText() const
        {
            return action("tray.toggle")->text().remove(QLatin1Char('&'));
        }
    };
};

void TestTrayIcon::onlyWhereItIsWanted()
{
    Tray tray(false);
    QVERIFY(!tray.icon.icon());
    tray.icon.hideWindows();
    QVERIFY(tray.desktop.window.isVisible());
    tray.want(true);
    QVERIFY(tray.icon.icon() && tray.icon.icon()->isVisible());
    QCOMPARE(tray.icon.icon()->toolTip(), QStringLiteral("Signalbox"));
    tray.want(false);
    QVERIFY(!tray.icon.icon());
}

void TestTrayIcon::hidesAndShows()
{
    Tray tray;
    const MainWindow &window = tray.desktop.window;
    const SettingsDialog *dialog = tray.desktop.window.showSettings();
    QVERIFY(dialog->isVisible());
    QCOMPARE(tray.toggleText(), QStringLiteral("Hide Signalbox"));
    tray.action("tray.toggle")->trigger();
    QVERIFY(!window.isVisible() && !dialog->isVisible() && tray.icon.hasHidden());
    QCOMPARE(tray.toggleText(), QStringLiteral("Show Signalbox"));
    Q_EMIT tray.icon.icon()->activated(QSystemTrayIcon::Trigger);
    QVERIFY(window.isVisible() && dialog->isVisible() && !tray.icon.hasHidden());
    Q_EMIT tray.icon.icon()->activated(QSystemTrayIcon::Context);
    QVERIFY(window.isVisible());
    Q_EMIT tray.icon.icon()->activated(QSystemTrayIcon::Trigger);
    QVERIFY(!window.isVisible());
}

void TestTrayIcon::whatWasHiddenComesBackWithoutIt()
{
    Tray tray;
    tray.icon.hideWindows();
    QVERIFY(!tray.desktop.window.isVisible());
    tray.want(false);
    QVERIFY(tray.desktop.window.isVisible());
}

void TestTrayIcon::isShownByOthersToo()
{
    Tray tray;
    tray.icon.hideWindows();
    tray.icon.showWindows();
    QVERIFY(tray.desktop.window.isVisible());
    QCOMPARE(tray.toggleText(), QStringLiteral("Hide Signalbox"));
    tray.icon.showWindows();
    QVERIFY(tray.desktop.window.isVisible());
}

void TestTrayIcon::saysHowManyAreNew()
{
    Tray tray;
    WorkspaceViewModel &workspace = tray.desktop.workspace;
    workspace.host();
    QTRY_COMPARE(workspace.rowCount(), 1);
    QTRY_COMPARE(workspace.at(0)->link(), Link::Connected);
    SessionViewModel *guest =
        workspace.joinAgain(workspace.at(0), QStringLiteral("guest"), QStringLiteral("publisher"));
    QVERIFY(guest);
    QTRY_COMPARE(guest->link(), Link::Connected);
    const qint64 plain = tray.icon.icon()->icon().cacheKey();
    for (int i = 0; i < 3; ++i) {
        guest->composer()->setText(QString::number(i));
        QVERIFY(guest->send());
    }
    QTRY_COMPARE(tray.icon.icon()->toolTip(), QStringLiteral("Signalbox – 3 new signal(s)"));
    QVERIFY(tray.icon.icon()->icon().cacheKey() != plain);
    workspace.at(0)->setActive(true);
    QTRY_COMPARE(tray.icon.icon()->toolTip(), QStringLiteral("Signalbox"));
}

void TestTrayIcon::quits()
{
    const Tray tray;
    QSignalSpy quit(&tray.icon, &TrayIcon::quitWanted);
    tray.action("tray.quit")->trigger();
    QCOMPARE(quit.size(), 1);
}

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
