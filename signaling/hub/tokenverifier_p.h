#ifndef SIGNALING_HUB_TOKENVERIFIER_P_H
#define SIGNALING_HUB_TOKENVERIFIER_P_H

#include <signaling/hub/hubconfig.h>
#include <signaling/protocol/clienttoken.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Signaling {

/// Who may do what: sessions, client tokens and server tokens against the hub's projects.
class TokenVerifier
{
public:
    struct Verdict
    {
        int status = 200; ///< as the protocol has it: 400, 403, 404
        QString reason;   ///< a sentence for people, or empty

        bool isGood() const { return status == 200; }
    };

    /// \a config must outlive this.
    explicit TokenVerifier(const HubConfig &config);

    /// Whether that session is ours; \a apiKey gets the project it belongs to.
    Verdict checkSession(const QString &sessionId, QString *apiKey = nullptr) const;
    /// Whether \a token lets a client into the session.
    Verdict checkClient(const QByteArray &token, const QString &sessionId, qint64 nowMs,
                        ClientToken *decoded = nullptr) const;
    /// Whether \a token is one for servers; \a apiKey gets its project.
    Verdict checkServer(const QByteArray &token, qint64 nowMs, QString *apiKey) const;
    /// What the hub lets that role do.
    QStringList permissions(Role role) const;

private:
    const HubConfig &m_config;
};

} // namespace Signaling

#endif
