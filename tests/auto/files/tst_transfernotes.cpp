#include "pagepeople.h"

#include <support/fakeclock.h>
#include <ui/models/logtext.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/transfer/transfernotes.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>

#include <QMenu>
#include <QSignalSpy>

using namespace Signalbox;
using namespace TestSupport;
using Signaling::FileTransfer;
using State = FileTransfer::State;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

FileTransfer offer(const char *id, State state, qint64 transferred = 0)
{
    FileTransfer made;
    made.id = text(id);
    made.state = state;
    made.isToEveryone = true;
    made.files.resize(1);
    made.files[0].name = text("a.txt");
    made.size = 2048;
    made.transferred = transferred;
    return made;
}

LogRecord note(quint64 number, const char *words)
{
    LogRecord record;
    record.kind = LogKind::Note;
    record.signalId = number;
    record.delivery = Delivery::Waiting;
    record.note = text(words);
    return record;
}

/// The row of the log that tells that a transfer began.
QModelIndex lineOf(const PagePerson &person)
{
    const QAbstractItemModel *rows = person.page->logView()->model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex index = rows->index(row, SignalLogModel::DataColumn);
        if (LogText::event(index).startsWith(text("Files offered")))
            return index;
    }
    return {};
}

} // namespace

/// Transfers as rows in the log.
class TestTransferNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void saysHowFarNowAndThen();
    void forgetsWhatIsGone();
    void aNoteChangesInItsRow();
    void leadsToTheTransfer();
};

void TestTransferNotes::saysHowFarNowAndThen()
{
    const auto clock = std::make_shared<FakeClock>();
    FileTransfer now = offer("t", State::Preparing);
    TransferNotes notes(clock, [&now](const QString &) { return now; });
    QSignalSpy recorded(&notes, &TransferNotes::recorded);
    QSignalSpy changed(&notes, &TransferNotes::changed);
    notes.begin(now);
    const QString begun = text("Files offered to everyone: a.txt, 2.0 KiB");
    QCOMPARE(recorded.count(), 1);
    QCOMPARE(recorded.first().first().toString(), begun);
    const auto number = recorded.first().at(1).toULongLong();
    QVERIFY(number >= (1ULL << 63U));
    QCOMPARE(notes.transferOf(number), text("t"));
    for (int i = 1; i <= 1000; ++i) {
        now = offer("t", State::Running, i);
        notes.update();
    }
    clock->advance(TransferNotes::Pause.count() - 1);
    QCOMPARE(changed.count(), 0);
    clock->advance(1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first(),
             (QList<QVariant>{number, QString(begun + text(" (1000 B of 2.0 KiB)")), true}));
    // Where nothing is new, nothing is said.
    notes.update();
    clock->advance(TransferNotes::Pause);
    QCOMPARE(changed.count(), 1);
    // What waits for who is gone may go on in the same line.
    now = offer("t", State::Failed, 1500);
    now.mayGoOn = true;
    notes.end(now, true);
    QCOMPARE(recorded.count(), 2);
    QCOMPARE(recorded.last().at(1).toULongLong(), number);
    QCOMPARE(changed.last(), (QList<QVariant>{number, begun, true}));
    now = offer("t", State::Running, 2000);
    notes.update();
    clock->advance(TransferNotes::Pause);
    QCOMPARE(changed.last().at(1).toString(), QString(begun + text(" (2.0 KiB of 2.0 KiB)")));
    now = offer("t", State::Done, 2048);
    notes.end(now, true);
    QCOMPARE(changed.last(), (QList<QVariant>{number, begun, false}));
    const auto changes = changed.count();
    notes.update();
    clock->advance(TransferNotes::Pause);
    QCOMPARE(changed.count(), changes);
}

void TestTransferNotes::forgetsWhatIsGone()
{
    const auto clock = std::make_shared<FakeClock>();
    TransferNotes notes(clock, [](const QString &) { return FileTransfer(); });
    QSignalSpy recorded(&notes, &TransferNotes::recorded);
    QSignalSpy changed(&notes, &TransferNotes::changed);
    notes.begin(offer("a", State::Offered));
    notes.begin(offer("b", State::Offered));
    const auto number = recorded.first().at(1).toULongLong();
    QVERIFY(number != recorded.last().at(1).toULongLong());
    notes.forget(text("a"));
    QCOMPARE(notes.transferOf(number), QString());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().last().toBool(), false);
    QCOMPARE(notes.transferOf(recorded.last().at(1).toULongLong()), text("b"));
}

