#include <support/fakeclock.h>
#include <ui/models/logtext.h>
#include <ui/models/signallogmodel.h>

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using TestSupport::FakeClock;

namespace {

LogRecord signalRecord(const QString &data, quint64 id = 0)
{
    LogRecord record;
    record.time = 1700000000123;
    record.personId = QStringLiteral("id-of-ann");
    record.personName = QStringLiteral("ann");
    record.type = QStringLiteral("chat");
    record.data = data;
    record.signalId = id;
    if (id != 0) {
        record.direction = LogDirection::Outgoing;
        record.delivery = Delivery::Waiting;
    }
    return record;
}

} // namespace

class TestSignalLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsComeAtMostOnceIn16Ms();
    void everyFieldComesBack();
    void nothingIsNotEmpty();
    void anEventHasNoSignalFields();
    void anOutcomeFindsItsRow();
    void anOutcomeBeforeItsRowIsShown();
    void aSecondOutcomeIsIgnored();
    void unknownIdsAreIgnored();
    void outcomesOfManyAreOneChange();
    void oldestRowsGoBeyondTheBudget();
    void anOutcomeOfARowThatIsGone();
    void clearForgetsWhatIsGathered();
    void aMillionRowsStayWithinTheBudget();

private:
    QVariant field(int row, int role) const { return m_model->index(row, 0).data(role); }

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<SignalLogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSignalLogModel::init()
{
    m_tester.reset();
    m_clock = std::make_shared<FakeClock>();
    m_model = std::make_unique<SignalLogModel>(m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestSignalLogModel::rowsComeAtMostOnceIn16Ms()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->append(signalRecord(QStringLiteral("1")));
    QCOMPARE(m_model->rowCount(), 0);
    m_clock->advance(0);
    QCOMPARE(m_model->rowCount(), 1);
    for (int i = 0; i < 100; ++i)
        m_model->append(signalRecord(QString::number(i)));
    m_clock->advance(15);
    QCOMPARE(inserted.size(), 1);
    m_clock->advance(1);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(m_model->rowCount(), 101);
    QCOMPARE(m_clock->activeTimers(), 0);
}

void TestSignalLogModel::everyFieldComesBack()
{
    LogRecord record = signalRecord(QStringLiteral("{\"ü\":1}"), 7);
    record.targetId = QStringLiteral("id-of-bob");
    record.targetName = QStringLiteral("bob");
    record.json = true;
    record.retry = false;
    m_model->append(record);
    m_model->flush();
    QCOMPARE(field(0, SignalLogModel::TimeRole).toLongLong(), record.time);
    QCOMPARE(field(0, SignalLogModel::KindRole).value<LogKind>(), LogKind::Signal);
    QCOMPARE(field(0, SignalLogModel::DirectionRole).value<LogDirection>(), LogDirection::Outgoing);
    QCOMPARE(field(0, SignalLogModel::PersonIdRole).toString(), record.personId);
    QCOMPARE(field(0, SignalLogModel::PersonNameRole).toString(), record.personName);
    QCOMPARE(field(0, SignalLogModel::TargetIdRole).toString(), record.targetId);
    QCOMPARE(field(0, SignalLogModel::TargetNameRole).toString(), record.targetName);
    QCOMPARE(field(0, SignalLogModel::TypeRole).toString(), record.type);
    QCOMPARE(field(0, SignalLogModel::DataRole).toString(), record.data);
    QCOMPARE(field(0, SignalLogModel::SizeRole).toInt(), 8);
    QCOMPARE(field(0, SignalLogModel::JsonRole).toBool(), true);
    QCOMPARE(field(0, SignalLogModel::RetryRole).toBool(), false);
    QCOMPARE(field(0, SignalLogModel::SignalIdRole).toULongLong(), quint64(7));
    QCOMPARE(m_model->index(0, SignalLogModel::DataColumn).data().toString(), record.data);
}

void TestSignalLogModel::nothingIsNotEmpty()
{
    LogRecord none = signalRecord(QString());
    none.type = QString();
    none.personId = QString();
    none.personName = QString();
    m_model->append(none);
    m_model->append(signalRecord(QStringLiteral("")));
    m_model->flush();
    QVERIFY(!field(0, SignalLogModel::HasDataRole).toBool());
    QVERIFY(field(0, SignalLogModel::TypeRole).toString().isNull());
    QCOMPARE(field(0, SignalLogModel::SizeRole).toInt(), -1);
    QCOMPARE(LogText::from(m_model->index(0, 0)), QStringLiteral("server"));
    QVERIFY(field(1, SignalLogModel::HasDataRole).toBool());
    QVERIFY(!field(1, SignalLogModel::DataRole).toString().isNull());
    QCOMPARE(field(1, SignalLogModel::SizeRole).toInt(), 0);
}

void TestSignalLogModel::anEventHasNoSignalFields()
{
    LogRecord back;
    back.kind = LogKind::LinkBack;
    back.duration = 2400;
    back.waiting = 3;
    m_model->append(back);
    m_model->flush();
    QCOMPARE(field(0, SignalLogModel::DurationRole).toLongLong(), 2400);
    QCOMPARE(field(0, SignalLogModel::WaitingRole).toInt(), 3);
    QCOMPARE(LogText::to(m_model->index(0, 0)), QString());
    QVERIFY(LogText::event(m_model->index(0, 0)).contains(QStringLiteral("2.4 s")));
}

void TestSignalLogModel::anOutcomeFindsItsRow()
{
    for (quint64 id = 1; id <= 3; ++id)
        m_model->append(signalRecord(QString::number(id), id));
    m_model->flush();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setDelivery(2, Delivery::Failed, QStringLiteral("too large"));
    m_clock->advance(16);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(field(1, SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::Failed);
    QCOMPARE(field(1, SignalLogModel::NoteRole).toString(), QStringLiteral("too large"));
    QCOMPARE(field(0, SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::Waiting);
}

void TestSignalLogModel::anOutcomeBeforeItsRowIsShown()
{
    m_model->append(signalRecord(QStringLiteral("x"), 1));
    m_model->setDelivery(1, Delivery::Sent);
    m_model->flush();
    QCOMPARE(field(0, SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::Sent);
}

void TestSignalLogModel::aSecondOutcomeIsIgnored()
{
    m_model->append(signalRecord(QStringLiteral("x"), 1));
    m_model->setDelivery(1, Delivery::Sent);
    m_model->setDelivery(1, Delivery::Failed);
    m_model->flush();
    QCOMPARE(field(0, SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::Sent);
}

void TestSignalLogModel::unknownIdsAreIgnored()
{
    m_model->append(signalRecord(QStringLiteral("x"), 1));
    m_model->flush();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setDelivery(99, Delivery::Sent);
    m_model->flush();
    QCOMPARE(changed.size(), 0);
}

void TestSignalLogModel::outcomesOfManyAreOneChange()
{
    for (quint64 id = 1; id <= 500; ++id)
        m_model->append(signalRecord(QStringLiteral("x"), id));
    m_model->flush();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (quint64 id = 1; id <= 500; ++id)
        m_model->setDelivery(id, Delivery::Sent);
    m_clock->advance(16);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 499);
}

void TestSignalLogModel::oldestRowsGoBeyondTheBudget()
{
    const int chunk = int(LogStore::ChunkRows);
    for (int i = 0; i < chunk + 1; ++i)
        m_model->append(signalRecord(QString::number(i)));
    m_model->flush();
    QCOMPARE(m_model->rowCount(), chunk + 1);
    m_model->setBudget(1);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(field(0, SignalLogModel::DataRole).toString(), QString::number(chunk));
    QCOMPARE(m_model->sequenceOf(0), quint64(chunk));
}

void TestSignalLogModel::anOutcomeOfARowThatIsGone()
{
    const int chunk = int(LogStore::ChunkRows);
    m_model->append(signalRecord(QStringLiteral("first"), 1));
    for (int i = 0; i < chunk; ++i)
        m_model->append(signalRecord(QString::number(i)));
    m_model->flush();
    m_model->setBudget(1);
    m_model->setDelivery(1, Delivery::Sent);
    m_model->flush();
    QCOMPARE(field(0, SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::None);
}

void TestSignalLogModel::clearForgetsWhatIsGathered()
{
    m_model->append(signalRecord(QStringLiteral("x"), 1));
    m_model->flush();
    m_model->append(signalRecord(QStringLiteral("y"), 2));
    m_model->clear();
    m_model->setDelivery(1, Delivery::Sent);
    m_clock->advance(100);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->append(signalRecord(QStringLiteral("z"), 3));
    m_model->flush();
    QCOMPARE(field(0, SignalLogModel::DataRole).toString(), QStringLiteral("z"));
}

void TestSignalLogModel::aMillionRowsStayWithinTheBudget()
{
    // The tester looks at rows after each change; here the number of rows is what counts.
    m_tester.reset();
    LogStore store;
    const LogRecord record = signalRecord(QStringLiteral("{\"x\":12,\"y\":34,\"text\":\"hello\"}"));
    for (int i = 0; i < 1000000; ++i)
        store.append(record);
    QCOMPARE(store.size(), qsizetype(1000000));
    QVERIFY2(store.bytes() < 128 * 1024 * 1024, qPrintable(QString::number(store.bytes())));
    QCOMPARE(store.data(999999), record.data);
}

QTEST_GUILESS_MAIN(TestSignalLogModel)
#include "tst_signallogmodel.moc"
