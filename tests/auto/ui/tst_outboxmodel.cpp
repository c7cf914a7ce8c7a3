#include <ui/viewmodels/outboxmodel.h>
#include <ui/viewmodels/outboxtext.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using Signaling::PendingSignalInfo;
using WaitsFor = PendingSignalInfo::WaitsFor;
using IfLinkLost = PendingSignalInfo::IfLinkLost;

namespace {

constexpr qint64 Now = 1700000000000;

PendingSignalInfo signal(quint64 id, WaitsFor waitsFor = WaitsFor::Link,
                         IfLinkLost fate = IfLinkLost::Waits)
{
    PendingSignalInfo info;
    info.id = id;
    info.data = QString::number(id);
    info.waitsFor = waitsFor;
    info.ifLinkLost = fate;
    info.onTheWire = waitsFor == WaitsFor::Acknowledgement;
    info.queuedAt = Now;
    return info;
}

QList<PendingSignalInfo> list(const QList<int> &ids)
{
    QList<PendingSignalInfo> result;
    for (const int id : ids)
        result << signal(quint64(id));
    return result;
}

} // namespace

class TestOutboxModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void aChosenRowStaysChosen();
    void roles();
    void fates_data();
    void fates();
    void spans_data();
    void spans();
};

void TestOutboxModel::follows_data()
{
    using Ids = QList<int>;
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("nothing to nothing") << Ids{} << Ids{};
    QTest::newRow("some come") << Ids{} << Ids{1, 2, 3};
    QTest::newRow("all go") << Ids{1, 2, 3} << Ids{};
    QTest::newRow("the first goes, another comes") << Ids{1, 2, 3} << Ids{2, 3, 4};
    QTest::newRow("those between go") << Ids{1, 2, 3, 4, 5, 6} << Ids{1, 4, 6};
    QTest::newRow("one moves ahead") << Ids{1, 2, 3} << Ids{3, 1, 2};
    QTest::newRow("one moves, one goes, one comes") << Ids{1, 2, 3, 4} << Ids{4, 1, 3, 5};
    QTest::newRow("new ones between") << Ids{1, 5} << Ids{1, 2, 3, 5, 6};
    QTest::newRow("all others") << Ids{1, 2} << Ids{3, 4, 5};
    QTest::newRow("the other way round") << Ids{1, 2, 3, 4} << Ids{4, 3, 2, 1};
}

void TestOutboxModel::follows()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    OutboxModel model([](const QString &id) { return id; });
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(list(before), Now);
    QHash<quint64, QPersistentModelIndex> kept;
    for (int row = 0; row < before.size(); ++row)
        kept.insert(quint64(before[row]), model.index(row));
    model.update(list(after), Now);
    QCOMPARE(model.rowCount(), int(after.size()));
    for (int row = 0; row < after.size(); ++row)
        QCOMPARE(model.at(row).id, quint64(after[row]));
    // What someone chose is still the same signal, or gone.
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        QCOMPARE(it->isValid(), after.contains(int(it.key())));
        if (it->isValid())
            QCOMPARE(it->data(OutboxModel::IdRole).toULongLong(), it.key());
    }
}

void TestOutboxModel::aChosenRowStaysChosen()
{
    OutboxModel model([](const QString &id) { return id; });
    model.update(list({1, 2, 3}), Now);
    const QPersistentModelIndex chosen = model.index(2);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.update(list({3, 2, 4}), Now);
    QCOMPARE(chosen.row(), 0);
    QCOMPARE(chosen.data(OutboxModel::IdRole).toULongLong(), 3);
    QVERIFY(resets.isEmpty());
}

void TestOutboxModel::roles()
{
    OutboxModel model([](const QString &id) { return QStringLiteral("name of ") + id; });
    PendingSignalInfo info = signal(7);
    info.type = QStringLiteral("chat");
    info.to = QStringLiteral("ann");
    info.bytes = 12;
    info.expiresAt = Now + 9000;
    model.update({info, signal(8)}, Now + 4000);
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data(OutboxModel::TypeRole).toString(), QStringLiteral("chat"));
    QCOMPARE(index.data(OutboxModel::ToRole).toString(), QStringLiteral("name of ann"));
    QCOMPARE(index.data(OutboxModel::BytesRole).toInt(), 12);
    QCOMPARE(index.data(OutboxModel::AgeRole).toInt(), 4000);
    QCOMPARE(index.data(OutboxModel::LeftRole).toInt(), 5000);
    QVERIFY(index.data(OutboxModel::RetryRole).toBool());
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    for (const char *word : {"7", "name of ann", "No link", "when the link is back", "Retry is on"})
        QVERIFY2(spoken.contains(QLatin1String(word)), qPrintable(spoken));
    QCOMPARE(model.index(1).data(OutboxModel::ToRole).toString(), QStringLiteral("everyone"));
}

