#include <ui/viewmodels/templatemodel.h>

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;

namespace {

const QString Games = QStringLiteral("Games");

SignalTemplate named(const char *name, const char *text = "x")
{
    return {QString::fromLatin1(name), QStringLiteral("chat"), QString::fromLatin1(text)};
}

/// A model on a file of its own, watched for mistakes.
struct Templates
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("made/templates.json"));
    TemplateModel model{path};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    /// "a b Games(c d)": what is there, in its order.
    QString order() const { return order(model); }
    static QString order(const TemplateModel &model, const QModelIndex &parent = {})
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QString name = index.data().toString();
            names << (model.isFolder(index)
                          ? name + QLatin1Char('(') + order(model, index) + QLatin1Char(')')
                          : name);
        }
        return names.join(QLatin1Char(' '));
    }
    /// What another start of the application finds.
    QString stored() const { return order(TemplateModel(path)); }
    QByteArray file() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QModelIndex find(const QString &name) const
    {
        return model
            .match(model.index(0, 0), Qt::DisplayRole, name, 1,
                   Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    void fill()
    {
        model.add(named("a"), {});
        model.add(named("b"), {});
        model.add(named("c"), Games);
        model.add(named("d"), Games);
        model.addFolder(QStringLiteral("Empty"));
    }
};

} // namespace

class TestTemplateModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAndFolders();
    void theFileReadsWell();
    void renames();
    void moves_data();
    void moves();
    void movesToAFolder();
    void deletesWithUndo();
    void replacesWithUndo();
    void undoIsForTheLastChangeOnly();
    void brokenFilesAreSetAside_data();
    void brokenFilesAreSetAside();
    void aBrokenFileThatCantMoveIsNotOverwritten();
    void othersChangesAreNotOverwritten();
    void aFolderThatCantBeWrittenIsSaid();
    void importsWithoutLoss();
    void whatIsImportedIsUndone();
    void whatCantBeImportedIsSaid_data();
    void whatCantBeImportedIsSaid();
    void exports();
};

void TestTemplateModel::keepsOrderAndFolders()
{
    Templates t;
    QCOMPARE(t.order(), QString());
    QVERIFY(!QFile::exists(t.path)); // nothing is made for nothing
    t.fill();
    QCOMPARE(t.order(), QStringLiteral("a b Games(c d) Empty()"));
    QCOMPARE(t.stored(), t.order());
    const auto item = t.model.templateAt(t.find(QStringLiteral("d")));
    QVERIFY(item);
    QCOMPARE(*item, named("d"));
    QCOMPARE(t.model.folderOf(t.find(QStringLiteral("d"))), Games);
    QVERIFY(!t.model.templateAt(t.find(Games)));
}

void TestTemplateModel::theFileReadsWell()
{
    Templates t;
    t.model.add({QStringLiteral("offer"), {}, QStringLiteral("{\n  \"n\": {{counter}}\n}"), true},
                Games);
    const QByteArray expected = R"({
    "folders": [
        {
            "folder": "Games",
            "templates": [
                {
                    "data": [
                        "{",
                        "  \"n\": {{counter}}",
                        "}"
                    ],
                    "json": true,
                    "name": "offer"
                }
            ]
        }
    ],
    "signalboxTemplates": 1,
    "templates": [
    ]
}
)";
    QCOMPARE(t.file(), expected);
    TemplateModel again(t.path);
    const auto item = again.templateAt(again.index(0, 0, again.index(0, 0)));
    QVERIFY(item);
    QCOMPARE(item->text, QStringLiteral("{\n  \"n\": {{counter}}\n}"));
    QVERIFY(item->json);
}

