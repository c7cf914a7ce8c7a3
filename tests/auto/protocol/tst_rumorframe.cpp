#include <signaling/protocol/rumorframe.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Signaling;

class TestRumorFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void everyTruncationIsRefused_data();
    void everyTruncationIsRefused();
    void everyChangedByteIsSafe_data();
    void everyChangedByteIsSafe();
    void refused_data();
    void refused();
    void limits_data();
    void limits();
    void headers();
    void peekFindsTheFirst();
};

static void readVectors()
{
    QTest::addColumn<QJsonObject>("expected");
    QFile file(QStringLiteral(SIGNALBOX_VECTORS "/frames-opentok-js-2.35.2.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int number = 0;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        QTest::addRow("frame %d, type %d", ++number, object.value(QLatin1String("type")).toInt())
            << object;
    }
    QCOMPARE(number, 48);
}

static QByteArray bytesOf(const QJsonObject &vector)
{
    return QByteArray::fromHex(vector.value(QLatin1String("hex")).toString().toLatin1());
}

static RumorFrame sample()
{
    RumorFrame frame;
    frame.to = {"a", "bc"};
    frame.headers = {{"STATUS", "200"}, {"X", ""}};
    frame.data = "{}";
    return frame;
}

void TestRumorFrame::vectors_data()
{
    readVectors();
}

void TestRumorFrame::vectors()
{
    QFETCH(QJsonObject, expected);
    const QByteArray bytes = bytesOf(expected);
    DecodeError error;
    const auto frame = RumorFrame::decode(bytes, &error);
    QVERIFY2(frame, qPrintable(error.toString()));
    QCOMPARE(static_cast<int>(frame->type), expected.value(QLatin1String("type")).toInt());
    QCOMPARE(RumorFrame::peekType(bytes), std::optional(frame->type));

    QJsonArray to;
    for (const QByteArray &address : frame->to)
        to.append(QString::fromUtf8(address));
    QCOMPARE(to, expected.value(QLatin1String("to")).toArray());

    const QJsonObject headers = expected.value(QLatin1String("headers")).toObject();
    QCOMPARE(frame->headers.size(), headers.size());
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const QByteArray key = it.key().toUtf8();
        const QByteArray value = it.value().toString().toUtf8();
        QVERIFY(frame->hasHeader(key));
        QCOMPARE(frame->header(key), value);
        QCOMPARE(RumorFrame::peekHeader(bytes, key).toByteArray(), value);
    }
    QCOMPARE(QString::fromUtf8(frame->data), expected.value(QLatin1String("data")).toString());
    QCOMPARE(frame->encode(), bytes);
}

void TestRumorFrame::everyTruncationIsRefused_data()
{
    readVectors();
}

void TestRumorFrame::everyTruncationIsRefused()
{
    QFETCH(QJsonObject, expected);
    const QByteArray bytes = bytesOf(expected);
    const qsizetype dataSize = RumorFrame::decode(bytes)->data.size();
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        QByteArray cut = bytes.left(size);
        DecodeError error;
        QVERIFY2(!RumorFrame::decode(cut, &error), qPrintable(QString::number(size)));
        QVERIFY(!error.reason.isEmpty());
        RumorFrame::peekHeader(cut, RumorHeader::TransactionId);
        // The same with a length field that agrees: only the data may be shortened unnoticed.
        if (size < 9)
            continue;
        const quint32 follow = static_cast<quint32>(size - 4);
        for (int i = 0; i < 4; ++i)
            cut[i] = static_cast<char>(follow >> (24 - 8 * i));
        if (size < bytes.size() - dataSize)
            QVERIFY2(!RumorFrame::decode(cut), qPrintable(QString::number(size)));
    }
    DecodeError error;
    QVERIFY(!RumorFrame::decode(QByteArray(bytes + '\0'), &error));
    QCOMPARE(error.offset, 0);
}

void TestRumorFrame::everyChangedByteIsSafe_data()
{
    QTest::addColumn<int>("mask");
    for (int mask : {0x01, 0x80, 0xff})
        QTest::addRow("xor %d", mask) << mask;
}

void TestRumorFrame::everyChangedByteIsSafe()
{
    QFETCH(int, mask);
    const QByteArray bytes = sample().encode();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ mask);
        const auto frame = RumorFrame::decode(changed);
        if (frame)
            QCOMPARE(frame->encode(), changed);
    }
}

