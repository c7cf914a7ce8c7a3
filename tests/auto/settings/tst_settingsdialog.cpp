#include "desktopfixture.h"
#include "hubrehearsals.h"

#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/transfer/transferpreferences.h>
#include <ui/viewmodels/transfer/transfersviewmodel.h>
#include <ui/widgets/livewindow.h>
#include <ui/widgets/settings/policyspinbox.h>
#include <ui/widgets/settings/retrypage.h>
#include <ui/widgets/settings/settingsdialog.h>
#include <ui/widgets/settings/timelineview.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSystemTrayIcon>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimeEdit>
#include <QTimer>
#include <QToolButton>

using namespace Signalbox;
using namespace TestSupport;
using Field = RetryFields::Field;
using Page = AppSettings::Page;

/// The settings dialog as people use it: with keys and clicks.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void opensFromTheMenu();
    void everyFieldIsThere();
    void whatIsWrittenAppliesAtOnce();
    void whatIsWrongIsSaidBesideIt();
    void arrowsAndWheelsGoBySteps();
    void thePictureFollows();
    void resetsOneFieldAndThePage();
    void playsACut();
    void everyPageKeepsWhatIsChosen();
    void rulesAreWrittenInTheTable();
    void aRemovedRuleComesBack();
    void aResetIsUndone_data();
    void aResetIsUndone();
    void aResetOfNothingTakesNoUndo();
    void whatIsChosenSinceIsNotUndone();
    void screenReadersAndTheTray();
    void everythingHasAName();
    void looksApplyAtOnce();
    void anotherLanguageNeedsNoRestart();
    void aBrokenFileIsSaid();

private:
    SettingsDialog *open(Desktop &desktop)
    {
        desktop.window.show();
        SettingsDialog *dialog = desktop.window.showSettings();
        return QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
    static PolicySpinBox *box(const QWidget *dialog, Field field)
    {
        const auto boxes = dialog->findChildren<PolicySpinBox *>();
        for (PolicySpinBox *each : boxes) {
            if (each->accessibleName() == RetryFields::label(field))
                return each;
        }
        return nullptr;
    }
    static void write(PolicySpinBox *box, const QString &text)
    {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
    }
    template <typename T>
    static T *named(const QWidget *parent, const QString &name)
    {
        const auto all = parent->findChildren<T *>();
        for (T *each : all) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static QPushButton *button(const QWidget *parent, const QString &text)
    {
        const auto all = parent->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->text().remove(QLatin1Char('&')) == text)
                return each;
        }
        return nullptr;
    }
    static QPushButton *undo(const QWidget *parent)
    {
        const auto all = parent->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->isVisible() && each->text() == QStringLiteral("&Undo"))
                return each;
        }
        return nullptr;
    }
    static bool shows(const QWidget *parent, const QString &part)
    {
        const auto all = parent->findChildren<QLabel *>();
        for (const QLabel *label : all) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }

    QFont m_font;
};

void TestSettingsDialog::initTestCase()
{
    m_font = QApplication::font();
}

void TestSettingsDialog::cleanup()
{
    QApplication::setFont(m_font);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestSettingsDialog::opensFromTheMenu()
{
    Desktop desktop;
    desktop.window.show();
    QAction *found = nullptr;
    const auto actions = desktop.window.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Comma))
            found = action;
    }
    QVERIFY(found);
    QCOMPARE(found->menuRole(), QAction::PreferencesRole);
    found->trigger();
    auto *dialog = desktop.window.findChild<SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->isModal());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    // The same one again: what is half written is still there.
    found->trigger();
    QCOMPARE(desktop.window.findChildren<SettingsDialog *>().size(), 1);
}

void TestSettingsDialog::everyFieldIsThere()
{
    Desktop desktop;
    const SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    for (int i = 0; i < RetryFields::FieldCount; ++i) {
        QVERIFY2(box(dialog, Field(i)), qPrintable(RetryFields::label(Field(i))));
        QVERIFY(shows(dialog, RetryFields::range(Field(i))));
    }
}

