#include <signaling/connection.h>
#include <signaling/invite.h>
#include <support/testhub.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signaling;
using namespace TestSupport;

/// What uses the module as it is installed: the example, and the programs of README and docs/qml.md
/// as they stand there. Qt's own tools check and run them.
class TestQmlPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void laysDownTheModule();
    void exampleIsInstalled();
    void lints_data();
    void lints();
    void drawsPlainText_data() { lints_data(); }
    void drawsPlainText();
    void runs_data();
    void runs();
    void saysWhatIsWrong();
    void pageNamesWhatThereIs_data();
    void pageNamesWhatThereIs();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void extract(const char *page, const char *pattern, const char *file);
    QProcessEnvironment environment() const;
    static QString inviteTo(const TestHub &hub);

    QTemporaryDir m_folder;
};

namespace {

QString read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestQmlPrograms::extract(const char *page, const char *pattern, const char *file)
{
    const QString text = read(QStringLiteral(SIGNALBOX_SOURCE_DIR "/") + QLatin1String(page));
    const QRegularExpression block(QLatin1String(pattern),
                                   QRegularExpression::DotMatchesEverythingOption);
    const QString program = block.match(text).captured(1);
    QVERIFY2(program.contains(QLatin1String("import Signalbox")), page);
    QFile written(path(file));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(program.toUtf8());
}

void TestQmlPrograms::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QProcess install;
    install.setProcessChannelMode(QProcess::MergedChannels);
    install.start(QStringLiteral(SIGNALBOX_CMAKE),
                  {QStringLiteral("--install"), QStringLiteral(SIGNALBOX_BINARY_DIR),
                   QStringLiteral("--prefix"), path("stage"), QStringLiteral("--component"),
                   QStringLiteral("qml")});
    QVERIFY(install.waitForFinished(60000));
    QVERIFY2(install.exitCode() == 0, install.readAll().constData());
    extract("README.md", "```qml\\n(.*?)```", "readme.qml");
    extract("docs/qml.md", "<!-- file: hello.qml -->\\n```qml\\n(.*?)```", "hello.qml");
    extract("docs/qml.md", "<!-- file: board.qml -->\\n```qml\\n(.*?)```", "board.qml");
}

void TestQmlPrograms::laysDownTheModule()
{
    const QDir module(path("stage/" SIGNALBOX_QMLDIR "/Signalbox"));
    for (const char *file : {"qmldir", "signalbox_qml.qmltypes", "libsignalbox_qml.so"})
        QVERIFY2(module.exists(QLatin1String(file)), file);
    const QString qmldir = read(module.filePath(QStringLiteral("qmldir")));
    QVERIFY(qmldir.startsWith(QLatin1String("module Signalbox\n")));
    // Nothing leaves the plugin but what Qt looks for; it may lie in a process with another copy of
    // the library.
    QProcess nm;
    nm.start(QStringLiteral("nm"),
             {QStringLiteral("-D"), QStringLiteral("--defined-only"), QStringLiteral("-g"),
              module.filePath(QStringLiteral("libsignalbox_qml.so"))});
    QVERIFY(nm.waitForFinished());
    const QStringList exported =
        QString::fromLatin1(nm.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!exported.isEmpty());
    for (const QString &line : exported)
        QVERIFY2(line.contains(QLatin1String(" qt_plugin_")), qPrintable(line));
}

void TestQmlPrograms::exampleIsInstalled()
{
    QVERIFY(QFile::exists(
        path("stage/" SIGNALBOX_DATADIR "/doc/qml6-module-signalbox/examples/chat/Main.qml")));
}

QProcessEnvironment TestQmlPrograms::environment() const
{
    QProcessEnvironment its = QProcessEnvironment::systemEnvironment();
    its.insert(QStringLiteral("QML_IMPORT_PATH"), path("stage/" SIGNALBOX_QMLDIR));
    its.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    its.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    its.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
    return its;
}

QString TestQmlPrograms::inviteTo(const TestHub &hub)
{
    Invite invite;
    invite.credentials = {
        hub.hub->apiUrl(), TestHub::project().key, hub.sessionId,
        hub.token(Role::Publisher, Connection::dataForName(QStringLiteral("Ann")))};
    return invite.toString();
}

void TestQmlPrograms::lints_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"readme.qml", "hello.qml", "board.qml"})
        QTest::newRow(name) << path(name);
    const QDir chat(QStringLiteral(SIGNALBOX_SOURCE_DIR "/ui/qml/examples/chat"));
    const QStringList files = chat.entryList({QStringLiteral("*.qml")});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << chat.filePath(file);
}

void TestQmlPrograms::lints()
{
    QFETCH(QString, file);
    QProcess lint;
    lint.setProcessChannelMode(QProcess::MergedChannels);
    lint.start(QStringLiteral(SIGNALBOX_QMLLINT),
               {QStringLiteral("-I"), path("stage/" SIGNALBOX_QMLDIR), file});
    QVERIFY(lint.waitForFinished());
    const QByteArray said = lint.readAll();
    QVERIFY2(said.trimmed().isEmpty(), said.constData());
    QCOMPARE(lint.exitCode(), 0);
}

