#include "filepeople.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/viewmodels/composerviewmodel.h>

#include <QSignalSpy>

#include <algorithm>

using namespace Signalbox;
using namespace TestSupport;
using State = Signaling::FileTransfer::State;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// What becomes of what is dropped in a session, without a window.
class TestDropViewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aTextIsASignal();
    void aLongTextIsAsked();
    void aTextBeyondTheQueue_data();
    void aTextBeyondTheQueue();
    void aPictureBecomesAFile();
    void whoIsOutsideSendsNothing();
    void mayNotSend();
    void filesForSome_data();
    void filesForSome();
    void whoLeavesMeanwhile();
    void asksBeyondTheLimit_data();
    void asksBeyondTheLimit();
};

void TestDropViewModel::aTextIsASignal()
{
    TestHub hub;
    FilePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.join(hub) && bert.join(hub) && anna.sees(2));
    QSignalSpy received(bert.model->session(), &Signaling::SignalingSession::signalReceived);
    anna.model->composer()->setType(text("chat"));
    DropContent content;
    content.text = text("Hello");
    DropViewModel *drops = anna.model->drops();
    drops->look(content, bert.id());
    QCOMPARE(drops->plan().sentence,
             text("Send the text, 5 B, as a signal of the type “chat” to "
                  "Bert."));
    drops->drop();
    QTRY_COMPARE(received.count(), 1);
    const auto message = received.first().first().value<Signaling::SignalMessage>();
    QCOMPARE(message.type, text("chat"));
    QCOMPARE(message.data, text("Hello"));
    drops->look(content, anna.id());
    QVERIFY(!drops->plan().canDrop());
    drops->leave();
    QVERIFY(!drops->isHeld());
}

void TestDropViewModel::aLongTextIsAsked()
{
    TestHub hub;
    FilePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.join(hub) && bert.join(hub) && anna.sees(2));
    QSignalSpy received(bert.model->session(), &Signaling::SignalingSession::signalReceived);
    DropContent content;
    content.text = QString(ComposerViewModel::MaxTextBytes + 1, QLatin1Char('a'));
    DropViewModel *drops = anna.model->drops();
    QSignalSpy asked(drops, &DropViewModel::asked);
    drops->send(content, {}, false);
    drops->send(content, {}, false);
    drops->send(content, {}, false);
    QCOMPARE(asked.count(), 3);
    drops->answer(asked.at(0).first().toInt(), DropViewModel::Choice::Cancel);
    drops->answer(asked.at(0).first().toInt(), DropViewModel::Choice::Send);
    drops->answer(asked.at(1).first().toInt(), DropViewModel::Choice::Send);
    QTRY_COMPARE(received.count(), 2);
    drops->answer(asked.at(2).first().toInt(), DropViewModel::Choice::AsFile);
    QTRY_COMPARE(bert.state(), State::Offered);
    QVERIFY2(bert.last().name().startsWith(text("Text ")), qPrintable(bert.last().name()));
    QVERIFY(bert.last().name().endsWith(text(".txt")));
    bert.model->transfers()->accept(bert.last().id);
    QTRY_COMPARE(bert.state(), State::Done);
    QCOMPARE(QString::fromUtf8(FilePerson::read(bert.last().files.first().path)), content.text);
}

void TestDropViewModel::aTextBeyondTheQueue_data()
{
    QTest::addColumn<int>("lessSignals");
    QTest::addColumn<int>("lessBytes");
    QTest::addColumn<int>("lessMs");
    QTest::addColumn<bool>("fits");
    QTest::newRow("fits") << 0 << 0 << 0 << true;
    QTest::newRow("one byte too much") << 0 << 1 << 0 << false;
    QTest::newRow("one byte to spare") << 0 << -1 << 0 << true;
    QTest::newRow("one signal too many") << 1 << 0 << 0 << false;
    QTest::newRow("one signal to spare") << -1 << 0 << 0 << true;
    QTest::newRow("one would expire") << 0 << 0 << 1 << false;
    QTest::newRow("none would by far") << 0 << 0 << -1 << true;
}

