#include <signaling/hub/framemaker_p.h>
#include <signaling/protocol/raptormessage.h>
#include <signaling/protocol/rumorframe.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

using namespace Signaling;

class TestFrameMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transactionIdsAreUuidsThatCount();
    void runsDiffer();
    void signal();
    void events();
    void statuses();
    void sessionState();
};

static const QString Address = QStringLiteral("/v2/partner/100/session/1_MX4xMDB-fjE");

void TestFrameMaker::transactionIdsAreUuidsThatCount()
{
    FrameMaker frames(QByteArray(16, 'r'));
    for (quint64 i = 1; i <= 300; ++i) {
        const HubMessagePtr made = frames.signal("to", "from", "{}");
        QCOMPARE(made->sequence, i);
        QCOMPARE(FrameMaker::sequenceOf(made->transactionId), i);
        const QUuid uuid(QString::fromLatin1(made->transactionId));
        QCOMPARE(uuid.toByteArray(QUuid::WithoutBraces), made->transactionId);
        QCOMPARE(uuid.version(), QUuid::Random);
    }
}

void TestFrameMaker::runsDiffer()
{
    FrameMaker one(QByteArray(16, 'a'));
    FrameMaker two(QByteArray(16, 'b'));
    QVERIFY(one.signal("to", "", "{}")->transactionId != two.signal("to", "", "{}")->transactionId);
}

void TestFrameMaker::signal()
{
    FrameMaker frames(QByteArray(16, 'r'));
    const auto server = RumorFrame::decode(frames.signal("to", "", "{}")->frame);
    QVERIFY(server);
    QVERIFY(server->hasHeader(RumorHeader::FromAddress));
    QVERIFY(server->header(RumorHeader::FromAddress).isEmpty());
    const HubMessagePtr made = frames.signal("to", "from", "{}");
    QVERIFY(made->isSignal);
    const auto frame = RumorFrame::decode(made->frame);
    QVERIFY(frame);
    QCOMPARE(frame->to, QByteArrayList{"to"});
    QCOMPARE(frame->header(RumorHeader::FromAddress), QByteArray("from"));
    QCOMPARE(frame->header(RumorHeader::TransactionId), made->transactionId);
    QCOMPARE(frame->headers.first().first, QByteArray(RumorHeader::TransactionId));
}

void TestFrameMaker::events()
{
    FrameMaker frames(QByteArray(16, 'r'));
    const HubMember member{
        QStringLiteral("c1"), 5, QStringLiteral("Zoë"), {QStringLiteral("signal")}};
    const HubMessagePtr created = frames.created(Address, member);
    QVERIFY(!created->isSignal);
    const auto arrival = RaptorMessage::decode(RumorFrame::decode(created->frame)->data);
    QVERIFY(arrival);
    QCOMPARE(arrival->method, RaptorMessage::Method::Created);
    QCOMPARE(arrival->uri.encode(), Address + QStringLiteral("/connection/c1"));
    QCOMPARE(arrival->content, member.toJson());
    const auto end = RaptorMessage::decode(
        RumorFrame::decode(
            frames.deleted(Address, QStringLiteral("c1"), QStringLiteral("why"))->frame)
            ->data);
    QVERIFY(end);
    QCOMPARE(end->method, RaptorMessage::Method::Deleted);
    QCOMPARE(end->uri.connectionId, QStringLiteral("c1"));
    QCOMPARE(end->reason, QStringLiteral("why"));
}

void TestFrameMaker::statuses()
{
    const auto status = RumorFrame::decode(FrameMaker::status("to", "id", 200));
    QVERIFY(status);
    QCOMPARE(status->type, RumorFrame::Type::Status);
    QCOMPARE(status->header(RumorHeader::Status), QByteArray("200"));
    QCOMPARE(status->header(RumorHeader::TransactionId), QByteArray("id"));
    QVERIFY(status->data.isEmpty());
    QCOMPARE(FrameMaker::reason(QStringLiteral("a \"b\"")),
             QByteArray("{\"reason\":\"a \\\"b\\\"\"}"));
    QCOMPARE(FrameMaker::busy(QStringLiteral("slow"), 1500),
             QByteArray("{\"reason\":\"slow\",\"retryAfter\":1.5}"));
    QCOMPARE(RumorFrame::decode(FrameMaker::pong())->type, RumorFrame::Type::Pong);
}

void TestFrameMaker::sessionState()
{
    const HubMember member{QStringLiteral("c1"), 5, {}, {}};
    const QJsonObject state =
        QJsonDocument::fromJson(FrameMaker::sessionState(QStringLiteral("s"), {member, member}))
            .object();
    QCOMPARE(state.value(QStringLiteral("connection")).toArray().size(), 2);
    QCOMPARE(state.value(QStringLiteral("id")).toString(), QStringLiteral("s"));
    QCOMPARE(state.keys().size(), 4);
}

QTEST_GUILESS_MAIN(TestFrameMaker)
#include "tst_framemaker.moc"
