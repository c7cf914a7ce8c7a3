#include "tourperson.h"

#include "sessioncommand.h"

namespace App {

using namespace Signaling;

namespace {

QString nameOf(const Connection &connection)
{
    return connection.data.mid(connection.data.indexOf(QLatin1Char('=')) + 1);
}

} // namespace

TourPerson::TourPerson(const QString &name)
    : m_name(name)
{
    const auto tell = [this](const QString &what) {
        Q_EMIT said(m_name + what);
        Q_EMIT changed();
    };
    connect(&m_session, &SignalingSession::signalReceived, this, &TourPerson::onSignal);
    connect(&m_session, &SignalingSession::signalFinished, this, &TourPerson::onFinished);
    connect(&m_session, &SignalingSession::connected, this,
            [tell] { tell(QStringLiteral(" has joined")); });
    connect(&m_session, &SignalingSession::connectionCreated, this,
            [tell](const Connection &who) { tell(QStringLiteral(" sees ") + nameOf(who)); });
    connect(&m_session, &SignalingSession::connectionDestroyed, this,
            [this, tell](const Connection &who, SignalingSession::Reason reason) {
                m_goodbyes.append(nameOf(who) + QStringLiteral(": ")
                                  + SignalingSession::reasonName(reason));
                tell(QStringLiteral(" sees %1 leave (%2)")
                         .arg(nameOf(who), SignalingSession::reasonName(reason)));
            });
    connect(&m_session, &SignalingSession::reconnecting, this, [tell](int attempt, qint64 delay) {
        tell(QStringLiteral(" lost the connection; attempt %1 in %2 ms").arg(attempt).arg(delay));
    });
    connect(&m_session, &SignalingSession::reconnected, this, [tell](bool recovered) {
        tell(recovered ? QStringLiteral(" is back")
                       : QStringLiteral(" is back, as a new connection"));
    });
    connect(&m_session, &SignalingSession::errorOccurred, this,
            [tell](const SignalingError &error) {
                tell(QStringLiteral(": error %1, %2").arg(error.code).arg(error.message));
            });
    connect(&m_session, &SignalingSession::disconnected, this,
            [tell] { tell(QStringLiteral(" has left")); });
}

bool TourPerson::isConnected() const
{
    return m_session.state() == SignalingSession::State::Connected;
}

void TourPerson::send(const QString &text, const SignalOptions &options)
{
    Q_EMIT said(QStringLiteral("%1 sends \"%2\"").arg(m_name, text));
    m_texts.insert(m_session.sendSignal(QStringLiteral("chat"), text, options), text);
}

std::optional<TourPerson::Outcome> TourPerson::outcome(const QString &text) const
{
    const auto it = m_outcomes.constFind(text);
    return it == m_outcomes.constEnd() ? std::nullopt : std::optional(it.value());
}

void TourPerson::onSignal(const SignalMessage &message)
{
    const QString sender = message.from ? nameOf(*message.from) : QStringLiteral("the server");
    m_heard.append(sender + QStringLiteral(": ") + message.data);
    Q_EMIT said(
        QStringLiteral("%1 got \"%2\" from %3%4")
            .arg(m_name, message.data, sender,
                 message.isTargeted() ? QStringLiteral(", for %1 alone").arg(m_name) : QString()));
    Q_EMIT changed();
}

void TourPerson::onFinished(quint64 id, Outcome outcome, const SignalingError &error)
{
    const QString text = m_texts.take(id);
    m_outcomes.insert(text, outcome);
    Q_EMIT said(
        outcome == Outcome::Sent
            ? QStringLiteral("%1's \"%2\" was taken by the hub").arg(m_name, text)
            : QStringLiteral("%1's \"%2\" was not sent: %3").arg(m_name, text, error.message));
    Q_EMIT changed();
}

} // namespace App
