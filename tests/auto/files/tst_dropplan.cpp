#include <ui/viewmodels/transfer/dropplan.h>
#include <ui/viewmodels/transfer/textpieces.h>
#include <ui/viewmodels/transfer/transferpreferences.h>

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using Signaling::FileSelection;
using Signaling::TransferPreflight;

namespace {

constexpr int Max = 8192;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

DropTarget everyone(int others)
{
    DropTarget target;
    target.others = others;
    return target;
}

FileSelection files(int count, qint64 bytes)
{
    FileSelection made;
    for (int i = 0; i < count; ++i) {
        FileSelection::File file;
        file.name = QStringLiteral("d/f%1").arg(i);
        file.size = bytes / count;
        made.files << file;
    }
    made.bytes = bytes;
    return made;
}

TransferPreflight preflight(qint64 count, qint64 ms, double share = 1, bool large = false)
{
    TransferPreflight made;
    made.signalCount = count;
    made.milliseconds = ms;
    made.compressedShare = share;
    made.isLarge = large;
    return made;
}

} // namespace

/// What will happen with what is dropped, in words; and how long texts are cut.
class TestDropPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void atFirst_data();
    void atFirst();
    void aTextAtTheLimit_data();
    void aTextAtTheLimit();
    void aTextAtTheQueuesLimit_data();
    void aTextAtTheQueuesLimit();
    void filesInWords_data();
    void filesInWords();
    void asksWhereItIsDue();
    void pieces_data();
    void pieces();
    void preferences();
    void foldersWithTransfersStay_data();
    void foldersWithTransfersStay();
};

void TestDropPlan::atFirst_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("links");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("picture");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("sentence");
    const QStringList none;
    QTest::newRow("a file") << QStringList{text("/tmp/a.txt")} << none << QString() << false
                            << QString() << text("Send “a.txt” to 4 people.");
    QTest::newRow("files") << QStringList{text("/a"), text("/b")} << none << QString() << false
                           << QString() << text("Send 2 file(s) or folder(s) to 4 people.");
    QTest::newRow("a picture, though it has an address")
        << none << QStringList{text("https://example.org/cat.jpg")} << QString() << true
        << QString() << text("Send the picture as “p.png” to 4 people.");
    QTest::newRow("a link") << none << QStringList{text("https://example.org")} << QString()
                            << false << text("chat")
                            << text("Send the link as a signal of the type “chat” to 4 people.");
    QTest::newRow("a text") << none << none << text("a\tb") << false << QString()
                            << text("Send the text, 3 B, as a signal to 4 people.");
    QTest::newRow("nothing") << none << none << QString() << false << QString() << QString();
}

void TestDropPlan::atFirst()
{
    QFETCH(QStringList, paths);
    QFETCH(QStringList, links);
    QFETCH(QString, words);
    QFETCH(bool, picture);
    QFETCH(QString, type);
    QFETCH(QString, sentence);
    DropContent content;
    content.paths = paths;
    content.links = links;
    content.text = words;
    if (picture) {
        content.picture = [] { return QByteArray("x"); };
        content.pictureName = text("p.png");
    }
    const DropPlan plan = DropPlans::atFirst(content, everyone(4), type, Max);
    QCOMPARE(plan.sentence, sentence);
    QCOMPARE(plan.canDrop(), !sentence.isEmpty());
    QCOMPARE(plan.isReady, content.isText());
    QCOMPARE(plan.problems.isEmpty(), !sentence.isEmpty());
}

void TestDropPlan::aTextAtTheLimit_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("fits");
    QTest::newRow("one less") << Max - 1 << true;
    QTest::newRow("as much") << Max << true;
    QTest::newRow("one more") << Max + 1 << false;
}

void TestDropPlan::aTextAtTheLimit()
{
    QFETCH(int, bytes);
    QFETCH(bool, fits);
    DropContent content;
    content.text = QString(bytes, QLatin1Char('a'));
    const DropPlan plan = DropPlans::atFirst(content, everyone(1), {}, Max);
    QCOMPARE(plan.kind, fits ? DropPlan::Kind::Signal : DropPlan::Kind::LongText);
    QCOMPARE(plan.mustAsk, !fits);
    QCOMPARE(plan.pieces, fits ? 0 : 2);
    if (!fits)
        QCOMPARE(plan.details,
                 text("A signal holds 8.0 KiB, so it goes as a file, or in 2 signals."));
}

