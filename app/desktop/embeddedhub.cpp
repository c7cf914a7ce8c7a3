#include "embeddedhub.h"

#include <signaling/connection.h>
#include <signaling/hub/signalinghub.h>
#include <signaling/protocol/clienttoken.h>

#include <QDateTime>
#include <QPointer>
#include <QRandomGenerator>
#include <QUrl>
#include <QUuid>

#include <array>
#include <utility>

namespace Signalbox {

namespace {

// One project for each hub, so one name for its key will do. A number, as the vendor's keys are.
const QLatin1String projectKey("100");
constexpr qint64 TokenSeconds = 30 * 24 * 3600;

QByteArray newSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex();
}

QString makeToken(const QString &sessionId, const QByteArray &secret, const QString &role,
                  const QString &data)
{
    Signaling::ClientToken token;
    token.apiKey = projectKey;
    token.sessionId = sessionId;
    token.role = Signaling::roleFromName(role).value_or(Signaling::Role::Publisher);
    token.connectionData = data;
    token.createdAt = QDateTime::currentSecsSinceEpoch();
    token.expiresAt = token.createdAt + TokenSeconds;
    token.nonce = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return QString::fromLatin1(token.encode(secret));
}

// What the hubs' thread hands back.
struct Started
{
    Signaling::SignalingHub *hub = nullptr;
    QUrl apiUrl;
    QString sessionId;
    QString problem;
};

Started startHub(QObject *parent, const QByteArray &secret)
{
    Signaling::HubConfig config;
    config.projects = {{projectKey, secret}};
    Started started;
    started.hub = new Signaling::SignalingHub(config, parent);
    if (!started.hub->listen()) {
        started.problem = started.hub->errorString();
        delete std::exchange(started.hub, nullptr);
        return started;
    }
    started.apiUrl = started.hub->apiUrl();
    started.sessionId = started.hub->createSession(projectKey);
    return started;
}

} // namespace

EmbeddedHub::EmbeddedHub(QObject *parent)
    : HostService(parent)
    , m_hubs(new QObject)
{
    m_thread.setObjectName(QStringLiteral("hubs"));
    m_hubs->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_hubs, &QObject::deleteLater);
    m_thread.start();
}

EmbeddedHub::~EmbeddedHub()
{
    m_thread.quit();
    m_thread.wait();
}

void EmbeddedHub::host(const QString &name, QObject *context, HostCallback done)
{
    const QByteArray secret = newSecret();
    const auto finish = [this, name, secret, asker = QPointer<QObject>(context),
                         done = std::move(done)](const Started &started) {
        HostedSession session;
        if (started.hub) {
            m_hosted.insert(started.sessionId, {secret, started.hub});
            session.credentials.apiUrl = started.apiUrl;
            session.credentials.apiKey = projectKey;
            session.credentials.sessionId = started.sessionId;
            session.credentials.token =
                makeToken(started.sessionId, secret, QStringLiteral("moderator"),
                          Signaling::Connection::dataForName(name));
        } else {
            session.problem = tr("The session could not be hosted: %1").arg(started.problem);
        }
        if (asker)
            done(session);
        else
            stop(started.sessionId);
    };
    QMetaObject::invokeMethod(m_hubs, [this, secret, finish] {
        const Started started = startHub(m_hubs, secret);
        QMetaObject::invokeMethod(this, [finish, started] { finish(started); });
    });
}

bool EmbeddedHub::isHosting(const QString &sessionId) const
{
    return m_hosted.contains(sessionId);
}

QString EmbeddedHub::mintToken(const QString &sessionId, const QString &role, const QString &data)
{
    const auto hosted = m_hosted.constFind(sessionId);
    return hosted == m_hosted.constEnd() ? QString()
                                         : makeToken(sessionId, hosted->secret, role, data);
}

void EmbeddedHub::stop(const QString &sessionId)
{
    Signaling::SignalingHub *hub = m_hosted.take(sessionId).hub;
    if (!hub)
        return;
    QMetaObject::invokeMethod(hub, [hub] {
        hub->close();
        hub->deleteLater();
    });
}

void EmbeddedHub::dropSocket(const QString &sessionId, const QString &connectionId)
{
    if (Signaling::SignalingHub *hub = m_hosted.value(sessionId).hub)
        QMetaObject::invokeMethod(hub, [hub, connectionId] { hub->dropSocket(connectionId); });
}

} // namespace Signalbox
