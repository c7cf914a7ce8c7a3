#include "historyfixture.h"

#include <signaling/history/historydatabase_p.h>
#include <signaling/history/historyschema_p.h>

#include <QDir>
#include <QFile>

#include <csignal>
#include <functional>
#include <sys/resource.h>

using namespace Signaling;
using TestSupport::HistoryFixture;
using Kind = HistoryProblem::Kind;
using Why = HistorySetAside::Why;

/// Whatever is wrong with the file or the disk: it is said, nothing of value is lost, and what can
/// go on goes on.
class TestHistoryFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<HistoryFixture>();
        m_recording = 0;
    }
    void cleanup() { m.reset(); }
    void setAside_data();
    void setAside();
    void eachHasAName();
    void damagedWhileItRuns();
    void damageThatASearchFinds();
    void migrates();
    void folderThatCantBeMade();
    void readOnly();
    void limit();
    void diskThatTakesNoMore();
    void heldByAnother();

private:
    void writeFile(const QByteArray &content) const;
    void append(const char *data);
    std::unique_ptr<HistoryFixture> m;
    int m_recording = 0;
};

namespace {

// A file as another program, or another version, might have left it.
void makeDatabase(const QString &fileName, const QStringList &statements)
{
    QDir().mkpath(QFileInfo(fileName).path());
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(fileName);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
}

QString pragma(const char *name, int value)
{
    return QStringLiteral("PRAGMA %1 = %2").arg(QLatin1String(name)).arg(value);
}

} // namespace

void TestHistoryFaults::writeFile(const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(m->fileName).path());
    QFile file(m->fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestHistoryFaults::append(const char *data)
{
    if (m_recording == 0)
        m_recording = m->history->begin(HistoryFixture::place());
    m->history->append(m_recording, HistoryFixture::entry(data));
    m->history->flush();
}

void TestHistoryFaults::setAside_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Why>("why");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("no database") << "text" << Why::Damaged << ".damaged";
    QTest::newRow("cut off") << "cut" << Why::Damaged << ".damaged";
    QTest::newRow("a table is missing") << "table" << Why::Damaged << ".damaged";
    QTest::newRow("a later version") << "newer" << Why::Newer << ".newer";
    QTest::newRow("another program's") << "foreign" << Why::Foreign << ".foreign";
}

void TestHistoryFaults::setAside()
{
    QFETCH(QString, what);
    QFETCH(Why, why);
    QFETCH(QString, suffix);
    m->history.reset();
    const QString table = QStringLiteral("CREATE TABLE x (y)");
    const QString ours = pragma("application_id", HistoryDatabase::ApplicationId);
    if (what == QLatin1String("text")) {
        writeFile(QByteArray("this is no database, and long enough to be one ").repeated(40));
    } else if (what == QLatin1String("newer")) {
        makeDatabase(m->fileName,
                     {table, ours, pragma("user_version", HistorySchema::Version + 1)});
    } else if (what == QLatin1String("foreign")) {
        makeDatabase(m->fileName, {table, pragma("user_version", 1)});
    } else if (what == QLatin1String("table")) {
        makeDatabase(m->fileName, {table, ours, pragma("user_version", HistorySchema::Version)});
    } else {
        m->open();
        append("a");
        QTRY_COMPARE(m->history->waiting(), 0);
        m->history.reset();
        QFile file(m->fileName);
        QVERIFY(file.open(QIODevice::ReadOnly));
        writeFile(file.read(file.size() / 2 - 100));
    }
    QFile before(m->fileName);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray content = before.readAll();
    m->open();
    m_recording = 0;
    QSignalSpy told(m->history.get(), &SignalHistory::wasSetAside);
    append("new");
    QTRY_COMPARE(m->history->waiting(), 0);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m->history->setAside().why, why);
    QCOMPARE(m->history->setAside().newName, m->fileName + suffix);
    QVERIFY(m->history->problem().isNull());
    QCOMPARE(m->dataOf("new").size(), 1);
    // What was there is there as it was.
    QFile after(m->fileName + suffix);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QVERIFY(after.size() >= content.size() && after.readAll().contains(content.right(200)));
}

void TestHistoryFaults::eachHasAName()
{
    for (const char *suffix : {".damaged", ".damaged.2", ".damaged.3"}) {
        m->history.reset();
        writeFile(QByteArray("no database ").repeated(100));
        m->open();
        QVERIFY(m->refresh());
        QCOMPARE(m->history->setAside().newName, m->fileName + QLatin1String(suffix));
    }
}

void TestHistoryFaults::damagedWhileItRuns()
{
    append("before");
    QTRY_COMPARE(m->history->waiting(), 0);
    QFile file(m->fileName);
    QFile journal(m->fileName + QStringLiteral("-wal"));
    QVERIFY(file.open(QIODevice::ReadWrite) && journal.open(QIODevice::ReadWrite));
    const QByteArray garbage(1024 * 1024, 'x');
    file.write(garbage);
    journal.write(garbage);
    file.close();
    journal.close();
    // What SQLite remembers of the file may hide the damage from the process that has it open.
    m->open();
    m_recording = 0;
    append("after");
    QTRY_COMPARE(m->history->waiting(), 0);
    QCOMPARE(m->history->setAside().why, Why::Damaged);
    QCOMPARE(m->dataOf("after").size(), 1);
}

