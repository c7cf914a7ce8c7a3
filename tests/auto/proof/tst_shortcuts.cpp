#include "actionfixture.h"

#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/log/logpreferences.h>
#include <ui/widgets/commands/commandlist.h>
#include <ui/widgets/commands/shortcutsdialog.h>
#include <ui/widgets/log/filterbar.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/sessionpage.h>
#include <ui/widgets/session/templatesdialog.h>
#include <ui/widgets/sessionwindow.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QAbstractButton>
#include <QApplication>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Signalbox;
using TestSupport::ActionDesktop;

namespace {

// What edits a text in the fields of any platform, for a test sees the keys of one only: the keys
// of emacs are those of X11, and of input methods there.
constexpr const char *editingKeys[] = {
    "Ctrl+A",
    "Ctrl+Shift+A",
    "Ctrl+C",
    "Ctrl+X",
    "Ctrl+V",
    "Ctrl+Z",
    "Ctrl+Shift+Z",
    "Ctrl+Y",
    "Ctrl+Ins",
    "Shift+Ins",
    "Shift+Del",
    "Ctrl+Del",
    "Ctrl+Backspace",
    "Alt+Backspace",
    "Ctrl+Left",
    "Ctrl+Right",
    "Ctrl+Up",
    "Ctrl+Down",
    "Ctrl+Home",
    "Ctrl+End",
    "Ctrl+Shift+Home",
    "Ctrl+Shift+End",
    "Ctrl+Shift+Left",
    "Ctrl+Shift+Right",
    "Shift+Home",
    "Shift+End",
    "Shift+Return",
    "Ctrl+Return",
    "Ctrl+B",
    "Ctrl+D",
    "Ctrl+E",
    "Ctrl+K",
    "Ctrl+U",
    "Ctrl+Shift+U",
    "Shift+Backspace",
    "F14",
    "F16",
    "F18",
    "F20",
};

constexpr QKeySequence::StandardKey standardKeys[] = {
    QKeySequence::Cut,
    QKeySequence::Copy,
    QKeySequence::Paste,
    QKeySequence::Undo,
    QKeySequence::Redo,
    QKeySequence::Delete,
    QKeySequence::Backspace,
    QKeySequence::DeleteStartOfWord,
    QKeySequence::DeleteEndOfWord,
    QKeySequence::DeleteEndOfLine,
    QKeySequence::DeleteCompleteLine,
    QKeySequence::InsertParagraphSeparator,
    QKeySequence::InsertLineSeparator,
    QKeySequence::SelectAll,
    QKeySequence::Deselect,
    QKeySequence::MoveToNextChar,
    QKeySequence::MoveToPreviousChar,
    QKeySequence::MoveToNextWord,
    QKeySequence::MoveToPreviousWord,
    QKeySequence::MoveToNextLine,
    QKeySequence::MoveToPreviousLine,
    QKeySequence::MoveToStartOfLine,
    QKeySequence::MoveToEndOfLine,
    QKeySequence::MoveToStartOfBlock,
    QKeySequence::MoveToEndOfBlock,
    QKeySequence::MoveToStartOfDocument,
    QKeySequence::MoveToEndOfDocument,
    QKeySequence::SelectNextWord,
    QKeySequence::SelectPreviousWord,
    QKeySequence::SelectStartOfLine,
    QKeySequence::SelectEndOfLine,
    QKeySequence::SelectStartOfBlock,
    QKeySequence::SelectEndOfBlock,
    QKeySequence::SelectStartOfDocument,
    QKeySequence::SelectEndOfDocument,
};

enum class Winner { Field, Window };

struct Exception
{
    const char *action;
    Winner winner; ///< of the key, while a field has the focus
    const char *reason;
};

constexpr Exception exceptions[] = {
    {"edit.paste", Winner::Field, "a field pastes text; elsewhere it is for the composer"},
    {"log.undoClear", Winner::Field,
     "a field undoes what was written; elsewhere it is for the log"},
    {"view.newest", Winner::Field, "End in a text, and in a log: each where one is"},
    {"view.earlier", Winner::Field, "Home in a text, and in a log: each where one is"},
    {"edit.write", Winner::Window, "End does the same in a field, and is on every keyboard"},
    {"session.sendFiles", Winner::Window, "Ctrl+A and Del do the same in a field"},
    {"help.palette", Winner::Window, "the palette is for hands that stay where they write"},
};

} // namespace

/// What edits a text stays with the text: no menu takes such a key, but for those with a reason.
class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noneIsAnEditingKey();
    void exceptionsAreThatStill();
    void oneOfBothHasTheKey_data();
    void oneOfBothHasTheKey();
    void everyCommandIsFound();
    void everyKeyIsListed();
    void aQuestionMarkAsksWhereNobodyWrites();

