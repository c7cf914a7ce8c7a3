#ifndef SIGNALING_SESSION_NETWORKSESSIONINFOCLIENT_P_H
#define SIGNALING_SESSION_NETWORKSESSIONINFOCLIENT_P_H

#include <signaling/session/sessioninfoclient_p.h>

#include <QtNetwork/qnetworkaccessmanager.h>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkReply;
class QNetworkRequest;
QT_END_NAMESPACE

namespace Signaling {

/// Asks over HTTP.
class NetworkSessionInfoClient final : public AbstractSessionInfoClient
{
    Q_OBJECT

public:
    /// No info is longer.
    static constexpr qint64 MaxReplyBytes = 1024 * 1024;

    explicit NetworkSessionInfoClient(QObject *parent = nullptr);
    ~NetworkSessionInfoClient() override;

    void request(const SessionCredentials &credentials, const QString &connectionId) override;
    void cancel() override;
    /// How long the server may be silent; 10 s unless set.
    void setTransferTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

private:
    static QNetworkRequest makeRequest(const SessionCredentials &credentials,
                                       const QString &connectionId);
    void failLater(const SignalingError &error);
    void onFinished(QNetworkReply *reply);

    void forgetNetwork();

    /// One for each question, and so a connection and a thread of its own.
    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply = nullptr;
    std::unique_ptr<QObject> m_later; ///< carries a failure that is still to be told
    QString m_apiKey;
    SignalingError m_refusal; ///< of the server's certificate
    std::chrono::milliseconds m_timeout{10000};
    bool m_tooLong = false;
};

} // namespace Signaling

#endif
