#ifndef SIGNALBOX_TESTS_INTEROP_INTEROPPEER_H
#define SIGNALBOX_TESTS_INTEROP_INTEROPPEER_H

#include <signaling/signalingsession.h>

#include <QtCore/qhash.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qobject.h>

#include <functional>

/// One SignalingSession that takes commands and reports every Qt signal, as JSON objects: so that
/// a test in another language can drive the real thing.
class InteropPeer : public QObject
{
    Q_OBJECT

public:
    explicit InteropPeer(QObject *parent = nullptr);

    /// Carries out {"do": "connect" | "send" | …}. An unknown command is reported as such.
    void execute(const QJsonObject &command);

Q_SIGNALS:
    void reported(const QJsonObject &event);

private:
    void reportState();
    void reportSignals();
    void connectToSession(const QJsonObject &command);
    void send(const QJsonObject &command);
    void stream(const QJsonObject &command);
    void setRetryPolicy(const QJsonObject &command);
    void finish(quint64 id, Signaling::SignalingSession::Outcome outcome,
                const Signaling::SignalingError &error);
    void report(const char *event, QJsonObject details = {});

    /// What a command does when its signal has an outcome.
    using Finished = std::function<void(const QJsonObject &outcome)>;

    Signaling::SignalingSession m_session;
    QHash<quint64, Finished> m_finished;
};

#endif
