#include <support/testhub.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signaling;
using namespace TestSupport;

/// The C API as its users get it: installed, found by CMake and by pkg-config, in a project without
/// C++ or Qt.
class TestCConsumer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void liesBesideTheVendors();
    void foundByCMake();
    void foundByPkgConfig();
    void exampleOfTheReadme();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    /// Its output; fails unless it succeeds.
    QByteArray run(const QString &program, const QStringList &arguments,
                   const QProcessEnvironment &environment = {});
    void compileWithPkgConfig(const QStringList &sources, const QString &program);
    QProcessEnvironment environmentFor(const TestHub &hub) const;
    void sendsToAll(const QString &program);

    QTemporaryDir m_folder;
};

// The child must not stop the event loop of the hub that it talks to.
QByteArray TestCConsumer::run(const QString &program, const QStringList &arguments,
                              const QProcessEnvironment &environment)
{
    QProcess process;
    if (!environment.isEmpty())
        process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    const bool ended = QTest::qWaitFor([&] { return finished.size() == 1; }, 120000);
    const QByteArray output = process.readAll();
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        QTest::qFail(qPrintable(program + u": " + QString::fromUtf8(output)), __FILE__, __LINE__);
    return output;
}

void TestCConsumer::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const char *component : {"library", "cdevelopment"})
        run(QStringLiteral(SIGNALBOX_CMAKE),
            {QStringLiteral("--install"), QStringLiteral(SIGNALBOX_BINARY_DIR),
             QStringLiteral("--prefix"), path("stage"), QStringLiteral("--component"),
             QLatin1String(component)});
    QVERIFY(QDir().mkpath(path("project")));
    QVERIFY(
        QFile::copy(QStringLiteral(SIGNALBOX_SOURCE_DIR "/tests/consumer/cproject/CMakeLists.txt"),
                    path("project/CMakeLists.txt")));
    for (const char *name : {"sendtoall.c", "example.c", "example.h"})
        QVERIFY(QFile::copy(QStringLiteral(SIGNALBOX_SOURCE_DIR "/signaling/capi/examples/")
                                + QLatin1String(name),
                            path("project/") + QLatin1String(name)));
}

void TestCConsumer::liesBesideTheVendors()
{
    QVERIFY(QFile::exists(path("stage/" SIGNALBOX_INCLUDEDIR "/signalbox/opentok/opentok.h")));
    QVERIFY(!QFile::exists(path("stage/" SIGNALBOX_INCLUDEDIR "/opentok.h")));
    QVERIFY(!QFile::exists(path("stage/" SIGNALBOX_INCLUDEDIR "/opentok")));
    const QStringList libraries =
        QDir(path("stage/" SIGNALBOX_LIBDIR)).entryList({QStringLiteral("*opentok*")});
    QVERIFY(libraries.contains(QStringLiteral("libsignalbox-opentok.so")));
    for (const QString &library : libraries)
        QVERIFY2(library.startsWith(QLatin1String("libsignalbox-opentok.so")), qPrintable(library));
}

QProcessEnvironment TestCConsumer::environmentFor(const TestHub &hub) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_LIBRARY_PATH"), path("stage/" SIGNALBOX_LIBDIR));
    environment.insert(QStringLiteral("SIGNALBOX_API_URL"), hub.hub->apiUrl().toString());
    environment.insert(QStringLiteral("SIGNALBOX_KEY"), TestHub::project().key);
    environment.insert(QStringLiteral("SIGNALBOX_SESSION"), hub.sessionId);
    environment.insert(QStringLiteral("SIGNALBOX_TOKEN"), hub.token());
    return environment;
}

void TestCConsumer::sendsToAll(const QString &program)
{
    TestHub hub;
    QCOMPARE(run(program, {}, environmentFor(hub)), QByteArray("sent: chat: Hello\n"));
}

void TestCConsumer::foundByCMake()
{
    QStringList options{QStringLiteral("-S"),
                        path("project"),
                        QStringLiteral("-B"),
                        path("build"),
                        QStringLiteral("-G"),
                        QStringLiteral("Ninja"),
                        QStringLiteral("-DCMAKE_PREFIX_PATH=") + path("stage"),
                        QStringLiteral("-DCMAKE_C_COMPILER=" SIGNALBOX_C_COMPILER)};
    if (QByteArray(SIGNALBOX_SANITIZE) != QByteArray())
        options += QStringLiteral("-DCMAKE_C_FLAGS=-fsanitize=" SIGNALBOX_SANITIZE);
    run(QStringLiteral(SIGNALBOX_CMAKE), options);
    run(QStringLiteral(SIGNALBOX_CMAKE), {QStringLiteral("--build"), path("build")});
    sendsToAll(path("build/sendtoall"));
}

void TestCConsumer::compileWithPkgConfig(const QStringList &sources, const QString &program)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PKG_CONFIG_PATH"),
                       path("stage/" SIGNALBOX_LIBDIR "/pkgconfig"));
    const QString name = QStringLiteral("signalbox-opentok");
    QCOMPARE(run(QStringLiteral("pkg-config"), {QStringLiteral("--modversion"), name}, environment),
             QByteArray(SIGNALBOX_VERSION "\n"));
    const QString flags = QString::fromUtf8(
        run(QStringLiteral("pkg-config"),
            {QStringLiteral("--cflags"), QStringLiteral("--libs"), name}, environment));
    QStringList arguments =
        sources + QStringList{QStringLiteral("-o"), program, QStringLiteral("-pthread")};
    if (QByteArray(SIGNALBOX_SANITIZE) != QByteArray())
        arguments += QStringLiteral("-fsanitize=" SIGNALBOX_SANITIZE);
    run(QStringLiteral(SIGNALBOX_C_COMPILER), arguments + flags.simplified().split(u' '));
}

void TestCConsumer::foundByPkgConfig()
{
    compileWithPkgConfig({path("project/sendtoall.c"), path("project/example.c")},
                         path("sendtoall"));
    sendsToAll(path("sendtoall"));
}

void TestCConsumer::exampleOfTheReadme()
{
    QFile readme(QStringLiteral(SIGNALBOX_SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    static const QRegularExpression block(QStringLiteral("```c\\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const QString text = block.match(QString::fromUtf8(readme.readAll())).captured(1);
    QFile source(path("hello.c"));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(text.toUtf8());
    source.close();
    compileWithPkgConfig({path("hello.c")}, path("hello"));

    TestHub hub;
    QProcess hello;
    hello.setProcessEnvironment(environmentFor(hub));
    hello.start(path("hello"), QStringList());
    // It acknowledges what it has printed.
    const auto saysIt = [&] {
        const HubStatistics statistics = hub.hub->statistics();
        return statistics.deliveries == 1 && statistics.queuedMessages == 0;
    };
    QVERIFY(QTest::qWaitFor(saysIt, 20000));
    hello.write("\n");
    QVERIFY(QTest::qWaitFor([&] { return hello.state() == QProcess::NotRunning; }, 20000));
    const QByteArray output = hello.readAllStandardOutput();
    QVERIFY2(output.endsWith(": chat: Hello from C\n"), output.constData());
    QCOMPARE(hello.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestCConsumer)
#include "tst_cconsumer.moc"
