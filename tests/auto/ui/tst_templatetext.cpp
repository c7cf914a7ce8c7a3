#include <ui/models/jsonlint.h>
#include <ui/viewmodels/templatetext.h>

#include <QTest>

using namespace Signalbox;

class TestTemplateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsIn_data();
    void fillsIn();
    void problems_data();
    void problems();
    void namesInJson();
    void origins();
    void whatTheMenuOffersWorks();

private:
    static TemplateText::Values values()
    {
        TemplateText::Values values;
        values.now = 1700000000123;
        values.counter = 7;
        values.me = QStringLiteral("desk");
        values.uuid = [] { return QStringLiteral("0-1-2"); };
        values.random = [](qint64 least, qint64 most) { return least + most; };
        return values;
    }
};

void TestTemplateText::fillsIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(*text ? text : "nothing")
            << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("", "");
    row("no braces", "no braces");
    row("{{now}}", "2023-11-14T22:13:20.123Z");
    row("n={{counter}}, n={{counter}}", "n=7, n=7");
    row("{{uuid}}", "0-1-2");
    row("I am {{me}}.", "I am desk.");
    row("{{random 1 100}}", "101");
    row("{{random -5 5}}", "0");
    row("{{ now }}{{  random   1   2 }}", "2023-11-14T22:13:20.123Z3");
    row("\\{{now}}", "{{now}}");
    row("a \\{{ b {{me}}", "a {{ b desk");
    row("}} {\"a\":{\"b\":1}}", "}} {\"a\":{\"b\":1}}");
    row("{{me}}}", "desk}");
}

void TestTemplateText::fillsIn()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const TemplateText::Result result = TemplateText::expanded(text, values());
    QVERIFY2(result.ok(), qPrintable(result.problem));
    QCOMPARE(result.text, expected);
}

void TestTemplateText::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *text, int at, const char *said) {
        QTest::newRow(text) << QString::fromLatin1(text) << at << QString::fromLatin1(said);
    };
    row("a {{today}}", 2, "There is no variable {{today}}");
    row("{{}}", 0, "There is no variable {{}}");
    row("{{Now}}", 0, "There is no variable {{Now}}");
    row("{{me}} {{now", 7, "isn't closed");
    row("{{now utc}}", 0, "{{now}} stands alone, without \"utc\"");
    row("{{random}}", 0, "needs two whole numbers");
    row("{{random 1}}", 0, "needs two whole numbers");
    row("{{random 1 2 3}}", 0, "needs two whole numbers");
    row("{{random 1 x}}", 0, "needs two whole numbers");
    row("{{random 1.5 2}}", 0, "needs two whole numbers");
    row("{{random 1 99999999999999999999}}", 0, "needs two whole numbers");
    row("{{random 2 1}}", 0, "smaller number first");
}

void TestTemplateText::problems()
{
    QFETCH(QString, text);
    QFETCH(int, at);
    QFETCH(QString, said);
    const TemplateText::Result result = TemplateText::expanded(text, values());
    QVERIFY(!result.ok());
    QCOMPARE(int(result.at), at);
    QVERIFY2(result.problem.contains(said), qPrintable(result.problem));
}

void TestTemplateText::namesInJson()
{
    TemplateText::Values odd = values();
    odd.me = QStringLiteral("a \"b\"\n\\");
    const QString text = QStringLiteral("{\"from\":\"{{me}}\"}");
    QVERIFY(JsonLint::check(TemplateText::expanded(text, odd).text));
    odd.json = true;
    QVERIFY(!JsonLint::check(TemplateText::expanded(text, odd).text));
    QCOMPARE(TemplateText::expanded(text, odd).text,
             QStringLiteral("{\"from\":\"a \\\"b\\\"\\n\\\\\"}"));
}

void TestTemplateText::origins()
{
    const TemplateText::Result result =
        TemplateText::expanded(QStringLiteral("a{{counter}}b\\{{c"), values());
    QCOMPARE(result.text, QStringLiteral("a7b{{c"));
    const QList<int> from{0, 1, 12, 14, 15, 16};
    for (int i = 0; i < from.size(); ++i)
        QCOMPARE(int(result.origin(i)), from[i]);
}

void TestTemplateText::whatTheMenuOffersWorks()
{
    const auto offered = TemplateText::variables();
    QCOMPARE(offered.size(), 5);
    for (const auto &[variable, meaning] : offered) {
        QVERIFY(!meaning.isEmpty());
        QVERIFY(TemplateText::hasVariables(variable));
        QVERIFY(TemplateText::expanded(variable, values()).ok());
    }
}

QTEST_GUILESS_MAIN(TestTemplateText)
#include "tst_templatetext.moc"
