#include "client_p.h"
#include "connectionhandle_p.h"
#include "library_p.h"
#include "opentok.h"
#include "settings_p.h"
#include "text_p.h"

#include <signaling/protocol/limits.h>

#include <cstdlib>
#include <cstring>
#include <functional>

using namespace Signaling;
using namespace Signaling::CApi;
using Phase = Membership::Phase;

struct otc_session
{
    std::shared_ptr<Worker> worker;
    std::shared_ptr<Member> member;

    /// Has \a call made on the client in the worker, unless the client has left for good by then.
    otc_status ask(std::function<void(Client &)> call) const
    {
        const auto task = [member = member, call = std::move(call)] {
            if (member->client)
                call(*member->client);
        };
        return worker->post(task) ? OTC_SUCCESS : OTC_SESSION_ILLEGAL_STATE;
    }
};

namespace {

/// As many signals as may wait in a session.
constexpr int MaxPosted = 10000;

QString environment(const char *name)
{
    return qEnvironmentVariable(name);
}

SessionCredentials credentialsOf(const Member &member, const QString &token)
{
    const QString server =
        member.proxyUrl.isEmpty() ? environment("SIGNALBOX_API_URL") : member.proxyUrl;
    SessionCredentials credentials;
    if (!server.isEmpty())
        credentials.apiUrl = SessionCredentials::serverUrl(server);
    credentials.apiKey = member.apiKey;
    credentials.sessionId = member.sessionId;
    credentials.token = token;
    credentials.caFile = environment("SIGNALBOX_CA");
    credentials.fingerprint = environment("SIGNALBOX_FINGERPRINT");
    return credentials;
}

otc_status send(const otc_session *session, const char *type, const char *signal,
                const std::optional<Connection> &to, bool retry)
{
    const std::optional<QString> typeText = fromC(type);
    const std::optional<QString> data = fromC(signal);
    if (!typeText)
        return OTC_SESSION_INVALID_SIGNAL_TYPE;
    if (const auto violation = Limits::checkType(*typeText))
        return violation->status == SignalingError::TooLarge ? OTC_SESSION_SIGNAL_TYPE_TOO_LONG
                                                             : OTC_SESSION_INVALID_SIGNAL_TYPE;
    if (!data)
        return OTC_SESSION_NULL_OR_INVALID_PARAMETER;
    if (Limits::checkData(*data))
        return OTC_SESSION_SIGNAL_DATA_TOO_LONG;
    const Phase phase = session->member->membership.phase();
    if (phase != Phase::In && !(phase == Phase::Away && retry))
        return OTC_SESSION_NOT_CONNECTED;
    SignalOptions options;
    options.to = to;
    options.retryAfterReconnect = retry;
    // Who sends faster than the worker takes it is told so, before memory is.
    if (session->member->posted.fetch_add(1) >= MaxPosted) {
        --session->member->posted;
        return OTC_SESSION_UNABLE_TO_SEND_SIGNAL;
    }
    const auto taken = [member = session->member, type = *typeText, data = *data, options] {
        --member->posted;
        if (member->client)
            member->client->send(type, data, options);
    };
    return session->worker->post(taken) ? OTC_SUCCESS : OTC_SESSION_ILLEGAL_STATE;
}

otc_status sendTo(const otc_session *session, const char *type, const char *signal,
                  const otc_connection *connection, bool retry)
{
    if (!session || !connection)
        return OTC_SESSION_NULL_OR_INVALID_PARAMETER;
    Connection to;
    to.id = QString::fromStdString(connection->id);
    return send(session, type, signal, to, retry);
}

} // namespace

otc_session *otc_session_new(const char *apikey, const char *session_id,
                             const struct otc_session_callbacks *callbacks)
{
    return otc_session_new_with_settings(apikey, session_id, callbacks, nullptr);
}

otc_session *otc_session_new_with_settings(const char *apikey, const char *session_id,
                                           const struct otc_session_callbacks *callbacks,
                                           otc_session_settings *settings)
{
    const std::shared_ptr<Worker> worker = Library::worker();
    const std::optional<QString> key = fromC(apikey);
    const std::optional<QString> id = fromC(session_id);
    if (!worker || !callbacks || !key || key->isEmpty() || !id || id->isEmpty())
        return nullptr;
    auto session = std::make_unique<otc_session>();
    auto member = std::make_shared<Member>(*callbacks, session.get(), *key, *id);
    if (settings) {
        member->proxyUrl = settings->proxyUrl;
        member->connectionEventsSuppressed = settings->connectionEventsSuppressed;
    }
    session->worker = worker;
    session->member = member;
    const auto make = [member, worker = worker.get()] {
        new Client(member, std::make_unique<SignalingSession>(), worker->clock(), worker->root());
    };
    return worker->post(make) ? session.release() : nullptr;
}