// What others send is drawn as it is: as rich text, it could have pictures fetched from anywhere.
void TestQmlPrograms::drawsPlainText()
{
    QFETCH(QString, file);
    const QString text = read(file);
    static const QRegularExpression item(
        QStringLiteral("\\b(?:Text|Label) (\\{(?:[^{}]|(?1))*\\})"));
    auto items = item.globalMatch(text);
    while (items.hasNext()) {
        const QString its = items.next().captured();
        QVERIFY2(its.contains(QLatin1String("textFormat: Text.PlainText\n")), qPrintable(its));
    }
}

void TestQmlPrograms::runs_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("signalsIn");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("README") << path("readme.qml") << 1 << QByteArray("Ann Hello from QML\n");
    QTest::newRow("hello") << path("hello.qml") << 1 << QByteArray("Ann chat Hello from QML\n");
    QTest::newRow("board") << path("board.qml") << 1 << QByteArray("sent\n");
    QTest::newRow("chat") << path("stage/" SIGNALBOX_DATADIR
                                  "/doc/qml6-module-signalbox/examples/chat/Main.qml")
                          << 0 << QByteArray();
}

void TestQmlPrograms::runs()
{
    if (QByteArray(SIGNALBOX_SANITIZE) != QByteArray())
        QSKIP("a sanitizer has to be in the program, which is Qt's");
    QFETCH(QString, program);
    QFETCH(int, signalsIn);
    QFETCH(QByteArray, says);
    TestHub hub;
    QProcess qml;
    qml.setProcessChannelMode(QProcess::MergedChannels);
    qml.setProcessEnvironment(environment());
    qml.start(QStringLiteral(SIGNALBOX_QML), {program, QStringLiteral("--"), inviteTo(hub)});
    QByteArray said;
    const auto didIt = [&] {
        said += qml.readAll();
        const HubStatistics statistics = hub.hub->statistics();
        return statistics.connections == 1 && int(statistics.signalsIn) == signalsIn
            && said.endsWith(says);
    };
    const auto mayGoOn = [&] {
        return qml.state() != QProcess::NotRunning && !said.contains(".qml:");
    };
    const bool ended = QTest::qWaitFor([&] { return didIt() || !mayGoOn(); }, 30000);
    QVERIFY2(ended && didIt() && mayGoOn(), said.constData());
    qml.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(qml.state(), QProcess::NotRunning, 20000);
}

void TestQmlPrograms::saysWhatIsWrong()
{
    if (QByteArray(SIGNALBOX_SANITIZE) != QByteArray())
        QSKIP("a sanitizer has to be in the program, which is Qt's");
    QProcess qml;
    qml.setProcessChannelMode(QProcess::MergedChannels);
    qml.setProcessEnvironment(environment());
    qml.start(QStringLiteral(SIGNALBOX_QML),
              {path("hello.qml"), QStringLiteral("--"), QStringLiteral("nonsense")});
    QVERIFY(qml.waitForFinished());
    const QByteArray said = qml.readAll();
    QVERIFY2(said.contains("This is not an invite"), said.constData());
    QCOMPARE(qml.exitCode(), 1);
}

void TestQmlPrograms::pageNamesWhatThereIs_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("session") << QStringLiteral("Signalbox/SignalingSession 1.0");
    QTest::newRow("input") << QStringLiteral("\"Signalbox::QmlSessionInput\"\n        access");
    QTest::newRow("pending") << QStringLiteral("Signalbox/pendingSignal 1.0");
    QTest::newRow("connections") << QStringLiteral("Signalbox/ConnectionModel 1.0");
    QTest::newRow("log") << QStringLiteral("Signalbox/SignalLogModel 1.0");
    QTest::newRow("policy") << QStringLiteral("Signalbox/retryPolicy 1.0");
    QTest::newRow("message") << QStringLiteral("Signalbox/signalMessage 1.0");
}

void TestQmlPrograms::pageNamesWhatThereIs()
{
    QFETCH(QString, type);
    const QString page = read(QStringLiteral(SIGNALBOX_SOURCE_DIR "/docs/qml.md"));
    const QString types = read(path("stage/" SIGNALBOX_QMLDIR "/Signalbox/signalbox_qml.qmltypes"));
    const QStringList components = types.split(QStringLiteral("\n    Component {"));
    const QStringList its = components.filter(type);
    QCOMPARE(its.size(), 1);
    static const QRegularExpression property(QStringLiteral("Property \\{\\s+name: \"(\\w+)\""));
    auto properties = property.globalMatch(its.first());
    QVERIFY(properties.hasNext());
    while (properties.hasNext()) {
        const QString name = properties.next().captured(1);
        // Those that the page has no words for: what any model has or hasn't, and what is
        // written inside.
        static const QStringList plain{
            QStringLiteral("data"),        QStringLiteral("count"),
            QStringLiteral("session"),     QStringLiteral("hasType"),
            QStringLiteral("newestFirst"), QStringLiteral("sourceModel")};
        QVERIFY2(plain.contains(name) || page.contains(u'`' + name + u'`'), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestQmlPrograms)
#include "tst_qmlprograms.moc"