void TestDropViewModel::aTextBeyondTheQueue()
{
    QFETCH(int, lessSignals);
    QFETCH(int, lessBytes);
    QFETCH(int, lessMs);
    QFETCH(bool, fits);
    // All that is sent waits: the hub takes nothing more for the moment.
    Signaling::HubConfig config;
    config.limits.signalsPerSecond = 1;
    config.limits.signalBurst = 1;
    TestHub hub(config);
    FilePerson anna("Anna");
    QVERIFY(anna.join(hub));
    Signaling::SignalingSession *session = anna.model->session();
    const auto waiting = [session] {
        const auto pending = session->pendingSignals();
        return std::count_if(pending.cbegin(), pending.cend(), [](const auto &signal) {
            return signal.waitsFor != Signaling::PendingSignalInfo::WaitsFor::Acknowledgement;
        });
    };
    for (int i = 0; waiting() == 0; ++i) {
        QVERIFY(i < 10);
        session->sendSignal(text("t"), text("x"));
    }
    constexpr int Pieces = 3;
    DropContent content;
    content.text = QString((Pieces - 1) * ComposerViewModel::MaxTextBytes + 1, QLatin1Char('a'));
    Signaling::RetryPolicy policy;
    policy.queueLimit = Pieces + int(waiting()) - lessSignals;
    policy.queueBytesLimit = content.text.size() + 2 * Pieces + 4 * waiting() - lessBytes;
    policy.queueAge = std::chrono::milliseconds(1000 * (Pieces + waiting()) - lessMs);
    session->setRetryPolicy(policy);
    DropViewModel *drops = anna.model->drops();
    QSignalSpy asked(drops, &DropViewModel::asked);
    QSignalSpy noticed(drops, &DropViewModel::noticed);
    QSignalSpy finished(session, &Signaling::SignalingSession::signalFinished);
    drops->send(content, {}, false);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(1).value<DropPlan>().pieces, fits ? Pieces : 0);
    // Whatever is asked for: either all of it can be sent, or nothing is.
    const auto before = waiting();
    drops->answer(asked.first().first().toInt(), DropViewModel::Choice::Send);
    QCOMPARE(waiting(), before + (fits ? Pieces : 0));
    QCOMPARE(finished.count(), 0);
    QCOMPARE(noticed.first().first().toString(),
             fits ? text("Sent in 3 signal(s).")
                  : text("Nothing was sent: the text takes 3 signal(s), which are more than may "
                         "wait to be sent at present. Send it as a file."));
}

void TestDropViewModel::aPictureBecomesAFile()
{
    TestHub hub;
    FilePerson anna("Anna");
    FilePerson bert("Bert");
    QVERIFY(anna.join(hub) && bert.join(hub) && anna.sees(2));
    DropContent content;
    content.pictureName = text("a/cat:1.png");
    content.picture = [] { return QByteArray("picture"); };
    DropViewModel *drops = anna.model->drops();
    QSignalSpy started(drops, &DropViewModel::transferStarted);
    drops->look(content);
    drops->drop();
    QTRY_COMPARE(bert.state(), State::Offered);
    QCOMPARE(started.count(), 1);
    QCOMPARE(bert.last().name(), text("acat1.png"));
    bert.model->transfers()->accept(bert.last().id);
    QTRY_COMPARE(FilePerson::read(bert.path("acat1.png")), QByteArray("picture"));
    content.picture = [] { return QByteArray(); };
    QSignalSpy noticed(drops, &DropViewModel::noticed);
    drops->send(content, {}, false);
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(started.count(), 1);
}

void TestDropViewModel::whoIsOutsideSendsNothing()
{
    TestHub hub;
    FilePerson anna("Anna");
    QVERIFY(anna.join(hub));
    anna.model->stop();
    QTRY_VERIFY(!anna.model->canLeave());
    DropViewModel *drops = anna.model->drops();
    drops->look(anna.file("a.txt", "abc"));
    QTRY_VERIFY(drops->plan().isReady);
    QVERIFY(!drops->plan().canDrop());
    QSignalSpy noticed(drops, &DropViewModel::noticed);
    drops->drop();
    QCOMPARE(noticed.first().first().toString(),
             text("Nothing can be sent: you are not in the session."));
    QVERIFY(anna.last().isNull());
}

void TestDropViewModel::mayNotSend()
{
    TestHub hub;
    FilePerson anna("Anna");
    QVERIFY(anna.join(hub, Signaling::Role::Subscriber));
    DropContent content;
    content.text = text("Hello");
    anna.model->drops()->look(content);
    if (!anna.model->composer()->isOpen())
        QCOMPARE(anna.model->drops()->plan().problems,
                 QStringList{text("Your role may not send anything in this session.")});
}