void TestTransferNotes::aNoteChangesInItsRow()
{
    const auto clock = std::make_shared<FakeClock>();
    SignalLogModel log(clock);
    log.append(note(7, "begins"));
    log.setDelivery(7, Delivery::Waiting, text("begins (0 %)"));
    log.flush();
    const qsizetype bytes = log.bytesInMemory();
    QSignalSpy shown(&log, &QAbstractItemModel::dataChanged);
    for (int i = 1; i <= 1000; ++i) {
        log.setDelivery(7, Delivery::Waiting, QStringLiteral("begins (%1)").arg(i));
        if (i % 100 == 0)
            log.flush();
    }
    QCOMPARE(shown.count(), 10);
    QCOMPARE(log.rowCount(), 1);
    QCOMPARE(log.bytesInMemory(), bytes);
    const auto said = [&log](int row) {
        return LogText::event(log.index(row, SignalLogModel::DataColumn));
    };
    QCOMPARE(said(0), text("begins (1000)"));
    // It is no signal that waits for the server.
    const QModelIndex outcome = log.index(0, SignalLogModel::OutcomeColumn);
    QVERIFY(!outcome.data().isValid());
    QCOMPARE(outcome.data(SignalLogModel::DeliveryRole).value<Delivery>(), Delivery::None);
    QCOMPARE(LogText::cell(outcome), QString());
    QCOMPARE(LogText::spokenCell(log.index(0, SignalLogModel::DataColumn)), text("begins (1000)"));
    QCOMPARE(log.rowAt(log.sequenceOf(0)).toRecord().delivery, Delivery::None);
    // Also where what was recorded before comes above it.
    log.putBefore({note(0, "before")});
    log.setDelivery(7, Delivery::None, text("begins"));
    log.flush();
    QCOMPARE(said(0), text("before"));
    QCOMPARE(said(1), text("begins"));
    log.setDelivery(7, Delivery::Waiting, text("never"));
    log.flush();
    QCOMPARE(said(1), text("begins"));
}

void TestTransferNotes::leadsToTheTransfer()
{
    // So slow that it is under way as long as one looks.
    Signaling::HubConfig config;
    config.limits.signalsPerSecond = 1;
    config.limits.signalBurst = 30;
    TestHub hub(config);
    PagePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.open(hub) && bert.join(hub) && anna.sees(2));
    anna.model->drops()->send(anna.file("a.txt", QByteArray(1000000, 'x')), {}, false);
    QTRY_COMPARE(bert.state(), State::Offered);
    const QString wanted = anna.last().id;
    bert.model->transfers()->accept(bert.last().id);
    QTRY_VERIFY2(LogText::event(lineOf(anna)).contains(text(" of 976.6 KiB)")),
                 qPrintable(LogText::event(lineOf(anna))));
    QVERIFY(lineOf(anna).data(Qt::AccessibleTextRole).toString().contains(text(" of 976.6 KiB)")));
    // Another one is chosen.
    anna.model->drops()->send(anna.file("b.txt", "b"), {}, false);
    const QListView *list = anna.panel()->list();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    const auto chosen = [list] {
        return list->currentIndex().data(TransferListModel::IdRole).toString();
    };
    LogView *log = anna.page->logView();
    const auto chooseOther = [&] {
        anna.panel()->choose(anna.model->transfers()->model()->at(0).id);
        anna.page->setSidePanelVisible(false);
        log->setFocus();
        log->setCurrentIndex(lineOf(anna));
        return chosen() != wanted;
    };
    QVERIFY(chooseOther());
    QTest::keyClick(log, Qt::Key_Return);
    QCOMPARE(chosen(), wanted);
    QVERIFY(anna.page->isSidePanelVisible());
    QVERIFY(chooseOther());
    const QPoint place = log->visualRect(lineOf(anna)).center();
    QTest::mouseClick(log->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(chosen() != wanted);
    QTest::mouseDClick(log->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(chosen(), wanted);
    QVERIFY(chooseOther());
    QMenu menu;
    Q_EMIT anna.page->logPane()->rowMenuOpening(&menu, lineOf(anna));
    auto *show = menu.findChild<QAction *>(text("row.showTransfer"));
    QVERIFY(show);
    QCOMPARE(show->text().remove(QLatin1Char('&')), text("Show transfer"));
    show->trigger();
    QCOMPARE(chosen(), wanted);
    // Where it was taken off the list, that is said.
    anna.model->transfers()->cancel(wanted);
    QTRY_VERIFY(anna.model->transfers()->transfer(wanted).isEnded());
    anna.model->transfers()->remove(wanted);
    QSignalSpy noticed(anna.page.get(), &SessionPage::noticed);
    log->setCurrentIndex(lineOf(anna));
    QTest::keyClick(log, Qt::Key_Enter);
    QCOMPARE(noticed.count(), 1);
}

QTEST_MAIN(TestTransferNotes)
#include "tst_transfernotes.moc"
