#include <support/sessionfixture.h>
#include <ui/models/connectionlistmodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/draftstore.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/viewmodels/signalrepeater.h>

#include <QTest>

using namespace Signalbox;
using TestSupport::FakeServer;
using TestSupport::SessionFixture;

namespace {

/// A session in which someone writes.
struct Desk
{
    SessionFixture f;
    std::unique_ptr<SessionViewModel> model;

    explicit Desk(DraftStore *drafts = nullptr, const SessionSetup &wanted = {})
    {
        SessionSetup setup = wanted;
        setup.credentials = SessionFixture::credentials();
        model = std::make_unique<SessionViewModel>(std::move(f.session), setup, f.clock, nullptr);
        if (drafts)
            model->keepDraftIn(drafts);
        model->connectToSession();
        SessionFixture::settle();
    }
    ComposerViewModel *composer() const { return model->composer(); }
    void write(const char *text) const { composer()->setText(QString::fromUtf8(text)); }
    bool send(const char *text)
    {
        write(text);
        const bool sent = model->send();
        SessionFixture::settle();
        return sent;
    }
    LogRecord lastRecord() const
    {
        model->log()->flush();
        const SignalLogModel *log = model->log();
        return log->rowAt(log->endSequence() - 1).toRecord();
    }
    /// "to data" of each signal that the server saw.
    QStringList seen() const
    {
        QStringList list;
        for (const FakeServer::SeenSignal &signal : std::as_const(f.server.signalsSeen))
            list << signal.to + QLatin1Char(' ') + signal.data;
        return list;
    }
};

const QString Ann = QStringLiteral("ann");
const QString Bob = QStringLiteral("bob");

} // namespace

/// From what is written to what the server sees, and back.
class TestComposing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsCheckedWhileWriting();
    void jsonIsCountedAsItTravels_data();
    void jsonIsCountedAsItTravels();
    void jsonGoesOutAsJson();
    void theLogHasWhatWentOut_data();
    void theLogHasWhatWentOut();
    void theLogHasWhatIsRepeatedAndSentAgain();
    void aHintWhereTextLooksLikeJson();
    void formats();
    void variablesAreFilledInOnSending();
    void variablesAreCheckedWhileWriting();
    void jsonWithVariables();
    void anEmptySignalNeedsAnActOfItsOwn();
    void anEmptySignalAfterAChange_data();
    void anEmptySignalAfterAChange();
    void nobodyIsNotEveryone();
    void undoBringsTheWholeDraftBack();
    void undoOfSeveralGoesToNobodyElse();
    void changesOfWhatWasRecalledStay();
    void historyKeepsWhomOneWritesTo();
    void whatIsReplacedIsInTheHistory();
    void severalPeopleGetOneEach();
    void onlyThoseWhoMissedItGetItAgain();
    void aDraftComesBackInTheSameSession();
    void hostedSessionsAreKnownByName();
    void noSecretNamesADraft();
};

void TestComposing::jsonIsCheckedWhileWriting()
{
    Desk d;
    d.composer()->setJson(true);
    QVERIFY(d.composer()->problem().isEmpty()); // nothing is written yet
    d.write("{\"a\":1");
    QVERIFY(!d.composer()->canSend());
    QCOMPARE(d.composer()->problemAt(), 6);
    QVERIFY2(d.composer()->problem().startsWith(QLatin1String("Column 7: The { of line 1")),
             qPrintable(d.composer()->problem()));
    d.write("{\"a\":1}");
    QVERIFY(d.composer()->canSend());
    QCOMPARE(d.composer()->problemAt(), -1);
    d.write("not JSON");
    QVERIFY(!d.composer()->canSend());
    d.composer()->setJson(false);
    QVERIFY(d.composer()->canSend());
    QCOMPARE(d.composer()->problemAt(), -1);
}

void TestComposing::jsonIsCountedAsItTravels_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("fits");
    QTest::newRow("8191") << 8187 << true;
    QTest::newRow("8192") << 8188 << true;
    QTest::newRow("8193") << 8189 << false;
}