void TestDropViewModel::filesForSome_data()
{
    QTest::addColumn<QStringList>("to");
    QTest::addColumn<QStringList>("get");
    const QStringList nobody;
    QTest::newRow("one") << QStringList{text("Bert")} << QStringList{text("Bert")};
    QTest::newRow("two") << QStringList{text("Bert"), text("Cilli")}
                         << QStringList{text("Bert"), text("Cilli")};
    QTest::newRow("one twice") << QStringList{text("Bert"), text("Bert")}
                               << QStringList{text("Bert")};
    QTest::newRow("and herself") << QStringList{text("Anna"), text("Bert")}
                                 << QStringList{text("Bert")};
    QTest::newRow("herself") << QStringList{text("Anna")} << nobody;
    QTest::newRow("herself twice") << QStringList{text("Anna"), text("Anna")} << nobody;
    QTest::newRow("who isn't there") << QStringList{text("Emil")} << nobody;
    QTest::newRow("one who isn't there, and one")
        << QStringList{text("Emil"), text("Bert")} << QStringList{text("Bert")};
}

void TestDropViewModel::filesForSome()
{
    QFETCH(QStringList, to);
    QFETCH(QStringList, get);
    TestHub hub;
    FilePerson anna("Anna");
    FilePerson bert("Bert");
    FilePerson cilli("Cilli");
    QVERIFY(anna.join(hub) && bert.join(hub) && cilli.join(hub) && anna.sees(3));
    const QHash<QString, QString> ids{
        {text("Anna"), anna.id()}, {text("Bert"), bert.id()}, {text("Cilli"), cilli.id()}};
    for (QString &name : to)
        name = ids.value(name, text("6d4b3c2a-0000-4000-8000-000000000000"));
    DropViewModel *drops = anna.model->drops();
    QSignalSpy noticed(drops, &DropViewModel::noticed);
    drops->sendToAll(anna.file("a.txt", "abc"), to, false);
    QTRY_VERIFY(get.isEmpty() ? !noticed.isEmpty() : !anna.last().isNull());
    const Signaling::FileTransfer sent = anna.last();
    QVERIFY(!sent.isToEveryone);
    QCOMPARE(int(sent.peers.size()), int(get.size())); // from its beginning
    for (const FilePerson *each : {&bert, &cilli}) {
        if (get.contains(each == &bert ? text("Bert") : text("Cilli")))
            QTRY_COMPARE(each->state(), State::Offered);
        else
            QVERIFY(each->last().isNull());
    }
}

void TestDropViewModel::whoLeavesMeanwhile()
{
    // Between the question and its answer.
    TestHub hub;
    FilePerson anna("Anna");
    FilePerson bert("Bert");
    FilePerson cilli("Cilli");
    QVERIFY(anna.join(hub) && bert.join(hub) && cilli.join(hub) && anna.sees(3));
    DropViewModel *drops = anna.model->drops();
    QSignalSpy asked(drops, &DropViewModel::asked);
    QSignalSpy noticed(drops, &DropViewModel::noticed);
    drops->send(anna.file("a.txt", "abc"), bert.id(), true);
    QTRY_COMPARE(asked.count(), 1);
    bert.model->session()->disconnectFromSession();
    QVERIFY(anna.sees(2));
    drops->answer(asked.first().first().toInt(), DropViewModel::Choice::Send);
    QCOMPARE(noticed.count(), 1);
    QVERIFY(anna.last().isNull());
    QVERIFY(cilli.last().isNull());
}

void TestDropViewModel::asksBeyondTheLimit_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("asks");
    constexpr int MiB = 1024 * 1024;
    QTest::newRow("one byte less") << 2 * MiB - 1 << false;
    QTest::newRow("just so many") << 2 * MiB << false;
    QTest::newRow("one byte more") << 2 * MiB + 1 << true;
}

void TestDropViewModel::asksBeyondTheLimit()
{
    QFETCH(int, bytes);
    QFETCH(bool, asks);
    TestHub hub;
    FilePerson anna("Anna");
    QVERIFY(anna.join(hub));
    DropViewModel *drops = anna.model->drops();
    QSignalSpy asked(drops, &DropViewModel::asked);
    QSignalSpy started(drops, &DropViewModel::transferStarted);
    const DropContent content = anna.file("a", QByteArray(bytes, 'a'));
    // Of this, little is large.
    anna.preferences.setAskBeyond(2 * 1024 * 1024);
    drops->send(content, {}, false);
    QTRY_COMPARE(asked.count() + started.count(), 1);
    QCOMPARE(asked.count(), asks ? 1 : 0);
    // Nothing is by default, and what is chosen applies at once.
    anna.preferences.setAskBeyond(Signaling::TransferPreflight::AskBeyond);
    drops->look(content);
    QTRY_VERIFY(drops->plan().isReady);
    QVERIFY(!drops->plan().mustAsk);
}

QTEST_GUILESS_MAIN(TestDropViewModel)
#include "tst_dropviewmodel.moc"
