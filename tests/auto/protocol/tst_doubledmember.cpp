#include <signaling/protocol/doubledmember.h>

#include <QTest>

using namespace Signaling;

class TestDoubledMember : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
};

void TestDoubledMember::found_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name"); // null: none
    const auto row = [](const QByteArray &json, const char *name) {
        QTest::newRow(json.isEmpty() ? "empty" : json.constData())
            << json << (name ? QString::fromUtf8(name) : QString());
    };
    row("", nullptr);
    row("[]", nullptr);
    row(R"({"a":1,"b":2})", nullptr);
    row(R"({"a":1,"a":2})", "a");
    row(R"({"a":1,"b":2, "a" :3})", "a");
    row(R"({"":1,"":2})", "");
    row(R"({"a":{"a":1},"b":{"a":1}})", nullptr);
    row(R"([{"a":1},{"a":1}])", nullptr);
    row(R"({"x":[{"a":1,"a":1}]})", "a");
    row(R"({"a":"a","b":["a","a"]})", nullptr);
    row(R"({"a":1,"\u0061":2})", "a");
    row(R"({"a\"":1,"a":2})", nullptr);
    row(R"({"a\\":1,"a\\":2})", "a\\");
    row(R"({"a":"\\","a":"{\"a\":"})", "a");
    row(R"({"x":"{\"a\":1,\"a\":2}"})", nullptr);
    row(R"({"a":{"b":[]},"a":1})", "a");
}

void TestDoubledMember::found()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, name);
    const QString doubled = doubledMember(json);
    QCOMPARE(doubled, name);
    QCOMPARE(doubled.isNull(), name.isNull());
}

QTEST_APPLESS_MAIN(TestDoubledMember)
#include "tst_doubledmember.moc"
