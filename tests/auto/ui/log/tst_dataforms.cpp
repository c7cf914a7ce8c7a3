#include <ui/models/dataforms.h>
#include <ui/models/jsontreemodel.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Signalbox;

/// Data as bytes, as a picture, as a tree.
class TestDataForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes();
    void longDataIsCutOff();
    void base64_data();
    void base64();
    void pictures_data();
    void pictures();
    void jsonHasLines();
    void jsonIsNoOther_data();
    void jsonIsNoOther();
    void treeIsNoOther();
    void treeHasPaths_data();
    void treeHasPaths();
    void treeOfSomethingElse_data();
    void treeOfSomethingElse();
    void treeIsAModel();
};

void TestDataForms::bytes()
{
    QCOMPARE(DataForms::hexDump("Hello\n\x01 world", 8),
             QStringLiteral("0000  48 65 6c 6c 6f 0a 01 20  Hello.. \n"
                            "0008  77 6f 72 6c 64           world"));
    QCOMPARE(DataForms::hexDump(QByteArray(), 8), QString());
}

void TestDataForms::longDataIsCutOff()
{
    const auto lines = [](qsizetype size) {
        return DataForms::hexDump(QByteArray(size, 'x'), 16).split(QLatin1Char('\n'));
    };
    const qsizetype most = DataForms::MaxBytes;
    QCOMPARE(lines(most).size(), most / 16);
    QCOMPARE(lines(most + 1).size(), most / 16 + 1);
    QVERIFY(lines(most + 1).last().contains(QStringLiteral("1 more")));
}

void TestDataForms::base64_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a text") << QStringLiteral("SGVsbG8gd29ybGQh") << QByteArray("Hello world!");
    QTest::newRow("padded") << QStringLiteral("SGVsbG8gd29ybGQ=") << QByteArray("Hello world");
    QTest::newRow("for URLs") << QStringLiteral("-_-_-_-_-_-_")
                              << QByteArray::fromHex("fbffbffbffbffbffbf");
    QTest::newRow("in lines") << QStringLiteral("SGVsbG8g\r\nd29ybGQh\n")
                              << QByteArray("Hello world!");
    QTest::newRow("a word") << QStringLiteral("Hello123") << QByteArray();
    QTest::newRow("a sentence") << QStringLiteral("This is no base64 at all") << QByteArray();
    QTest::newRow("JSON") << QStringLiteral("{\"name\":\"value\"}") << QByteArray();
    QTest::newRow("nothing") << QString() << QByteArray();
}

void TestDataForms::base64()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    QCOMPARE(DataForms::fromBase64(text).value_or(QByteArray()), bytes);
}

void TestDataForms::pictures_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<bool>("isPicture");
    const auto coded = [](const QByteArray &bytes) {
        return QString::fromLatin1(bytes.toBase64());
    };
    const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n") + "and so on";
    QTest::newRow("PNG") << coded(png) << true;
    QTest::newRow("a data URL") << QStringLiteral("data:image/png;base64,") + coded(png) << true;
    QTest::newRow("a data URL that isn't base64")
        << QStringLiteral("data:image/png,") + coded(png) << false;
    QTest::newRow("a data URL of something else")
        << QStringLiteral("data:text/plain;base64,") + coded(png) << false;
    QTest::newRow("a data URL that says it is")
        << QStringLiteral("data:image/png;base64,") + coded("not a picture") << false;
    QTest::newRow("JPEG") << coded("\xff\xd8\xff\xe0 and so on") << true;
    QTest::newRow("GIF") << coded("GIF89a and so on") << true;
    QTest::newRow("WebP") << coded("RIFF1234WEBP and so on") << true;
    QTest::newRow("another RIFF") << coded("RIFF1234WAVE and so on") << false;
    QTest::newRow("a text") << coded("Hello world, hello world") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestDataForms::pictures()
{
    QFETCH(QString, data);
    QFETCH(bool, isPicture);
    QCOMPARE(DataForms::imageBytes(data).has_value(), isPicture);
}

void TestDataForms::jsonHasLines()
{
    QCOMPARE(DataForms::pretty(QStringLiteral("{\"a\":1}")), QStringLiteral("{\n  \"a\": 1\n}"));
    QCOMPARE(DataForms::pretty(QStringLiteral("{\"a\":")), QStringLiteral("{\"a\":"));
}

