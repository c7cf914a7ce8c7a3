// signalbox-cli session create with servers that mean no good.
#include "cliprocess.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

class TestCliRedirects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsStay_data();
    void secretsStay();
    void endless();
};

namespace {

/// Answers every request with the same bytes.
class Server : public QTcpServer
{
public:
    explicit Server(QByteArray bytes = {})
        : answer(std::move(bytes))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                if (received.contains("\r\n\r\n"))
                    socket->write(answer);
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    QByteArray url() const { return "http://127.0.0.1:" + QByteArray::number(serverPort()); }

    QByteArray answer;
    QByteArray received;
};

int create(const Server &server, QString *said)
{
    CliProcess cli({QStringLiteral("session"), QStringLiteral("create")},
                   {{QStringLiteral("SIGNALBOX_SERVER"), QString::fromLatin1(server.url())},
                    {QStringLiteral("SIGNALBOX_KEY"), QStringLiteral("k")},
                    {QStringLiteral("SIGNALBOX_SECRET"), QStringLiteral("s")}});
    const int exitCode = cli.run();
    *said = cli.err() + cli.out();
    return exitCode;
}

} // namespace

void TestCliRedirects::secretsStay_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("302") << QByteArray("302 Found");
    QTest::newRow("307") << QByteArray("307 Temporary Redirect");
    QTest::newRow("308") << QByteArray("308 Permanent Redirect");
}

void TestCliRedirects::secretsStay()
{
    QFETCH(QByteArray, status);
    Server other("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]");
    const Server server("HTTP/1.1 " + status + "\r\nLocation: " + other.url()
                        + "/session/create\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    QString said;
    QCOMPARE(create(server, &said), 3);
    QVERIFY(server.received.toLower().contains("\r\nx-opentok-auth: ey"));
    QCOMPARE(other.received, QByteArray());
    QVERIFY2(said.contains(QString::fromLatin1(server.url())), qPrintable(said));
}

void TestCliRedirects::endless()
{
    const qint64 tooMuch = 2 * 1024 * 1024;
    Server server("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
                  + QByteArray(tooMuch, ' ')); // and the connection stays open
    QString said;
    QCOMPARE(create(server, &said), 3);
    QVERIFY2(said.contains(QStringLiteral("is not a signaling server")), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestCliRedirects)
#include "tst_cliredirects.moc"