void TestSettingsDialog::whatIsWrittenAppliesAtOnce()
{
    Desktop desktop;
    const SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    write(box(dialog, Field::FirstDelay), QStringLiteral("250 ms"));
    QCOMPARE(desktop.appSettings.retry().policy.firstDelay, std::chrono::milliseconds(250));
    SessionSetup setup;
    setup.credentials.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
    const SessionViewModel *session = desktop.workspace.open(setup);
    QCOMPARE(session->session()->retryPolicy().firstDelay, std::chrono::milliseconds(250));
    write(box(dialog, Field::Jitter), QStringLiteral("5"));
    QTest::keyClick(box(dialog, Field::Jitter), Qt::Key_Return);
    QCOMPARE(session->session()->retryPolicy().jitter, 0.05);
    QCOMPARE(box(dialog, Field::Jitter)->text(), QStringLiteral("5\u00a0%"));
    QVERIFY(dialog->isVisible());
    const auto checks = dialog->retryPage()->findChildren<QCheckBox *>();
    for (QCheckBox *check : checks) {
        if (check->text().startsWith(QStringLiteral("New signals")))
            check->click();
    }
    QVERIFY(!session->composer()->retry());
}

void TestSettingsDialog::whatIsWrongIsSaidBesideIt()
{
    Desktop desktop;
    const SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    PolicySpinBox *factor = box(dialog, Field::Factor);
    write(factor, QStringLiteral("0.5"));
    QVERIFY(shows(dialog, QStringLiteral("Must be between")));
    QVERIFY(factor->accessibleDescription().contains(QStringLiteral("Must be between")));
    QCOMPARE(desktop.appSettings.retry().policy.factor, 2.0);
    QTest::keyClick(factor, Qt::Key_Return);
    QCOMPARE(factor->text(), QStringLiteral("0.5"));
    write(factor, QStringLiteral("9"));
    QVERIFY(!shows(dialog, QStringLiteral("Must be between")));
    QCOMPARE(desktop.appSettings.retry().policy.factor, 9.0);
}

void TestSettingsDialog::arrowsAndWheelsGoBySteps()
{
    Desktop desktop;
    const SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    PolicySpinBox *attempts = box(dialog, Field::Attempts);
    attempts->setFocus();
    QTest::keyClick(attempts, Qt::Key_Up);
    QTest::keyClick(attempts, Qt::Key_Up);
    QCOMPARE(desktop.appSettings.retry().policy.attempts, 2);
    QTest::keyClick(attempts, Qt::Key_Down);
    QTest::keyClick(attempts, Qt::Key_Down);
    QTest::keyClick(attempts, Qt::Key_Down);
    QCOMPARE(desktop.appSettings.retry().policy.attempts, 0);
    QCOMPARE(attempts->text(), QStringLiteral("no limit"));
}

void TestSettingsDialog::thePictureFollows()
{
    Desktop desktop;
    const SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    auto *picture = dialog->findChild<TimelineView *>();
    QVERIFY(picture);
    const QString before = picture->accessibleDescription();
    QVERIFY(!before.isEmpty());
    const QImage image = picture->grab().toImage();
    write(box(dialog, Field::Attempts), QStringLiteral("3"));
    QVERIFY(picture->accessibleDescription() != before);
    QVERIFY(picture->grab().toImage() != image);
    write(box(dialog, Field::TotalTime), QStringLiteral("never"));
    QVERIFY(picture->accessibleDescription().contains(QStringLiteral("not tried again")));
    QCOMPARE(axisMarks(30000, 6), (QList<qint64>{0, 5000, 10000, 15000, 20000, 25000, 30000}));
    QVERIFY(axisMarks(86400000, 4).size() <= 5);
    QCOMPARE(axisMarks(1, 5), (QList<qint64>{0, 1}));
}

void TestSettingsDialog::resetsOneFieldAndThePage()
{
    Desktop desktop;
    const SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    QPushButton *reset = button(dialog, QStringLiteral("Reset this page"));
    QVERIFY(reset && !reset->isEnabled());
    write(box(dialog, Field::Factor), QStringLiteral("3"));
    write(box(dialog, Field::Jitter), QStringLiteral("nonsense"));
    QVERIFY(reset->isEnabled());
    auto *one = named<QToolButton>(dialog, QStringLiteral("Reset “Jitter”"));
    QVERIFY(one && one->isVisible());
    one->click();
    QVERIFY(!one->isVisible());
    QCOMPARE(desktop.appSettings.retry().policy.factor, 3.0);
    write(box(dialog, Field::QueueLimit), QStringLiteral("x"));
    reset->click();
    QVERIFY(desktop.appSettings.isDefault(Page::Retry));
    QCOMPARE(box(dialog, Field::QueueLimit)->text(), QStringLiteral("10,000"));
    QVERIFY(!reset->isEnabled());
}

