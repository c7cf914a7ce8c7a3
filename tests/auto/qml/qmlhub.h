#ifndef TESTS_QML_QMLHUB_H
#define TESTS_QML_QMLHUB_H

#include <signaling/connection.h>
#include <signaling/invite.h>
#include <support/faultproxy.h>
#include <support/testhub.h>

#include <QObject>
#include <QVariantMap>

namespace TestSupport {

/// A hub in this process, behind a line that can be cut, as QML tests use it: `hub.invite("Ann")`.
class QmlHub : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QUrl chat READ chat CONSTANT)
    Q_PROPERTY(QString pictures READ pictures CONSTANT)
    Q_PROPERTY(int queuedAtTheEnd MEMBER m_queuedAtTheEnd)

public:
    QmlHub()
    {
        m_proxy.listen();
        m_proxy.setTarget(quint16(m_hub.hub->apiUrl().port()));
    }

    static QUrl chat() { return QUrl::fromLocalFile(QStringLiteral(SIGNALBOX_QML_CHAT)); }
    /// Where pictures are wanted; empty: nowhere.
    static QString pictures() { return qEnvironmentVariable("SIGNALBOX_PICTURES"); }
    Q_INVOKABLE
    QString invite(const QString &name, bool isModerator = false) const
    {
        Signaling::Invite made;
        made.credentials = {m_proxy.url(), TestHub::project().key, m_hub.sessionId,
                            token(name, isModerator)};
        return made.toString();
    }
    /// An invite whose token is signed with another secret.
    Q_INVOKABLE
    QString forgedInvite() const
    {
        Signaling::Invite made;
        made.credentials = {m_proxy.url(), TestHub::project().key, m_hub.sessionId,
                            m_hub.token(m_hub.sessionId, QByteArray(32, 'x'))};
        return made.toString();
    }
    Q_INVOKABLE
    QVariantMap credentials(const QString &name) const
    {
        return {{QStringLiteral("apiUrl"), m_proxy.url()},
                {QStringLiteral("apiKey"), TestHub::project().key},
                {QStringLiteral("sessionId"), m_hub.sessionId},
                {QStringLiteral("token"), token(name, false)}};
    }
    /// To a session where nobody is: for those who don't say goodbye. The hub's clock stands still,
    /// so that it waits for them for ever.
    Q_INVOKABLE
    QString inviteElsewhere()
    {
        const QString session = otherSession();
        Signaling::Invite made;
        made.credentials = {m_proxy.url(), TestHub::project().key, session, tokenFor(session)};
        return made.toString();
    }
    Q_INVOKABLE
    QString otherSession() { return m_hub.hub->createSession(TestHub::project().key); }
    Q_INVOKABLE
    QString tokenFor(const QString &session) const
    {
        return m_hub.token(session, TestHub::project().secret);
    }
    Q_INVOKABLE
    QString restUrl() const
    {
        return m_hub.hub->apiUrl().toString() + QStringLiteral("/v2/project/")
            + TestHub::project().key + QStringLiteral("/session/") + m_hub.sessionId
            + QStringLiteral("/signal");
    }
    Q_INVOKABLE
    QString restToken() const { return QString::fromLatin1(m_hub.restToken()); }
    /// All lines to it; none can be made until mend().
    Q_INVOKABLE
    void cut()
    {
        m_proxy.setRefusing(true);
        m_proxy.cut(Cut::Reset);
    }
    Q_INVOKABLE
    void mend() { m_proxy.setRefusing(false); }
    /// All lines to it; those made until answer() hear nothing.
    Q_INVOKABLE
    void silence()
    {
        m_proxy.setSwallowing(true);
        m_proxy.cut(Cut::Reset);
    }
    Q_INVOKABLE
    void answer()
    {
        m_proxy.setSwallowing(false);
        m_proxy.cut(Cut::Reset);
    }
    /// Waits no longer for those whose lines were cut.
    Q_INVOKABLE
    void forget() { m_hub.clock->advance(std::chrono::minutes(10)); }
    /// Asks \a session, in C++, at each outcome of its signals.
    Q_INVOKABLE
    void ask(QObject *session)
    {
        connect(session,
                SIGNAL(signalFinished(qint64, Signalbox::QmlSignalingSession::Outcome,
                                      Signaling::SignalingError)),
                this, SLOT(askSender()));
    }

private Q_SLOTS:
    void askSender() { m_queuedAtTheEnd = sender()->property("queuedCount").toInt(); }

private:
    QString token(const QString &name, bool isModerator) const
    {
        return m_hub.token(isModerator ? Signaling::Role::Moderator : Signaling::Role::Publisher,
                           Signaling::Connection::dataForName(name));
    }

    TestHub m_hub;
    FaultProxy m_proxy{1};
    int m_queuedAtTheEnd = -1;
};

} // namespace TestSupport

#endif
