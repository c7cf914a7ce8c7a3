#include "sanitizercrimes.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

namespace {

#if defined(__clang__)
const bool isClang = true;
#else
const bool isClang = false;
#endif
#if defined(__OPTIMIZE__)
const bool isOptimised = true;
#else
const bool isOptimised = false;
#endif
#if defined(NDEBUG)
const bool hasAsserts = false;
#else
const bool hasAsserts = true;
#endif

QString preset()
{
    return QStringLiteral(SIGNALBOX_PRESET);
}

QDir binaryDir()
{
    return QDir(QStringLiteral(SIGNALBOX_BINARY_DIR));
}

struct Run
{
    int exitCode = -1;
    bool crashed = false;
    QString output;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    Run result;
    if (process.waitForFinished(60000)) {
        result.exitCode = process.exitCode();
        result.crashed = process.exitStatus() == QProcess::CrashExit;
    }
    result.output = QString::fromUtf8(process.readAll());
    return result;
}

// The compiler's command line for each file of ours; what CMake and Qt generate is left out.
QStringList compileCommands(const QDir &build)
{
    QFile file(build.filePath(QStringLiteral("compile_commands.json")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList commands;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        if (!object[u"file"].toString().startsWith(binaryDir().path()))
            commands.append(object[u"command"].toString());
    }
    return commands;
}

} // namespace

// What a preset's name promises is looked for in the build itself: in how every file is compiled,
// in what the programs link, in what happens when memory is misused.
class tst_Preset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisFile_data();
    void thisFile();
    void everyFile_data();
    void everyFile();
    void sanitizersNotice_data();
    void sanitizersNotice();
    void programsWithoutGui();
    void withoutPresetWarningsAreNoErrors();
    void packagesAreStatic();
};

void tst_Preset::thisFile_data()
{
    QTest::addColumn<bool>("optimised");
    QTest::addColumn<bool>("asserts");
    QTest::addColumn<bool>("clang");
    QTest::newRow("dev") << false << true << isClang;
    QTest::newRow("release") << true << false << isClang;
    QTest::newRow("asan") << false << true << isClang;
    QTest::newRow("tsan") << false << true << isClang;
    QTest::newRow("clang") << false << true << true;
    QTest::newRow("core-only") << false << true << isClang;
    QTest::newRow("fuzz") << true << true << true;
    // Without a preset nothing is promised.
    QTest::newRow("none") << isOptimised << hasAsserts << isClang;
}

void tst_Preset::thisFile()
{
    if (preset() != QLatin1String(QTest::currentDataTag()))
        return;
    QFETCH(bool, optimised);
    QFETCH(bool, asserts);
    QFETCH(bool, clang);
    QCOMPARE(isOptimised, optimised);
    QCOMPARE(hasAsserts, asserts);
    QCOMPARE(isClang, clang);
}

void tst_Preset::everyFile_data()
{
    QTest::addColumn<QStringList>("flags");
    const QStringList strict{QStringLiteral("-Werror"), QStringLiteral("-Wall"),
                             QStringLiteral("-Wextra"), QStringLiteral("-Wsign-conversion")};
    QTest::newRow("dev") << strict + QStringList{QStringLiteral("-g")};
    QTest::newRow("release") << strict + QStringList{QStringLiteral("-O3")};
    QTest::newRow("asan") << strict + QStringList{QStringLiteral("-fsanitize=address,undefined")};
    QTest::newRow("tsan") << strict + QStringList{QStringLiteral("-fsanitize=thread")};
    QTest::newRow("clang") << strict + QStringList{QStringLiteral("bin/clang")};
    QTest::newRow("core-only") << strict;
    QTest::newRow("fuzz") << strict
            + QStringList{QStringLiteral("-fsanitize=fuzzer-no-link,address,undefined")};
    QTest::newRow("none") << QStringList();
}

void tst_Preset::everyFile()
{
    if (preset() != QLatin1String(QTest::currentDataTag()))
        return;
    QFETCH(QStringList, flags);
    const QStringList commands = compileCommands(binaryDir());
    QVERIFY(!flags.isEmpty() == !commands.isEmpty() || preset() == QLatin1String("none"));
    for (const QString &command : commands) {
        for (const QString &flag : std::as_const(flags))
            QVERIFY2(command.contains(flag), qPrintable(flag + u": " + command));
    }
}