void TestSettingsDialog::playsACut()
{
    Desktop desktop;
    const SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    auto *table = named<QTableView>(dialog, QStringLiteral("What became of each signal"));
    QVERIFY(table && !table->isVisible());
    write(box(dialog, Field::TotalTime), QStringLiteral("5 s"));
    button(dialog, QStringLiteral("Play the cut"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), 30000);
    QCOMPARE(table->model()->rowCount(), 17);
    QVERIFY(shows(dialog, QStringLiteral("The session ended")));
    write(box(dialog, Field::TotalTime), QStringLiteral("60 s"));
    QVERIFY(shows(dialog, QStringLiteral("with other values")));
}

void TestSettingsDialog::everyPageKeepsWhatIsChosen()
{
    Desktop desktop;
    SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    const AppSettings &settings = desktop.appSettings;
    SessionSetup setup;
    setup.credentials.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
    const SessionViewModel *session = desktop.workspace.open(setup);
    dialog->showPage(Page::Log);
    auto *memory = named<QSpinBox>(dialog, QStringLiteral("Memory of each session"));
    QVERIFY(memory && memory->isVisible());
    memory->setValue(64);
    QCOMPARE(settings.log().memoryMiB, 64);
    auto *times = named<QComboBox>(dialog, QStringLiteral("Times"));
    times->setFocus();
    QTest::keyClick(times, Qt::Key_Down);
    QCOMPARE(settings.log().timestamps, LogSettings::Timestamps::Seconds);
    QCOMPARE(settings.log().memoryMiB, 64);
    dialog->showPage(Page::Files);
    auto *askBeyond = named<QSpinBox>(dialog, QStringLiteral("Ask before sending more than"));
    QVERIFY(askBeyond && askBeyond->isVisible());
    QCOMPARE(askBeyond->text(), QStringLiteral("100 MiB"));
    QVERIFY(shows(dialog, QStringLiteral("Between 1 and 1,048,576 MiB")));
    askBeyond->setFocus();
    askBeyond->selectAll();
    QTest::keyClicks(askBeyond, QStringLiteral("7"));
    QTest::keyClick(askBeyond, Qt::Key_Return);
    QCOMPARE(settings.files().askBeyondMiB, 7);
    // Sessions that run, and those that are opened later.
    QCOMPARE(session->transfers()->preferences()->askBeyond(), qint64(7) * 1024 * 1024);
    QCOMPARE(desktop.workspace.open(setup)->transfers()->preferences()->askBeyond(),
             qint64(7) * 1024 * 1024);
    dialog->showPage(Page::Keychain);
    const auto checks = dialog->findChildren<QCheckBox *>();
    for (QCheckBox *check : checks) {
        if (check->isVisible() && check->text().contains(QStringLiteral("eychain")))
            check->click();
    }
    QVERIFY(!settings.usesKeychain());
    button(dialog, QStringLiteral("Reset this page"))->click();
    QVERIFY(settings.usesKeychain());
    QCOMPARE(settings.log().memoryMiB, 64);
}

void TestSettingsDialog::aRemovedRuleComesBack()
{
    Desktop desktop;
    NotificationSettings chosen;
    chosen.enabled = true;
    for (const char *type : {"chat", "ack", "note"})
        chosen.rules << NotificationRule{
            type[0] != 'a', {}, QLatin1String(type), QStringLiteral("x")};
    desktop.appSettings.setNotifications(chosen);
    SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    dialog->showPage(Page::Notifications);
    QVERIFY(!undo(dialog));
    auto *rules = named<QTableWidget>(dialog, QStringLiteral("Rules"));
    rules->setCurrentCell(1, 0);
    button(dialog, QStringLiteral("Remove the rule"))->click();
    QCOMPARE(desktop.appSettings.notifications().rules.size(), 2);
    QVERIFY(undo(dialog));
    undo(dialog)->click();
    QCOMPARE(desktop.appSettings.notifications(), chosen);
    QVERIFY(!undo(dialog));
    // Not once there are others in its place.
    rules->setCurrentCell(1, 0);
    button(dialog, QStringLiteral("Remove the rule"))->click();
    button(dialog, QStringLiteral("Add a rule"))->click();
    QVERIFY(!undo(dialog));
    rules->setCurrentCell(0, 0);
    button(dialog, QStringLiteral("Remove the rule"))->click();
    QVERIFY(undo(dialog));
    desktop.appSettings.setNotifications({});
    QVERIFY(!undo(dialog));
}

