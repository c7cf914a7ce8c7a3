#include "accessible.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using TestSupport::Accessible;
using TestSupport::AccessibleBus;

namespace {

// For what takes the programs a moment on a computer that has other things to do.
constexpr int PatienceMs = 30000;

bool eventually(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, PatienceMs);
}

} // namespace

/// The built application, as somebody with a keyboard and a screen reader uses it, from the first
/// start to the second: on a real X server with a window manager, found and driven through the
/// accessibility bus and with real keys. `withdesktop` makes the surroundings.
class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_isBroken = m_isBroken || QTest::currentTestFailed(); }
    void starts();
    void hosts();
    void everyControlHasANameAndARole();
    void aSecondProcessJoinsByTheInvite();
    void bothTalk();
    void theLinkIsCutAndComesBack();
    void theLogIsExported();
    void theCaptureIsLookedAt();
    void quitsWithADraftAndAFilter();
    void everythingIsThereTheNextTime();
    void cleanupTestCase();

private:
    /// The application with a folder of its own, so that nothing of one is the other's.
    struct Program
    {
        QProcess process;
        QTemporaryDir folder;

        void start(const QString &user, const QStringList &arguments = {});
        bool end();
    };
    Accessible application(const Program &program) const
    {
        return Accessible::ofProcess(*m_bus, program.process.processId());
    }
    /// Waits for it to be on the screen.
    Accessible shown(const Program &program, int role, const QString &name) const;
    bool press(const Program &program, int role, const QString &name) const;
    bool choose(const Program &program, const QString &menuEntry) const;
    bool say(const Program &program, const QString &text) const;
    bool hears(const Program &program, const QString &text) const;
    QString state(const Program &program) const;
    QStringList log(const Program &program) const;
    static QString xdotool(const QStringList &words);
    static bool types(const QStringList &words);
    static bool activate(const Program &program);
    static int windows(const Program &program);

    std::unique_ptr<AccessibleBus> m_bus;
    Program m_desk;
    Program m_laptop;
    QString m_session; ///< its name on the desk
    QString m_capture;
    bool m_isBroken = false;
};

void TestJourney::Program::start(const QString &user, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                       folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("USER"), user);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    // As if a screen reader ran.
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(SIGNALBOX_DESKTOP), arguments);
}

bool TestJourney::Program::end()
{
    return eventually([this] { return process.state() == QProcess::NotRunning; });
}

Accessible TestJourney::shown(const Program &program, int role, const QString &name) const
{
    Accessible found;
    eventually([&] {
        found = application(program).findShown(role, name);
        return !found.isNull();
    });
    return found;
}

bool TestJourney::press(const Program &program, int role, const QString &name) const
{
    return eventually([&] { return application(program).findShown(role, name).press(); });
}

/// Entries of menus are there before these open.
bool TestJourney::choose(const Program &program, const QString &menuEntry) const
{
    return eventually(
        [&] { return application(program).find(Accessible::MenuItem, menuEntry).press(); });
}

QString TestJourney::xdotool(const QStringList &words)
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    tool.start(QStringLiteral("xdotool"), words);
    if (!tool.waitForFinished(PatienceMs) || tool.exitCode() != 0)
        return QStringLiteral("failed");
    return QString::fromUtf8(tool.readAllStandardOutput());
}

/// With real keys, into whatever has the keyboard.
bool TestJourney::types(const QStringList &words)
{
    return xdotool(words).isEmpty();
}

/// The window manager brings its window to the front.
bool TestJourney::activate(const Program &program)
{
    return types({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--all"),
                  QStringLiteral("--onlyvisible"), QStringLiteral("--limit"), QStringLiteral("1"),
                  QStringLiteral("--pid"), QString::number(program.process.processId()),
                  QStringLiteral("--name"), QStringLiteral("Signalbox"),
                  QStringLiteral("windowactivate"), QStringLiteral("--sync")});
}

/// How many it has on the screen, menus among them.
int TestJourney::windows(const Program &program)
{
    return int(
        xdotool({QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("--onlyvisible"),
                 QStringLiteral("--pid"), QString::number(program.process.processId()),
                 QStringLiteral("--name"), QStringLiteral("")})
            .count(QLatin1Char('\n')));
}