void TestDropPlan::aTextAtTheQueuesLimit_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("type");
    QTest::addColumn<qint64>("signalCount");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("fits");
    const QString plain(Max + 1, QLatin1Char('a'));
    // With the quotes around each piece.
    constexpr qint64 Bytes = Max + 1 + 4;
    constexpr qint64 Many = 100000;
    QTest::newRow("one signal less") << plain << QString() << qint64(1) << Many << false;
    QTest::newRow("as many signals") << plain << QString() << qint64(2) << Many << true;
    QTest::newRow("one signal more") << plain << QString() << qint64(3) << Many << true;
    QTest::newRow("one byte less") << plain << QString() << Many << Bytes - 1 << false;
    QTest::newRow("as many bytes") << plain << QString() << Many << Bytes << true;
    QTest::newRow("one byte more") << plain << QString() << Many << Bytes + 1 << true;
    QTest::newRow("a type, one byte less") << plain << text("chat") << Many << Bytes + 7 << false;
    QTest::newRow("a type, as many bytes") << plain << text("chat") << Many << Bytes + 8 << true;
    const QString quotes(Max + 1, QLatin1Char('"'));
    QTest::newRow("escaped, one byte less") << quotes << QString() << Many << Bytes + Max << false;
    QTest::newRow("escaped, as many bytes")
        << quotes << QString() << Many << Bytes + Max + 1 << true;
}

void TestDropPlan::aTextAtTheQueuesLimit()
{
    QFETCH(QString, words);
    QFETCH(QString, type);
    QFETCH(qint64, signalCount);
    QFETCH(qint64, bytes);
    QFETCH(bool, fits);
    DropContent content;
    content.text = words;
    QueueRoom room;
    room.signalCount = signalCount;
    room.bytes = bytes;
    const DropPlan plan = DropPlans::atFirst(content, everyone(1), type, Max, room);
    QCOMPARE(plan.kind, DropPlan::Kind::LongText);
    QVERIFY(plan.mustAsk && plan.canDrop());
    QCOMPARE(plan.pieces, fits ? 2 : 0);
    if (!fits)
        QCOMPARE(plan.details,
                 text("A signal holds 8.0 KiB. It would take 2 signal(s), which are more than may "
                      "wait to be sent at present, so it goes as a file."));
}

void TestDropPlan::filesInWords_data()
{
    QTest::addColumn<FileSelection>("selection");
    QTest::addColumn<TransferPreflight>("costs");
    QTest::addColumn<int>("others");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("details");
    QTest::newRow("three") << files(3, 12 * 1024 * 1024) << preflight(2065, 20650) << 4
                           << text("Send 3 files, 12.0 MiB, to 4 people.")
                           << text("2065 signal(s), about 20.6 s at the pace that the server "
                                   "allows.");
    QTest::newRow("one, at once") << files(1, 100) << preflight(2, 20) << 1
                                  << text("Send “f0”, 100 B, to 1 people.") << text("2 signal(s).");
    QTest::newRow("no pace, compressing helps, nobody here")
        << files(2, 2048) << preflight(3, -1, 0.4) << 0
        << text("Send 2 files, 2.0 KiB, to whoever joins.")
        << text("3 signal(s); compressing leaves about 40 % of the bytes.");
}

void TestDropPlan::filesInWords()
{
    QFETCH(FileSelection, selection);
    QFETCH(TransferPreflight, costs);
    QFETCH(int, others);
    const DropPlan plan = DropPlans::forFiles(selection, costs, everyone(others));
    QTEST(plan.sentence, "sentence");
    QTEST(plan.details, "details");
    QVERIFY(plan.isReady && plan.canDrop() && !plan.mustAsk);
    QCOMPARE(plan.text(), plan.sentence + QLatin1Char('\n') + plan.details);
}

void TestDropPlan::asksWhereItIsDue()
{
    DropTarget anna;
    anna.connectionId = text("1");
    anna.name = text("Anna");
    const DropPlan large = DropPlans::forFiles(files(1, 1), preflight(2, 0, 1, true), anna);
    QVERIFY(large.mustAsk);
    QCOMPARE(large.sentence, text("Send “f0”, 1 B, to Anna."));
    FileSelection some = files(1, 1);
    some.problems << text("“x” can't be read.");
    QVERIFY(DropPlans::forFiles(some, preflight(2, 0), anna).mustAsk);
    // Also what would only be missed later.
    some.problems.clear();
    some.remarks << text("“x” is empty and isn't sent");
    const DropPlan remarked = DropPlans::forFiles(some, preflight(2, 0), anna);
    QVERIFY(remarked.mustAsk && remarked.canDrop());
    QCOMPARE(remarked.problems, some.remarks);
    const DropPlan none = DropPlans::forFiles({}, preflight(0, 0), anna);
    QVERIFY(!none.canDrop());
    QCOMPARE(none.problems, QStringList{text("There are no files in it.")});
}

