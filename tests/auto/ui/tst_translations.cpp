#include <ui/widgets/languages.h>

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// Languages are complete: nothing unfinished, nothing in the sources that a file doesn't have, and
/// what a text has to be filled with is in its translation too.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void everyLanguageIsThere();
    void nothingIsMissing_data() { whole(); }
    void nothingIsMissing();
    void placeholdersAreKept_data() { whole(); }
    void placeholdersAreKept();
    void keysOfMenusAreKept_data() { whole(); }
    void keysOfMenusAreKept();
    void arabicIsReadFromTheRight();
    void pluralsAreRight_data();
    void pluralsAreRight();

private:
    /// A row for each language that translates every text.
    static void whole();
    static QString folder() { return QStringLiteral(SIGNALBOX_SOURCE "/translations"); }
};

namespace {

struct Text
{
    QString context; ///< the class that says it; elsewhere the translation isn't found
    QString source;
    QStringList translations;
};

QList<Text> textsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            texts.append({context, xml.readElementText(), {}});
        else if (xml.name() == QLatin1String("numerusform"))
            texts.last().translations << xml.readElementText();
        else if (xml.name() == QLatin1String("translation") && !texts.isEmpty()) {
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            texts.last().translations << text;
        }
    }
    return texts;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9]+"));
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

void TestTranslations::nothingIsUnfinished_data()
{
    QTest::addColumn<QString>("path");
    const QDir dir(folder());
    const QStringList files = dir.entryList({QStringLiteral("*.ts")});
    QVERIFY(files.size() >= 2);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << dir.filePath(file);
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains("type=\"unfinished\""));
    QVERIFY(!content.contains("type=\"vanished\""));
    QVERIFY(!content.contains("type=\"obsolete\""));
    const QList<Text> texts = textsOf(path);
    QVERIFY(!texts.isEmpty());
    for (const Text &text : texts)
        QVERIFY2(!text.translations.isEmpty() && !text.translations.contains(QString()),
                 qPrintable(text.source));
}

void TestTranslations::whole()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(folder()).entryList({QStringLiteral("*.ts")});
    for (const QString &file : files) {
        if (file != QLatin1String("signalbox_en.ts"))
            QTest::newRow(qPrintable(file)) << file;
    }
}

void TestTranslations::everyLanguageIsThere()
{
    for (const char *language : {"ar", "de", "en", "es", "fr", "ja", "pt_BR", "zh_CN"}) {
        const QString file = QStringLiteral("signalbox_%1").arg(QLatin1String(language));
        QVERIFY2(QFile::exists(folder() + QLatin1Char('/') + file + QStringLiteral(".ts")),
                 language);
        QVERIFY2(QFile::exists(QStringLiteral(":/i18n/") + file + QStringLiteral(".qm")), language);
    }
}

void TestTranslations::nothingIsMissing()
{
    QFETCH(QString, file);
    const QTemporaryDir fresh;
    const QString path = fresh.filePath(file);
    QVERIFY(QFile::copy(folder() + QLatin1Char('/') + file, path));
    QProcess lupdate;
    lupdate.start(QStringLiteral(SIGNALBOX_LUPDATE),
                  {QStringLiteral(SIGNALBOX_SOURCE "/ui/models"),
                   QStringLiteral(SIGNALBOX_SOURCE "/ui/viewmodels"),
                   QStringLiteral(SIGNALBOX_SOURCE "/ui/widgets"),
                   QStringLiteral(SIGNALBOX_SOURCE "/app/desktop"), QStringLiteral("-no-obsolete"),
                   QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"),
                   QStringLiteral(SIGNALBOX_SOURCE), QStringLiteral("-ts"), path});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    QStringList now;
    QStringList kept;
    const auto updated = textsOf(path);
    for (const Text &text : updated)
        now << text.context + QLatin1String(": ") + text.source;
    const auto stored = textsOf(folder() + QLatin1Char('/') + file);
    for (const Text &text : stored)
        kept << text.context + QLatin1String(": ") + text.source;
    now.sort();
    kept.sort();
    // If this fails: cmake --build … --target update_translations, and translate what is new.
    QCOMPARE(kept, now);
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, file);
    const auto texts = textsOf(folder() + QLatin1Char('/') + file);
    for (const Text &text : texts) {
        for (const QString &translation : text.translations)
            QVERIFY2(placeholders(translation) == placeholders(text.source),
                     qPrintable(text.source));
    }
}