void TestSettingsDialog::aResetOfNothingTakesNoUndo()
{
    // What is wrong in a field was never stored: what can be undone is still the reset before.
    Desktop desktop;
    const LogSettings chosen{64, LogSettings::Timestamps::Seconds, false};
    desktop.appSettings.setLog(chosen);
    SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    dialog->showPage(Page::Log);
    button(dialog, QStringLiteral("Reset this page"))->click();
    dialog->showPage(Page::Retry);
    write(box(dialog, Field::FirstDelay), QStringLiteral("soon"));
    button(dialog, QStringLiteral("Reset this page"))->click();
    QVERIFY(undo(dialog));
    undo(dialog)->click();
    QVERIFY(desktop.appSettings.log() == chosen);
}

void TestSettingsDialog::aResetIsUndone_data()
{
    QTest::addColumn<AppSettings::Page>("page");
    QTest::newRow("retry") << Page::Retry;
    QTest::newRow("log") << Page::Log;
    QTest::newRow("files") << Page::Files;
    QTest::newRow("notifications") << Page::Notifications;
    QTest::newRow("history") << Page::History;
    QTest::newRow("keychain") << Page::Keychain;
    QTest::newRow("appearance") << Page::Appearance;
}

void TestSettingsDialog::aResetIsUndone()
{
    QFETCH(AppSettings::Page, page);
    Desktop desktop;
    AppSettings &settings = desktop.appSettings;
    RetrySettings retry;
    retry.policy.factor = 3;
    settings.setRetry(retry);
    settings.setLog({64, LogSettings::Timestamps::Seconds, false});
    settings.setFiles({7});
    NotificationSettings notifications;
    notifications.enabled = true;
    notifications.rules << NotificationRule{true, {}, QStringLiteral("chat"), {}};
    settings.setNotifications(notifications);
    settings.setHistory({false, 30});
    settings.setUsesKeychain(false);
    AppearanceSettings look;
    look.fontPercent = 120;
    settings.setAppearance(look);
    SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    dialog->showPage(page);
    button(dialog, QStringLiteral("Reset this page"))->click();
    QVERIFY(settings.isDefault(page));
    QVERIFY(undo(dialog));
    undo(dialog)->click();
    QVERIFY(!undo(dialog));
    QVERIFY(settings.retry() == retry);
    QVERIFY(settings.log() == (LogSettings{64, LogSettings::Timestamps::Seconds, false}));
    QCOMPARE(settings.files().askBeyondMiB, 7);
    QCOMPARE(settings.notifications(), notifications);
    QVERIFY(settings.history() == (HistorySettings{false, 30}));
    QVERIFY(!settings.usesKeychain());
    QVERIFY(settings.appearance() == look);
}

void TestSettingsDialog::whatIsChosenSinceIsNotUndone()
{
    Desktop desktop;
    desktop.appSettings.setLog({64, LogSettings::Timestamps::Seconds, false});
    SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    dialog->showPage(Page::Log);
    button(dialog, QStringLiteral("Reset this page"))->click();
    QVERIFY(undo(dialog));
    desktop.appSettings.setUsesKeychain(false); // of another page
    QVERIFY(undo(dialog));
    named<QSpinBox>(dialog, QStringLiteral("Memory of each session"))->setValue(128);
    QVERIFY(!undo(dialog));
}

void TestSettingsDialog::rulesAreWrittenInTheTable()
{
    Desktop desktop;
    SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    const AppSettings &settings = desktop.appSettings;
    dialog->showPage(Page::Notifications);
    QPushButton *add = button(dialog, QStringLiteral("Add a rule"));
    QVERIFY(!add->isEnabled());
    const auto checks = dialog->findChildren<QCheckBox *>();
    for (QCheckBox *check : checks) {
        if (check->isVisible() && check->text().contains(QStringLiteral("notifications")))
            check->click();
    }
    QVERIFY(settings.notifications().enabled);
    add->click();
    QCOMPARE(settings.notifications().rules.size(), 1);
    auto *rules = named<QTableWidget>(dialog, QStringLiteral("Rules"));
    rules->item(0, 1)->setText(QStringLiteral("chat"));
    rules->item(0, 0)->setCheckState(Qt::Unchecked);
    QCOMPARE(settings.notifications().rules.at(0).type, QStringLiteral("chat"));
    QVERIFY(!settings.notifications().rules.at(0).enabled);
    auto *from = named<QTimeEdit>(dialog, QStringLiteral("Muted from"));
    QVERIFY(!from->isEnabled());
    rules->setCurrentCell(0, 1);
    button(dialog, QStringLiteral("Remove the rule"))->click();
    QVERIFY(settings.notifications().rules.isEmpty());
}