/// Writes it and sends it with Ctrl+Return.
bool TestJourney::say(const Program &program, const QString &text) const
{
    const Accessible editor = shown(program, Accessible::Text, QStringLiteral("Data"));
    return activate(program)
        && eventually([&] { return editor.focus() && editor.is(Accessible::Focused); })
        && types({QStringLiteral("type"), text})
        && eventually([&] { return editor.text() == text; })
        && types({QStringLiteral("key"), QStringLiteral("ctrl+Return")})
        && eventually([&] { return editor.text().isEmpty(); });
}

QStringList TestJourney::log(const Program &program) const
{
    return application(program)
        .findShown(Accessible::Table, QStringLiteral("Log of signals"))
        .cells();
}

bool TestJourney::hears(const Program &program, const QString &text) const
{
    return eventually([&] { return log(program).contains(text); });
}

QString TestJourney::state(const Program &program) const
{
    return application(program)
        .findShown(Accessible::Label, QStringLiteral("State of the link"))
        .description();
}

void TestJourney::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QFAIL("start it with tests/support/withdesktop");
    m_bus = std::make_unique<AccessibleBus>();
    QVERIFY(m_bus->isConnected());
    m_capture = m_desk.folder.filePath(QStringLiteral("talk.jsonl"));
}

/// Each step begins where the one before ended.
void TestJourney::init()
{
    if (m_isBroken)
        QFAIL("an earlier step failed");
}

void TestJourney::starts()
{
    m_desk.start(QStringLiteral("ann"));
    QVERIFY(eventually([this] { return !application(m_desk).isNull(); }));
    QVERIFY(!shown(m_desk, Accessible::Label, QStringLiteral("Signalbox")).isNull());
    // The window manager has it in front.
    QVERIFY(eventually([this] {
        return application(m_desk).visit([](const Accessible &window) {
            return window.role() == Accessible::Frame && window.is(Accessible::Active);
        });
    }));
    for (const char *choice : {"Host a session here", "Join with an invite", "Connect to a server"})
        QVERIFY(!shown(m_desk, Accessible::PushButton, QString::fromLatin1(choice)).isNull());
}

void TestJourney::hosts()
{
    QVERIFY(press(m_desk, Accessible::PushButton, QStringLiteral("Host a session here")));
    QVERIFY(eventually([this] { return state(m_desk).startsWith(QStringLiteral("Connected")); }));
    const Accessible sessions = shown(m_desk, Accessible::List, QStringLiteral("Sessions"));
    QCOMPARE(sessions.children().size(), 1);
    m_session = sessions.children().first().name().section(QLatin1Char(','), 0, 0);
    QVERIFY(!m_session.isEmpty());
}

/// Before anybody joins, in the page that has the most of them.
void TestJourney::everyControlHasANameAndARole()
{
    const auto check = [this] {
        QStringList nameless;
        QSet<int> roles;
        application(m_desk).visit([&](const Accessible &control) {
            if (control.is(Accessible::Showing) && control.is(Accessible::Focusable)) {
                roles << control.role();
                if (control.name().isEmpty() && control.description().isEmpty()
                    && control.text().isEmpty())
                    nameless << control.roleName();
            }
            return false;
        });
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
        QVERIFY(roles.contains(Accessible::PushButton));
    };
    check();
    // The menus too, with all that is in them.
    QStringList entries;
    application(m_desk).visit([&](const Accessible &entry) {
        if (entry.role() == Accessible::MenuItem)
            entries << entry.name();
        return false;
    });
    QVERIFY(entries.size() > 50);
    QVERIFY(!entries.contains(QString()));
    for (const char *menu : {"Session", "Edit", "View", "Log", "Tools", "Help"})
        QVERIFY2(entries.contains(QString::fromLatin1(menu)), menu);
}

