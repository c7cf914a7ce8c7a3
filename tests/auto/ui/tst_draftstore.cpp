#include <support/fakeclock.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/draftkeeper.h>
#include <ui/viewmodels/draftstore.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using TestSupport::FakeClock;

namespace {

const QString Room = QStringLiteral("room");

/// A store that counts how often it was written.
class CountingStore final : public DraftStore
{
public:
    std::optional<Draft> load(const QString &place) override { return m_store.load(place); }
    void save(const QString &place, const Draft &draft) override
    {
        ++saves;
        m_store.save(place, draft);
    }
    void remove(const QString &place) override { m_store.remove(place); }

    int saves = 0;

private:
    RunDraftStore m_store;
};

} // namespace

/// A draft outlives the application, and what was sent doesn't come back.
class TestDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesAFile();
    void whatWasForSomeIsNotForEveryone();
    void onlyTheOwnerReadsIt();
    void nothingOfTheSessionIsInTheName();
    void aBrokenFileIsNoDraft_data();
    void aBrokenFileIsNoDraft();
    void theOldestGo();
    void twoOfASessionHaveTwoPlaces();
    void savesWhenOneStopsWriting();
    void savesWhileOneWritesOn();
    void whatWasSentIsDeletedAtOnce();
    void whatFailedIsKeptAgain();
    void savesInTheEnd();
    void aTypeAloneIsADraft();
    void theTypeOfWhatWasSentIsNone();
    void variablesComeBackAsSuch();
};

void TestDraftStore::survivesAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made/when/needed"));
    const Draft draft{QStringLiteral("chat"), {}, QStringLiteral("a \"ü\"\n\nb"), true, false};
    {
        FileDraftStore store(path);
        QVERIFY(!store.load(Room));
        store.save(Room, draft);
    }
    FileDraftStore store(path);
    QVERIFY(store.load(Room));
    QCOMPARE(*store.load(Room), draft);
    QVERIFY(!store.load(QStringLiteral("another")));
    store.remove(Room);
    QVERIFY(!store.load(Room));
}

void TestDraftStore::whatWasForSomeIsNotForEveryone()
{
    const QTemporaryDir folder;
    FileDraftStore store(folder.path());
    for (const bool toSome : {false, true}) {
        Draft draft{QStringLiteral("chat"), {}, QStringLiteral("between us"), false, true};
        if (toSome)
            draft.targets << QStringLiteral("a connection");
        store.save(Room, draft);
        QCOMPARE(store.load(Room)->toNobody, toSome);
        QCOMPARE(store.load(Room)->targets, QStringList());
    }
}

void TestDraftStore::onlyTheOwnerReadsIt()
{
    const QTemporaryDir folder;
    FileDraftStore store(folder.path());
    store.save(Room, {{}, {}, QStringLiteral("x")});
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(files[0].permissions() & others));
}

void TestDraftStore::nothingOfTheSessionIsInTheName()
{
    const QTemporaryDir folder;
    FileDraftStore store(folder.path());
    store.save(QStringLiteral("../../secret-room"), {{}, {}, QStringLiteral("x")});
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(!files[0].contains(QLatin1String("secret")));
}

void TestDraftStore::aBrokenFileIsNoDraft_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray("{\"text\":\"ab");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("another type") << QByteArray("{\"text\":5}");
}

void TestDraftStore::aBrokenFileIsNoDraft()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    FileDraftStore store(folder.path());
    store.save(Room, {{}, {}, QStringLiteral("x")});
    const QDir dir(folder.path());
    QFile file(dir.filePath(dir.entryList(QDir::Files).value(0)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(!store.load(Room));
    QCOMPARE(dir.entryList(QDir::Files).size(), 0);
}

void TestDraftStore::theOldestGo()
{
    const QTemporaryDir folder;
    {
        FileDraftStore store(folder.path());
        for (int i = 0; i < FileDraftStore::MaxDrafts + 3; ++i)
            store.save(QString::number(i), {{}, {}, QStringLiteral("x")});
    }
    FileDraftStore store(folder.path());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(),
             qsizetype(FileDraftStore::MaxDrafts));
}

void TestDraftStore::twoOfASessionHaveTwoPlaces()
{
    RunDraftStore store;
    const QString first = store.claim(Room);
    const QString second = store.claim(Room);
    QCOMPARE(first, Room);
    QVERIFY(second != first);
    store.release(first);
    QCOMPARE(store.claim(Room), first);
}

