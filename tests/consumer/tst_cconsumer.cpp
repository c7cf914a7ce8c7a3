#include <support/testhub.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
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

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    /// Its output; fails unless it succeeds.
    QByteArray run(const QString &program, const QStringList &arguments,
                   const QProcessEnvironment &environment = {});
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
        QTest::qFail((program.toUtf8() + ": " + output).constData(), __FILE__, __LINE__);
    return output;
}

void TestCConsumer::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const char *component : {"library", "development"})
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

void TestCConsumer::sendsToAll(const QString &program)
{
    TestHub hub;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_LIBRARY_PATH"), path("stage/" SIGNALBOX_LIBDIR));
    environment.insert(QStringLiteral("SIGNALBOX_API_URL"), hub.hub->apiUrl().toString());
    environment.insert(QStringLiteral("SIGNALBOX_KEY"), TestHub::project().key);
    environment.insert(QStringLiteral("SIGNALBOX_SESSION"), hub.sessionId);
    environment.insert(QStringLiteral("SIGNALBOX_TOKEN"), hub.token());
    QCOMPARE(run(program, {}, environment), QByteArray("sent: chat: Hello\n"));
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

void TestCConsumer::foundByPkgConfig()
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
    QStringList arguments{path("project/sendtoall.c"), path("project/example.c"),
                          QStringLiteral("-o"), path("sendtoall"), QStringLiteral("-pthread")};
    if (QByteArray(SIGNALBOX_SANITIZE) != QByteArray())
        arguments += QStringLiteral("-fsanitize=" SIGNALBOX_SANITIZE);
    run(QStringLiteral(SIGNALBOX_C_COMPILER), arguments + flags.simplified().split(u' '));
    sendsToAll(path("sendtoall"));
}

QTEST_GUILESS_MAIN(TestCConsumer)
#include "tst_cconsumer.moc"