void TestJourney::aSecondProcessJoinsByTheInvite()
{
    QGuiApplication::clipboard()->clear();
    const Accessible button = shown(m_desk, Accessible::PushButton, QStringLiteral("Copy invite"));
    QVERIFY(activate(m_desk));
    QVERIFY(eventually([&] { return button.focus() && button.is(Accessible::Focused); }));
    const int before = windows(m_desk);
    QVERIFY(types({QStringLiteral("key"), QStringLiteral("space")})); // opens its menu
    QVERIFY(eventually([&] { return windows(m_desk) > before; }));
    QVERIFY(types({QStringLiteral("key"), QStringLiteral("Down"), QStringLiteral("Return")}));
    const auto invite = [] { return QGuiApplication::clipboard()->text(); };
    QVERIFY(eventually([&] { return invite().startsWith(QStringLiteral("signalbox:")); }));
    m_laptop.start(QStringLiteral("bob"), {QStringLiteral("--separate"), invite()});
    QVERIFY(eventually([this] { return state(m_laptop).startsWith(QStringLiteral("Connected")); }));
    for (const Program *program : {&m_desk, &m_laptop}) {
        QVERIFY(eventually([&] {
            return application(*program)
                       .findShown(Accessible::List, QStringLiteral("People in the session"))
                       .children()
                       .size()
                == 2;
        }));
    }
}

void TestJourney::bothTalk()
{
    QVERIFY(say(m_desk, QStringLiteral("hello laptop")));
    QVERIFY(hears(m_laptop, QStringLiteral("hello laptop")));
    QVERIFY(say(m_laptop, QStringLiteral("hello desk")));
    QVERIFY(hears(m_desk, QStringLiteral("hello desk")));
}

void TestJourney::theLinkIsCutAndComesBack()
{
    QVERIFY(choose(m_desk, QStringLiteral("Refuse newcomers")));
    QVERIFY(choose(m_desk, QStringLiteral("Cut the line")));
    QVERIFY(eventually(
        [this] { return state(m_laptop).startsWith(QStringLiteral("Reconnecting, attempt")); }));
    // What is written meanwhile waits, which the window says.
    QVERIFY(say(m_laptop, QStringLiteral("from the tunnel")));
    QVERIFY(!shown(m_laptop, Accessible::PushButton, QStringLiteral("Show outbox")).isNull());
    QVERIFY(!log(m_desk).contains(QStringLiteral("from the tunnel")));
    QVERIFY(choose(m_desk, QStringLiteral("Stop: all is well again")));
    for (const Program *program : {&m_desk, &m_laptop}) {
        QVERIFY(eventually([&] {
            // Not at the time that it was told, which may be seconds away.
            application(*program)
                .findShown(Accessible::PushButton, QStringLiteral("Retry now"))
                .press();
            return state(*program).startsWith(QStringLiteral("Connected"));
        }));
    }
    QVERIFY(hears(m_desk, QStringLiteral("from the tunnel")));
    // And no more than once.
    QVERIFY(say(m_laptop, QStringLiteral("back again")));
    QVERIFY(hears(m_desk, QStringLiteral("back again")));
    QCOMPARE(log(m_desk).count(QStringLiteral("from the tunnel")), 1);
}

void TestJourney::theLogIsExported()
{
    QVERIFY(activate(m_desk) && types({QStringLiteral("key"), QStringLiteral("ctrl+s")}));
    const Accessible name = shown(m_desk, Accessible::Text, QStringLiteral("File name:"));
    QVERIFY(!name.isNull());
    QVERIFY(name.setText(m_capture));
    QVERIFY(press(m_desk, Accessible::PushButton, QStringLiteral("Save")));
    QByteArray written;
    QVERIFY(eventually([&] {
        QFile file(m_capture);
        written = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return written.contains("back again");
    }));
    for (const char *data : {"hello laptop", "hello desk", "from the tunnel", "back again"})
        QCOMPARE(written.count(QByteArray(data)), 1);
    QVERIFY(!written.contains("T1==") && !written.contains("eyJ"));
}