void TestTemplateModel::renames()
{
    Templates t;
    t.fill();
    QVERIFY(t.model.setData(t.find(QStringLiteral("c")), QStringLiteral(" chess ")));
    QVERIFY(t.model.setData(t.find(Games), QStringLiteral("Play")));
    QCOMPARE(t.stored(), QStringLiteral("a b Play(chess d) Empty()"));
    QSignalSpy problems(&t.model, &TemplateModel::problemOccurred);
    QVERIFY(!t.model.setData(t.find(QStringLiteral("d")), QStringLiteral("chess")));
    QVERIFY(!t.model.setData(t.find(QStringLiteral("Empty")), QStringLiteral("Play")));
    QCOMPARE(problems.size(), 2);
    QVERIFY(!t.model.setData(t.find(QStringLiteral("d")), QStringLiteral("  ")));
    // In another folder the name is free.
    QVERIFY(t.model.setData(t.find(QStringLiteral("a")), QStringLiteral("chess")));
    QCOMPARE(t.stored(), QStringLiteral("chess b Play(chess d) Empty()"));
}

void TestTemplateModel::moves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *what, const char *name, int by, const char *order) {
        QTest::newRow(what) << QString::fromLatin1(name) << by << QString::fromLatin1(order);
    };
    row("a template down", "a", 1, "b a Games(c d) Empty()");
    row("a template up", "d", -1, "a b Games(d c) Empty()");
    row("a folder down", "Games", 1, "a b Empty() Games(c d)");
    row("a folder up", "Empty", -1, "a b Empty() Games(c d)");
    row("not above the first", "a", -1, "a b Games(c d) Empty()");
    row("not below the last", "b", 1, "a b Games(c d) Empty()");
    row("not out of its folder", "c", -1, "a b Games(c d) Empty()");
    row("folders stay below", "Games", -1, "a b Games(c d) Empty()");
    row("the last folder", "Empty", 1, "a b Games(c d) Empty()");
}

void TestTemplateModel::moves()
{
    QFETCH(QString, name);
    QFETCH(int, by);
    QFETCH(QString, order);
    Templates t;
    t.fill();
    const QPersistentModelIndex inside = t.find(QStringLiteral("c"));
    const bool moved = t.model.moveBy(t.find(name), by);
    QCOMPARE(t.order(), order);
    QCOMPARE(t.stored(), order);
    QCOMPARE(moved, order != QLatin1String("a b Games(c d) Empty()"));
    QCOMPARE(inside.data().toString(), QStringLiteral("c"));
    QCOMPARE(inside.parent().data().toString(), Games);
}

void TestTemplateModel::movesToAFolder()
{
    Templates t;
    t.fill();
    const QPersistentModelIndex inside = t.find(QStringLiteral("d"));
    QVERIFY(t.model.moveToFolder(t.find(QStringLiteral("a")), Games));
    QCOMPARE(t.stored(), QStringLiteral("b Games(c d a) Empty()"));
    QVERIFY(t.model.moveToFolder(t.find(QStringLiteral("c")), {}));
    QCOMPARE(t.stored(), QStringLiteral("b c Games(d a) Empty()"));
    QCOMPARE(inside.data().toString(), QStringLiteral("d"));
    QVERIFY(!t.model.moveToFolder(t.find(QStringLiteral("c")), {}));
    QVERIFY(!t.model.moveToFolder(t.find(QStringLiteral("c")), QStringLiteral("Nowhere")));
    QVERIFY(!t.model.moveToFolder(t.find(Games), QStringLiteral("Empty")));
    t.model.add(named("d"), {});
    QVERIFY(!t.model.moveToFolder(t.model.index(2, 0), Games)); // there is a d
}

void TestTemplateModel::deletesWithUndo()
{
    Templates t;
    t.fill();
    QVERIFY(!t.model.canUndo());
    QVERIFY(t.model.remove(t.find(Games)));
    QCOMPARE(t.stored(), QStringLiteral("a b Empty()"));
    QVERIFY(t.model.canUndo());
    QCOMPARE(t.model.undoName(), Games);
    t.model.undo();
    QCOMPARE(t.order(), QStringLiteral("a b Games(c d) Empty()"));
    QCOMPARE(t.stored(), t.order());
    QVERIFY(!t.model.canUndo());
    QVERIFY(t.model.remove(t.find(QStringLiteral("a"))));
    QVERIFY(t.model.remove(t.find(QStringLiteral("c"))));
    t.model.undo(); // one step
    QCOMPARE(t.stored(), QStringLiteral("b Games(c d) Empty()"));
}

