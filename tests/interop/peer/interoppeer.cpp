#include "interoppeer.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qtimer.h>

#include <memory>

using namespace Signaling;

namespace {

QJsonObject toJson(const Connection &connection)
{
    return {{QStringLiteral("id"), connection.id},
            {QStringLiteral("data"), connection.data},
            {QStringLiteral("creationTime"), connection.creationTime},
            {QStringLiteral("permissions"), QJsonArray::fromStringList(connection.permissions)}};
}

QJsonValue toJson(const SignalingError &error)
{
    if (!error)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("code"), error.code},
                       {QStringLiteral("message"), error.message},
                       {QStringLiteral("details"), error.details},
                       {QStringLiteral("fatal"), error.isFatal()}};
}

template <typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

/// Null stays null: a signal without data is not one with an empty text.
QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString textOrNull(const QJsonValue &value)
{
    if (!value.isString())
        return {};
    const QString text = value.toString();
    return text.isNull() ? QLatin1String("") : text;
}

} // namespace

InteropPeer::InteropPeer(QObject *parent)
    : QObject(parent)
{
    reportState();
    reportSignals();
}

void InteropPeer::reportState()
{
    const SignalingSession *session = &m_session;
    connect(session, &SignalingSession::stateChanged, this, [this](SignalingSession::State state) {
        report("state", {{QStringLiteral("state"), nameOf(state)}});
    });
    connect(session, &SignalingSession::connected, this, [this] {
        QJsonArray everyone;
        for (const Connection &connection : m_session.connections())
            everyone.append(toJson(connection));
        report("connected",
               {{QStringLiteral("connection"), toJson(m_session.connection())},
                {QStringLiteral("connections"), everyone}});
    });
    connect(session, &SignalingSession::disconnected, this,
            [this](SignalingSession::Reason reason) {
                report("disconnected",
                       {{QStringLiteral("reason"), nameOf(reason)},
                        {QStringLiteral("error"), toJson(m_session.error())}});
            });
    connect(session, &SignalingSession::reconnecting, this, [this](int attempt, qint64 delay) {
        report("reconnecting",
               {{QStringLiteral("attempt"), attempt}, {QStringLiteral("delay"), delay}});
    });
    connect(session, &SignalingSession::reconnected, this, [this](bool recovered) {
        report("reconnected", {{QStringLiteral("recovered"), recovered}});
    });
    connect(session, &SignalingSession::errorOccurred, this, [this](const SignalingError &error) {
        report("error", {{QStringLiteral("error"), toJson(error)}});
    });
}

void InteropPeer::reportSignals()
{
    const SignalingSession *session = &m_session;
    connect(session, &SignalingSession::connectionCreated, this,
            [this](const Connection &connection) {
                report("connectionCreated", {{QStringLiteral("connection"), toJson(connection)}});
            });
    connect(session, &SignalingSession::connectionDestroyed, this,
            [this](const Connection &connection, SignalingSession::Reason reason) {
                report("connectionDestroyed",
                       {{QStringLiteral("connection"), toJson(connection)},
                        {QStringLiteral("reason"), nameOf(reason)}});
            });
    connect(session, &SignalingSession::signalReceived, this, [this](const SignalMessage &message) {
        report("signal",
               {{QStringLiteral("type"), textOrNull(message.type)},
                {QStringLiteral("data"), textOrNull(message.data)},
                {QStringLiteral("hasData"), message.hasData()},
                {QStringLiteral("isJson"), message.isJson},
                {QStringLiteral("isOwn"), message.isOwn},
                {QStringLiteral("to"), message.to},
                {QStringLiteral("fromIsNull"), message.isFromServer()},
                {QStringLiteral("from"),
                 message.from ? QJsonValue(toJson(*message.from)) : QJsonValue(QJsonValue::Null)}});
    });
    connect(session, &SignalingSession::signalFinished, this, &InteropPeer::finish);
}

void InteropPeer::execute(const QJsonObject &command)
{
    const QString what = command.value(QLatin1String("do")).toString();
    if (what == QLatin1String("connect"))
        connectToSession(command);
    else if (what == QLatin1String("send"))
        send(command);
    else if (what == QLatin1String("stream"))
        stream(command);
    else if (what == QLatin1String("retryPolicy"))
        setRetryPolicy(command);
    else if (what == QLatin1String("forceDisconnect"))
        m_session.forceDisconnect(command.value(QLatin1String("connection")).toString());
    else if (what == QLatin1String("retryNow"))
        m_session.retryNow();
    else if (what == QLatin1String("disconnect"))
        m_session.disconnectFromSession();
    else if (what == QLatin1String("quit"))
        QCoreApplication::quit();
    else
        report("unknownCommand", {{QStringLiteral("do"), what}});
}

