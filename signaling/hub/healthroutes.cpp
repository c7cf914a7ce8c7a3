#include "healthroutes_p.h"

#include <signaling/hub/httpanswers_p.h>
#include <signaling/hub/hubcore_p.h>
#include <signaling/hub/metricstext_p.h>

#include <utility>

namespace Signaling {

namespace {

HttpAnswer plain(int status, const QByteArray &text)
{
    return {status,
            QByteArrayLiteral("text/plain; charset=utf-8"),
            text,
            {{QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")}}};
}

/// A proxy sent it on, for somebody who may be anywhere.
bool isForwarded(const HttpRequest &request)
{
    for (const char *name :
         {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"})
        if (!request.header(name).isEmpty())
            return true;
    return false;
}

} // namespace

HealthRoutes::HealthRoutes(const HubConfig &config, HubCore &core, std::shared_ptr<Clock> clock)
    : m_config(config)
    , m_core(core)
    , m_clock(std::move(clock))
    , m_startedAt(m_clock->monotonicMs())
{
}

HttpAnswer HealthRoutes::answer(const HttpRequest &request) const
{
    return find(request).value_or(HttpAnswers::error(
        404, 404, QStringLiteral("Here are /health/live, /health/ready and /metrics")));
}

std::optional<HttpAnswer> HealthRoutes::answerIfPrivate(const HttpRequest &request) const
{
    // A proxy that names itself nowhere stands before a hub that has a publicUrl.
    if (!m_config.address.isLoopback() || !m_config.publicUrl.isEmpty() || isForwarded(request))
        return std::nullopt;
    return find(request);
}

std::optional<HttpAnswer> HealthRoutes::find(const HttpRequest &request) const
{
    const bool isLive = request.path == QLatin1String("/health/live");
    const bool isReady = request.path == QLatin1String("/health/ready");
    if (!isLive && !isReady && request.path != QLatin1String("/metrics"))
        return std::nullopt;
    if (request.method != "GET" && request.method != "HEAD")
        return HttpAnswers::methodNotAllowed("GET, HEAD");
    if (isLive)
        return plain(200, "live\n");
    if (isReady)
        return m_core.isDraining() ? plain(503, "draining\n") : plain(200, "ready\n");
    HttpAnswer answer =
        plain(200,
              MetricsText::write(m_core.statistics(), m_core.counters(), m_core.isDraining(),
                                 m_clock->monotonicMs() - m_startedAt));
    answer.contentType = MetricsText::contentType();
    return answer;
}

} // namespace Signaling