void TestJourney::theCaptureIsLookedAt()
{
    QVERIFY(choose(m_desk, QStringLiteral("Open a capture…")));
    const Accessible name = shown(m_desk, Accessible::Text, QStringLiteral("File name:"));
    QVERIFY(!name.isNull());
    QVERIFY(name.setText(m_capture));
    QVERIFY(press(m_desk, Accessible::PushButton, QStringLiteral("Open")));
    QVERIFY(!shown(m_desk, Accessible::List, QStringLiteral("Saved logs")).isNull());
    QVERIFY(hears(m_desk, QStringLiteral("back again")));
    QVERIFY(choose(m_desk, QStringLiteral("Next session")));
    QVERIFY(!shown(m_desk, Accessible::Text, QStringLiteral("Data")).isNull());
}

void TestJourney::quitsWithADraftAndAFilter()
{
    const Accessible filter = shown(m_desk, Accessible::Text, QStringLiteral("Text to filter by"));
    QVERIFY(filter.setText(QStringLiteral("hello")));
    QVERIFY(eventually([this] {
        const QStringList shownRows = log(m_desk);
        return shownRows.contains(QStringLiteral("hello desk"))
            && !shownRows.contains(QStringLiteral("back again"));
    }));
    QVERIFY(choose(m_desk, QStringLiteral("People and details"))); // folds them away
    const Accessible editor = shown(m_desk, Accessible::Text, QStringLiteral("Data"));
    QVERIFY(editor.setText(QStringLiteral("half a thought")));
    QVERIFY(eventually([&] {
        return application(m_desk)
            .findShown(Accessible::List, QStringLiteral("People in the session"))
            .isNull();
    }));
    QVERIFY(choose(m_laptop, QStringLiteral("Quit")));
    QVERIFY(m_laptop.end());
    QCOMPARE(m_laptop.process.exitCode(), 0);
    QVERIFY(choose(m_desk, QStringLiteral("Quit")));
    QVERIFY(m_desk.end());
    QCOMPARE(m_desk.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_desk.process.exitCode(), 0);
}

void TestJourney::everythingIsThereTheNextTime()
{
    m_desk.start(QStringLiteral("ann"));
    // The tab, with its name, in front.
    const Accessible sessions = shown(m_desk, Accessible::List, QStringLiteral("Sessions"));
    QVERIFY(!sessions.isNull());
    QCOMPARE(sessions.children().size(), 1);
    QVERIFY(sessions.children().first().name().startsWith(m_session));
    // The draft.
    const Accessible editor = shown(m_desk, Accessible::Text, QStringLiteral("Data"));
    QVERIFY(!editor.isNull());
    QCOMPARE(editor.text(), QStringLiteral("half a thought"));
    // The filter, and the capture that was looked at.
    QCOMPARE(shown(m_desk, Accessible::Text, QStringLiteral("Text to filter by")).text(),
             QStringLiteral("hello"));
    const Accessible captures = shown(m_desk, Accessible::List, QStringLiteral("Saved logs"));
    QCOMPARE(captures.children().size(), 1);
    QVERIFY(captures.children().first().name().contains(QStringLiteral("talk.jsonl")));
    // The layout.
    QVERIFY(application(m_desk)
                .findShown(Accessible::List, QStringLiteral("People in the session"))
                .isNull());
    // The history, with all that was said.
    QVERIFY(choose(m_desk, QStringLiteral("History…")));
    const auto found = [this] {
        return application(m_desk)
            .findShown(Accessible::Table, QStringLiteral("What was found"))
            .cells();
    };
    for (const char *data : {"hello laptop", "hello desk", "from the tunnel", "back again"})
        QVERIFY2(eventually([&] { return found().contains(QString::fromLatin1(data)); }), data);
    QVERIFY(choose(m_desk, QStringLiteral("Quit")));
    QVERIFY(m_desk.end());
    QCOMPARE(m_desk.process.exitCode(), 0);
}

void TestJourney::cleanupTestCase()
{
    for (Program *program : {&m_desk, &m_laptop}) {
        if (program->process.state() == QProcess::NotRunning)
            continue;
        program->process.kill();
        program->process.waitForFinished(PatienceMs);
    }
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
