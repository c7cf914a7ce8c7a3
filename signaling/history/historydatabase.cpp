#include "historydatabase_p.h"
#include "historyschema_p.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QVariant>

#include <atomic>
#include <utility>

namespace Signaling {

namespace {

// What SQLite calls them; the lower byte of its extended codes.
constexpr int Error = 1; // a table or a column that isn't there
constexpr int Busy = 5;
constexpr int Locked = 6;
constexpr int ReadOnly = 8;
constexpr int Corrupt = 11;
constexpr int Full = 13;
constexpr int CantOpen = 14;
constexpr int NotADatabase = 26;

constexpr int BusyTimeoutMs = 5000;
constexpr int PageSize = 4096;
constexpr qint64 SomeRoom = 16 * 1024 * 1024;

QString nextConnectionName()
{
    static std::atomic<int> number{0};
    return QStringLiteral("signaling-history-%1").arg(++number);
}

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

QString freeName(const QString &path)
{
    if (!QFileInfo::exists(path))
        return path;
    for (int number = 2;; ++number) {
        const QString next = QStringLiteral("%1.%2").arg(path).arg(number);
        if (!QFileInfo::exists(next))
            return next;
    }
}

QString suffixOf(HistorySetAside::Why why)
{
    switch (why) {
    case HistorySetAside::Why::Damaged:
        return QStringLiteral(".damaged");
    case HistorySetAside::Why::Newer:
        return QStringLiteral(".newer");
    case HistorySetAside::Why::Foreign:
        return QStringLiteral(".foreign");
    }
    return {};
}

// What SQLite keeps beside the file until it is closed in peace.
const char *const besides[] = {"-wal", "-shm"};

} // namespace

HistoryDatabase::HistoryDatabase(QString fileName, Access access, qint64 maxBytes)
    : m_fileName(std::move(fileName))
    , m_access(access)
    , m_maxBytes(maxBytes)
    , m_connection(nextConnectionName())
{
}

HistoryDatabase::~HistoryDatabase()
{
    close();
}

void HistoryDatabase::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

void HistoryDatabase::say(HistoryProblem::Kind kind, const QString &detail)
{
    m_problem = {kind, m_fileName, detail};
}

void HistoryDatabase::fail(const QSqlError &error)
{
    using Kind = HistoryProblem::Kind;
    const int code = codeOf(error);
    m_lastCode = code;
    m_isDamaged = code == Corrupt || code == NotADatabase;
    // SQLite has one word for both.
    const bool isLimit =
        m_maxBytes > 0 && QStorageInfo(QFileInfo(m_fileName).path()).bytesAvailable() > SomeRoom;
    switch (code) {
    case Busy:
    case Locked:
        return say(Kind::Busy, error.databaseText());
    case ReadOnly:
        return say(Kind::ReadOnly, error.databaseText());
    case Full:
        return say(isLimit ? Kind::LimitReached : Kind::DiskFull, error.databaseText());
    case CantOpen:
        return say(Kind::CantOpen, error.databaseText());
    default:
        return say(Kind::Failed, error.databaseText());
    }
}

bool HistoryDatabase::open()
{
    m_setAside = {};
    m_isDamaged = false;
    if (!openFile())
        return false;
    if (m_access == Access::Read || prepareFile())
        return true;
    if (m_setAside.isNull() && m_isDamaged)
        return recover();
    if (m_setAside.isNull() || m_setAside.newName.isEmpty())
        close();
    return isOpen();
}

bool HistoryDatabase::recover()
{
    // Once: a new file that is damaged at once stands on a disk that can't be helped.
    if (putAside(HistorySetAside::Why::Damaged) && openFile() && prepareFile())
        return true;
    close();
    return false;
}

bool HistoryDatabase::openFile()
{
    using Kind = HistoryProblem::Kind;
    m_problem = {};
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        say(Kind::NoDriver);
        return false;
    }
    const QString folder = QFileInfo(m_fileName).absolutePath();
    if (m_access == Access::Write && !QDir().mkpath(folder)) {
        say(Kind::CantOpen, folder);
        return false;
    }
    close();
    if (m_access == Access::Write)
        makePrivate();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_fileName);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyTimeoutMs));
    if (!m_database.open()) {
        fail(m_database.lastError());
        close();
        return false;
    }
    if (m_access == Access::Read)
        return run(QStringLiteral("PRAGMA query_only = ON"));
    return true;
}