void InteropPeer::connectToSession(const QJsonObject &command)
{
    SessionCredentials credentials;
    credentials.apiUrl = QUrl(command.value(QLatin1String("apiUrl")).toString());
    credentials.apiKey = command.value(QLatin1String("apiKey")).toString();
    credentials.sessionId = command.value(QLatin1String("sessionId")).toString();
    credentials.token = command.value(QLatin1String("token")).toString();
    m_session.connectToSession(credentials);
}

void InteropPeer::send(const QJsonObject &command)
{
    SignalOptions options;
    if (const QJsonValue to = command.value(QLatin1String("to")); to.isString()) {
        Connection target = m_session.connectionById(to.toString());
        target.id = to.toString(); // one that has left is still a target that can be named
        options.to = target;
    }
    options.retryAfterReconnect = command.value(QLatin1String("retry")).toBool(true);
    options.isJson = command.value(QLatin1String("json")).toBool(false);
    options.timeout =
        std::chrono::milliseconds(command.value(QLatin1String("timeout")).toInteger(0));
    const quint64 id =
        m_session.sendSignal(textOrNull(command.value(QLatin1String("type"))),
                             textOrNull(command.value(QLatin1String("data"))), options);
    m_finished.insert(id, [this, tag = command.value(QLatin1String("tag"))](QJsonObject outcome) {
        outcome.insert(QLatin1String("tag"), tag);
        report("finished", outcome);
    });
}

void InteropPeer::stream(const QJsonObject &command)
{
    struct Progress
    {
        int sent = 0;
        int finished = 0;
        QJsonArray failures;
    };
    const auto progress = std::make_shared<Progress>();
    const int count = command.value(QLatin1String("count")).toInt();
    const QString type = textOrNull(command.value(QLatin1String("type")));
    const QJsonValue tag = command.value(QLatin1String("tag"));
    auto *timer = new QTimer(this);
    timer->setInterval(command.value(QLatin1String("interval")).toInt());
    connect(timer, &QTimer::timeout, this, [this, timer, progress, count, type, tag] {
        const int number = progress->sent++;
        const quint64 id = m_session.sendSignal(type, QString::number(number));
        m_finished.insert(id, [this, progress, count, number, tag](QJsonObject outcome) {
            if (outcome.value(QLatin1String("outcome")) != QLatin1String("Sent")) {
                outcome.insert(QLatin1String("number"), number);
                progress->failures.append(outcome);
            }
            if (++progress->finished == count)
                report("streamed",
                       {{QStringLiteral("tag"), tag},
                        {QStringLiteral("failures"), progress->failures}});
        });
        if (progress->sent == count)
            timer->deleteLater();
    });
    timer->start();
}

void InteropPeer::setRetryPolicy(const QJsonObject &command)
{
    RetryPolicy policy = m_session.retryPolicy();
    const auto milliseconds = [&command](const char *key, std::chrono::milliseconds fallback) {
        return std::chrono::milliseconds(
            command.value(QLatin1String(key)).toInteger(fallback.count()));
    };
    policy.firstDelay = milliseconds("firstDelay", policy.firstDelay);
    policy.maximumDelay = milliseconds("maximumDelay", policy.maximumDelay);
    policy.totalTime = milliseconds("totalTime", policy.totalTime);
    m_session.setRetryPolicy(policy);
}

void InteropPeer::finish(quint64 id, SignalingSession::Outcome outcome, const SignalingError &error)
{
    const QJsonObject details{{QStringLiteral("outcome"), nameOf(outcome)},
                              {QStringLiteral("error"), toJson(error)}};
    if (const Finished finished = m_finished.take(id))
        finished(details);
    else // a second outcome, or one for an id that was never given
        report("unexpectedOutcome", details);
}

void InteropPeer::report(const char *event, QJsonObject details)
{
    details.insert(QLatin1String("event"), QLatin1String(event));
    Q_EMIT reported(details);
}
