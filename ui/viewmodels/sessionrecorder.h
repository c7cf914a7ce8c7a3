#ifndef UI_VIEWMODELS_SESSIONRECORDER_H
#define UI_VIEWMODELS_SESSIONRECORDER_H

#include <signaling/clock.h>
#include <signaling/signalingsession.h>
#include <ui/models/deliverytrails.h>
#include <ui/models/logrecord.h>
#include <ui/models/recentmap.h>

#include <QtCore/qobject.h>
#include <QtCore/qset.h>

#include <memory>

namespace Signalbox {

class PersonSlots;
class SignalLogModel;

/// Writes what happens in a session into its log.
class SessionRecorder : public QObject
{
    Q_OBJECT

public:
    /// How many people's names are remembered; the others are called by their short ids.
    static constexpr std::size_t MaxNames = 10000;

    /// \a personSlots is told of everyone who comes, before the first row that names them.
    SessionRecorder(Signaling::SignalingSession *session, SignalLogModel *log,
                    PersonSlots *personSlots, std::shared_ptr<Signaling::Clock> clock,
                    QObject *parent = nullptr);

    /// When the latest of our signals went where.
    const DeliveryTrails &trails() const { return m_trails; }
    /// A signal that we sent: its outcome follows by itself.
    void recordSent(quint64 id, const QString &type, const QString &data, const QString &targetId,
                    const Signaling::SignalOptions &options);
    /// What someone is or was called; the short id of those who were never seen, or long ago.
    QString nameOf(const QString &connectionId);
    /// Something that is worth a line among the signals. \a number: what the row has for its
    /// signal's id, and is none's; with \a goesOn the line may change: changeNote().
    void recordNote(const QString &text, quint64 number = 0, bool goesOn = false);
    /// What that line says now; without \a goesOn for the last time.
    void changeNote(quint64 number, const QString &text, bool goesOn);

Q_SIGNALS:
    /// A signal of someone else is in the log.
    void received();
    /// A row is in the log, …
    void recorded(const Signalbox::LogRecord &record);
    /// … and one of those for our own signals has its outcome.
    void delivered(quint64 signalId, Signalbox::Delivery delivery, const QString &note);

private:
    void append(const LogRecord &record);
    void recordReceived(const Signaling::SignalMessage &message);
    void recordPerson(LogKind kind, const Signaling::Connection &connection, const QString &note);
    void onStateChanged(Signaling::SignalingSession::State state);
    void onFinished(quint64 id, Signaling::SignalingSession::Outcome outcome,
                    const Signaling::SignalingError &error);
    int waitingSignals() const;
    LogRecord newRecord(LogKind kind) const;
    void setPerson(LogRecord &record, const QString &connectionId);
    void setTarget(LogRecord &record, const QString &connectionId);

    Signaling::SignalingSession *m_session;
    SignalLogModel *m_log;
    PersonSlots *m_personSlots;
    std::shared_ptr<Signaling::Clock> m_clock;
    /// Of those seen last: a signal may name someone who has left.
    RecentMap<QString, QString> m_names{MaxNames};
    DeliveryTrails m_trails;
    QSet<quint64> m_open; ///< of our signals in the log, those without an outcome
    Signaling::SignalingSession::State m_state;
    qint64 m_lostAt = 0;
    quint64 m_handedOver = 0; ///< the signal that the next two are about
    int m_handed = 0;
    int m_receivers = 0;
    bool m_inside; ///< we are in the session, and who comes now joins
};

} // namespace Signalbox

#endif