/// A file that isn't there yet is made so that its owner alone can read it. SQLite gives what it
/// keeps beside it the same permissions. A file of before keeps those that someone gave it.
void HistoryDatabase::makePrivate() const
{
    QFile file(m_fileName);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool HistoryDatabase::prepareFile()
{
    using Why = HistorySetAside::Why;
    // Before the first table; what is deleted is overwritten, and its room given back.
    if (!run(QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL"))
        || !run(QStringLiteral("PRAGMA secure_delete = ON")))
        return false;
    const QVariant tables = value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables.isValid())
        return false;
    const int version = value(QStringLiteral("PRAGMA user_version")).toInt();
    const int owner = value(QStringLiteral("PRAGMA application_id")).toInt();
    if (tables.toInt() > 0 && (owner != ApplicationId || version < 1)) {
        return putAside(Why::Foreign) && openFile() && prepareFile();
    }
    if (version > HistorySchema::Version)
        return putAside(Why::Newer) && openFile() && prepareFile();
    // A process that is killed loses nothing that was committed; where the power goes the last
    // moments may be lost, but the file stays whole.
    if (!run(QStringLiteral("PRAGMA journal_mode = WAL"))
        || !run(QStringLiteral("PRAGMA synchronous = NORMAL"))
        || !run(QStringLiteral("PRAGMA journal_size_limit = 8388608")))
        return false;
    if (!migrate(version))
        return false;
    if (m_maxBytes > 0
        && !run(QStringLiteral("PRAGMA max_page_count = %1").arg(m_maxBytes / PageSize)))
        return false;
    return hasTables();
}

bool HistoryDatabase::hasTables()
{
    for (const char *table : {"sessions", "doomed", "entries", "search"}) {
        if (!run(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(QLatin1String(table)))) {
            m_isDamaged = m_isDamaged || m_lastCode == Error;
            return false;
        }
    }
    return true;
}

bool HistoryDatabase::migrate(int from)
{
    for (int version = from; version < HistorySchema::Version; ++version) {
        const bool done = inTransaction([this, version] {
            const QStringList steps = HistorySchema::steps(version);
            for (const QString &step : steps) {
                if (!run(step))
                    return false;
            }
            return run(QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId))
                && run(QStringLiteral("PRAGMA user_version = %1").arg(version + 1));
        });
        if (!done)
            return false;
    }
    return true;
}

bool HistoryDatabase::putAside(HistorySetAside::Why why)
{
    close();
    m_setAside = {why, m_fileName, freeName(m_fileName + suffixOf(why))};
    if (!QFile::rename(m_fileName, m_setAside.newName)) {
        m_setAside.newName.clear();
        say(HistoryProblem::Kind::CantOpen);
        return false;
    }
    // Under the new name they belong to it still, and what they hold isn't lost.
    for (const char *beside : besides)
        QFile::rename(m_fileName + QLatin1String(beside),
                      m_setAside.newName + QLatin1String(beside));
    return true;
}

QSqlQuery HistoryDatabase::prepared(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError());
    return query;
}

bool HistoryDatabase::run(QSqlQuery *query)
{
    if (query->exec())
        return true;
    fail(query->lastError());
    return false;
}

bool HistoryDatabase::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    fail(query.lastError());
    return false;
}

QVariant HistoryDatabase::value(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        fail(query.lastError());
        return {};
    }
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        fail(query.lastError());
    return {};
}

void HistoryDatabase::rollBack()
{
    // What failed first is what is told.
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

qint64 HistoryDatabase::bytes() const
{
    return QFileInfo(m_fileName).size() + QFileInfo(m_fileName + QLatin1String(besides[0])).size();
}

} // namespace Signaling
