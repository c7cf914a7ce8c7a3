#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// The built application on a Wayland compositor that has no screen (Weston).
class TestWayland : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsAndShowsItsWindow();
    void cleanupTestCase();

private:
    static constexpr int PatienceMs = 30000;
    QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
    QProcess m_weston;
    const QString m_socket = QStringLiteral("signalbox-test");
};

QProcessEnvironment TestWayland::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"})
        environment.remove(QLatin1String(name));
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.insert(QLatin1String(name), m_folder.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

void TestWayland::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("weston")).isEmpty())
        QSKIP("Weston is not installed (Debian: apt install weston)");
    QVERIFY(m_folder.isValid());
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_weston.setProcessEnvironment(environment());
    m_weston.setProcessChannelMode(QProcess::MergedChannels);
    m_weston.start(QStringLiteral("weston"),
                   {QStringLiteral("--backend=headless-backend.so"),
                    QStringLiteral("--idle-time=0"), QStringLiteral("--socket=") + m_socket});
    const QString socket = m_folder.filePath(m_socket);
    const bool listens = QTest::qWaitFor(
        [&] { return QFileInfo::exists(socket) || m_weston.state() == QProcess::NotRunning; },
        PatienceMs);
    QVERIFY2(listens && m_weston.state() != QProcess::NotRunning, m_weston.readAll().constData());
}

void TestWayland::startsAndShowsItsWindow()
{
    QProcess signalbox;
    QProcessEnvironment own = environment();
    own.insert(QStringLiteral("WAYLAND_DISPLAY"), m_socket);
    own.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("wayland"));
    // What the two say to each other, on stderr.
    own.insert(QStringLiteral("WAYLAND_DEBUG"), QStringLiteral("client"));
    // Qt's plugin for Wayland leaves some of its own behind; what is ours other tests look at.
    own.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    signalbox.setProcessEnvironment(own);
    signalbox.start(QStringLiteral(SIGNALBOX_DESKTOP), QStringList());
    QByteArray said;
    // The compositor tells a surface which output it is on once it is mapped there.
    static const QRegularExpression window(
        QStringLiteral("xdg_toplevel[@#]\\d+\\.set_title\\(\"Signalbox\"\\)"));
    static const QRegularExpression mapped(QStringLiteral("wl_surface[@#]\\d+\\.enter\\("));
    const bool shown = QTest::qWaitFor(
        [&] {
            said += signalbox.readAllStandardError();
            return (said.contains("set_title") && QString::fromUtf8(said).contains(mapped))
                || signalbox.state() == QProcess::NotRunning;
        },
        PatienceMs);
    QVERIFY2(shown && signalbox.state() != QProcess::NotRunning, said.right(4000).constData());
    QVERIFY(QString::fromUtf8(said).contains(window));
    signalbox.terminate();
    QVERIFY(QTest::qWaitFor([&] { return signalbox.state() == QProcess::NotRunning; }, PatienceMs));
    QCOMPARE(signalbox.exitStatus(), QProcess::NormalExit);
    QCOMPARE(signalbox.exitCode(), 0);
}

void TestWayland::cleanupTestCase()
{
    if (m_weston.state() == QProcess::NotRunning)
        return;
    m_weston.terminate();
    if (!QTest::qWaitFor([this] { return m_weston.state() == QProcess::NotRunning; }, PatienceMs))
        m_weston.kill();
    m_weston.waitForFinished(PatienceMs);
}

QTEST_GUILESS_MAIN(TestWayland)
#include "tst_wayland.moc"
