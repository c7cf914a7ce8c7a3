#include <support/fakeclock.h>
#include <support/faultproxy.h>
#include <support/workerthread.h>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <arpa/inet.h>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

using namespace TestSupport;
using std::chrono::milliseconds;

namespace {

/// A server that keeps what comes, and a line to it.
class Line
{
public:
    Line()
        : clock(std::make_shared<FakeClock>())
        , proxy(1, clock)
    {
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            peer = server.nextPendingConnection();
            peers.append(peer);
        });
        isUp = server.listen(QHostAddress(QHostAddress::LocalHost)) && proxy.listen();
        proxy.setTarget(server.serverPort());
    }
    /// A connection through the proxy, with the server's end in `peer`.
    std::unique_ptr<QTcpSocket> connected()
    {
        peer = nullptr;
        auto client = std::make_unique<QTcpSocket>();
        client->connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.port());
        const auto isThrough = [&] {
            return client->state() == QAbstractSocket::ConnectedState && peer;
        };
        return QTest::qWaitFor(isThrough) ? std::move(client) : nullptr;
    }
    static bool isOpen(const QTcpSocket *socket)
    {
        return socket && socket->state() == QAbstractSocket::ConnectedState;
    }
    /// Lets the bytes that are on their way arrive.
    static void settle()
    {
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents();
    }

    std::shared_ptr<FakeClock> clock;
    QTcpServer server;
    FaultProxy proxy;
    QTcpSocket *peer = nullptr; ///< the server's end of the last connection
    QList<QTcpSocket *> peers;
    bool isUp = false;
};

/// A socket of the system's, which tells RST from FIN.
class PlainSocket
{
public:
    explicit PlainSocket(quint16 port)
        : m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        isConnected =
            ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address)
            == 0;
        problem = isConnected ? 0 : errno;
    }
    ~PlainSocket() { ::close(m_descriptor); }
    /// "open", "FIN" or "RST": the system says the latter once only.
    QByteArray state()
    {
        char byte = 0;
        const ssize_t got = ::recv(m_descriptor, &byte, 1, MSG_DONTWAIT | MSG_PEEK);
        if (m_state == "open" && got == 0)
            m_state = "FIN";
        else if (m_state == "open" && got < 0 && errno == ECONNRESET)
            m_state = "RST";
        return m_state;
    }

    bool isConnected = false;
    int problem = 0;

private:
    int m_descriptor;
    QByteArray m_state = "open";
};

} // namespace

class TestFaultProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesBothWaysAndTheEnd();
    void cuts_data();
    void cuts();
    void cutsInTheMidst_data();
    void cutsInTheMidst();
    void cutsBetweenPieces_data();
    void cutsBetweenPieces();
    void halfOpen();
    void thaws();
    void endsAreToldAfterThawing();
    void delays();
    void throttles();
    void splits();
    void joins();
    void refuses();
    void swallows();
    void nobodyBehind();
    void aSlowReceiverSlowsTheSender();
    void inAThread();
};

void TestFaultProxy::passesBothWaysAndTheEnd()
{
    Line line;
    QVERIFY(line.isUp);
    const auto client = line.connected();
    QVERIFY(client);
    client->write("hello");
    QTRY_COMPARE(line.peer->peek(10), QByteArray("hello"));
    line.peer->write("and back");
    QTRY_COMPARE(client->peek(10), QByteArray("and back"));
    QCOMPARE(line.proxy.connections(), 1);
    QCOMPARE(line.proxy.bytesPassed(), 13U);
    client->write(", bye");
    client->disconnectFromHost();
    QTRY_VERIFY(!Line::isOpen(line.peer));
    QCOMPARE(line.peer->readAll(), QByteArray("hello, bye"));
    QTRY_COMPARE(line.proxy.connections(), 0);
    QCOMPARE(line.proxy.bytesPassed(), 18U);
    QCOMPARE(line.proxy.accepted(), 1);
}

void TestFaultProxy::cuts_data()
{
    QTest::addColumn<Cut>("how");
    QTest::addColumn<QByteArray>("seen");
    QTest::newRow("reset") << Cut::Reset << QByteArray("RST");
    QTest::newRow("finish") << Cut::Finish << QByteArray("FIN");
}

void TestFaultProxy::cuts()
{
    QFETCH(Cut, how);
    QFETCH(QByteArray, seen);
    Line line;
    PlainSocket plain(line.proxy.port());
    QVERIFY(plain.isConnected);
    QTRY_VERIFY(line.peer);
    const auto client = line.connected();
    QVERIFY(client);
    line.proxy.cut(how);
    QTRY_COMPARE(plain.state(), seen);
    QTRY_VERIFY(!Line::isOpen(client.get()));
    QTRY_VERIFY(!Line::isOpen(line.peers.first()) && !Line::isOpen(line.peers.last()));
    QTRY_COMPARE(line.proxy.connections(), 0);
    QVERIFY(line.connected()); // the next one goes through
}

void TestFaultProxy::cutsInTheMidst_data()
{
    cuts_data();
}