private:
    static QSet<QString> keysOfFields();
    static bool isTakenByAField(const QKeySequence &keys);
    static bool isEditingKey(const QKeySequence &keys)
    {
        return keysOfFields().contains(keys.toString()) || isTakenByAField(keys);
    }
    static QHash<QString, QKeySequence> shortcutsOf(const QWidget *window);
};

void TestShortcuts::initTestCase()
{
    QApplication::setStyle(new SignalboxStyle);
}

QSet<QString> TestShortcuts::keysOfFields()
{
    QSet<QString> all;
    for (const char *key : editingKeys)
        all << QKeySequence(QLatin1String(key)).toString();
    for (const QKeySequence::StandardKey key : standardKeys) {
        const auto bindings = QKeySequence::keyBindings(key);
        for (const QKeySequence &keys : bindings)
            all << keys.toString();
    }
    return all;
}

/// Whether a field says that it wants it, on this platform.
bool TestShortcuts::isTakenByAField(const QKeySequence &keys)
{
    QLineEdit line;
    QPlainTextEdit text;
    for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&text)}) {
        const QKeyCombination key = keys[0];
        QKeyEvent event(QEvent::ShortcutOverride, key.key(), key.keyboardModifiers());
        event.ignore();
        QCoreApplication::sendEvent(field, &event);
        if (event.isAccepted())
            return true;
    }
    return false;
}

QHash<QString, QKeySequence> TestShortcuts::shortcutsOf(const QWidget *window)
{
    QHash<QString, QKeySequence> all;
    const auto add = [&all](const QString &name, const QKeySequence &keys) {
        if (!keys.isEmpty())
            all.insert(name, keys);
    };
    const auto actions = window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        // The menus that fields open themselves name their own keys.
        if (!action->objectName().startsWith(QLatin1String("edit-")))
            add(action->objectName(), action->shortcut());
    }
    const auto buttons = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        add(button->text() + button->accessibleName(), button->shortcut());
    return all;
}

void TestShortcuts::noneIsAnEditingKey()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    QHash<QString, QKeySequence> shortcuts = shortcutsOf(&all.window);
    all.desktop.workspace.setDetached(session, true);
    shortcuts.insert(shortcutsOf(all.window.sessionWindow(session)));
    QVERIFY(shortcuts.size() > 40);
    for (const Exception &exception : exceptions)
        shortcuts.remove(QLatin1String(exception.action));
    QStringList taken;
    for (auto it = shortcuts.cbegin(); it != shortcuts.cend(); ++it) {
        if (isEditingKey(it.value()))
            taken << QStringLiteral("%1 has %2").arg(it.key(), it.value().toString());
    }
    QVERIFY2(taken.isEmpty(),
             qPrintable(taken.join(QStringLiteral(", "))
                        + QStringLiteral(": text fields edit by it; choose another key, or give a "
                                         "reason in the table of exceptions")));
}

void TestShortcuts::exceptionsAreThatStill()
{
    ActionDesktop all;
    const QHash<QString, QKeySequence> shortcuts = shortcutsOf(&all.window);
    for (const Exception &exception : exceptions) {
        QVERIFY2(shortcuts.contains(QLatin1String(exception.action)), exception.action);
        QVERIFY2(isEditingKey(shortcuts.value(QLatin1String(exception.action))), exception.action);
        QVERIFY2(*exception.reason != 0, exception.action);
    }
}

void TestShortcuts::oneOfBothHasTheKey_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTheFields");
    for (const Exception &exception : exceptions)
        QTest::newRow(exception.action)
            << QString::fromLatin1(exception.action) << (exception.winner == Winner::Field);
}

void TestShortcuts::oneOfBothHasTheKey()
{
    QFETCH(QString, name);
    QFETCH(bool, isTheFields);
    ActionDesktop all;
    QVERIFY(all.host());
    QTRY_VERIFY(all.window.isActiveWindow());
    QAction *action = TestSupport::inBar(&all.window, qPrintable(name));
    QVERIFY(action);
    // The key counts, and no dialog.
    disconnect(action, &QAction::triggered, nullptr, nullptr);
    const QSignalSpy triggered(action, &QAction::triggered);
    const QKeyCombination key = action->shortcut()[0];
    const SessionPage *page = all.window.currentPage();
    QWidget *line = page->findChild<QLineEdit *>();
    QWidget *text = page->composer()->findChild<QPlainTextEdit *>();
    qsizetype expected = 0;
    for (QWidget *field : {line, text}) {
        QVERIFY(field);
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        action->setEnabled(true);
        QTest::keyClick(field, key.key(), key.keyboardModifiers());
        expected += isTheFields ? 0 : 1;
        QCOMPARE(triggered.size(), expected);
    }
    // Where nobody writes, it is the window's in any case.
    LogView *log = page->logView();
    log->setFocus();
    action->setEnabled(true);
    QTest::keyClick(log, key.key(), key.keyboardModifiers());
    QCOMPARE(triggered.size(), expected + 1);
}

