#include "desktopfixture.h"

#include <ui/widgets/about/aboutdialog.h>
#include <ui/widgets/about/programlogdialog.h>
#include <ui/widgets/commands/commandlist.h>
#include <ui/widgets/commands/commandpalette.h>
#include <ui/widgets/commands/shortcutsdialog.h>
#include <ui/widgets/settings/settingsdialog.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Signalbox;
using TestSupport::Desktop;

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rank_data();
    void rank();
    void everyActionOfTheMenusIsThere();
    void noKeyMeansTwoThings();
    void typedAndDone();
    void whatCannotBeDoneIsNotOffered();
    void whatCannotBeDoneNowIsShownBehind();
    void nothingFound();
    void arrowsChooseWhileOneTypes();
    void shortcutsAreListedAndFound();
    void aboutNamesTheLicences();
    void diagnosticsGoToTheClipboard();

private:
    static QAction *action(const MainWindow &window, const QString &text);
    static CommandPalette *palette(const MainWindow &window);
    static QStringList shown(const CommandPalette *palette);
};

void TestCommands::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

QAction *TestCommands::action(const MainWindow &window, const QString &text)
{
    const QList<Command> commands = commandsIn(window.menuBar());
    for (const Command &command : commands) {
        if (command.text == text)
            return command.action;
    }
    return nullptr;
}

CommandPalette *TestCommands::palette(const MainWindow &window)
{
    QTest::keyClick(const_cast<MainWindow *>(&window), Qt::Key_K, Qt::ControlModifier);
    return window.findChild<CommandPalette *>();
}

QStringList TestCommands::shown(const CommandPalette *palette)
{
    QStringList texts;
    for (int row = 0; row < palette->list()->count(); ++row)
        texts << palette->list()->item(row)->text();
    return texts;
}

void TestCommands::rank_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("rank");
    QTest::newRow("nothing asked") << QString() << 3;
    QTest::newRow("beginning") << QStringLiteral("host a") << 3;
    QTest::newRow("case and spaces") << QStringLiteral("  HOST   A ") << 3;
    QTest::newRow("a later word") << QStringLiteral("here") << 2;
    QTest::newRow("in a word") << QStringLiteral("ere") << 1;
    QTest::newRow("its menu") << QStringLiteral("sess host") << 2;
    QTest::newRow("not all words") << QStringLiteral("host there") << 0;
    QTest::newRow("something else") << QStringLiteral("x") << 0;
}

void TestCommands::rank()
{
    QFETCH(QString, query);
    const Command command{nullptr, QStringLiteral("Session"),
                          QStringLiteral("Host a session here")};
    QTEST(rankOf(command, query), "rank");
}

void TestCommands::everyActionOfTheMenusIsThere()
{
    const Desktop desktop;
    const QList<Command> commands = commandsIn(desktop.window.menuBar());
    QSet<const QAction *> listed;
    for (const Command &command : commands) {
        QVERIFY(!command.text.isEmpty() && !command.text.contains(QLatin1Char('&')));
        QVERIFY(!command.group.isEmpty() && !command.group.contains(QLatin1Char('&')));
        listed.insert(command.action);
    }
    const auto menus = desktop.window.menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const QList<QAction *> actions = menu->actions();
        for (const QAction *one : actions) {
            if (!one->isSeparator() && !one->menu() && one->isVisible())
                QVERIFY2(listed.contains(one), qPrintable(one->text()));
        }
    }
}

void TestCommands::noKeyMeansTwoThings()
{
    const Desktop desktop;
    QMap<QString, QString> known;
    const QList<Command> commands = commandsIn(desktop.window.menuBar());
    for (const Command &command : commands) {
        const QString keys = command.action->shortcut().toString();
        if (keys.isEmpty())
            continue;
        QVERIFY2(!known.contains(keys),
                 qPrintable(keys + QStringLiteral(": ") + known.value(keys)
                            + QStringLiteral(" and ") + command.text));
        known.insert(keys, command.text);
    }
}

void TestCommands::typedAndDone()
{
    Desktop desktop;
    desktop.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    CommandPalette *found = palette(desktop.window);
    QVERIFY(found && found->isVisible());
    QTest::keyClicks(found->field(), QStringLiteral("settings"));
    QCOMPARE(shown(found), QStringList{QStringLiteral("Settings…")});
    QTest::keyClick(found->field(), Qt::Key_Return);
    QVERIFY(!found->isVisible());
    QTRY_VERIFY(desktop.window.findChild<SettingsDialog *>());
    // Asked again it begins anew.
    desktop.window.findChild<SettingsDialog *>()->close();
    desktop.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    QVERIFY(palette(desktop.window) == found && found->field()->text().isEmpty());
    QVERIFY(shown(found).size() > 5);
    QTest::keyClick(found->field(), Qt::Key_Escape);
    QVERIFY(!found->isVisible());
}

void TestCommands::whatCannotBeDoneIsNotOffered()
{
    Desktop desktop;
    desktop.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    QVERIFY(!action(desktop.window, QStringLiteral("Close session"))->isEnabled());
    const CommandPalette *found = palette(desktop.window);
    QVERIFY(found);
    QVERIFY(!shown(found).contains(QStringLiteral("Close session")));
    QVERIFY(shown(found).contains(QStringLiteral("Host a session here")));
}