void TestTemplateModel::replacesWithUndo()
{
    Templates t;
    t.fill();
    QCOMPARE(t.model.add(named("c", "new"), Games), t.find(QStringLiteral("c")));
    QCOMPARE(t.find(QStringLiteral("c")).data(TemplateModel::TextRole).toString(),
             QStringLiteral("new"));
    QCOMPARE(t.order(), QStringLiteral("a b Games(c d) Empty()"));
    t.model.undo();
    QCOMPARE(t.find(QStringLiteral("c")).data(TemplateModel::TextRole).toString(),
             QStringLiteral("x"));
}

void TestTemplateModel::undoIsForTheLastChangeOnly()
{
    Templates t;
    t.fill();
    t.model.remove(t.find(QStringLiteral("a")));
    t.model.add(named("e"), {});
    QVERIFY(!t.model.canUndo()); // it would take e away
    t.model.undo();
    QCOMPARE(t.stored(), QStringLiteral("b e Games(c d) Empty()"));
}

void TestTemplateModel::brokenFilesAreSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *content, const char *said) {
        QTest::newRow(name) << QByteArray(content) << QString::fromLatin1(said);
    };
    row("not JSON", "{\n\n<<<<<<< HEAD", "line 3 is not JSON");
    row("another file", "{\"a\":1}", "it holds no templates");
    row("a list", "[]", "it holds no templates");
    row("newer", "{\"signalboxTemplates\":2}", "newer Signalbox");
    row("without a name", "{\"signalboxTemplates\":1,\"templates\":[{\"data\":\"x\"}]}",
        "a template has no name");
    row("a folder without a name", "{\"signalboxTemplates\":1,\"folders\":[{}]}",
        "a folder has no name");
}

void TestTemplateModel::brokenFilesAreSetAside()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    Templates t;
    for (const char *aside : {".broken", ".broken-2"}) {
        t.write(content);
        TemplateModel model(t.path);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY2(model.problem().contains(said), qPrintable(model.problem()));
        QVERIFY2(model.problem().contains(QLatin1String(aside)), qPrintable(model.problem()));
        QFile kept(t.path + QLatin1String(aside));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        QVERIFY(model.add(named("a"), {}).isValid()); // and one goes on
        QVERIFY(QFile::remove(t.path));
    }
}