void TestTranslations::keysOfMenusAreKept()
{
    QFETCH(QString, file);
    static const QRegularExpression key(QStringLiteral("&(?=[^& ])"));
    const auto texts = textsOf(folder() + QLatin1Char('/') + file);
    for (const Text &text : texts) {
        for (const QString &translation : text.translations)
            QVERIFY2(translation.count(key) == text.source.count(key), qPrintable(text.source));
    }
}

void TestTranslations::arabicIsReadFromTheRight()
{
    QCOMPARE(QLocale(QStringLiteral("ar")).textDirection(), Qt::RightToLeft);
    const Signalbox::Languages languages{QLocale(QStringLiteral("ar"))};
    const QString text = QCoreApplication::translate("Signalbox::ShortcutsDialog", "Send");
    QVERIFY2(text.isRightToLeft(), qPrintable(text));
}

void TestTranslations::pluralsAreRight_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    const QString en = QStringLiteral("en");
    const QString de = QStringLiteral("de");
    QTest::newRow("en 1") << en << 1 << QStringLiteral("1 signal waits and goes out");
    QTest::newRow("en 3") << en << 3 << QStringLiteral("3 signals wait and go out");
    QTest::newRow("de 1") << de << 1 << QStringLiteral("1 Signal wartet und geht");
    QTest::newRow("de 3") << de << 3 << QStringLiteral("3 Signale warten und gehen");
    QTest::newRow("fr 1") << QStringLiteral("fr") << 1 << QStringLiteral("1 signal attend");
    QTest::newRow("fr 3") << QStringLiteral("fr") << 3 << QStringLiteral("3 signaux attendent");
    const auto row = [](const char *language, int count, const QString &words) {
        QTest::addRow("%s %d", language, count) << QString::fromLatin1(language) << count << words;
    };
    row("es", 1, QStringLiteral("1 señal espera"));
    row("es", 3, QStringLiteral("3 señales esperan"));
    row("pt_BR", 1, QStringLiteral("1 sinal espera"));
    row("pt_BR", 3, QStringLiteral("3 sinais esperam"));
    // One form for all.
    row("ja", 1, QStringLiteral("1 件のシグナルが待機中"));
    row("ja", 3, QStringLiteral("3 件のシグナルが待機中"));
    row("zh_CN", 1, QStringLiteral("1 条信号正在等待"));
    row("zh_CN", 3, QStringLiteral("3 条信号正在等待"));
    // Six: none, one, two, from 3 to 10, from 11 to 99, and whole hundreds with the next two.
    row("ar", 0, QStringLiteral("0 إشارة تنتظر"));
    row("ar", 1, QStringLiteral("إشارة واحدة تنتظر"));
    row("ar", 2, QStringLiteral("إشارتان تنتظران"));
    row("ar", 3, QStringLiteral("3 إشارات تنتظر"));
    row("ar", 10, QStringLiteral("10 إشارات تنتظر"));
    row("ar", 11, QStringLiteral("11 إشارة تنتظر"));
    row("ar", 100, QStringLiteral("100 إشارة تنتظر"));
    row("ar", 103, QStringLiteral("103 إشارات تنتظر"));
    QTest::newRow("a language without a translation")
        << QStringLiteral("fi") << 3 << QStringLiteral("3 signals wait and go out");
}

void TestTranslations::pluralsAreRight()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    QFETCH(QString, words);
    const Signalbox::Languages languages{QLocale(language)};
    const QString text = QCoreApplication::translate(
        "Signalbox::SessionViewModel", "%Ln signal(s) wait and go out when the link is back.",
        nullptr, count);
    QVERIFY2(text.startsWith(words), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