void TestDraftStore::savesWhenOneStopsWriting()
{
    auto clock = std::make_shared<FakeClock>();
    CountingStore store;
    ComposerViewModel composer;
    const DraftKeeper keeper(&store, Room, &composer, clock);
    composer.setText(QStringLiteral("h"));
    clock->advance(DraftKeeper::Quiet.count() - 1);
    QCOMPARE(store.saves, 0);
    composer.setText(QStringLiteral("hi"));
    clock->advance(DraftKeeper::Quiet.count() - 1);
    QCOMPARE(store.saves, 0);
    clock->advance(1);
    QCOMPARE(store.saves, 1);
    QCOMPARE(store.load(Room)->text, QStringLiteral("hi"));
    clock->advance(60000);
    QCOMPARE(store.saves, 1);
    QCOMPARE(clock->activeTimers(), 0);
}

void TestDraftStore::savesWhileOneWritesOn()
{
    auto clock = std::make_shared<FakeClock>();
    CountingStore store;
    ComposerViewModel composer;
    const DraftKeeper keeper(&store, Room, &composer, clock);
    QString text;
    for (int i = 0; i < 41; ++i) {
        text += QLatin1Char('x');
        composer.setText(text);
        clock->advance(100);
    }
    QCOMPARE(store.saves, 2); // in 4.1 seconds
}

void TestDraftStore::whatWasSentIsDeletedAtOnce()
{
    auto clock = std::make_shared<FakeClock>();
    RunDraftStore store;
    ComposerViewModel composer;
    const DraftKeeper keeper(&store, Room, &composer, clock);
    composer.setText(QStringLiteral("hi"));
    clock->advance(1000);
    QVERIFY(store.load(Room));
    composer.sent(1);
    QVERIFY(!store.load(Room));
    // Nor is it saved by a timer that still runs.
    composer.setText(QStringLiteral("again"));
    composer.sent(2);
    clock->advance(10000);
    QVERIFY(!store.load(Room));
}

void TestDraftStore::whatFailedIsKeptAgain()
{
    auto clock = std::make_shared<FakeClock>();
    RunDraftStore store;
    ComposerViewModel composer;
    const DraftKeeper keeper(&store, Room, &composer, clock);
    composer.setText(QStringLiteral("hi"));
    composer.sent(1);
    composer.failed(1, QStringLiteral("no link"));
    clock->advance(1000);
    QCOMPARE(store.load(Room)->text, QStringLiteral("hi"));
}

void TestDraftStore::savesInTheEnd()
{
    auto clock = std::make_shared<FakeClock>();
    RunDraftStore store;
    {
        ComposerViewModel composer;
        const DraftKeeper keeper(&store, Room, &composer, clock);
        composer.setType(QStringLiteral("chat"));
        composer.setText(QStringLiteral("half a"));
    }
    ComposerViewModel composer;
    const DraftKeeper keeper(&store, Room, &composer, clock);
    QCOMPARE(composer.text(), QStringLiteral("half a"));
    QCOMPARE(composer.type(), QStringLiteral("chat"));
}

void TestDraftStore::aTypeAloneIsADraft()
{
    auto clock = std::make_shared<FakeClock>();
    RunDraftStore store;
    {
        ComposerViewModel composer;
        const DraftKeeper keeper(&store, Room, &composer, clock);
        composer.setType(QStringLiteral("ping"));
        clock->advance(1000);
        QVERIFY(store.load(Room));
        QCOMPARE(store.load(Room)->type, QStringLiteral("ping"));
    }
    {
        ComposerViewModel composer;
        const DraftKeeper keeper(&store, Room, &composer, clock);
        QCOMPARE(composer.type(), QStringLiteral("ping"));
        composer.sent(1);
        QVERIFY(!store.load(Room));
    }
    QVERIFY(!store.load(Room));
}

void TestDraftStore::theTypeOfWhatWasSentIsNone()
{
    auto clock = std::make_shared<FakeClock>();
    RunDraftStore store;
    ComposerViewModel composer;
    const DraftKeeper keeper(&store, Room, &composer, clock);
    composer.setType(QStringLiteral("chat"));
    composer.setText(QStringLiteral("hi"));
    clock->advance(1000);
    composer.sent(1);
    composer.setJson(true);
    clock->advance(1000);
    QVERIFY(!store.load(Room));
    composer.setType(QStringLiteral("ping"));
    clock->advance(1000);
    QCOMPARE(store.load(Room)->type, QStringLiteral("ping"));
    composer.setType({});
    QVERIFY(!store.load(Room));
}

void TestDraftStore::variablesComeBackAsSuch()
{
    const QTemporaryDir folder;
    Draft draft;
    draft.text = QStringLiteral("{{uuid}}");
    for (const bool fillsIn : {true, false}) {
        draft.fillsIn = fillsIn;
        FileDraftStore(folder.path()).save(Room, draft);
        QCOMPARE(*FileDraftStore(folder.path()).load(Room), draft);
    }
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
