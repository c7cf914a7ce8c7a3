#include "embeddedhub.h"

#include "lanaddresses.h"

#include <signaling/connection.h>
#include <signaling/hub/signalinghub.h>
#include <signaling/protocol/clienttoken.h>

#include <QDateTime>
#include <QPointer>
#include <QRandomGenerator>
#include <QStringList>
#include <QSysInfo>
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
    QString fingerprint;
    QString problem;
};

/// A certificate for every name that this computer may be called by.
QString secure(Signaling::HubConfig *config, const QList<QHostAddress> &addresses)
{
    QStringList names;
    const QString own = QSysInfo::machineHostName();
    if (!own.isEmpty() && !QUrl::toAce(own).isEmpty())
        names << own;
    names << QStringLiteral("localhost") << QStringLiteral("127.0.0.1");
    for (QHostAddress address : addresses) {
        address.setScopeId({});
        names << address.toString();
    }
    QString problem;
    const auto tls =
        Signaling::HubTls::selfSigned(names, QDateTime::currentMSecsSinceEpoch(), &problem);
    config->tls = tls.value_or(Signaling::HubTls());
    config->address = QHostAddress(QHostAddress::Any);
    return problem;
}

/// \a addresses: of the network that it is for; empty: for this computer alone.
Started startHub(QObject *parent, const QByteArray &secret, const QList<QHostAddress> &addresses)
{
    Signaling::HubConfig config;
    config.projects = {{projectKey, secret}};
    config.linesCanFail = true;
    Started started;
    if (!addresses.isEmpty())
        started.problem = secure(&config, addresses);
    if (!started.problem.isEmpty())
        return started;
    started.hub = new Signaling::SignalingHub(config, parent);
    if (!started.hub->listen()) {
        started.problem = started.hub->errorString();
        delete std::exchange(started.hub, nullptr);
        return started;
    }
    started.apiUrl = started.hub->apiUrl();
    started.fingerprint = started.hub->fingerprint();
    started.sessionId = started.hub->createSession(projectKey);
    return started;
}

/// In its thread: destroyed when all that it had to say is said.
void endHub(Signaling::SignalingHub *hub)
{
    using Signaling::SignalingHub;
    QObject::connect(hub, &SignalingHub::closed, hub, &QObject::deleteLater);
    hub->close();
    // One that was to come back, and couldn't, has nothing more to say.
    if (!hub->isClosing())
        hub->deleteLater();
}

} // namespace

EmbeddedHub::EmbeddedHub(QObject *parent)
    : HostService(parent)
    , m_hubs(new App::Mailbox)
    , m_faults([this](const QString &sessionId) { return m_hosted.value(sessionId).hub; }, m_hubs)
{
    // A hub that didn't come back serves nobody.
    connect(&m_faults, &HubFaults::restarted, this,
            [this](const QString &sessionId, const QString &problem) {
                if (!problem.isEmpty())
                    stop(sessionId);
            });
    m_thread.setObjectName(QStringLiteral("hubs"));
    m_hubs->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_hubs, &QObject::deleteLater);
    m_thread.start();
}

EmbeddedHub::~EmbeddedHub()
{
    // What guests were promised is still delivered: a hub takes 5 s for its goodbye at most.
    m_hubs->post([hubs = m_hubs] {
        const auto quitAfterTheLast = [hubs] {
            if (hubs->children().isEmpty())
                QThread::currentThread()->quit();
        };
        const auto all = hubs->findChildren<Signaling::SignalingHub *>();
        for (Signaling::SignalingHub *hub : all) {
            // Queued, for it is still a child while it says that it goes.
            connect(hub, &QObject::destroyed, hubs, quitAfterTheLast, Qt::QueuedConnection);
            endHub(hub); // also one that is restarting: it comes back no more
        }
        quitAfterTheLast();
    });
    m_thread.wait();
}

QList<QHostAddress> EmbeddedHub::addresses() const
{
    return m_addresses ? *m_addresses : lanAddresses();
}

void EmbeddedHub::host(const QString &name, Reach reach, QObject *context, HostCallback done)
{
    const QList<QHostAddress> places =
        reach == Reach::LocalNetwork ? addresses() : QList<QHostAddress>();
    if (reach == Reach::LocalNetwork && places.isEmpty()) {
        HostedSession none;
        none.problem = tr("This computer is on no network by which others could reach it.");
        QMetaObject::invokeMethod(
            context, [done, none] { done(none); }, Qt::QueuedConnection);
        return;
    }
    const QByteArray secret = newSecret();
    const auto finish = [this, name, secret, places, asker = QPointer<QObject>(context),
                         done = std::move(done)](const Started &started) {
        HostedSession session;
        if (started.hub) {
            m_hosted.insert(started.sessionId, {secret, started.hub});
            session.credentials.apiUrl = started.apiUrl;
            session.credentials.fingerprint = started.fingerprint;
            if (!places.isEmpty()) {
                session.inviteUrl = started.apiUrl;
                session.inviteUrl.setHost(places.first().toString());
            }
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
    m_hubs->post([this, secret, places, finish] {
        const Started started = startHub(m_hubs, secret, places);
        if (started.hub)
            m_faults.watch(started.hub, started.sessionId);
        m_answers.post([finish, started] { finish(started); });
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
    m_hubs->post([hub] { endHub(hub); });
}

void EmbeddedHub::dropSocket(const QString &sessionId, const QString &connectionId)
{
    if (Signaling::SignalingHub *hub = m_hosted.value(sessionId).hub)
        m_hubs->post([hub, connectionId] { hub->dropSocket(connectionId); });
}

} // namespace Signalbox