void TestRumorFrame::refused_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *hex, int offset, const char *reason) {
        QTest::newRow(name) << QByteArray(hex) << offset << QString::fromLatin1(reason);
    };
    row("empty", "", 0, "a frame has at least 9 bytes, this has 0");
    row("length too large", "00000006 0000 07 00 00", 0,
        "the length field says 6 bytes, but 5 follow");
    row("length too small", "00000004 0000 07 00 00", 0,
        "the length field says 4 bytes, but 5 follow");
    row("length huge", "ffffffff 0000 07 00 00", 0,
        "the length field says 4294967295 bytes, but 5 follow");
    row("reserved", "00000005 0001 07 00 00", 4, "the reserved bytes are not 0");
    row("type 5", "00000005 0000 05 00 00", 6, "type 5 is unknown");
    row("type 6", "00000005 0000 06 00 00", 6, "type 6 is unknown");
    row("type 10", "00000005 0000 0a 00 00", 6, "type 10 is unknown");
    row("type 255", "00000005 0000 ff 00 00", 6, "type 255 is unknown");
    row("address count lies", "00000005 0000 07 01 00", 8, "to-address 1 ends beyond the frame");
    row("address length lies", "00000009 0000 07 01 0004 41 42 00", 8,
        "to-address 1 ends beyond the frame");
    row("no header count", "00000007 0000 07 01 0001 41", 11,
        "the frame ends before its number of headers");
    row("header key", "00000006 0000 07 00 01 00", 9, "the key of header 1 ends beyond the frame");
    row("header value", "0000000a 0000 07 00 01 0001 41 0001", 12,
        "the value of header 1 ends beyond the frame");
    row("address not UTF-8", "00000008 0000 07 01 0001 ff 00", 8, "to-address 1 is not UTF-8");
    row("overlong UTF-8", "00000009 0000 07 01 0002 c080 00", 8, "to-address 1 is not UTF-8");
    row("surrogate in UTF-8", "0000000a 0000 07 01 0003 eda080 00", 8, "to-address 1 is not UTF-8");
    row("header not UTF-8", "0000000b 0000 07 00 01 0001 41 0001 80", 12,
        "the value of header 1 is not UTF-8");
    row("data not UTF-8", "00000006 0000 07 00 00 c3", 9, "the data is not UTF-8");
}

void TestRumorFrame::refused()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, offset);
    QFETCH(QString, reason);
    DecodeError error;
    QVERIFY(!RumorFrame::decode(QByteArray::fromHex(hex), &error));
    QCOMPARE(error.reason, reason);
    QCOMPARE(error.offset, qsizetype(offset));
}

void TestRumorFrame::limits_data()
{
    QTest::addColumn<RumorFrame>("frame");
    QTest::addColumn<bool>("fits");
    for (int count : {254, 255, 256}) {
        RumorFrame frame;
        for (int i = 0; i < count; ++i)
            frame.to.append("a");
        QTest::addRow("%d addresses", count) << frame << (count <= 255);
        frame.to.clear();
        for (int i = 0; i < count; ++i)
            frame.headers.append(RumorFrame::Header("k", "v"));
        QTest::addRow("%d headers", count) << frame << (count <= 255);
    }
    for (int size : {0, 65534, 65535, 65536}) {
        const QByteArray text(size, 'x');
        RumorFrame frame;
        frame.to = {text};
        QTest::addRow("address of %d", size) << frame << (size <= 65535);
        frame.to = {};
        frame.headers = {{text, "v"}};
        QTest::addRow("key of %d", size) << frame << (size <= 65535);
        frame.headers = {{"k", text}};
        QTest::addRow("value of %d", size) << frame << (size <= 65535);
        frame.headers = {};
        frame.data = text;
        QTest::addRow("data of %d", size) << frame << true;
    }
}

void TestRumorFrame::limits()
{
    QFETCH(RumorFrame, frame);
    QFETCH(bool, fits);
    const QByteArray bytes = frame.encode();
    QCOMPARE(!bytes.isEmpty(), fits);
    if (!fits)
        return;
    const auto decoded = RumorFrame::decode(bytes);
    QVERIFY(decoded);
    QVERIFY(*decoded == frame);
}

void TestRumorFrame::headers()
{
    RumorFrame frame = sample();
    QCOMPARE(frame.header("STATUS"), QByteArray("200"));
    QVERIFY(frame.header("status").isNull());
    QVERIFY(frame.hasHeader("X"));
    QVERIFY(!frame.header("X").isNull()); // present and empty: a signal from a server
    QVERIFY(!frame.hasHeader("Y"));
    frame.setHeader("STATUS", "404");
    frame.setHeader("Y", "1");
    frame.setHeader("Z", QByteArray());
    QCOMPARE(frame.headers.size(), 4);
    QCOMPARE(frame.header("STATUS"), QByteArray("404"));
    QVERIFY(frame.hasHeader("Z"));
}

void TestRumorFrame::peekFindsTheFirst()
{
    RumorFrame frame = sample();
    frame.headers.append(RumorFrame::Header("STATUS", "500"));
    const QByteArray bytes = frame.encode();
    const QByteArrayView found = RumorFrame::peekHeader(bytes, "STATUS");
    QCOMPARE(found.toByteArray(), QByteArray("200"));
    QVERIFY(found.data() > bytes.constData()); // points into the frame
    QVERIFY(!RumorFrame::peekHeader(bytes, "X").isNull());
    QVERIFY(RumorFrame::peekHeader(bytes, "Y").isNull());
    QVERIFY(RumorFrame::peekHeader({}, "Y").isNull());
    QVERIFY(!RumorFrame::peekType({}));
}

QTEST_GUILESS_MAIN(TestRumorFrame)
#include "tst_rumorframe.moc"
