#include <ui/models/textdiff.h>

#include <QTest>

using namespace Signalbox;

class TestTextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFewestChanges_data();
    void tellsTheFewestChanges();
    void veryLongTextsAreToldWhole();
};

void TestTextDiff::tellsTheFewestChanges_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *before, const char *after, const char *told) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                            << QString::fromLatin1(told);
    };
    row("nothing", "", "", "");
    row("the same", "abc", "abc", " a b c");
    row("all new", "", "ab", "+a+b");
    row("all gone", "ab", "", "-a-b");
    row("another line", "abc", "axc", " a-b+x c");
    row("one more in the middle", "ac", "abc", " a+b c");
    row("one less at the end", "abc", "ab", " a b-c");
    row("one more at the beginning", "ab", "xab", "+x a b");
    row("repeated lines", "aab", "ab", " a-a b");
    row("moved", "abcd", "bcda", "-a b c d+a");
    row("nothing in common", "ab", "cd", "-a-b+c+d");
    row("overlapping ends", "aa", "aaa", " a a+a");
}

void TestTextDiff::tellsTheFewestChanges()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, told);
    const auto lines = [](const QString &letters) {
        QStringList list;
        for (const QChar letter : letters)
            list << QString(letter);
        return list;
    };
    QString result;
    int changes = 0;
    const auto diff = TextDiff::lines(lines(before), lines(after));
    for (const TextDiff::Line &line : diff) {
        changes += line.kind == TextDiff::Kind::Same ? 0 : 1;
        result += QLatin1Char(" -+"[int(line.kind)]);
        result += line.text;
    }
    QCOMPARE(result, told);
    QCOMPARE(TextDiff::changes(diff), changes);
}

void TestTextDiff::veryLongTextsAreToldWhole()
{
    QStringList before{QStringLiteral("first")};
    QStringList after = before;
    for (int i = 0; i < 2001; ++i) {
        before << QStringLiteral("a%1").arg(i % 2);
        after << QStringLiteral("a%1").arg((i + 1) % 2);
    }
    // 2,001 times 2,001 lines are too many, though most of them are the same.
    const auto diff = TextDiff::lines(before, after);
    QCOMPARE(diff.first().kind, TextDiff::Kind::Same);
    QCOMPARE(TextDiff::changes(diff), 4002);
    // One line less, and they are compared.
    QCOMPARE(TextDiff::changes(TextDiff::lines(before.mid(0, 2001), after.mid(0, 2001))), 2);
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