void TestDropPlan::pieces_data()
{
    QTest::addColumn<QString>("whole");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("nothing") << QString() << 4 << QStringList();
    QTest::newRow("fits") << text("abcd") << 4 << QStringList{text("abcd")};
    QTest::newRow("one more") << text("abcde") << 4 << QStringList{text("abcd"), text("e")};
    QTest::newRow("after a line") << text("abc\ndef g") << 6
                                  << QStringList{text("abc\n"), text("def g")};
    QTest::newRow("after a word") << text("abc def") << 6 << QStringList{text("abc "), text("def")};
    QTest::newRow("not after a line that is too early")
        << text("a\nbcdefgh") << 6 << QStringList{text("a\nbcde"), text("fgh")};
    QTest::newRow("two bytes each") << text("üüü") << 5 << QStringList{text("üü"), text("ü")};
    QTest::newRow("not within a pair") << text("ab😀c") << 5 << QStringList{text("ab"), text("😀c")};
    QTest::newRow("a pair alone") << text("😀😀") << 4 << QStringList{text("😀"), text("😀")};
}

void TestDropPlan::pieces()
{
    QFETCH(QString, whole);
    QFETCH(int, most);
    const QStringList parts = textPieces(whole, most);
    QTEST(parts, "parts");
    QCOMPARE(parts.join(QString()), whole);
    for (const QString &part : parts)
        QVERIFY(part.toUtf8().size() <= most);
}

void TestDropPlan::preferences()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(text("settings.ini"));
    {
        QSettings settings(file, QSettings::IniFormat);
        TransferPreferences preferences(&settings);
        QVERIFY(preferences.folder().isEmpty());
        for (int i = 0; i < TransferPreferences::MaxFolders + 2; ++i)
            preferences.remember(QString::number(i));
        preferences.setFolder(folder.path());
        preferences.setFolder(folder.path());
    }
    QSettings settings(file, QSettings::IniFormat);
    TransferPreferences preferences(&settings);
    QCOMPARE(preferences.folder(), folder.path());
    QCOMPARE(preferences.folders().size(), qsizetype(TransferPreferences::MaxFolders));
    QCOMPARE(preferences.folders().first(), folder.path());
    preferences.setFolder(folder.filePath(text("gone")));
    QVERIFY(preferences.folder().isEmpty());
}

void TestDropPlan::foldersWithTransfersStay_data()
{
    QTest::addColumn<QList<int>>("open");
    QTest::addColumn<QList<int>>("known");
    using List = QList<int>;
    QTest::newRow("none has any") << List{} << List{8, 7, 6, 5, 4, 3, 2, 1};
    QTest::newRow("the oldest") << List{0} << List{8, 7, 6, 5, 4, 3, 2, 0};
    QTest::newRow("the oldest ones") << List{0, 1, 2} << List{8, 7, 6, 5, 4, 2, 1, 0};
    QTest::newRow("all but the newest")
        << List{0, 1, 2, 3, 4, 5, 6, 7} << List{8, 7, 6, 5, 4, 3, 2, 1, 0};
    QTest::newRow("all") << List{0, 1, 2, 3, 4, 5, 6, 7, 8} << List{8, 7, 6, 5, 4, 3, 2, 1, 0};
}

void TestDropPlan::foldersWithTransfersStay()
{
    // What is begun there would not go on, and its parts would never be cleared away.
    QFETCH(QList<int>, open);
    QFETCH(QList<int>, known);
    const QTemporaryDir all;
    const auto pathOf = [&all](int number) { return all.filePath(QString::number(number)); };
    const QString file = all.filePath(text("settings.ini"));
    {
        QSettings settings(file, QSettings::IniFormat);
        TransferPreferences preferences(&settings);
        for (int i = 0; i <= TransferPreferences::MaxFolders; ++i) {
            QVERIFY(QDir().mkpath(pathOf(i)));
            QFile state(pathOf(i) + text("/.signalbox-abc.transfer"));
            QVERIFY(!open.contains(i) || state.open(QIODevice::WriteOnly));
            preferences.remember(pathOf(i));
        }
    }
    QStringList wanted;
    for (const int number : known)
        wanted << pathOf(number);
    QSettings settings(file, QSettings::IniFormat);
    QCOMPARE(TransferPreferences(&settings).folders(), wanted);
}

QTEST_GUILESS_MAIN(TestDropPlan)
#include "tst_dropplan.moc"
