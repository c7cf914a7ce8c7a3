#include "transferperson.h"

#include <QProcess>
#include <QSignalSpy>

using namespace Signaling;
using namespace TestSupport;
using State = FileTransfer::State;

namespace {

constexpr qint64 Chunk = 6096;
constexpr int Chunks = 6;
constexpr int Patience = 20000;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

HubConfig withoutRates()
{
    HubConfig config; // its clock stands still: a rate would never allow more again
    config.limits.signalsPerSecond = 0;
    config.gracePeriod = std::chrono::milliseconds(0);
    return config;
}

/// A process that sends or receives, and kills itself at a moment.
class Child
{
public:
    explicit Child(const TestHub &hub)
        : m_hub(hub)
    {
    }
    ~Child()
    {
        if (m_process)
            m_process->kill();
        if (m_process)
            m_process->waitForFinished();
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    void start(const QString &moment, int count, const QStringList &paths = {})
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(text(SIGNALBOX_TRANSFER_CHILD),
                         QStringList{moment, QString::number(count), m_hub.hub->apiUrl().toString(),
                                     TestHub::project().key, m_hub.sessionId, m_hub.token(),
                                     m_states.path(), folder()}
                             + paths);
    }
    /// Whether it has been killed.
    bool isKilled() const
    {
        return m_process->state() == QProcess::NotRunning
            && m_process->exitStatus() == QProcess::CrashExit;
    }
    QString folder() const { return m_folder.path(); }
    QStringList names() const
    {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private:
    const TestHub &m_hub;
    std::unique_ptr<QProcess> m_process;
    QTemporaryDir m_states;
    QTemporaryDir m_folder;
};

} // namespace

/// Processes that are killed for real, at every chunk and at each step to a file's name: each file
/// arrives whole, and once.
class TestTransferKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiver_data();
    void receiver();
    void manyFiles_data();
    void manyFiles();
    void sender_data();
    void sender();
};

void TestTransferKill::receiver_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<int>("count");
    for (const char *moment : {"before a chunk is taken", "after a chunk is taken"}) {
        for (int count = 1; count <= Chunks; ++count)
            QTest::addRow("%s, %d", moment, count) << text(moment) << count;
    }
    for (const char *moment : {"before a part is made", "after a part is made",
                               "before a name is given", "after a name is given"})
        QTest::newRow(moment) << text(moment) << 1;
    // Of the file, and of its folder.
    for (const int count : {1, 2})
        QTest::addRow("while the disk is waited for, %d", count)
            << text("while the disk is waited for") << count;
}

void TestTransferKill::receiver()
{
    QFETCH(QString, moment);
    QFETCH(int, count);
    TestHub hub(withoutRates());
    TransferPerson ann;
    Child ben(hub);
    QVERIFY(ann.join(hub));
    ben.start(moment, count);
    QTRY_COMPARE_WITH_TIMEOUT(ann.peer->session.connections().size(), 2, Patience);
    const QByteArray bytes = noise(Chunks * Chunk - 7);
    ann.send(bytes);
    QTRY_VERIFY_WITH_TIMEOUT(ben.isKilled(), Patience);
    ben.start(text("never"), 1);
    QTRY_COMPARE_WITH_TIMEOUT(ann.state(), State::Done, Patience);
    QCOMPARE(readFile(ben.folder() + text("/photo.jpg")), bytes);
    QTRY_COMPARE(ben.names(), QStringList{text("photo.jpg")});
}

void TestTransferKill::manyFiles_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<int>("at");
    // Up to 100 all is saved at once; beyond, it is noted.
    for (const int files : {70, 150}) {
        for (const char *moment : {"before a part is made", "after a part is made",
                                   "before a name is given", "after a name is given"}) {
            for (const int count : {1, 2, 30, 70})
                QTest::addRow("%d files, %s, %d", files, moment, count)
                    << files << text(moment) << count;
        }
    }
}

void TestTransferKill::manyFiles()
{
    QFETCH(int, files);
    QFETCH(QString, moment);
    QFETCH(int, at);
    TestHub hub(withoutRates());
    TransferPerson ann;
    Child ben(hub);
    QVERIFY(ann.join(hub));
    QStringList names;
    for (int i = 0; i < files; ++i) {
        names.append(text("%1").arg(i, 3, 10, QLatin1Char('0')));
        writeFile(ann.folder() + text("/tree/") + names.last(), noise(100, quint32(i)));
    }
    names.append(text("empty"));
    writeFile(ann.folder() + text("/tree/empty"), {});
    ben.start(moment, at);
    QTRY_COMPARE_WITH_TIMEOUT(ann.peer->session.connections().size(), 2, Patience);
    ann.files->send(FileSelection::fromPaths({ann.path("tree")}));
    QTRY_VERIFY_WITH_TIMEOUT(ben.isKilled(), Patience);
    ben.start(text("never"), 1);
    QTRY_COMPARE_WITH_TIMEOUT(ann.state(), State::Done, Patience);
    const QDir tree(ben.folder() + text("/tree"));
    QStringList others = tree.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : std::as_const(names))
        QVERIFY2(others.removeOne(name), qPrintable(name));
    QCOMPARE(others.join(u' '), QString());
    for (int i = 0; i < files; ++i)
        QCOMPARE(readFile(tree.filePath(names.at(i))), noise(100, quint32(i)));
    QTRY_COMPARE(ben.names(), QStringList());
}

void TestTransferKill::sender_data()
{
    QTest::addColumn<int>("count");
    // Its offer, and the chunks.
    for (int count = 1; count <= Chunks + 1; ++count)
        QTest::addRow("signal %d", count) << count;
}

void TestTransferKill::sender()
{
    QFETCH(int, count);
    TestHub hub(withoutRates());
    TransferPerson ben(true);
    Child ann(hub);
    QVERIFY(ben.join(hub));
    const QByteArray bytes = noise(Chunks * Chunk - 7);
    const QString path = ann.folder() + text("/photo.jpg");
    writeFile(path, bytes);
    ann.start(text("a signal is sent"), count, {path});
    QTRY_VERIFY_WITH_TIMEOUT(ann.isKilled(), Patience);
    ann.start(text("never"), 1, {path});
    QTRY_COMPARE_WITH_TIMEOUT(ben.state(), State::Done, Patience);
    QCOMPARE(readFile(ben.path("photo.jpg")), bytes);
    // Of an answer that she never heard there may still be somebody who waits for her.
    QCOMPARE(QDir(ben.folder()).entryList(QDir::Files), QStringList{text("photo.jpg")});
}

QTEST_GUILESS_MAIN(TestTransferKill)
#include "tst_transferkill.moc"