/// Whatever a part of the window can do is found by Ctrl+K.
void TestShortcuts::everyCommandIsFound()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    all.templates.add({QStringLiteral("hello"), {}, QStringLiteral("Hello"), false}, {});
    all.window.currentPage()->logPane()->preferences()->saveFilter(QStringLiteral("mine"), {});
    const QList<Command> commands = commandsOf(&all.window);
    QSet<const QAction *> listed;
    QStringList found;
    for (const Command &command : commands) {
        QVERIFY2(!command.group.isEmpty(), qPrintable(command.text));
        QVERIFY2(!listed.contains(command.action), qPrintable(command.text));
        listed.insert(command.action);
        found << command.group + QStringLiteral(": ") + command.text;
    }
    QStringList missing;
    const auto actions = all.window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        // Fields name what their own menus do, and marks in fields have no words.
        const bool isOfAField = action->objectName().startsWith(QLatin1String("edit-"));
        if (!action->menu() && !action->isSeparator() && !action->text().isEmpty()
            && action->isVisible() && !isOfAField && !listed.contains(action))
            missing << action->objectName() + QLatin1Char(' ') + action->text();
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    for (const char *command :
         {"Where you write: Format JSON", "Where you write: Minify JSON",
          "Where you write: Send repeatedly", "Where you write: Templates", "Templates: hello",
          "Templates: Manage templates", "Copy invite: Publisher", "Saved filters: mine"})
        QVERIFY2(found.contains(QLatin1String(command)), command);
    // What is done from there is done.
    for (const Command &command : commands) {
        if (command.text == QLatin1String("hello"))
            command.action->trigger();
    }
    QCOMPARE(session->composer()->text(), QStringLiteral("Hello"));
}

/// Whatever key an action, a button or a part of the window has is in the list under F1.
void TestShortcuts::everyKeyIsListed()
{
    ActionDesktop all;
    QVERIFY(all.host());
    TemplatesDialog templates(&all.templates);
    const ShortcutsDialog dialog(commandsOf(&all.window));
    QStringList listed;
    for (QTreeWidgetItemIterator it(dialog.tree()); *it; ++it)
        listed += (*it)->text(1).split(QStringLiteral(", "));
    QSet<QString> keys;
    for (const QWidget *window :
         {static_cast<QWidget *>(&all.window), static_cast<QWidget *>(&templates)}) {
        const auto actions = window->findChildren<QAction *>();
        for (const QAction *action : actions) {
            const QList<QKeySequence> its = action->shortcuts();
            for (const QKeySequence &one : its) {
                if (action->isVisible() && !action->objectName().startsWith(QLatin1String("edit-")))
                    keys << one.toString(QKeySequence::NativeText);
            }
        }
        const auto shortcuts = window->findChildren<QShortcut *>();
        for (const QShortcut *shortcut : shortcuts)
            keys << shortcut->key().toString(QKeySequence::NativeText);
        const auto buttons = window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->shortcut() != QKeySequence::mnemonic(button->text()))
                keys << button->shortcut().toString(QKeySequence::NativeText);
        }
    }
    keys.remove(QString());
    QVERIFY(keys.size() > 40);
    // And those that lists and fields hear themselves.
    for (const char *key : {"Ctrl+Shift+F", "Ctrl+Shift+M", "Ctrl+Shift+E", "Ctrl+T", "Alt+Up",
                            "Alt+Down", "/", "F2", "Space", "?", "F1", "Ctrl+Enter"})
        keys << QString::fromLatin1(key);
    QStringList missing;
    for (const QString &key : std::as_const(keys)) {
        if (!listed.contains(key))
            missing << key;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    // Those of the composer also where there is none.
    const ActionDesktop empty;
    const ShortcutsDialog other(commandsOf(&empty.window));
    QVERIFY(
        !other.tree()
             ->findItems(QStringLiteral("Ctrl+Shift+F"), Qt::MatchExactly | Qt::MatchRecursive, 1)
             .isEmpty());
}

void TestShortcuts::aQuestionMarkAsksWhereNobodyWrites()
{
    ActionDesktop all;
    SessionViewModel *session = all.host();
    QVERIFY(session);
    QTRY_VERIFY(all.window.isActiveWindow());
    const SessionPage *page = all.window.currentPage();
    QWidget *text = page->composer()->findChild<QPlainTextEdit *>();
    QLineEdit *line = page->logPane()->filterBar()->findChild<QLineEdit *>();
    for (QWidget *field : {text, static_cast<QWidget *>(line)}) {
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, '?');
        QVERIFY(!all.window.findChild<ShortcutsDialog *>());
    }
    QCOMPARE(session->composer()->text(), QStringLiteral("?"));
    QCOMPARE(line->text(), QStringLiteral("?"));
    page->logView()->setFocus();
    QTest::keyClick(page->logView(), '?');
    const auto *dialog = all.window.findChild<ShortcutsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
