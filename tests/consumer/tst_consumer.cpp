#include <signaling/hub/signalinghub.h>
#include <signaling/invite.h>
#include <signaling/protocol/clienttoken.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signaling;

// Uses only what `cmake --install` laid into an empty folder, in the order a user would. With
// SIGNALBOX_SHARED_BUILD set, that is the library as shared ones, which are built in that folder.
class tst_Consumer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void buildsShared();
    void installs();
    void pagesHaveTheirPictures();
    void programsStart();
    void sharedLibraries_data();
    void sharedLibraries();
    void exportsWhatIsListed_data();
    void exportsWhatIsListed();
    void hidesPrivateHeaders();
    void exampleIsShort();
    void configuresAndBuilds();
    void everyPartStarts();
    void exampleTalksToAHub();
    void exampleSaysHowItIsUsed();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void run(const QString &program, const QStringList &arguments);
    QString libraryFolder() const { return path("stage/" SIGNALBOX_LIBDIR "/"); }

    QTemporaryDir m_folder;
    QByteArray m_output; ///< of the last program that was run
    const QString m_shared = qEnvironmentVariable("SIGNALBOX_SHARED_BUILD");
    QString m_example;
};

// The child must not stop the event loop of the hub that it talks to.
void tst_Consumer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    QVERIFY2(process.waitForStarted(), qPrintable(program));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 1500000); // CTest has the time-out that counts
    m_output = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             m_output.constData());
}