void tst_Preset::sanitizersNotice_data()
{
    QTest::addColumn<QString>("sanitizer"); // the preset that has it
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("message");
    QTest::newRow("memory") << QStringLiteral("asan") << QStringLiteral("--read-past-the-end")
                            << QStringLiteral("AddressSanitizer: heap-buffer-overflow");
    QTest::newRow("arithmetic") << QStringLiteral("asan") << QStringLiteral("--overflow")
                                << QStringLiteral("runtime error: signed integer overflow");
    QTest::newRow("threads") << QStringLiteral("tsan") << QStringLiteral("--race")
                             << QStringLiteral("ThreadSanitizer: data race");
}

void tst_Preset::sanitizersNotice()
{
    QFETCH(QString, sanitizer);
    QFETCH(QString, argument);
    QFETCH(QString, message);
    const Run child = run(QCoreApplication::applicationFilePath(), {argument});
    const bool isSanitized = preset() == sanitizer
        || (preset() == QLatin1String("fuzz") && sanitizer == QLatin1String("asan"));
    QCOMPARE(child.output.contains(message), isSanitized);
    QCOMPARE(child.exitCode != 0 || child.crashed, isSanitized);
}

void tst_Preset::programsWithoutGui()
{
    QDir programs(binaryDir().filePath(QStringLiteral("bin")));
    // Elsewhere the hub and the command line at least have to run on a server.
    if (preset() != QLatin1String("core-only"))
        programs.setNameFilters({QStringLiteral("signalbox-*")});
    const auto files = programs.entryInfoList(QDir::Files | QDir::Executable);
    for (const QFileInfo &file : files) {
        const Run ldd = run(QStringLiteral("ldd"), {file.filePath()});
        QVERIFY2(ldd.output.contains(QLatin1String("libQt6Core")), qPrintable(file.fileName()));
        QVERIFY2(!ldd.output.contains(QLatin1String("libQt6Gui")), qPrintable(file.fileName()));
        QVERIFY2(!ldd.output.contains(QLatin1String("libQt6Widgets")), qPrintable(file.fileName()));
    }
}

void tst_Preset::withoutPresetWarningsAreNoErrors()
{
    const QTemporaryDir build;
    const Run cmake = run(QStringLiteral(SIGNALBOX_CMAKE),
                          {QStringLiteral("-S"), QStringLiteral(SIGNALBOX_SOURCE_DIR),
                           QStringLiteral("-B"), build.path(), QStringLiteral("-G"),
                           QStringLiteral("Ninja"), QStringLiteral("-DSIGNALBOX_BUILD_TESTS=OFF"),
                           QStringLiteral("-DSIGNALBOX_BUILD_DESKTOP=OFF"),
                           QStringLiteral("-DCMAKE_EXPORT_COMPILE_COMMANDS=ON")});
    QVERIFY2(cmake.exitCode == 0, qPrintable(cmake.output));
    const QStringList commands = compileCommands(QDir(build.path()));
    QVERIFY(!commands.isEmpty());
    for (const QString &command : commands)
        QVERIFY2(!command.contains(QLatin1String("-Werror")), qPrintable(command));
}

// That is what the packages say of themselves, and what they depend on.
void tst_Preset::packagesAreStatic()
{
    const QTemporaryDir build;
    const Run cmake =
        run(QStringLiteral(SIGNALBOX_CMAKE),
            {QStringLiteral("-S"), QStringLiteral(SIGNALBOX_SOURCE_DIR), QStringLiteral("-B"),
             build.path(), QStringLiteral("-G"), QStringLiteral("Ninja"),
             QStringLiteral("-DSIGNALBOX_BUILD_DESKTOP=OFF"),
             QStringLiteral("-DSIGNALBOX_PACKAGE=ON"), QStringLiteral("-DBUILD_SHARED_LIBS=ON")});
    QVERIFY(cmake.exitCode != 0);
    QVERIFY2(cmake.output.contains(QLatin1String("BUILD_SHARED_LIBS=OFF")),
             qPrintable(cmake.output));
}

int main(int argc, char *argv[])
{
    const QByteArray argument = argc == 2 ? argv[1] : "";
    if (argument == "--read-past-the-end")
        return readPastTheEnd(argc) == -1;
    if (argument == "--overflow")
        return overflow(std::numeric_limits<int>::max() - argc + 2) == 0;
    if (argument == "--race")
        return race(argc) == 0;
    QCoreApplication app(argc, argv);
    tst_Preset test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_preset.moc"