void TestSettingsDialog::screenReadersAndTheTray()
{
    Desktop desktop;
    SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    dialog->showPage(Page::Notifications);
    const auto box = [dialog](const char *word) {
        const auto checks = dialog->findChildren<QCheckBox *>();
        for (QCheckBox *check : checks) {
            if (check->isVisible() && check->text().contains(QLatin1String(word)))
                return check;
        }
        return static_cast<QCheckBox *>(nullptr);
    };
    const NotificationSettings &chosen = desktop.appSettings.notifications();
    QCheckBox *readers = box("screen readers");
    QVERIFY(readers && readers->isEnabled() && !readers->isChecked());
    readers->click();
    QVERIFY(chosen.announces && !chosen.enabled && !chosen.trayIcon);
    // Where there is no tray it can't be wanted, but what was wanted elsewhere can be undone.
    QCheckBox *tray = box("tray");
    QVERIFY(tray && !tray->isChecked());
    QCOMPARE(tray->isEnabled(), QSystemTrayIcon::isSystemTrayAvailable());
    NotificationSettings elsewhere = chosen;
    elsewhere.trayIcon = true;
    desktop.appSettings.setNotifications(elsewhere);
    QVERIFY(tray->isEnabled() && tray->isChecked());
    tray->click();
    QVERIFY(!chosen.trayIcon && chosen.announces);
}

void TestSettingsDialog::everythingHasAName()
{
    Desktop desktop;
    const SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    const auto widgets = dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QLineEdit *>(widget)
            || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto *pressed = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (pressed && !pressed->text().isEmpty())
                     || widget->inherits("QHeaderView") || widget->inherits("QScrollArea"),
                 widget->metaObject()->className());
    }
}

void TestSettingsDialog::looksApplyAtOnce()
{
    Desktop desktop;
    const LiveWindow live(&desktop.workspace, &desktop.appSettings);
    live.window()->show();
    AppearanceSettings look;
    look.scheme = AppearanceSettings::Scheme::Dark;
    look.fontPercent = 150;
    look.density = AppearanceSettings::Density::Compact;
    // Qt tells widgets of new colours only while the application runs, as it does for users.
    QTimer::singleShot(0, &desktop.window, [&desktop, look] {
        desktop.appSettings.setAppearance(look);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    });
    QApplication::exec();
    QVERIFY(live.window()->palette().color(QPalette::Window).lightness() < 100);
    QCOMPARE(live.window()->font().pointSizeF(), m_font.pointSizeF() * 1.5);
    auto *style = qobject_cast<SignalboxStyle *>(QApplication::style());
    QVERIFY(style && style->isCompact());
}

void TestSettingsDialog::anotherLanguageNeedsNoRestart()
{
    Desktop desktop;
    desktop.appSettings.setAppearance({AppearanceSettings::Scheme::Light,
                                       AppearanceSettings::Density::Comfortable, 100,
                                       QStringLiteral("en")});
    const LiveWindow live(&desktop.workspace, &desktop.appSettings);
    live.window()->show();
    SessionSetup setup;
    setup.credentials.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
    setup.name = QStringLiteral("room");
    SessionViewModel *session = desktop.workspace.open(setup);
    session->composer()->setText(QStringLiteral("half a sentence"));
    live.window()->showSettings()->showPage(Page::Appearance);
    const QPointer<MainWindow> before(live.window());
    const QRect place = before->geometry();
    AppearanceSettings look = desktop.appSettings.appearance();
    look.language = QStringLiteral("de");
    desktop.appSettings.setAppearance(look);
    QTRY_VERIFY(live.window() != before);
    QVERIFY(!before);
    QCOMPARE(live.window()->menuBar()->actions().at(0)->text(), QStringLiteral("&Sitzung"));
    QCOMPARE(live.window()->geometry(), place);
    QVERIFY(live.window()->currentPage());
    auto *dialog = live.window()->findChild<SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->page(), Page::Appearance);
    QCOMPARE(desktop.workspace.at(0), session);
    QCOMPARE(session->composer()->text(), QStringLiteral("half a sentence"));
}

void TestSettingsDialog::aBrokenFileIsSaid()
{
    Desktop desktop;
    desktop.appSettings.setProblem(QStringLiteral("The settings were damaged."));
    const SettingsDialog *dialog = open(desktop);
    QVERIFY(dialog);
    QVERIFY(shows(dialog, QStringLiteral("The settings were damaged.")));
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
