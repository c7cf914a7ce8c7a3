#ifndef UI_VIEWMODELS_DIAGNOSTICS_PROGRAMLOG_H
#define UI_VIEWMODELS_DIAGNOSTICS_PROGRAMLOG_H

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>
#include <QtCore/qmutex.h>

namespace Signalbox {

/// What the program itself had to say, such as warnings of Qt and of the library: the newest of it,
/// without tokens.
class ProgramLog : public QAbstractListModel
{
    Q_OBJECT

public:
    /// DisplayRole: the line as text.
    enum Role { TimeRole = Qt::UserRole, LevelRole, CategoryRole, TextRole };
    static constexpr int MaxLines = 2000;
    static constexpr int MaxLineLength = 2000;

    explicit ProgramLog(QObject *parent = nullptr);

    /// From any thread. \a at: milliseconds since 1970.
    void add(QtMsgType level, const QString &category, const QString &text, qint64 at);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// All lines, one beneath the other.
    QString toText() const;

private:
    struct Line
    {
        qint64 at = 0;
        QtMsgType level = QtDebugMsg;
        QString category;
        QString text;
    };
    static QString wordsOf(const Line &line);
    void take();

    QList<Line> m_lines;
    QMutex m_mutex;        ///< of what follows
    QList<Line> m_waiting; ///< until the thread of this takes them
};

} // namespace Signalbox

#endif