void TestFaultProxy::cutsInTheMidst()
{
    QFETCH(Cut, how);
    Line line;
    const auto client = line.connected();
    QVERIFY(client);
    line.proxy.cutAfter(7, how);
    client->write("0123");
    QTRY_COMPARE(line.peer->bytesAvailable(), 4);
    QVERIFY(Line::isOpen(client.get()));
    client->write("456789");
    QTRY_VERIFY(!Line::isOpen(client.get()) && !Line::isOpen(line.peer));
    QCOMPARE(line.peer->readAll(), QByteArray("0123456"));
    const auto other = line.connected();
    line.proxy.cutAfter(0, how);
    QTRY_VERIFY(!Line::isOpen(other.get()));
}

void TestFaultProxy::cutsBetweenPieces_data()
{
    cuts_data();
}

/// Many pieces are due at the same moment: what follows the cut must not pass.
void TestFaultProxy::cutsBetweenPieces()
{
    QFETCH(Cut, how);
    Line line;
    LineConditions conditions;
    conditions.delay = milliseconds(40);
    line.proxy.setConditions(conditions);
    const auto client = line.connected();
    QVERIFY(client);
    line.proxy.cutAfter(7, how);
    for (const char *part : {"0123", "4567", "89ab", "cdef"}) {
        client->write(part);
        client->flush();
        Line::settle();
    }
    line.clock->advance(60);
    QTRY_VERIFY(!Line::isOpen(client.get()) && !Line::isOpen(line.peer));
    QCOMPARE(line.peer->readAll(), QByteArray("0123456"));
}

void TestFaultProxy::halfOpen()
{
    Line line;
    const auto client = line.connected();
    QVERIFY(client);
    QTcpSocket *peer = line.peer;
    line.proxy.freeze();
    client->write("lost");
    peer->write("lost too");
    Line::settle();
    line.clock->advance(60000);
    Line::settle();
    QCOMPARE(client->bytesAvailable() + peer->bytesAvailable(), 0);
    QVERIFY(Line::isOpen(client.get()) && Line::isOpen(peer));
    client->abort();
    Line::settle();
    QVERIFY(Line::isOpen(peer)); // nobody told it
    const auto next = line.connected();
    QVERIFY(next);
    next->write("new");
    QTRY_COMPARE(line.peer->peek(100), QByteArray("new"));
    QCOMPARE(line.proxy.connections(), 2);
    peer->abort();
    QTRY_COMPARE(line.proxy.connections(), 1);
}

void TestFaultProxy::thaws()
{
    Line line;
    const auto client = line.connected();
    QVERIFY(client);
    client->write("before ");
    QTRY_COMPARE(line.peer->bytesAvailable(), 7);
    line.proxy.freeze();
    client->write("while ");
    Line::settle();
    line.proxy.thaw();
    client->write("after");
    QTRY_COMPARE(line.peer->peek(100), QByteArray("before while after"));
}

void TestFaultProxy::endsAreToldAfterThawing()
{
    Line line;
    const auto client = line.connected();
    QVERIFY(client);
    line.proxy.freeze();
    client->write("last words");
    client->disconnectFromHost();
    QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
    Line::settle();
    QVERIFY(Line::isOpen(line.peer));
    line.proxy.thaw();
    QTRY_VERIFY(!Line::isOpen(line.peer));
    QCOMPARE(line.peer->readAll(), QByteArray("last words"));
    QTRY_COMPARE(line.proxy.connections(), 0);
}

void TestFaultProxy::delays()
{
    Line line;
    LineConditions conditions;
    conditions.delay = milliseconds(40);
    line.proxy.setConditions(conditions);
    const auto client = line.connected();
    QVERIFY(client);
    client->write("x");
    Line::settle();
    QTRY_VERIFY(line.clock->activeTimers() > 0);
    line.clock->advance(39);
    Line::settle();
    QCOMPARE(line.peer->bytesAvailable(), 0);
    line.clock->advance(1);
    QTRY_COMPARE(line.peer->bytesAvailable(), 1);
    // What is on its way when the line gets quick again stays in front.
    client->write("y");
    QTRY_VERIFY(line.clock->activeTimers() > 0);
    line.proxy.setConditions({});
    client->write("z");
    Line::settle();
    line.clock->advance(40);
    QTRY_COMPARE(line.peer->peek(9), QByteArray("xyz"));
}

void TestFaultProxy::throttles()
{
    Line line;
    LineConditions conditions;
    conditions.bytesPerSecond = 1000;
    line.proxy.setConditions(conditions);
    const auto client = line.connected();
    QVERIFY(client);
    client->write(QByteArray(2000, 'x'));
    QTRY_VERIFY(line.clock->activeTimers() > 0);
    Line::settle();
    line.clock->advance(1000);
    QTRY_COMPARE(line.peer->bytesAvailable(), 1000);
    client->disconnectFromHost(); // the end waits its turn
    Line::settle();
    QVERIFY(Line::isOpen(line.peer));
    line.clock->advance(1000);
    QTRY_VERIFY(!Line::isOpen(line.peer));
    QCOMPARE(line.peer->bytesAvailable(), 2000);
}