void TestCommands::whatCannotBeDoneNowIsShownBehind()
{
    Desktop desktop;
    desktop.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    QAction *close = action(desktop.window, QStringLiteral("Close session"));
    QVERIFY(close && !close->isEnabled());
    bool wasDone = false;
    connect(close, &QAction::triggered, this, [&wasDone] { wasDone = true; });
    CommandPalette *found = palette(desktop.window);
    QVERIFY(found);
    QTest::keyClicks(found->field(), QStringLiteral("session"));
    const QListWidget *list = found->list();
    int enabled = 0;
    for (int row = 0; row < list->count(); ++row) {
        const QListWidgetItem *item = list->item(row);
        if (!(item->flags() & Qt::ItemIsEnabled))
            continue;
        QCOMPARE(row, enabled);
        ++enabled;
    }
    QVERIFY(enabled > 0 && enabled < list->count());
    QVERIFY(shown(found).contains(QStringLiteral("Close session")));
    QCOMPARE(list->currentRow(), 0);
    found->field()->clear();
    QTest::keyClicks(found->field(), QStringLiteral("close session"));
    QVERIFY(list->isVisible());
    QCOMPARE(shown(found).value(0), QStringLiteral("Close session"));
    const QListWidgetItem *item = list->item(0);
    QVERIFY(item->data(Qt::AccessibleDescriptionRole)
                .toString()
                .endsWith(QStringLiteral("cannot be done now")));
    QTest::keyClick(found->field(), Qt::Key_Return);
    QVERIFY(found->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(item).center());
    QCoreApplication::processEvents();
    QVERIFY(found->isVisible() && !wasDone);
}

void TestCommands::nothingFound()
{
    Desktop desktop;
    desktop.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    CommandPalette *found = palette(desktop.window);
    QVERIFY(found);
    QTest::keyClicks(found->field(), QStringLiteral("qqq"));
    QVERIFY(!found->list()->isVisible());
    QTest::keyClick(found->field(), Qt::Key_Return);
    QVERIFY(found->isVisible());
}

void TestCommands::arrowsChooseWhileOneTypes()
{
    Desktop desktop;
    desktop.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    CommandPalette *found = palette(desktop.window);
    QVERIFY(found);
    QCOMPARE(found->list()->currentRow(), 0);
    QTest::keyClick(found->field(), Qt::Key_Down);
    QTest::keyClick(found->field(), Qt::Key_Down);
    QCOMPARE(found->list()->currentRow(), 2);
    QTest::keyClick(found->field(), Qt::Key_Up);
    QCOMPARE(found->list()->currentRow(), 1);
    QVERIFY(found->list()->currentItem()->data(Qt::AccessibleDescriptionRole).toString().size()
            > 0);
}

void TestCommands::shortcutsAreListedAndFound()
{
    Desktop desktop;
    desktop.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    QTest::keyClick(&desktop.window, Qt::Key_F1);
    auto *dialog = desktop.window.findChild<ShortcutsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto rows = [dialog] {
        QStringList texts;
        for (QTreeWidgetItemIterator it(dialog->tree(), QTreeWidgetItemIterator::NotHidden); *it;
             ++it) {
            if ((*it)->parent() && !(*it)->parent()->isHidden())
                texts << (*it)->text(1) + QLatin1Char(' ') + (*it)->text(0);
        }
        return texts;
    };
    const QList<Command> commands = commandsIn(desktop.window.menuBar());
    for (const Command &command : commands) {
        const QString keys = keysOf(command.action);
        if (!keys.isEmpty())
            QVERIFY2(rows().contains(keys + QLatin1Char(' ') + command.text),
                     qPrintable(command.text));
    }
    QVERIFY(rows().contains(QStringLiteral("Ctrl+Enter Send")));
    dialog->field()->setText(QStringLiteral("ctrl+k"));
    QCOMPARE(rows(), QStringList{QStringLiteral("Ctrl+K Find a command…")});
    dialog->field()->setText(QStringLiteral("no such key"));
    QCOMPARE(rows(), QStringList());
}

void TestCommands::aboutNamesTheLicences()
{
    Desktop desktop;
    desktop.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    action(desktop.window, QStringLiteral("About Signalbox"))->trigger();
    const auto *dialog = desktop.window.findChild<AboutDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QString all;
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        all += label->text();
    QVERIFY(all.contains(QStringLiteral(SIGNALBOX_VERSION)));
    const auto *browser = dialog->findChild<QTextBrowser *>();
    for (const char *word : {"MIT", "GPL-3", "LGPL-3", "QtKeychain", "OpenSSL"})
        QVERIFY2(browser->toPlainText().contains(QLatin1String(word)), word);
}

void TestCommands::diagnosticsGoToTheClipboard()
{
    Desktop desktop;
    desktop.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    action(desktop.window, QStringLiteral("Copy diagnostics"))->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("Signalbox: " SIGNALBOX_VERSION)));
    QVERIFY(text.contains(QStringLiteral("Platform: offscreen")));
    // There is none in this fixture, and so nothing to look at.
    QVERIFY(!action(desktop.window, QStringLiteral("The program's log"))->isEnabled());
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