void TestOutboxModel::fates_data()
{
    QTest::addColumn<int>("waitsFor");
    QTest::addColumn<int>("fate");
    QTest::addColumn<int>("opensIn");
    QTest::addColumn<int>("row"); // in a queue of which the first was sent
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, WaitsFor waitsFor, IfLinkLost fate, int opensIn, int at,
                        const char *words) {
        QTest::newRow(name) << int(waitsFor) << int(fate) << opensIn << at
                            << QString::fromLatin1(words);
    };
    using W = WaitsFor;
    using F = IfLinkLost;
    row("no link", W::Link, F::Waits, 0, 1, "No link: goes out when the link is back");
    row("no link, was sent", W::Link, F::SentAgain, 0, 1,
        "No link: was on its way, is sent again when the link is back");
    row("rate, in a moment", W::Rate, F::Waits, 1900, 1,
        "The server takes no more for now: goes out in 2 s");
    row("rate, behind", W::Rate, F::Waits, 1900, 2,
        "The server takes no more for now: goes out after 1 other");
    row("rate, unknown", W::Rate, F::Waits, 0, 1,
        "The server takes no more for now: goes out as soon as the server takes it");
    row("rate, not kept", W::Rate, F::Fails, 2000, 1,
        "The server takes no more for now: goes out in 2 s, fails if the link is lost");
    row("next", W::Turn, F::Waits, 0, 1, "Others go first: goes out next");
    row("its turn", W::Turn, F::Waits, 0, 3, "Others go first: goes out after 2 others");
    row("sent", W::Acknowledgement, F::SentAgain, 0, 0,
        "Sent, no answer yet: is sent again if the link is lost");
    row("sent, not kept", W::Acknowledgement, F::Unknown, 0, 0,
        "Sent, no answer yet: is not sent again if the link is lost");
}

void TestOutboxModel::fates()
{
    QFETCH(int, waitsFor);
    QFETCH(int, fate);
    QFETCH(int, opensIn);
    QFETCH(int, row);
    QFETCH(QString, words);
    OutboxModel model([](const QString &id) { return id; });
    QList<PendingSignalInfo> pending{signal(1, WaitsFor::Acknowledgement, IfLinkLost::SentAgain)};
    for (int i = 1; i <= 3; ++i) {
        PendingSignalInfo info = signal(quint64(i) + 1, WaitsFor(waitsFor), IfLinkLost(fate));
        info.rateOpensAt = opensIn == 0 ? 0 : Now + opensIn;
        pending << info;
    }
    if (row == 0)
        pending[0] = signal(1, WaitsFor(waitsFor), IfLinkLost(fate));
    pending[row].expiresAt = Now + 12000;
    model.update(pending, Now);
    const QModelIndex index = model.index(row);
    const bool sent = index.data(OutboxModel::OnTheWireRole).toBool();
    // Plural forms come from a translation; without one the source text shows.
    QString said = index.data(OutboxModel::ReasonRole).toString() + QStringLiteral(": ")
        + index.data(OutboxModel::FateRole).toString();
    said.replace(QLatin1String("1 other(s)"), QLatin1String("1 other"))
        .replace(QLatin1String("other(s)"), QLatin1String("others"));
    QCOMPARE(said,
             words
                 + (sent ? QStringLiteral(", is given up as unknown in 12 s")
                         : QStringLiteral(", expires in 12 s")));
}

void TestOutboxModel::spans_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("words");
    const auto row = [](qint64 ms, const char *words) {
        QTest::newRow(words) << ms << QString::fromLatin1(words);
    };
    row(-5, "0 s");
    row(1, "1 s");
    row(1000, "1 s ");
    row(1001, "2 s");
    row(99000, "99 s");
    row(99001, "2 min");
    row(5940000, "99 min");
    row(5940001, "2 h");
}

void TestOutboxModel::spans()
{
    QFETCH(qint64, ms);
    QFETCH(QString, words);
    QCOMPARE(OutboxText::span(ms), words.trimmed());
}

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