void TestTemplateModel::aBrokenFileThatCantMoveIsNotOverwritten()
{
    Templates t;
    t.write("{");
    const QString folder = QFileInfo(t.path).path();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const QFileInfo info(folder);
    {
        TemplateModel model(t.path);
        // Who may do everything can't be kept from it: then it is set aside as ever.
        if (!info.isWritable()) {
            QVERIFY(!model.add(named("a"), {}).isValid());
            QCOMPARE(t.file(), QByteArray("{"));
        }
        QVERIFY(!model.problem().isEmpty());
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestTemplateModel::othersChangesAreNotOverwritten()
{
    Templates t;
    t.fill();
    TemplateModel other(t.path);
    other.add(named("theirs"), {});
    QSignalSpy problems(&t.model, &TemplateModel::problemOccurred);
    QVERIFY(!t.model.remove(t.find(QStringLiteral("a"))));
    QCOMPARE(problems.size(), 1);
    QVERIFY(t.model.problem().contains(QLatin1String("do it again")));
    QCOMPARE(t.order(), QStringLiteral("a b theirs Games(c d) Empty()"));
    QVERIFY(t.model.remove(t.find(QStringLiteral("a"))));
    other.reloadIfChanged();
    QCOMPARE(Templates::order(other), t.order());
}

void TestTemplateModel::aFolderThatCantBeWrittenIsSaid()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("no-folder")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    TemplateModel model(file.fileName() + QStringLiteral("/templates.json"));
    model.add(named("a"), {});
    QVERIFY2(model.problem().contains(QLatin1String("could not be saved")),
             qPrintable(model.problem()));
}

void TestTemplateModel::importsWithoutLoss()
{
    Templates ours;
    Templates theirs;
    ours.model.add(named("a"), {});
    ours.model.add(named("c", "ours"), Games);
    theirs.model.add(named("a"), {});
    theirs.model.add(named("b"), {});
    theirs.model.add(named("c", "theirs"), Games);
    theirs.model.add(named("d"), QStringLiteral("Greetings"));
    QVERIFY2(!ours.model.importFrom(theirs.path).isEmpty(), qPrintable(ours.model.problem()));
    const QString order = QStringLiteral("a b Games(c c (2)) Greetings(d)");
    QCOMPARE(ours.order(), order);
    QCOMPARE(ours.stored(), order);
    QCOMPARE(ours.model.templateAt(ours.find(QStringLiteral("c")))->text, QStringLiteral("ours"));
    QCOMPARE(ours.model.templateAt(ours.find(QStringLiteral("c (2)")))->text,
             QStringLiteral("theirs"));
    // Once more adds nothing.
    QVERIFY(ours.model.importFrom(theirs.path).contains(QStringLiteral("already")));
    QCOMPARE(ours.order(), order);
}

void TestTemplateModel::whatIsImportedIsUndone()
{
    Templates ours;
    Templates theirs;
    ours.fill();
    theirs.model.add(named("new"), QStringLiteral("Others"));
    const QString before = ours.order();
    QVERIFY(!ours.model.importFrom(theirs.path).isEmpty());
    QVERIFY(ours.order() != before && ours.model.canUndo());
    ours.model.undo();
    QCOMPARE(ours.order(), before);
    QCOMPARE(ours.stored(), before);
}

void TestTemplateModel::whatCantBeImportedIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("why");
    QTest::newRow("no JSON") << QByteArray("{\n\nno") << QStringLiteral("line 3 is not JSON");
    QTest::newRow("something else") << QByteArray("{}") << QStringLiteral("it holds no templates");
    QTest::newRow("of a newer one")
        << QByteArray("{\"signalboxTemplates\":2}") << QStringLiteral("newer Signalbox");
    QTest::newRow("not there") << QByteArray() << QStringLiteral("No such file");
}

void TestTemplateModel::whatCantBeImportedIsSaid()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, why);
    Templates t;
    t.fill();
    const QString before = t.order();
    const QString path = t.folder.filePath(QStringLiteral("other.json"));
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    const QSignalSpy said(&t.model, &TemplateModel::problemOccurred);
    QCOMPARE(t.model.importFrom(path), QString());
    QCOMPARE(said.size(), 1);
    QVERIFY2(t.model.problem().contains(why), qPrintable(t.model.problem()));
    QVERIFY(t.model.problem().contains(QStringLiteral("other.json")));
    QCOMPARE(t.order(), before);
    QCOMPARE(t.stored(), before);
    // Somebody else's file is left alone.
    QCOMPARE(QFile::exists(path), !content.isEmpty());
}

void TestTemplateModel::exports()
{
    Templates t;
    t.fill();
    const QString path = t.folder.filePath(QStringLiteral("for others.json"));
    QVERIFY(t.model.exportTo(path));
    QCOMPARE(Templates::order(TemplateModel(path)), t.order());
    QVERIFY(!t.model.exportTo(t.folder.filePath(QStringLiteral("no/such/folder.json"))));
    QVERIFY(t.model.problem().contains(QStringLiteral("folder.json")));
}

QTEST_GUILESS_MAIN(TestTemplateModel)
#include "tst_templatemodel.moc"
