#ifndef APP_CLI_TOURPERSON_H
#define APP_CLI_TOURPERSON_H

#include <signaling/signalingsession.h>

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>

#include <optional>

namespace App {

/// One client in the tour: a session, and what it saw.
class TourPerson final : public QObject
{
    Q_OBJECT

public:
    using Outcome = Signaling::SignalingSession::Outcome;

    explicit TourPerson(const QString &name);

    QString name() const { return m_name; }
    Signaling::SignalingSession &session() { return m_session; }
    bool isConnected() const;
    /// Sends \a text; what becomes of it is outcome() of the same text.
    void send(const QString &text, const Signaling::SignalOptions &options = {});
    std::optional<Outcome> outcome(const QString &text) const;
    /// "Alice: Hello" for each signal, in the order they came.
    QStringList heard() const { return m_heard; }
    /// Who left, each with the reason.
    QStringList goodbyes() const { return m_goodbyes; }

Q_SIGNALS:
    /// Something happened that a step may wait for.
    void changed();
    /// A line for people about it.
    void said(const QString &line);

private:
    void onSignal(const Signaling::SignalMessage &message);
    void onFinished(quint64 id, Outcome outcome, const Signaling::SignalingError &error);

    QString m_name;
    Signaling::SignalingSession m_session;
    QHash<quint64, QString> m_texts;
    QHash<QString, Outcome> m_outcomes;
    QStringList m_heard;
    QStringList m_goodbyes;
};

} // namespace App

#endif
