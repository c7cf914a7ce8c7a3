#ifndef UI_MODELS_LOGTALLY_H
#define UI_MODELS_LOGTALLY_H

#include <ui/models/logrow.h>

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Signalbox {

/// How many signals of each type, and from each sender, a log holds: what filters can be chosen
/// from. Bounded: beyond a number of different ones, further ones are only counted together.
class LogTally
{
public:
    static constexpr qsizetype MaxDifferent = 4096;

    struct Count
    {
        QString key;  ///< the type, empty: none; or the sender's id, empty: the server
        QString name; ///< of the sender
        qint64 rows = 0;
    };

    void add(const LogRecord &record);
    void add(const LogTally &other);
    /// The row goes.
    void remove(const LogRow &row);
    /// The most frequent first, of equals in the order of their names.
    QList<Count> types() const { return sorted(m_types); }
    QList<Count> senders() const { return sorted(m_senders); }
    /// Signals of types that are not among types().
    qint64 otherTypes() const { return m_types.others; }
    qint64 otherSenders() const { return m_senders.others; }
    qint64 signalCount() const { return m_signals; }
    bool isEmpty() const { return m_signals == 0; }

private:
    struct Table
    {
        QHash<QString, Count> counts;
        qint64 others = 0;

        void add(const QString &key, const QString &name, qint64 rows);
        void remove(const QString &key);
    };

    static QList<Count> sorted(const Table &table);

    Table m_types;
    Table m_senders;
    qint64 m_signals = 0;
};

} // namespace Signalbox

#endif