void TestFaultProxy::splits()
{
    Line line;
    LineConditions conditions;
    conditions.splitInto = 3;
    line.proxy.setConditions(conditions);
    const auto client = line.connected();
    QVERIFY(client);
    QList<QByteArray> reads;
    QObject::connect(line.peer, &QTcpSocket::readyRead, line.peer,
                     [&] { reads.append(line.peer->readAll()); });
    const QByteArray bytes("0123456789abcdefghijklmnopqrstuvwxyz");
    client->write(bytes);
    QTRY_COMPARE(reads.join(), bytes);
    QVERIFY2(reads.size() > 3, qPrintable(QString::number(reads.size())));
}

void TestFaultProxy::joins()
{
    Line line;
    LineConditions conditions;
    conditions.joinUpTo = 12;
    line.proxy.setConditions(conditions);
    const auto client = line.connected();
    QVERIFY(client);
    QList<QByteArray> reads;
    QObject::connect(line.peer, &QTcpSocket::readyRead, line.peer,
                     [&] { reads.append(line.peer->readAll()); });
    for (const char *part : {"one ", "two ", "three"}) {
        client->write(part);
        client->flush();
        Line::settle();
    }
    QTRY_COMPARE(reads, QList<QByteArray>{"one two three"});
    client->write("rest");
    QTRY_VERIFY(line.clock->activeTimers() > 0);
    QCOMPARE(reads.size(), 1);
    line.clock->advance(20);
    QTRY_COMPARE(reads.last(), QByteArray("rest"));
}

void TestFaultProxy::refuses()
{
    Line line;
    const auto before = line.connected();
    QVERIFY(before);
    QTcpSocket *peer = line.peer;
    for (int round = 0; round < 3; ++round) {
        line.proxy.setRefusing(true);
        line.proxy.setRefusing(true);
        const PlainSocket refused(line.proxy.port());
        QVERIFY(!refused.isConnected);
        QCOMPARE(refused.problem, ECONNREFUSED);
        before->write("still "); // who is connected stays so
        QTRY_COMPARE(peer->peek(100), QByteArray("still ").repeated(round + 1));
        const int accepted = line.proxy.accepted();
        Line::settle();
        QCOMPARE(line.proxy.accepted(), accepted);
        line.proxy.setRefusing(false);
        QVERIFY(line.connected());
    }
}

void TestFaultProxy::swallows()
{
    Line line;
    line.proxy.setSwallowing(true);
    auto client = std::make_unique<QTcpSocket>();
    client->connectToHost(QHostAddress(QHostAddress::LocalHost), line.proxy.port());
    QTRY_VERIFY(Line::isOpen(client.get()));
    client->write("hello?");
    QTRY_VERIFY(line.peer);
    Line::settle();
    QCOMPARE(line.peer->bytesAvailable(), 0);
    line.proxy.setSwallowing(false);
    QTRY_COMPARE(line.peer->peek(100), QByteArray("hello?"));
    const auto next = line.connected();
    QVERIFY(next);
    next->write("hello!");
    QTRY_COMPARE(line.peer->peek(100), QByteArray("hello!"));
}

void TestFaultProxy::nobodyBehind()
{
    Line line;
    line.server.close();
    PlainSocket plain(line.proxy.port());
    QVERIFY(plain.isConnected);
    QTRY_COMPARE(plain.state(), QByteArray("RST"));
    QTRY_COMPARE(line.proxy.connections(), 0);
}

void TestFaultProxy::aSlowReceiverSlowsTheSender()
{
    Line line;
    const auto client = line.connected();
    QVERIFY(client);
    line.peer->setReadBufferSize(1024);
    const qint64 size = 32 * 1024 * 1024;
    client->write(QByteArray(size, 'x'));
    // Until the system's buffers and the proxy's are full.
    qint64 left = size;
    const auto isStuck = [&] {
        const qint64 before = std::exchange(left, client->bytesToWrite());
        return left < size && left == before;
    };
    QTRY_VERIFY(isStuck());
    QVERIFY2(left > size / 4, qPrintable(QString::number(left)));
    qint64 got = 0;
    QObject::connect(line.peer, &QTcpSocket::readyRead, line.peer,
                     [&] { got += line.peer->readAll().size(); });
    got += line.peer->readAll().size();
    line.peer->setReadBufferSize(0);
    QTRY_COMPARE_WITH_TIMEOUT(got, size, 30000);
}

void TestFaultProxy::inAThread()
{
    Line line;
    WorkerThread thread;
    std::unique_ptr<FaultProxy> proxy;
    const quint16 target = line.server.serverPort();
    const quint16 port = thread.run([&] {
        proxy = std::make_unique<FaultProxy>(1);
        proxy->setTarget(target);
        return proxy->listen() ? proxy->port() : quint16(0);
    });
    QVERIFY(port != 0);
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    client.write("hello");
    QTRY_VERIFY(line.peer);
    QTRY_COMPARE(line.peer->peek(100), QByteArray("hello"));
    thread.run([&] { proxy->cut(Cut::Reset); });
    QTRY_VERIFY(!Line::isOpen(&client));
    QTRY_COMPARE(thread.run([&] { return proxy->connections(); }), 0);
    thread.run([&] { proxy.reset(); });
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