void TestComposing::jsonIsCountedAsItTravels()
{
    QFETCH(int, length);
    QFETCH(bool, fits);
    Desk d;
    d.composer()->setJson(true);
    // The blanks don't travel; brackets and quotes do.
    const QByteArray text = "  [ \"" + QByteArray(length, 'x') + "\"\n ]\n";
    d.write(text.constData());
    QCOMPARE(d.composer()->textBytes(), length + 4);
    QCOMPARE(d.composer()->canSend(), fits);
}

void TestComposing::jsonGoesOutAsJson()
{
    Desk d;
    d.composer()->setJson(true);
    QVERIFY(d.send("{ \"b\": 1.0,\n \"a\": [] }"));
    QCOMPARE(d.seen(), QStringList{QStringLiteral(" {\"b\":1.0,\"a\":[]}")});
    d.model->log()->flush();
    const QModelIndex row = d.model->log()->index(d.model->log()->rowCount() - 1, 0);
    QVERIFY(row.data(SignalLogModel::JsonRole).toBool());
}

void TestComposing::theLogHasWhatWentOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<bool>("json");
    const QString small = QStringLiteral("{\"a\":[1.0,2]}");
    QTest::newRow("as it travels") << small << small << true;
    QTest::newRow("formatted") << QStringLiteral("{\n  \"a\": [\n    1.0,\n    2\n  ]\n}") << small
                               << true;
    QTest::newRow("a number") << QStringLiteral(" 7\n") << QStringLiteral("7") << true;
    // What receivers get of these is a text, or nothing.
    QTest::newRow("a text") << QStringLiteral("\"x\\u0041\\n\"") << QStringLiteral("xA\n") << false;
    QTest::newRow("null") << QStringLiteral(" null ") << QString() << false;
}

void TestComposing::theLogHasWhatWentOut()
{
    QFETCH(QString, text);
    QFETCH(QString, sent);
    QFETCH(bool, json);
    Desk d;
    d.composer()->setJson(true);
    d.composer()->setText(text);
    const int meter = d.composer()->textBytes();
    QVERIFY(d.model->send());
    SessionFixture::settle();
    QCOMPARE(d.seen(), QStringList{QLatin1Char(' ') + sent});
    const LogRecord record = d.lastRecord();
    QCOMPARE(record.data, sent);
    QCOMPARE(record.json, json);
    QCOMPARE(int(record.data.toUtf8().size()), meter);
}

void TestComposing::theLogHasWhatIsRepeatedAndSentAgain()
{
    Desk d;
    Draft draft;
    draft.json = true;
    draft.fillsIn = true;
    draft.text = QStringLiteral("{ \"n\": {{counter}} }");
    d.model->repeater()->start(draft, 1000, 1);
    SessionFixture::settle();
    QCOMPARE(d.seen().constLast(), QStringLiteral(" {\"n\":1}"));
    QCOMPARE(d.lastRecord().data, QStringLiteral("{\"n\":1}"));
    LogRecord old = d.lastRecord();
    old.data = QStringLiteral("[ 1 ]"); // as older logs have it
    QVERIFY(d.model->sendAgain(old));
    SessionFixture::settle();
    QCOMPARE(d.seen().constLast(), QStringLiteral(" [1]"));
    QCOMPARE(d.lastRecord().data, QStringLiteral("[1]"));
}

void TestComposing::aHintWhereTextLooksLikeJson()
{
    Desk d;
    d.write("{\"a\":1}");
    QCOMPARE(d.composer()->hint(), QString());
    d.write("[1,]");
    QVERIFY(d.composer()->hint().contains(QLatin1String("Column 4")));
    QVERIFY(d.composer()->canSend()); // it may be meant so
    d.write("plain, text");
    QCOMPARE(d.composer()->hint(), QString());
}

void TestComposing::formats()
{
    Desk d;
    d.write("{\"a\":[1,2]}");
    QVERIFY(d.composer()->format());
    QCOMPARE(d.composer()->text(), QStringLiteral("{\n  \"a\": [\n    1,\n    2\n  ]\n}"));
    QVERIFY(d.composer()->minify());
    QCOMPARE(d.composer()->text(), QStringLiteral("{\"a\":[1,2]}"));
    for (const char *text : {"", "no", "[1,]"}) {
        d.write(text);
        QVERIFY(!d.composer()->format());
        QVERIFY(!d.composer()->minify());
        QCOMPARE(d.composer()->text(), QString::fromLatin1(text));
    }
}

