#ifndef UI_MODELS_LOGRECORD_H
#define UI_MODELS_LOGRECORD_H

#include <QtCore/qobjectdefs.h>
#include <QtCore/qstring.h>

namespace Signalbox {
Q_NAMESPACE

/// What a row of the log tells.
enum class LogKind : quint8 {
    Signal,
    Joined,
    Left,
    LinkLost,
    LinkBack,
    Gap, ///< the link is back, but what others sent meanwhile may be missing
    SessionEnded,
    Note, ///< of the log itself: note says what
};
Q_ENUM_NS(LogKind)

enum class LogDirection : quint8 { Incoming, Outgoing };
Q_ENUM_NS(LogDirection)

/// What became of one of our own signals; the others have None.
enum class Delivery : quint8 { None, Waiting, Sent, Failed, Cancelled, Expired, Unknown };
Q_ENUM_NS(Delivery)

/// One row on its way into the log. A plain value.
struct LogRecord
{
    qint64 time = 0; ///< milliseconds since 1970 (UTC)
    LogKind kind = LogKind::Signal;
    LogDirection direction = LogDirection::Incoming;
    Delivery delivery = Delivery::None;
    bool json = false;    ///< data is the JSON of a value that isn't a string
    bool retry = true;    ///< of an outgoing signal
    quint64 signalId = 0; ///< of an outgoing signal, unique in its session; else 0
    QString personId;     ///< the sender, or who joined or left; empty: the server
    QString personName;
    int personSlot = 0; ///< which of the colours for people
    QString targetId;   ///< empty: everyone
    QString targetName;
    int targetSlot = 0;
    QString type;        ///< null: none
    QString data;        ///< null: none
    QString note;        ///< why a person left, a signal failed or a session ended
    qint64 duration = 0; ///< LinkBack: how long the link was away, in ms
    int waiting = 0;     ///< LinkBack: how many signals waited
};

} // namespace Signalbox

#endif
