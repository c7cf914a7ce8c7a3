#ifndef UI_MODELS_LOGFILTER_H
#define UI_MODELS_LOGFILTER_H

#include <ui/models/logrecord.h>

#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qmap.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

namespace Signalbox {

/// Which rows of a log are to be seen: those for which every part holds. A plain value; LogMatcher
/// compiles it. A part that speaks of what only signals have (types, a direction, a target) holds
/// for no other row.
struct LogFilter
{
    enum class Target { Any, Everyone, One };

    /// To be found in the data, the type, or the names of sender and target. Empty: anything.
    QString text;
    bool isRegex = false; ///< text is a regular expression, as PCRE has them
    bool isCaseSensitive = false;
    /// Only signals of these types; an empty text stands for those without. Empty: all.
    QStringList types;
    QStringList hiddenTypes; ///< all but those; other rows than signals stay
    /// Only of these senders, by id, or who joined or left; an empty text stands for the server.
    QStringList senders;
    QStringList hiddenSenders;
    /// What people call some of these, by id: for a log that hasn't heard of them.
    QMap<QString, QString> senderNames;
    std::optional<LogDirection> direction;
    Target target = Target::Any;
    QList<LogKind> kinds;       ///< empty: all
    std::optional<qint64> from; ///< not before; milliseconds since 1970 (UTC)
    std::optional<qint64> to;   ///< before this

    /// Whether it lets every row through.
    bool isEmpty() const;
    /// From now on without this type, whatever was chosen before.
    void hideType(const QString &type);
    void hideSender(const QString &id);
    /// What is wrong with the expression and where, for people; empty if nothing is.
    QString problem() const;

    /// Only what isn't as it is at first.
    QJsonObject toJson() const;
    /// Nothing, and \a problem names the member, if one isn't as toJson() writes it. Others than
    /// those it knows are ignored.
    static std::optional<LogFilter> fromJson(const QJsonObject &json, QString *problem = nullptr);

    /// Whether both let the same rows through: names don't count.
    friend bool operator==(const LogFilter &a, const LogFilter &b) { return a.isSame(b); }
    friend bool operator!=(const LogFilter &a, const LogFilter &b) { return !(a == b); }

private:
    bool isSame(const LogFilter &other) const;
};

} // namespace Signalbox

#endif
