#ifndef SIGNALING_HUB_RESTROUTES_P_H
#define SIGNALING_HUB_RESTROUTES_P_H

#include <signaling/hub/httpmessage_p.h>
#include <signaling/hub/hubconfig.h>

#include <QtCore/qstringlist.h>

namespace Signaling {

class HubCore;

/// The hub's HTTP side (docs/protocol.md §1 and §4): finds the route, checks who asks, answers.
class RestRoutes
{
public:
    /// Both must outlive this.
    RestRoutes(const HubConfig &config, HubCore &core);

    HttpAnswer answer(const HttpRequest &request) const;

private:
    /// /v2/project/{apiKey}/session/{sessionId}/…
    struct ProjectPath
    {
        QString sessionId;
        QString connectionId; ///< empty where the path names none
    };

    HttpAnswer projectAnswer(const HttpRequest &request, const QStringList &path) const;
    HttpAnswer sessionInfo(const HttpRequest &request, const QString &sessionId) const;
    HttpAnswer createSession(const HttpRequest &request) const;
    HttpAnswer signal(const HttpRequest &request, const QString &apiKey,
                      const ProjectPath &path) const;
    HttpAnswer forceDisconnect(const ProjectPath &path) const;
    HttpAnswer listConnections(const HttpRequest &request, const QString &apiKey,
                               const QString &sessionId) const;
    /// With the headers that let a web page read the answer, if it is one that may.
    HttpAnswer withCors(HttpAnswer answer, const HttpRequest &request) const;
    HttpAnswer socketAnswer(const HttpRequest &request) const;
    /// The project whose server asks; an answer to give instead if that isn't proven.
    QString authorize(const HttpRequest &request, HttpAnswer *refusal) const;

    const HubConfig &m_config;
    HubCore &m_core;
};

} // namespace Signaling

#endif