otc_status otc_session_delete(otc_session *session)
{
    if (!session)
        return OTC_SESSION_NULL_OR_INVALID_PARAMETER;
    session->member->callbacks.close();
    session->ask([](Client &client) { client.abandon(); });
    delete session;
    return OTC_SUCCESS;
}

otc_status otc_session_connect(otc_session *session, const char *token)
{
    const std::optional<QString> text = fromC(token);
    if (!session || !text || text->isEmpty())
        return OTC_SESSION_NULL_OR_INVALID_PARAMETER;
    const SessionCredentials credentials = credentialsOf(*session->member, *text);
    const bool isAsked = session->member->membership.beginJoining([&] {
        return session->ask([credentials](Client &client) { client.connectTo(credentials); })
            == OTC_SUCCESS;
    });
    return isAsked ? OTC_SUCCESS : OTC_SESSION_ILLEGAL_STATE;
}

otc_status otc_session_disconnect(otc_session *session)
{
    if (!session)
        return OTC_SESSION_NULL_OR_INVALID_PARAMETER;
    otc_status status = OTC_SESSION_NOT_CONNECTED;
    session->member->membership.beginLeaving([&] {
        status = session->ask([](Client &client) { client.leave(); });
        return status == OTC_SUCCESS;
    });
    return status;
}

otc_status otc_session_send_signal(otc_session *session, const char *type, const char *signal)
{
    if (!session)
        return OTC_SESSION_NULL_OR_INVALID_PARAMETER;
    return send(session, type, signal, std::nullopt, true);
}

otc_status otc_session_send_signal_to_connection(otc_session *session, const char *type,
                                                 const char *signal,
                                                 const otc_connection *connection)
{
    return sendTo(session, type, signal, connection, true);
}

otc_status otc_session_send_signal_with_options(otc_session *session, const char *type,
                                                const char *signal,
                                                struct otc_signal_options signal_options)
{
    if (!session)
        return OTC_SESSION_NULL_OR_INVALID_PARAMETER;
    return send(session, type, signal, std::nullopt,
                signal_options.retry_after_reconnect != OTC_FALSE);
}

otc_status otc_session_send_signal_to_connection_with_options(
    otc_session *session, const char *type, const char *signal, const otc_connection *connection,
    struct otc_signal_options signal_options)
{
    return sendTo(session, type, signal, connection,
                  signal_options.retry_after_reconnect != OTC_FALSE);
}

char *otc_session_get_id(const otc_session *session)
{
    return session ? strdup(session->member->sessionId.toUtf8().constData()) : nullptr;
}

otc_connection *otc_session_get_connection(const otc_session *session)
{
    const std::optional<Connection> own =
        session ? session->member->membership.connection() : std::nullopt;
    return own ? new otc_connection(*own, session->member->sessionId) : nullptr;
}

struct otc_session_capabilities otc_session_get_capabilities(const otc_session *session)
{
    const Connection own =
        session ? session->member->membership.connection().value_or(Connection()) : Connection();
    return {own.can(QStringLiteral("publish")), own.can(QStringLiteral("subscribe")),
            own.can(QStringLiteral("forcemute")), own.can(QStringLiteral("forcedisconnect"))};
}

void *otc_session_get_user_data(const otc_session *session)
{
    return session ? session->member->callbacks.userData() : nullptr;
}

otc_status otc_session_force_disconnect(otc_session *session, otc_connection *connection)
{
    if (!session || !connection)
        return OTC_SESSION_NULL_OR_INVALID_PARAMETER;
    const std::optional<Connection> own = session->member->membership.connection();
    if (!own)
        return OTC_SESSION_NOT_CONNECTED;
    if (!own->can(QStringLiteral("forcedisconnect")))
        return OTC_UNABLE_TO_FORCE_DISCONNECT;
    return session->ask([id = QString::fromStdString(connection->id)](Client &client) {
        client.forceDisconnect(id);
    });
}
