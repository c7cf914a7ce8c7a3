#include "testindex.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// What CONTRIBUTING.md says about which test catches what is true: the tests are there.
class TestProofTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTestIsThere_data();
    void everyTestIsThere();
    void everyThingToLaughAtHasATest();
    void everyFailureHasARow();

private:
    using Row = QStringList;
    QList<Row> table(const QString &heading) const;
    /// The complaints about the tests that \a cell names; \a named counts those.
    QStringList complaintsOf(const QString &cell, const QString &defaultTest, int *named);

    QStringList m_lines;
    TestSupport::TestIndex m_index{QStringLiteral(SIGNALBOX_BUILD),
                                   QStringLiteral(SIGNALBOX_SOURCE)};
};

void TestProofTables::initTestCase()
{
    QVERIFY2(m_index.problem().isEmpty(), qPrintable(m_index.problem()));
    QFile file(QStringLiteral(SIGNALBOX_SOURCE "/CONTRIBUTING.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
}

/// Its header first, without the line beneath that.
QList<TestProofTables::Row> TestProofTables::table(const QString &heading) const
{
    QList<Row> rows;
    qsizetype at = m_lines.indexOf(QStringLiteral("### ") + heading);
    while (at >= 0 && ++at < m_lines.size() && !m_lines.at(at).startsWith(QLatin1Char('#'))) {
        const QString &line = m_lines.at(at);
        if (!line.startsWith(QLatin1Char('|')) || line.startsWith(QLatin1String("| ---")))
            continue;
        Row cells = line.split(QLatin1Char('|')).mid(1);
        cells.removeLast();
        for (QString &cell : cells)
            cell = cell.trimmed();
        rows << cells;
    }
    return rows;
}

QStringList TestProofTables::complaintsOf(const QString &cell, const QString &defaultTest,
                                          int *named)
{
    static const QRegularExpression quoted(QStringLiteral("`([^`]+)`"));
    QStringList complaints;
    QString test = defaultTest;
    auto matches = quoted.globalMatch(cell);
    while (matches.hasNext()) {
        const QString text = matches.next().captured(1);
        if (text.startsWith(QLatin1String("./dev")))
            continue;
        ++*named;
        QStringList words = text.split(QLatin1Char(' '));
        // A function alone is one of the test named before.
        const bool isTest = m_index.contains(words.first()) || words.size() > 1
            || text.startsWith(QLatin1String("tst_"));
        if (isTest)
            test = words.takeFirst();
        const QString complaint = m_index.complaint(test, words.value(0));
        if (!complaint.isEmpty())
            complaints << complaint;
    }
    return complaints;
}

void TestProofTables::everyTestIsThere_data()
{
    QTest::addColumn<QString>("heading");
    QTest::newRow("failures") << QStringLiteral("Failures seen in other products");
    QTest::newRow("laughs") << QStringLiteral("Things that would make a user laugh");
}

void TestProofTables::everyTestIsThere()
{
    QFETCH(QString, heading);
    const QList<Row> rows = table(heading);
    QVERIFY(rows.size() > 10);
    static const QRegularExpression quoted(QStringLiteral("`([^`]+)`"));
    QStringList complaints;
    for (const Row &row : rows.mid(1)) {
        int named = 0;
        for (int column = 1; column < row.size(); ++column) {
            const QString defaultTest = quoted.match(rows.first().value(column)).captured(1);
            complaints += complaintsOf(row.at(column), defaultTest, &named);
        }
        if (named == 0)
            complaints << QStringLiteral("no test for: ") + row.first();
    }
    QVERIFY2(complaints.isEmpty(),
             qPrintable(QLatin1Char('\n') + complaints.join(QLatin1Char('\n'))));
}

void TestProofTables::everyThingToLaughAtHasATest()
{
    QList<int> numbers;
    const QList<Row> rows = table(QStringLiteral("Things that would make a user laugh"));
    for (const Row &row : rows.mid(1))
        numbers << row.first().section(QLatin1Char('.'), 0, 0).toInt();
    for (int number = 1; number <= 12; ++number)
        QVERIFY2(numbers.contains(number), qPrintable(QString::number(number)));
}

/// All that was seen, in words that its row begins with or holds.
void TestProofTables::everyFailureHasARow()
{
    const QList<Row> rows = table(QStringLiteral("Failures seen in other products"));
    QStringList seen;
    for (const Row &row : rows.mid(1))
        seen << row.first();
    for (const char *failure : {"told \"failed\", then sent after all",
                                "queued an hour, then flushed",
                                "a later signal overtook an earlier one",
                                "a spike at reconnect",
                                "no sender crashed",
                                "the first signal came before `connectionCreated`",
                                "a peer's death noticed minutes later",
                                "two clients with one identity",
                                "reconnecting without a pause",
                                "can't stop reconnecting",
                                "killed while writing",
                                "freeze, leak, full CPU when hidden",
                                "text lost on tab change",
                                "names that lead out of the folder, files written over",
                                "a full disk unnoticed",
                                "cancel ignored",
                                "a refused file can't be offered again",
                                "a whole file in memory",
                                "the sender vanishes",
                                "chunks missing, doubled, reordered; lengths and hashes that lie",
                                "late `deleted` of an old connection",
                                "a redesign lost Clear, wrap"}) {
        const QString wanted = QString::fromLatin1(failure);
        const bool isThere = std::any_of(seen.cbegin(), seen.cend(), [&wanted](const QString &row) {
            return row.contains(wanted);
        });
        QVERIFY2(isThere, failure);
    }
}

QTEST_APPLESS_MAIN(TestProofTables)
#include "tst_prooftables.moc"
