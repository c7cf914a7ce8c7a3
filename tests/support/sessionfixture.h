#ifndef TESTS_SUPPORT_SESSIONFIXTURE_H
#define TESTS_SUPPORT_SESSIONFIXTURE_H

#include <signaling/session/sessiondependencies_p.h>
#include <signaling/signalingsession.h>
#include <support/fakeclock.h>
#include <support/fakenetworkmonitor.h>
#include <support/fakeserver.h>
#include <support/fakesessioninfoclient.h>

#include <QCoreApplication>
#include <QHash>

#include <memory>

namespace TestSupport {

/// A session on a fake server with a fake clock, and a record of what it told.
struct SessionFixture
{
    using Session = Signaling::SignalingSession;
    using State = Session::State;
    using Outcome = Session::Outcome;
    struct Result
    {
        Outcome outcome;
        int code;
    };

    FakeServer server;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<SessionInfoScript> info = std::make_shared<SessionInfoScript>();
    FakeNetwork network;
    double random = 0.5;
    std::unique_ptr<Session> session;
    QStringList told; ///< every notice but the changes, in a short form
    QHash<quint64, QList<Result>> results;
    QList<quint64> finished; ///< in the order it was told

    SessionFixture() { replaceSession(dependencies()); }
    ~SessionFixture() { session.reset(); } // while there is a record to report to

    Signaling::SessionDependencies dependencies()
    {
        Signaling::SessionDependencies dependencies;
        dependencies.clock = clock;
        dependencies.makeTransport = [this] { return server.listener.makeTransport(); };
        dependencies.makeSessionInfoClient = [script = info] {
            return std::make_unique<FakeSessionInfoClient>(script);
        };
        dependencies.makeNetworkMonitor = [this] { return network.makeMonitor(); };
        dependencies.random = [this] { return random; };
        return dependencies;
    }
    /// Another session in place of the one there was, told of as that.
    void replaceSession(Signaling::SessionDependencies with)
    {
        session = std::make_unique<Session>(std::move(with));
        record();
    }
    static Signaling::SessionCredentials credentials()
    {
        Signaling::SessionCredentials credentials;
        credentials.apiUrl = QUrl(QStringLiteral("http://hub.test"));
        credentials.apiKey = QStringLiteral("100");
        credentials.sessionId = QStringLiteral("1_MX4xMDB-fjE");
        credentials.token = QStringLiteral("T1==secret");
        return credentials;
    }
    /// Lets the event loop turn until nothing more happens.
    static void settle()
    {
        for (int i = 0; i < 30; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    void connectSession()
    {
        session->connectToSession(credentials());
        settle();
    }
    void advance(qint64 ms)
    {
        clock->advance(ms);
        settle();
    }
    /// Like a cable that is cut; lets the session notice.
    void cut()
    {
        server.link()->cut();
        settle();
    }
    quint64 send(const QString &data, bool retry = true)
    {
        Signaling::SignalOptions options;
        options.retryAfterReconnect = retry;
        return session->sendSignal({}, data, options);
    }
    /// Changes what \a change says of the retry policy.
    template <typename Functor>
    void setPolicy(Functor change)
    {
        Signaling::RetryPolicy policy = session->retryPolicy();
        change(policy);
        session->setRetryPolicy(policy);
    }
    /// The one outcome of \a id as "Sent", "Failed 1010" …; says so if there is none or several.
    QString outcome(quint64 id) const
    {
        const QList<Result> list = results.value(id);
        if (list.size() != 1)
            return QStringLiteral("%1 outcomes").arg(list.size());
        const QString word = wordFor(list.first().outcome);
        return list.first().code == 0 ? word : word + QStringLiteral(" %1").arg(list.first().code);
    }
    template <typename Enum>
    static QString wordFor(Enum value)
    {
        return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
    }

private:
    void record()
    {
        Session *s = session.get();
        QObject *context = &server;
        const auto tell = [this](const QString &text) { told.append(text); };
        QObject::connect(s, &Session::stateChanged, context,
                         [=](State state) { tell(QStringLiteral("state ") + wordFor(state)); });
        QObject::connect(s, &Session::connected, context,
                         [=] { tell(QStringLiteral("connected")); });
        QObject::connect(s, &Session::disconnected, context, [=](Session::Reason reason) {
            tell(QStringLiteral("disconnected ") + wordFor(reason));
        });
        QObject::connect(s, &Session::reconnecting, context, [=](int attempt, qint64 delay) {
            tell(QStringLiteral("reconnecting %1 %2").arg(attempt).arg(delay));
        });
        QObject::connect(s, &Session::reconnected, context, [=](bool recovered) {
            tell(recovered ? QStringLiteral("reconnected") : QStringLiteral("reconnected anew"));
        });
        QObject::connect(
            s, &Session::connectionCreated, context,
            [=](const Signaling::Connection &c) { tell(QStringLiteral("created ") + c.id); });
        QObject::connect(s, &Session::connectionDestroyed, context,
                         [=](const Signaling::Connection &c, Session::Reason reason) {
                             tell(QStringLiteral("destroyed %1 %2").arg(c.id, wordFor(reason)));
                         });
        QObject::connect(s, &Session::signalReceived, context,
                         [=](const Signaling::SignalMessage &m) {
                             tell(QStringLiteral("signal %1 %2").arg(m.sender().id, m.data));
                         });
        QObject::connect(s, &Session::errorOccurred, context,
                         [=](const Signaling::SignalingError &e) {
                             tell(QStringLiteral("error %1").arg(e.code));
                         });
        QObject::connect(
            s, &Session::signalFinished, context,
            [this](quint64 id, Outcome outcome, const Signaling::SignalingError &error) {
                results[id].append({outcome, error.code});
                finished.append(id);
            });
    }
};

} // namespace TestSupport

#endif
