#include <signaling/hub/httprequesthead_p.h>

#include <QTest>

using namespace Signaling;

class TestHttpRequestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsEnd_data();
    void itsEnd();
    void bytewise();
    void theNextRequest();
    void verdicts_data();
    void verdicts();
};

void TestHttpRequestHead::itsEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("taken");
    QTest::addColumn<bool>("isComplete");
    const auto row = [](const char *name, const QByteArray &bytes, int taken, bool isComplete) {
        QTest::newRow(name) << bytes << taken << isComplete;
    };
    row("nothing", "", 0, false);
    row("blanks alone", " \t\r\n\r\n", 6, false);
    row("half a line", "GET / HT", 8, false);
    row("no header", "GET / HTTP/1.1\r\n\r\n", 18, true);
    row("a header", "GET / HTTP/1.1\r\nA: b\r\n\r\n", 24, true);
    row("line feeds alone", "GET / HTTP/1.1\nA: b\n\n", 21, true);
    row("mixed", "GET / HTTP/1.1\nA: b\n\r\n", 22, true);
    row("a body follows", "GET / HTTP/1.1\r\n\r\nbody", 18, true);
    row("blanks before", "\r\n\r\nGET / HTTP/1.1\r\n\r\n", 22, true);
    row("the last line is missing", "GET / HTTP/1.1\r\nA: b\r\n\r", 23, false);
}

void TestHttpRequestHead::itsEnd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, taken);
    QFETCH(bool, isComplete);
    HttpRequestHead head;
    QCOMPARE(head.take(bytes), taken);
    QCOMPARE(head.isComplete(), isComplete);
}

void TestHttpRequestHead::bytewise()
{
    const QByteArray bytes("\r\nPOST /x HTTP/1.1\r\nContent-Length: 12\r\n\r\n");
    HttpRequestHead head;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QVERIFY(!head.isComplete());
        QCOMPARE(head.take(bytes.mid(i, 1)), 1);
    }
    QVERIFY(head.isComplete());
    QCOMPARE(head.size(), bytes.size() - 2);
    QCOMPARE(head.check().bodyBytes, 12);
    QCOMPARE(head.take("more"), 0);
}

void TestHttpRequestHead::theNextRequest()
{
    const QByteArray both("GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\n\r\n");
    HttpRequestHead head;
    const qsizetype first = head.take(both);
    QCOMPARE(first, both.size() / 2);
    head.clear();
    QCOMPARE(head.size(), 0);
    QVERIFY(!head.isComplete());
    QCOMPARE(head.take(QByteArrayView(both).sliced(first)), both.size() / 2);
}

void TestHttpRequestHead::verdicts_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("bodyBytes");
    const auto row = [](const char *name, const QByteArray &headers, int status,
                        qint64 bodyBytes = 0) {
        QTest::newRow(name) << "POST / HTTP/1.1\r\n" + headers + "\r\n" << status << bodyBytes;
    };
    row("no length", "", 200);
    row("a length", "Content-Length: 5\r\n", 200, 5);
    row("in other letters", "content-LENGTH:5\r\n", 200, 5);
    row("with blanks", "Content-Length:\t 5 \r\n", 200, 5);
    row("0", "Content-Length: 0\r\n", 200);
    row("the same twice", "Content-Length: 5\r\nContent-Length: 5\r\n", 200, 5);
    row("two lengths", "Content-Length: 5\r\nContent-Length: 6\r\n", 400);
    row("a list", "Content-Length: 5, 5\r\n", 400);
    row("negative", "Content-Length: -5\r\n", 400);
    row("with a plus", "Content-Length: +5\r\n", 400);
    row("hexadecimal", "Content-Length: 0x5\r\n", 400);
    row("empty", "Content-Length:\r\n", 400);
    row("15 digits", "Content-Length: 999999999999999\r\n", 200, 999999999999999);
    row("beyond 64 bits", "Content-Length: 99999999999999999999\r\n", 400);
    row("chunked", "Transfer-Encoding: chunked\r\n", 411);
    row("chunked with a length", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", 411);
    row("a blank before the colon", "Content-Length : 5\r\n", 400);
    row("a folded line", "A: b\r\n Content-Length: 5\r\n", 400);
    row("no colon", "Content-Length 5\r\n", 400);
    row("no name", ": 5\r\n", 400);
    row("what the Node SDK sends", "headers: [object Object]\r\n", 200);
    QTest::newRow("no first line of HTTP") << QByteArray("hello\r\n\r\n") << 400 << qint64(0);
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << 400 << qint64(0);
    QTest::newRow("HTTP/0.9") << QByteArray("GET /\r\n\r\n") << 400 << qint64(0);
}

void TestHttpRequestHead::verdicts()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    QFETCH(qint64, bodyBytes);
    HttpRequestHead taken;
    QCOMPARE(taken.take(head), head.size());
    QVERIFY(taken.isComplete());
    const HttpRequestHead::Verdict verdict = taken.check();
    QCOMPARE(verdict.status, status);
    QCOMPARE(verdict.bodyBytes, bodyBytes);
    QCOMPARE(verdict.problem.isEmpty(), status == 200);
}

QTEST_GUILESS_MAIN(TestHttpRequestHead)
#include "tst_httprequesthead.moc"