void TestDataForms::jsonIsNoOther_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("shown");
    QTest::newRow("the order of members")
        << QStringLiteral("{\"b\":1,\"a\":2}") << QStringLiteral("{\n  \"b\": 1,\n  \"a\": 2\n}");
    QTest::newRow("members of one name")
        << QStringLiteral("{\"a\":1,\"a\":2}") << QStringLiteral("{\n  \"a\": 1,\n  \"a\": 2\n}");
    QTest::newRow("a large number") << QStringLiteral("[18446744073709551615]")
                                    << QStringLiteral("[\n  18446744073709551615\n]");
    QTest::newRow("the spelling of a number")
        << QStringLiteral("[1.10,1e2]") << QStringLiteral("[\n  1.10,\n  1e2\n]");
    QTest::newRow("escapes") << QStringLiteral("[\"\\u00e4\\/\"]")
                             << QStringLiteral("[\n  \"\\u00e4\\/\"\n]");
    // What has no parts is a text as it stands.
    QTest::newRow("a number between blanks") << QStringLiteral(" 5 ") << QStringLiteral(" 5 ");
    QTest::newRow("a text") << QStringLiteral("\"a\" ") << QStringLiteral("\"a\" ");
}

void TestDataForms::jsonIsNoOther()
{
    QFETCH(QString, data);
    QTEST(DataForms::pretty(data), "shown");
}

void TestDataForms::treeIsNoOther()
{
    JsonTreeModel model;
    QVERIFY(
        model.setJson(" {\"b\" : 18446744073709551615, \"a\":1.10,\"b\":{ \"z\" : [1.0, \"x,}\"] },"
                      "\"\\u00e4\":\"\\n\"} "));
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, JsonTreeModel::NameColumn).data().toString() + QLatin1Char('=')
                + model.index(row, 0).data(JsonTreeModel::JsonRole).toString();
    QCOMPARE(rows,
             (QStringList{QStringLiteral("b=18446744073709551615"), QStringLiteral("a=1.10"),
                          QStringLiteral("b={\"z\":[1.0,\"x,}\"]}"), QStringLiteral("\u00e4=\n")}));
    const QModelIndex inner = model.index(0, 0, model.index(2, 0));
    QCOMPARE(model.rowCount(inner), 2);
    QCOMPARE(model.index(1, 0, inner).data(JsonTreeModel::PathRole).toString(),
             QStringLiteral("$.b.z[1]"));
    QCOMPARE(model.index(1, 0, inner).data(JsonTreeModel::JsonRole).toString(),
             QStringLiteral("x,}"));
}

void TestDataForms::treeHasPaths_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("json");
    QTest::newRow("a text") << QList<int>{2} << QStringLiteral("$.name") << QStringLiteral("desk")
                            << QStringLiteral("desk");
    QTest::newRow("an array") << QList<int>{1} << QStringLiteral("$.items")
                              << QStringLiteral("2 element(s)")
                              << QStringLiteral("[1.5,{\"it's\":null}]");
    QTest::newRow("an element") << QList<int>{1, 0} << QStringLiteral("$.items[0]")
                                << QStringLiteral("1.5") << QStringLiteral("1.5");
    QTest::newRow("a member that has to be quoted")
        << QList<int>{1, 1, 0} << QStringLiteral("$.items[1]['it\\'s']") << QStringLiteral("null")
        << QStringLiteral("null");
    QTest::newRow("a member with a blank") << QList<int>{0} << QStringLiteral("$['a b']")
                                           << QStringLiteral("true") << QStringLiteral("true");
}

void TestDataForms::treeHasPaths()
{
    QFETCH(QList<int>, rows);
    JsonTreeModel model;
    QVERIFY(model.setJson("{\"a b\":true,\"items\":[1.5,{\"it's\":null}],\"name\":\"desk\"}"));
    QModelIndex index;
    for (const int row : rows)
        index = model.index(row, JsonTreeModel::NameColumn, index);
    QTEST(index.data(JsonTreeModel::PathRole).toString(), "path");
    QTEST(index.data(JsonTreeModel::JsonRole).toString(), "json");
    QTEST(index.siblingAtColumn(JsonTreeModel::ValueColumn).data().toString(), "value");
}

void TestDataForms::treeOfSomethingElse_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a text") << QByteArray("Hello");
    QTest::newRow("a number") << QByteArray("12");
    QTest::newRow("cut off") << QByteArray("{\"a\":[1,");
    QTest::newRow("nothing") << QByteArray();
}

void TestDataForms::treeOfSomethingElse()
{
    QFETCH(QByteArray, json);
    JsonTreeModel model;
    QVERIFY(model.setJson("[1,2]"));
    QVERIFY(!model.setJson(json));
    QCOMPARE(model.rowCount(), 0);
}

void TestDataForms::treeIsAModel()
{
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.setJson("[[[1]],{\"a\":{\"b\":[]}},\"c\"]"));
    QVERIFY(model.setJson("{}"));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestDataForms)
#include "tst_dataforms.moc"
