#include <signaling/transport/loopbacklistener_p.h>

#include <QSignalSpy>
#include <QTest>

using namespace Signaling;

class TestLoopbackTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesBytesBothWays();
    void nothingBeforeOpenOrAfterClose();
    void refused();
    void closeCodeArrivesBehindTheMessages();
    void cutTellsBothAndLosesWhatIsUnderWay();
    void silence();
    void abortTellsTheOtherOnly();
    void opensAgain();
    void destroyedInItsOwnSignal();
};

namespace {

struct Pair
{
    LoopbackListener listener;
    std::unique_ptr<AbstractTransport> client = listener.makeTransport();
    LoopbackTransport *server = nullptr;
    QList<QByteArray> atClient;
    QList<QByteArray> atServer;
    QList<int> clientClosed;
    QList<int> serverClosed;

    Pair()
    {
        QObject::connect(&listener, &LoopbackListener::incoming, &listener,
                         [this](LoopbackTransport *end) {
                             server = end;
                             QObject::connect(end, &AbstractTransport::messageReceived, &listener,
                                              [this](const QByteArray &m) { atServer.append(m); });
                             QObject::connect(end, &AbstractTransport::closed, &listener,
                                              [this](int code) { serverClosed.append(code); });
                         });
        QObject::connect(client.get(), &AbstractTransport::messageReceived, &listener,
                         [this](const QByteArray &m) { atClient.append(m); });
        QObject::connect(client.get(), &AbstractTransport::closed, &listener,
                         [this](int code) { clientClosed.append(code); });
    }
    void open()
    {
        client->open(QUrl(QStringLiteral("ws://host/x")));
        turn();
    }
    static void turn()
    {
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    }
};

} // namespace

void TestLoopbackTransport::carriesBytesBothWays()
{
    Pair pair;
    QSignalSpy opened(pair.client.get(), &AbstractTransport::opened);
    pair.open();
    QCOMPARE(opened.size(), 1);
    QVERIFY(pair.client->send("a"));
    QVERIFY(pair.client->send(QByteArray("b\0c", 3)));
    QVERIFY(pair.server->send("d"));
    QVERIFY(pair.atServer.isEmpty()); // never inside send()
    Pair::turn();
    QCOMPARE(pair.atServer, (QList<QByteArray>{"a", QByteArray("b\0c", 3)}));
    QCOMPARE(pair.atClient, QList<QByteArray>{"d"});
}

void TestLoopbackTransport::nothingBeforeOpenOrAfterClose()
{
    Pair pair;
    QVERIFY(!pair.client->send("a"));
    pair.client->open(QUrl(QStringLiteral("ws://host/x")));
    QVERIFY(!pair.client->send("b"));
    Pair::turn();
    pair.client->close(AbstractTransport::Normal);
    QVERIFY(!pair.client->send("c"));
    QVERIFY(!pair.client->isOpen());
    Pair::turn();
    QVERIFY(pair.atServer.isEmpty());
    QCOMPARE(pair.clientClosed, QList<int>{1000});
    QCOMPARE(pair.serverClosed, QList<int>{1000});
}

void TestLoopbackTransport::refused()
{
    Pair pair;
    pair.listener.setRefusing(true);
    pair.open();
    QCOMPARE(pair.clientClosed, QList<int>{int(AbstractTransport::Abnormal)});
}

void TestLoopbackTransport::closeCodeArrivesBehindTheMessages()
{
    Pair pair;
    pair.open();
    pair.server->send("last");
    pair.server->closeWithReason(1003, QStringLiteral("who are you?"));
    Pair::turn();
    QCOMPARE(pair.atClient, QList<QByteArray>{"last"});
    QCOMPARE(pair.clientClosed, QList<int>{1003});
}

void TestLoopbackTransport::cutTellsBothAndLosesWhatIsUnderWay()
{
    Pair pair;
    pair.open();
    pair.client->send("lost");
    pair.server->cut();
    Pair::turn();
    QVERIFY(pair.atServer.isEmpty());
    QCOMPARE(pair.clientClosed, QList<int>{1006});
    QCOMPARE(pair.serverClosed, QList<int>{1006});
}

void TestLoopbackTransport::silence()
{
    Pair pair;
    pair.open();
    pair.server->setSilent(true);
    QVERIFY(pair.server->send("unheard"));
    Pair::turn();
    QVERIFY(pair.atClient.isEmpty());
    QVERIFY(pair.client->isOpen());
    QVERIFY(pair.clientClosed.isEmpty());
}

void TestLoopbackTransport::abortTellsTheOtherOnly()
{
    Pair pair;
    pair.open();
    pair.client->abort();
    Pair::turn();
    QVERIFY(pair.clientClosed.isEmpty());
    QCOMPARE(pair.serverClosed, QList<int>{1006});
}

void TestLoopbackTransport::opensAgain()
{
    Pair pair;
    pair.open();
    pair.server->cut();
    Pair::turn();
    pair.open();
    QVERIFY(pair.client->isOpen());
    pair.server->send("again");
    Pair::turn();
    QCOMPARE(pair.atClient, QList<QByteArray>{"again"});
}

void TestLoopbackTransport::destroyedInItsOwnSignal()
{
    Pair pair;
    pair.open();
    QObject::connect(pair.client.get(), &AbstractTransport::messageReceived, &pair.listener,
                     [&pair] { pair.client.reset(); });
    pair.server->send("one");
    pair.server->send("two");
    Pair::turn();
    QCOMPARE(pair.atClient, QList<QByteArray>{"one"});
    QCOMPARE(pair.serverClosed, QList<int>{1006});
}

QTEST_GUILESS_MAIN(TestLoopbackTransport)
#include "tst_loopbacktransport.moc"
