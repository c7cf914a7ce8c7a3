#ifndef SIGNALING_HISTORY_HISTORYDATABASE_P_H
#define SIGNALING_HISTORY_HISTORYDATABASE_P_H

#include <signaling/history/historyproblem.h>

#include <QtCore/qstring.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlerror.h>
#include <QtSql/qsqlquery.h>

namespace Signaling {

/// A connection to a history's file, for one thread. Keeps what went wrong last.
class HistoryDatabase
{
public:
    enum class Access {
        Write, ///< makes the file and brings it to the present schema
        Read,  ///< of a file that a writer has opened
    };

    /// "SQLite format 3" has four bytes for whose file it is: "SBHi".
    static constexpr int ApplicationId = 0x53424869;

    /// \a maxBytes: of the file; 0: no limit.
    HistoryDatabase(QString fileName, Access access, qint64 maxBytes = 0);
    ~HistoryDatabase();
    Q_DISABLE_COPY_MOVE(HistoryDatabase)

    /// False, and problem() says why, if it can't be used. A file that nobody can use is set aside
    /// on the way, and a new one begun: then setAside() isn't null.
    bool open();
    void close();
    bool isOpen() const { return m_database.isOpen(); }
    const HistoryProblem &problem() const { return m_problem; }
    /// Of the last open() or recover().
    const HistorySetAside &setAside() const { return m_setAside; }
    /// Whether the last failure was that the file is damaged.
    bool isDamaged() const { return m_isDamaged; }
    /// Sets the damaged file aside and begins a new one.
    bool recover();

    /// A statement ready for its values; not valid if that failed.
    QSqlQuery prepared(const QString &sql);
    /// Runs it. False: problem() says why.
    bool run(QSqlQuery *query);
    bool run(const QString &sql);
    /// The first value of the first row; invalid if there is none.
    QVariant value(const QString &sql);
    /// In one transaction: either all of \a work happens or nothing.
    template <typename Work>
    bool inTransaction(Work work)
    {
        if (!run(QStringLiteral("BEGIN IMMEDIATE")))
            return false;
        if (work() && run(QStringLiteral("COMMIT")))
            return true;
        rollBack();
        return false;
    }
    /// Remembers what \a error says.
    void fail(const QSqlError &error);
    /// The file with what is written beside it.
    qint64 bytes() const;

private:
    void rollBack();
    bool openFile();
    void makePrivate() const;
    bool prepareFile();
    bool hasTables();
    bool migrate(int from);
    bool putAside(HistorySetAside::Why why);
    void say(HistoryProblem::Kind kind, const QString &detail = {});

    QString m_fileName;
    Access m_access;
    qint64 m_maxBytes;
    QString m_connection;
    QSqlDatabase m_database;
    HistoryProblem m_problem;
    HistorySetAside m_setAside;
    bool m_isDamaged = false;
    int m_lastCode = 0; ///< of SQLite, of the last failure
};

} // namespace Signaling

#endif