void TestHistoryFaults::damageThatASearchFinds()
{
    for (int i = 0; i < 3000; ++i)
        append("a rather long text that fills some pages of the file, again and again");
    QTRY_COMPARE_WITH_TIMEOUT(m->history->waiting(), 0, 20000);
    m->history.reset();
    // The middle of the file: opening it finds nothing wrong.
    QFile file(m->fileName);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    file.seek(size / 4);
    file.write(QByteArray(int(size / 2), 'x'));
    file.close();
    m->open();
    QSignalSpy told(m->history.get(), &SignalHistory::wasSetAside);
    m->find({});
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(m->history->setAside().why, Why::Damaged);
    m_recording = 0;
    append("after");
    QTRY_COMPARE(m->history->waiting(), 0);
    QCOMPARE(m->dataOf("after").size(), 1);
}

void TestHistoryFaults::migrates()
{
    m->history.reset();
    QStringList first = HistorySchema::steps(0);
    first << pragma("application_id", HistoryDatabase::ApplicationId) << pragma("user_version", 1)
          << QStringLiteral("INSERT INTO sessions VALUES (1, 's', 'k', 'one', 'n', 0, 1, 5, 5)")
          << QStringLiteral("INSERT INTO entries VALUES (1, 1, 5, 0, 0, 0, 0, 0, 'p', 'Ann', 0,"
                            " NULL, NULL, 0, 'chat', 'an old text', NULL, 0, 0)");
    makeDatabase(m->fileName, first);
    m->open();
    QCOMPARE(m->dataOf("old text").size(), 1);
    QVERIFY(m->refresh());
    QCOMPARE(m->history->sessions().size(), 1);
    QVERIFY(m->history->setAside().isNull());
    append("a new text");
    QTRY_COMPARE(m->history->waiting(), 0);
    QCOMPARE(m->dataOf("text").size(), 2);
}

void TestHistoryFaults::folderThatCantBeMade()
{
    m->history.reset();
    QFile inTheWay(m->folder.filePath(QStringLiteral("deep")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m->open();
    m_recording = 0;
    append("a");
    QTRY_COMPARE(m->history->problem().kind, Kind::CantOpen);
    QCOMPARE(m->history->waiting(), 1);
    QCOMPARE(m->history->problem().fileName, m->fileName);
    // Once it is away all goes well, and what waited is written.
    QVERIFY(inTheWay.remove());
    m->clock->advance(SignalHistory::RetryMs - 1);
    QVERIFY(!m->history->problem().isNull());
    m->clock->advance(1);
    QTRY_VERIFY(m->history->problem().isNull());
    QCOMPARE(m->history->waiting(), 0);
    QCOMPARE(m->dataOf("a").size(), 1);
}

void TestHistoryFaults::readOnly()
{
    // Who may do everything may write what is for reading only, so this takes a file system or a
    // header that says so: the format version of one that only later programs may write.
    append("a");
    QTRY_COMPARE(m->history->waiting(), 0);
    m->history.reset();
    QFile file(m->fileName);
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr int writeVersionAt = 18;
    file.seek(writeVersionAt);
    file.write(QByteArray(1, 3));
    file.close();
    m->open();
    m_recording = 0;
    append("b");
    QTRY_COMPARE(m->history->problem().kind, Kind::ReadOnly);
    QVERIFY(m->history->setAside().isNull());
    QCOMPARE(m->history->waiting(), 1);
}

void TestHistoryFaults::limit()
{
    HistoryOptions options;
    options.maxBytes = 200 * 1024;
    m->open(options);
    const QByteArray large(50 * 1024, 'x');
    append("small");
    QTRY_COMPARE(m->history->waiting(), 0);
    for (int i = 0; i < 10; ++i)
        append(large.constData());
    QTRY_COMPARE(m->history->problem().kind, Kind::LimitReached);
    QVERIFY(m->history->waiting() > 0);
    QVERIFY(QFileInfo(m->fileName).size() <= options.maxBytes);
    QCOMPARE(m->dataOf("small").size(), 1);
}

void TestHistoryFaults::diskThatTakesNoMore()
{
    append("before");
    QTRY_COMPARE(m->history->waiting(), 0);
    // The system refuses every byte beyond the present size, of any file of this process.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    rlimit tight = usual;
    tight.rlim_cur = rlim_t(QFileInfo(m->fileName + QStringLiteral("-wal")).size());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    for (int i = 0; i < 5; ++i)
        append("meanwhile");
    const bool isSaid = QTest::qWaitFor([this] { return !m->history->problem().isNull(); });
    const int waiting = m->history->waiting();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(isSaid);
    QCOMPARE(waiting, 5);
    QVERIFY(m->history->problem().kind == Kind::Failed
            || m->history->problem().kind == Kind::DiskFull);
    m->clock->advance(SignalHistory::RetryMs);
    QTRY_COMPARE(m->history->waiting(), 0);
    QVERIFY(m->history->problem().isNull());
    QCOMPARE(m->dataOf("meanwhile").size(), 5);
    QCOMPARE(m->dataOf("before").size(), 1);
    QVERIFY(m->history->setAside().isNull());
}

void TestHistoryFaults::heldByAnother()
{
    append("a");
    QTRY_COMPARE(m->history->waiting(), 0);
    // A second application with the same file: both write.
    SignalHistory other(m->fileName, m->clock);
    other.append(other.begin(HistoryFixture::place("two")), HistoryFixture::entry("b"));
    other.flush();
    append("c");
    QTRY_COMPARE(m->history->waiting() + other.waiting(), 0);
    QCOMPARE(m->dataOf("ann").size(), 3);
}

QTEST_GUILESS_MAIN(TestHistoryFaults)
#include "tst_historyfaults.moc"