void TestComposing::variablesAreFilledInOnSending()
{
    Desk d;
    d.composer()->setFillsIn(true);
    QVERIFY(d.send("{{counter}} \\{{ {{now}}"));
    QCOMPARE(d.seen().constFirst().left(6), QStringLiteral(" 1 {{ "));
    QVERIFY(d.seen().constFirst().endsWith(QLatin1Char('Z')));
    QVERIFY(!d.composer()->fillsIn()); // braces of the next text are braces
    QVERIFY(d.send("{{counter}}"));
    QCOMPARE(d.seen().constLast(), QStringLiteral(" {{counter}}"));
    d.write("");
    d.composer()->setFillsIn(true);
    QVERIFY(d.send("{{counter}}"));
    QCOMPARE(d.seen().constLast(), QStringLiteral(" 2"));
}

void TestComposing::variablesAreCheckedWhileWriting()
{
    Desk d;
    d.write("a {{nonsense}}");
    QVERIFY(d.composer()->canSend());
    d.composer()->setFillsIn(true);
    QVERIFY(!d.composer()->canSend());
    QCOMPARE(d.composer()->problemAt(), 2);
    QVERIFY(d.composer()->problem().contains(QLatin1String("{{nonsense}}")));
    QVERIFY(!d.model->send());
}

void TestComposing::jsonWithVariables()
{
    Desk d;
    d.composer()->setJson(true);
    d.write("{\"n\":{{counter}}}");
    QVERIFY(!d.composer()->canSend());
    d.composer()->setFillsIn(true);
    QVERIFY2(d.composer()->canSend(), qPrintable(d.composer()->problem()));
    // A mistake is where it was written, not where it would be in the end.
    d.write("{\"id\":\"{{uuid}}\" \"n\":1}");
    QCOMPARE(d.composer()->problemAt(), 17);
    QVERIFY2(d.composer()->problem().startsWith(QLatin1String("Column 18")),
             qPrintable(d.composer()->problem()));
}

// A key pressed again and again, or a second click, sends no data-less signals.
void TestComposing::anEmptySignalNeedsAnActOfItsOwn()
{
    Desk d;
    d.composer()->setType(QStringLiteral("chat"));
    QVERIFY(d.send("once"));
    constexpr qint64 pause = ComposerViewModel::EmptyPause.count();
    for (int i = 0; i < 4; ++i) {
        QVERIFY(!d.composer()->canSend());
        QVERIFY(!d.model->send());
        d.f.advance(pause - 1); // each try begins anew
    }
    QCOMPARE(d.seen(), QStringList{QStringLiteral(" once")});
    d.f.advance(1);
    QVERIFY(d.composer()->canSend());
    QVERIFY(d.model->send());
    QVERIFY(!d.model->send());
    SessionFixture::settle();
    QCOMPARE(d.seen().size(), 2);
    // With data, it is as fast as anyone is.
    QVERIFY(d.send("two") && d.send("three"));
    QCOMPARE(d.seen().size(), 4);
}

void TestComposing::anEmptySignalAfterAChange_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"type", "targets", "text and back"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestComposing::anEmptySignalAfterAChange()
{
    QFETCH(QString, what);
    Desk d;
    d.composer()->setType(QStringLiteral("chat"));
    QVERIFY(d.send("once"));
    QVERIFY(!d.composer()->canSend());
    if (what == QLatin1String("type")) {
        d.composer()->setType(QStringLiteral("vote"));
    } else if (what == QLatin1String("targets")) {
        d.composer()->setTarget(Ann);
    } else {
        d.write("x");
        d.write("");
    }
    QVERIFY(d.composer()->canSend());
    QVERIFY(d.model->send());
    SessionFixture::settle();
    QCOMPARE(d.seen().size(), 2);
}

