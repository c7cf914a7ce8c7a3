#include <signaling/protocol/raptormessage.h>
#include <signaling/protocol/rumorframe.h>
#include <signaling/session/framewriter_p.h>

#include <QTest>

using namespace Signaling;

/// The frames that are made by filling in a copy must be those that the codec makes.
class TestFrameWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signal_data();
    void signal();
    void acknowledge_data();
    void acknowledge();
};

namespace {

FrameWriter writer()
{
    SessionCredentials credentials;
    credentials.apiKey = QStringLiteral("100");
    credentials.sessionId = QStringLiteral("1_MX4xMDB-fjE");
    credentials.token = QStringLiteral("T1==x");
    SessionInfo info;
    info.symphonyAddress = QStringLiteral("symphony.hub");
    return FrameWriter(credentials, info, QStringLiteral("8159eb31-b80b-4ff9-9b03-0b6549321d8a"));
}

RumorFrame expected(RumorFrame::Type type, const QByteArray &to, const QByteArray &transactionId)
{
    RumorFrame frame;
    frame.type = type;
    frame.to = {to};
    if (type == RumorFrame::Type::Message)
        frame.setHeader(RumorHeader::ContentType, RumorHeader::RaptorContentType);
    frame.setHeader(RumorHeader::TransactionId, transactionId);
    frame.setHeader(RumorHeader::FromAddress, "8159eb31-b80b-4ff9-9b03-0b6549321d8a");
    return frame;
}

} // namespace

void TestFrameWriter::signal_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("to");
    const QString one = QStringLiteral("7011c30e-6741-41ca-8a9b-eaffa4f63623");
    QTest::newRow("both") << QStringLiteral("chat") << QStringLiteral("Hello") << QString();
    QTest::newRow("no type") << QString() << QStringLiteral("Hello") << QString();
    QTest::newRow("no data") << QStringLiteral("ping") << QString() << QString();
    QTest::newRow("neither") << QString() << QString() << QString();
    QTest::newRow("empty data") << QStringLiteral("e") << QStringLiteral("") << QString();
    QTest::newRow("escapes") << QString() << QStringLiteral("Zoë 😀 \"quoted\" \\ \n \u0001")
                             << QString();
    QTest::newRow("to one") << QStringLiteral("one") << QStringLiteral("x") << one;
    QTest::newRow("greatest") << QString(128, QLatin1Char('t')) << QString(8192, QLatin1Char('x'))
                              << one;
}

void TestFrameWriter::signal()
{
    QFETCH(QString, type);
    QFETCH(QString, data);
    QFETCH(QString, to);
    const TransactionIds ids;
    PendingSignal pending;
    pending.id = 77;
    pending.type = type;
    pending.data = data;
    pending.dataJson = SignalBody::fromText({}, data).dataJson;
    pending.to = to;

    RaptorMessage message;
    message.method = RaptorMessage::Method::Signal;
    message.uri = {QStringLiteral("100"), QStringLiteral("1_MX4xMDB-fjE"),
                   to.isEmpty() ? QString() : to, QString::fromLatin1(ids.text(77))};
    message.signal = SignalBody::fromText(type, data);
    RumorFrame frame = expected(RumorFrame::Type::Message, "symphony.hub", ids.text(77));
    frame.data = message.encode();
    QCOMPARE(writer().signal(pending, ids), frame.encode());
    frame.setHeader(RumorHeader::SignalRetry, "1");
    QCOMPARE(writer().signal(pending, ids, true), frame.encode());
}

void TestFrameWriter::acknowledge_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("transactionId");
    QTest::addColumn<QByteArray>("address");
    const QByteArray uuid("b0ed12d2-0c69-4a69-8dae-11c4973c0c05");
    QTest::newRow("to a client") << QByteArray("someone") << uuid << QByteArray("someone");
    QTest::newRow("to the server")
        << QByteArray("symphony.hub") << uuid << QByteArray("symphony.hub");
    QTest::newRow("of a signal by REST") << QByteArray("") << uuid << QByteArray("symphony.hub");
    QTest::newRow("an id that is no UUID")
        << QByteArray("someone") << QByteArray("7") << QByteArray("someone");
}

void TestFrameWriter::acknowledge()
{
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, transactionId);
    QFETCH(QByteArray, address);
    FrameWriter frames = writer();
    const QByteArray bytes = expected(RumorFrame::Type::Status, address, transactionId).encode();
    QCOMPARE(frames.acknowledge(to, transactionId), bytes);
    QVERIFY(frames.acknowledge("another", transactionId) != bytes);
    QCOMPARE(frames.acknowledge(to, transactionId), bytes);
}

QTEST_APPLESS_MAIN(TestFrameWriter)
#include "tst_framewriter.moc"