void tst_Consumer::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QFile readme(QStringLiteral(SIGNALBOX_SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    static const QRegularExpression block(QStringLiteral("```cpp\\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    m_example = block.match(QString::fromUtf8(readme.readAll())).captured(1);
    QVERIFY2(m_example.contains(QLatin1String("int main(")), "README has no C++ example");
}

void tst_Consumer::buildsShared()
{
    if (m_shared.isEmpty())
        QSKIP("the build's own library is used");
    // Kept from run to run, so that only the first one compiles everything.
    run(QStringLiteral(SIGNALBOX_CMAKE),
        {QStringLiteral("-S"), QStringLiteral(SIGNALBOX_SOURCE_DIR), QStringLiteral("-B"), m_shared,
         QStringLiteral("-G"), QStringLiteral("Ninja"), QStringLiteral("-DBUILD_SHARED_LIBS=ON"),
         QStringLiteral("-DCMAKE_BUILD_TYPE=Debug"), QStringLiteral("-DCMAKE_CXX_FLAGS_DEBUG=-O0"),
         QStringLiteral("-DSIGNALBOX_BUILD_DESKTOP=OFF"),
         QStringLiteral("-DSIGNALBOX_BUILD_TESTS=OFF"), QStringLiteral("-DSIGNALBOX_BUILD_CAPI=ON"),
         QStringLiteral("-DCMAKE_CXX_COMPILER=" SIGNALBOX_COMPILER),
         QStringLiteral("-DCMAKE_CXX_COMPILER_LAUNCHER=" SIGNALBOX_COMPILER_LAUNCHER)});
    if (QTest::currentTestFailed())
        return;
    run(QStringLiteral(SIGNALBOX_CMAKE),
        {QStringLiteral("--build"), m_shared, QStringLiteral("--target"),
         QStringLiteral("signaling"), QStringLiteral("signaling_hub"),
         QStringLiteral("signaling_history"), QStringLiteral("signaling_transfer"),
         QStringLiteral("signaling_opentok"), QStringLiteral("signalbox-cli")});
}

void tst_Consumer::installs()
{
    if (m_shared.isEmpty()) {
        run(QStringLiteral(SIGNALBOX_CMAKE),
            {QStringLiteral("--install"), QStringLiteral(SIGNALBOX_BINARY_DIR),
             QStringLiteral("--prefix"), path("stage")});
        QVERIFY(QFile::exists(path("stage/bin/signalbox-hub")));
        QVERIFY(QFile::exists(path("stage/bin/signalbox-cli")));
    } else {
        for (const char *component : {"library", "development", "cdevelopment"})
            run(QStringLiteral(SIGNALBOX_CMAKE),
                {QStringLiteral("--install"), m_shared, QStringLiteral("--prefix"), path("stage"),
                 QStringLiteral("--component"), QLatin1String(component)});
    }
    QVERIFY(QFile::exists(path("stage/" SIGNALBOX_INCLUDEDIR "/signaling/signalingsession.h")));
}

void tst_Consumer::pagesHaveTheirPictures()
{
    if (!m_shared.isEmpty())
        QSKIP("they are the same files with both kinds of libraries");
    run(QStringLiteral(SIGNALBOX_CMAKE),
        {QStringLiteral("--install"), QStringLiteral(SIGNALBOX_BINARY_DIR),
         QStringLiteral("--prefix"), path("pages"), QStringLiteral("--component"),
         QStringLiteral("hub")});
    static const QRegularExpression picture(QStringLiteral("!\\[[^]]*\\]\\(([^)]+)\\)"));
    QDirIterator pages(path("pages"), {QStringLiteral("*.md")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int count = 0;
    while (pages.hasNext()) {
        QFile page(pages.next());
        QVERIFY(page.open(QIODevice::ReadOnly));
        auto pictures = picture.globalMatch(QString::fromUtf8(page.readAll()));
        for (; pictures.hasNext(); ++count) {
            const QString file = QFileInfo(page).dir().filePath(pictures.next().captured(1));
            QVERIFY2(QFile::exists(file), qPrintable(file));
        }
    }
    QVERIFY(count > 0);
}

// What links the library inside this project, as shared ones.
void tst_Consumer::programsStart()
{
    if (m_shared.isEmpty())
        QSKIP("the build's own programs have their tests");
    const QString cli = m_shared + QStringLiteral("/bin/signalbox-cli");
    run(cli, {QStringLiteral("--version")});
    run(QStringLiteral("ldd"), {cli});
    QVERIFY2(m_output.contains("libsignaling.so." SIGNALBOX_SOVERSION " => "),
             m_output.constData());
    // The C API has it outside then; what a C program is given is no more than that.
    run(QStringLiteral("nm"),
        {QStringLiteral("-D"), QStringLiteral("--defined-only"),
         libraryFolder() + QStringLiteral("libsignalbox-opentok.so")});
    const QList<QByteArray> exported = m_output.trimmed().split('\n');
    QVERIFY(exported.size() > 1);
    for (const QByteArray &line : exported)
        QVERIFY2(line.contains(" otc_") || line.contains(" SIGNALBOX_OPENTOK_"), line.constData());
}

void tst_Consumer::sharedLibraries_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("exported");
    QTest::addColumn<QByteArray>("hidden");
    QTest::newRow("signaling") << QStringLiteral("libsignaling.so")
                               << QByteArray("Signaling::SignalingSession::sendSignal(")
                               << QByteArray("Signaling::SignalingSessionPrivate::");
    QTest::newRow("hub") << QStringLiteral("libsignaling_hub.so")
                         << QByteArray("Signaling::SignalingHub::listen(")
                         << QByteArray("Signaling::HubCore::");
    QTest::newRow("history") << QStringLiteral("libsignaling_history.so")
                             << QByteArray("Signaling::SignalHistory::append(")
                             << QByteArray("Signaling::HistoryWriter::");
    QTest::newRow("transfer") << QStringLiteral("libsignaling_transfer.so")
                              << QByteArray("Signaling::FileTransfers::FileTransfers(")
                              << QByteArray("Signaling::OutgoingTransfer::");
}

void tst_Consumer::sharedLibraries()
{
    if (m_shared.isEmpty())
        QSKIP("the build's own library is used");
    QFETCH(QString, name);
    QFETCH(QByteArray, exported);
    QFETCH(QByteArray, hidden);
    const QString file = libraryFolder() + name;
    QVERIFY2(QFileInfo(file).isSymLink(), qPrintable(file));
    run(QStringLiteral("readelf"), {QStringLiteral("-d"), file});
    QVERIFY2(m_output.contains(QByteArray("[" + name.toLatin1() + "." SIGNALBOX_SOVERSION "]")),
             m_output.constData());
    run(QStringLiteral("nm"), {QStringLiteral("-DC"), QStringLiteral("--defined-only"), file});
    QVERIFY2(m_output.contains(QByteArray(" T " + exported)), m_output.constData());
    QVERIFY2(!m_output.contains(QByteArray(" T " + hidden)), m_output.constData());
}

void tst_Consumer::exportsWhatIsListed_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("signaling") << QStringLiteral("signaling.symbols");
    QTest::newRow("hub") << QStringLiteral("hub/signaling_hub.symbols");
    QTest::newRow("history") << QStringLiteral("history/signaling_history.symbols");
    QTest::newRow("transfer") << QStringLiteral("transfer/signaling_transfer.symbols");
}

// What programs that were built with the last release look for: a name that goes away breaks them.
void tst_Consumer::exportsWhatIsListed()
{
    if (m_shared.isEmpty())
        QSKIP("the build's own library is used");
    QFETCH(QString, list);
    const QString name = QFileInfo(list).completeBaseName();
    run(QStringLiteral("nm"),
        {QStringLiteral("-DC"), QStringLiteral("--defined-only"),
         libraryFolder() + u"lib" + name + u".so"});
    // Weak ones are what inline functions leave: a matter of the compiler.
    static const QRegularExpression ours(QStringLiteral("^[0-9a-f]+ [TBDR] (Signaling::.*)$"),
                                         QRegularExpression::MultilineOption);
    QStringList exported;
    auto matches = ours.globalMatch(QString::fromUtf8(m_output));
    while (matches.hasNext())
        exported.append(matches.next().captured(1));
    exported.sort();
    exported.removeDuplicates(); // a constructor has two
    QFile written(m_shared + u'/' + QFileInfo(list).fileName());
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(exported.join(u'\n').toUtf8() + '\n');
    written.close();

    QFile file(QStringLiteral(SIGNALBOX_SOURCE_DIR "/signaling/") + list);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList listed = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QStringList differences;
    for (const QString &symbol : listed) {
        if (!exported.contains(symbol))
            differences.append(u"gone, which takes a new soname: " + symbol);
    }
    for (const QString &symbol : std::as_const(exported)) {
        if (!listed.contains(symbol))
            differences.append(u"new, and not in the list: " + symbol);
    }
    QVERIFY2(
        differences.isEmpty(),
        qPrintable(differences.join(u'\n') + u"\nThe list as it would be: " + written.fileName()));
}

void tst_Consumer::hidesPrivateHeaders()
{
    QDirIterator headers(path("stage/" SIGNALBOX_INCLUDEDIR), {QStringLiteral("*")}, QDir::Files,
                         QDirIterator::Subdirectories);
    int count = 0;
    while (headers.hasNext()) {
        const QString header = headers.next();
        ++count;
        QVERIFY2(header.endsWith(QLatin1String(".h")), qPrintable(header));
        QVERIFY2(!header.endsWith(QLatin1String("_p.h")), qPrintable(header));
    }
    QVERIFY(count > 0);
}

void tst_Consumer::exampleIsShort()
{
    QVERIFY2(m_example.count(u'\n') <= 40, "README promises 40 lines at most");
}

void tst_Consumer::configuresAndBuilds()
{
    const QDir source(QStringLiteral(SIGNALBOX_SOURCE_DIR "/tests/consumer/project"));
    QVERIFY(QDir().mkpath(path("project")));
    const auto files = source.entryList(QDir::Files);
    for (const QString &file : files)
        QVERIFY(QFile::copy(source.filePath(file), path("project/") + file));
    QFile hello(path("project/hello.cpp"));
    QVERIFY(hello.open(QIODevice::WriteOnly));
    hello.write(m_example.toUtf8());
    hello.close();

    QStringList options{
        QStringLiteral("-S"),
        path("project"),
        QStringLiteral("-B"),
        path("build"),
        QStringLiteral("-G"),
        QStringLiteral("Ninja"),
        QStringLiteral("-DCMAKE_PREFIX_PATH=") + path("stage"),
        QStringLiteral("-DCMAKE_CXX_COMPILER=" SIGNALBOX_COMPILER),
        QStringLiteral("-DCMAKE_CXX_COMPILER_LAUNCHER=" SIGNALBOX_COMPILER_LAUNCHER)};
    // They are the same files with both kinds of libraries.
    if (m_shared.isEmpty())
        options += QStringLiteral("-DSIGNALING_INCLUDE_DIR=") + path("stage/" SIGNALBOX_INCLUDEDIR);
    // A static library that was built with a sanitizer needs its run-time library.
    if (QByteArray(SIGNALBOX_SANITIZE) != QByteArray())
        options += QStringLiteral("-DCMAKE_CXX_FLAGS=-fsanitize=" SIGNALBOX_SANITIZE);
    run(QStringLiteral(SIGNALBOX_CMAKE), options);
    if (QTest::currentTestFailed())
        return;
    run(QStringLiteral(SIGNALBOX_CMAKE), {QStringLiteral("--build"), path("build")});
}

void tst_Consumer::everyPartStarts()
{
    run(path("build/parts"), {});
    if (m_shared.isEmpty())
        return;
    run(QStringLiteral("ldd"), {path("build/parts")});
    for (const char *part : {"", "_hub", "_history", "_transfer"}) {
        const QByteArray line = QByteArray("libsignaling") + part
            + ".so." SIGNALBOX_SOVERSION " => " + libraryFolder().toLocal8Bit();
        QVERIFY2(m_output.contains(line), m_output.constData());
    }
}

void tst_Consumer::exampleTalksToAHub()
{
    HubConfig config;
    config.projects = {{QStringLiteral("100"), "0123456789abcdef"}};
    SignalingHub hub(config);
    QVERIFY2(hub.listen(), qPrintable(hub.errorString()));

    ClientToken token;
    token.apiKey = QStringLiteral("100");
    token.sessionId = hub.createSession(token.apiKey);
    token.createdAt = QDateTime::currentSecsSinceEpoch();
    token.expiresAt = token.createdAt + 600;
    token.nonce = QStringLiteral("1");
    Invite invite;
    invite.credentials = {hub.apiUrl(), token.apiKey, token.sessionId,
                          QString::fromLatin1(token.encode(config.projects.first().secret))};
    run(path("build/hello"), {invite.toString()});
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(hub.statistics().signalsIn, quint64(1));
    QCOMPARE(hub.statistics().deliveries, quint64(1));
}

void tst_Consumer::exampleSaysHowItIsUsed()
{
    QProcess process;
    process.start(path("build/hello"), QStringList());
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Consumer)
#include "tst_consumer.moc"