void TestComposing::nobodyIsNotEveryone()
{
    RunDraftStore store;
    Desk d(&store);
    d.composer()->setTarget(Ann);
    d.write("a secret");
    d.composer()->chooseNobody();
    QVERIFY(!d.composer()->canSend());
    QVERIFY(d.composer()->problem().contains(QLatin1String("who gets it")));
    QVERIFY(!d.model->send());
    d.model->repeater()->start(d.composer()->draft(), 1000, 1);
    SessionFixture::settle();
    QCOMPARE(d.seen(), QStringList());
    QVERIFY(!d.composer()->showOlder());
    QVERIFY(d.composer()->isToNobody());
    d.composer()->setTargets({});
    QVERIFY(d.composer()->canSend());
    QVERIFY(d.model->send());
    SessionFixture::settle();
    QCOMPARE(d.seen(), QStringList{QStringLiteral(" a secret")});
}

void TestComposing::undoBringsTheWholeDraftBack()
{
    Desk d;
    d.composer()->setType(QStringLiteral("chat"));
    d.write("half");
    Draft other;
    other.type = QStringLiteral("vote");
    other.text = QStringLiteral("{{counter}}");
    other.fillsIn = true;
    d.composer()->replaceDraft(other);
    d.composer()->setTextByUndo(QStringLiteral("half"));
    QCOMPARE(d.composer()->type(), QStringLiteral("chat"));
    QVERIFY(!d.composer()->fillsIn());
    d.composer()->setTextByUndo(other.text);
    QCOMPARE(d.composer()->draft(), other);
    // Whatever was chosen since: that comes back with the other text.
    d.composer()->setType(QStringLiteral("mine"));
    d.composer()->setTextByUndo(QStringLiteral("half"));
    QCOMPARE(d.composer()->type(), QStringLiteral("chat"));
    QCOMPARE(d.composer()->text(), QStringLiteral("half"));
    d.composer()->setTextByUndo(other.text);
    QCOMPARE(d.composer()->type(), QStringLiteral("mine"));
}

void TestComposing::undoOfSeveralGoesToNobodyElse()
{
    Desk d;
    d.composer()->setTarget(QStringLiteral("bob"));
    d.write("a secret");
    Draft row;
    row.text = QStringLiteral("one");
    d.composer()->replaceDraft(row);
    row.text = QStringLiteral("two");
    d.composer()->replaceDraft(row);
    d.composer()->setTextByUndo(QStringLiteral("one"));
    QVERIFY(d.composer()->targets().isEmpty());
    d.composer()->setTextByUndo(QStringLiteral("a secret"));
    QCOMPARE(d.composer()->target(), QStringLiteral("bob"));
}

void TestComposing::changesOfWhatWasRecalledStay()
{
    Desk d;
    QVERIFY(d.send("one") && d.send("two"));
    QVERIFY(d.composer()->showOlder());
    d.write("two, better");
    QVERIFY(d.composer()->showOlder());
    QCOMPARE(d.composer()->text(), QStringLiteral("one"));
    QVERIFY(d.composer()->showNewer());
    QCOMPARE(d.composer()->text(), QStringLiteral("two, better"));
    QVERIFY(d.composer()->showNewer());
    QVERIFY(d.composer()->showOlder());
    QCOMPARE(d.composer()->text(), QStringLiteral("two, better"));
    // Sent, it is new, and what it was made of is as it was.
    QVERIFY(d.model->send());
    QVERIFY(d.composer()->showOlder() && d.composer()->showOlder());
    QCOMPARE(d.composer()->text(), QStringLiteral("two"));
}

void TestComposing::historyKeepsWhomOneWritesTo()
{
    Desk d;
    d.composer()->setTarget(Ann);
    d.composer()->setType(QStringLiteral("chat"));
    QVERIFY(d.send("to ann"));
    d.composer()->setTarget(Bob);
    d.composer()->setType(QString());
    d.write("half");
    QVERIFY(d.composer()->showOlder());
    QCOMPARE(d.composer()->text(), QStringLiteral("to ann"));
    QCOMPARE(d.composer()->type(), QStringLiteral("chat"));
    QCOMPARE(d.composer()->target(), Bob);
    QVERIFY(!d.composer()->showOlder());
    QVERIFY(d.composer()->showNewer());
    QCOMPARE(d.composer()->text(), QStringLiteral("half"));
    QCOMPARE(d.composer()->type(), QString());
    QVERIFY(!d.composer()->showNewer());
}

void TestComposing::whatIsReplacedIsInTheHistory()
{
    Desk d;
    d.write("half a sentence");
    Draft other;
    other.text = QStringLiteral("another");
    d.composer()->replaceDraft(other);
    QCOMPARE(d.composer()->text(), QStringLiteral("another"));
    QVERIFY(d.composer()->showOlder());
    QCOMPARE(d.composer()->text(), QStringLiteral("half a sentence"));
}

void TestComposing::severalPeopleGetOneEach()
{
    Desk d;
    d.composer()->setTargets({Ann, Bob});
    QCOMPARE(d.composer()->target(), QString());
    QVERIFY(d.send("hi"));
    QCOMPARE(d.seen(), (QStringList{QStringLiteral("ann hi"), QStringLiteral("bob hi")}));
    QCOMPARE(d.composer()->targets(), (QStringList{Ann, Bob}));
    d.model->log()->flush();
    int rows = 0;
    for (int row = 0; row < d.model->log()->rowCount(); ++row) {
        const QModelIndex index = d.model->log()->index(row, 0);
        rows += index.data(SignalLogModel::TargetIdRole).toString().isEmpty() ? 0 : 1;
    }
    QCOMPARE(rows, 2);
}

void TestComposing::onlyThoseWhoMissedItGetItAgain()
{
    Desk d;
    d.f.server.statusFor = [](const FakeServer::SeenSignal &signal) {
        return signal.to == Bob ? 200 : 404;
    };
    const QString cid = QStringLiteral("cid");
    d.composer()->setTargets({Ann, Bob, cid});
    QVERIFY(d.send("hi"));
    QCOMPARE(d.composer()->text(), QStringLiteral("hi"));
    QStringList again = d.composer()->targets();
    again.sort();
    QCOMPARE(again, (QStringList{Ann, cid}));
    QVERIFY(!d.composer()->failure().isEmpty());
}

void TestComposing::aDraftComesBackInTheSameSession()
{
    RunDraftStore store;
    {
        Desk d(&store);
        d.composer()->setJson(true);
        d.write("[1");
    }
    {
        const Desk d(&store);
        QCOMPARE(d.composer()->text(), QStringLiteral("[1"));
        QVERIFY(d.composer()->json());
        // The same session once more, as somebody else: its own draft.
        const Desk other(&store);
        QCOMPARE(other.composer()->text(), QString());
    }
    {
        Desk d(&store);
        QVERIFY(d.send("[1]"));
    }
    const Desk d(&store);
    QCOMPARE(d.composer()->text(), QString());
}

void TestComposing::hostedSessionsAreKnownByName()
{
    RunDraftStore store;
    SessionSetup setup;
    setup.hosted = true;
    setup.name = QStringLiteral("My session");
    {
        const Desk d(&store, setup);
        d.write("half");
    }
    const Desk same(&store, setup);
    QCOMPARE(same.composer()->text(), QStringLiteral("half"));
    setup.name = QStringLiteral("Another");
    const Desk other(&store, setup);
    QCOMPARE(other.composer()->text(), QString());
}

void TestComposing::noSecretNamesADraft()
{
    class Store final : public DraftStore
    {
    public:
        std::optional<Draft> load(const QString &place) override
        {
            places << place;
            return std::nullopt;
        }
        void save(const QString &, const Draft &) override { }
        void remove(const QString &) override { }
        QStringList places;
    };
    Store store;
    const Desk d(&store);
    QCOMPARE(store.places.size(), 1);
    QVERIFY(!store.places[0].contains(SessionFixture::credentials().token));
    QVERIFY(store.places[0].contains(SessionFixture::credentials().sessionId));
}

QTEST_GUILESS_MAIN(TestComposing)
#include "tst_composing.moc"
