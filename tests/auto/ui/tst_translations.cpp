#include <ui/viewmodels/settings/quantity.h>
#include <ui/viewmodels/tokens/tokenbenchviewmodel.h>
#include <ui/widgets/languages.h>

#include <QCoreApplication>
#include <QDir>
#include <QJsonParseError>
#include <QKeySequence>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSslError>
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
    void lettersForAltStandBehindTheWords_data();
    void lettersForAltStandBehindTheWords();
    void noTwoLettersInADialog_data() { whole(); }
    void noTwoLettersInADialog();
    void marksAreThoseOfTheLanguage();
    void unitsAreOfOneFamily_data();
    void unitsAreOfOneFamily();
    void unitsAreReadAsTheyAreWritten_data() { whole(); }
    void unitsAreReadAsTheyAreWritten();
    void keysAreCalledTheSameEverywhere_data() { whole(); }
    void keysAreCalledTheSameEverywhere();
    void whatQtSaysIsTranslated_data() { whole(); }
    void whatQtSaysIsTranslated();
    void digitsAndGroups_data();
    void digitsAndGroups();
    void arabicIsReadFromTheRight();
    void pluralsAreRight_data();
    void pluralsAreRight();

private:
    /// A row for each language that translates every text.
    static void whole();
    /// "de" of "signalbox_de.ts".
    static QString languageOf(const QString &file) { return file.mid(10).chopped(3); }
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

/// What Qt says of a pattern, a certificate, a file and JSON.
QStringList wordsOfQt()
{
    QStringList words{QRegularExpression(QStringLiteral("(")).errorString(),
                      QSslError(QSslError::SelfSignedCertificate).errorString()};
    QFile file(QStringLiteral("/no/such/file"));
    if (!file.open(QIODevice::ReadOnly))
        words << file.errorString();
    for (int error = QJsonParseError::UnterminatedObject; error <= QJsonParseError::GarbageAtEnd;
         ++error) {
        QJsonParseError json;
        json.error = QJsonParseError::ParseError(error);
        words << json.errorString();
    }
    return words;
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

void TestTranslations::lettersForAltStandBehindTheWords_data()
{
    QTest::addColumn<QString>("language");
    // Those whose words have none of the letters of a keyboard.
    for (const char *language : {"ar", "ja", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestTranslations::lettersForAltStandBehindTheWords()
{
    QFETCH(QString, language);
    static const QRegularExpression letter(QStringLiteral("(?<!\\()&(?=[^& ])"));
    const auto texts = textsOf(folder() + QStringLiteral("/signalbox_%1.ts").arg(language));
    for (const Text &text : texts) {
        for (const QString &translation : text.translations)
            QVERIFY2(!translation.contains(letter), qPrintable(text.source));
    }
}

void TestTranslations::noTwoLettersInADialog()
{
    QFETCH(QString, file);
    static const QRegularExpression letter(QStringLiteral("&([^& ])"));
    QStringList taken;
    const auto texts = textsOf(folder() + QLatin1Char('/') + file);
    for (const Text &text : texts) {
        const auto match = letter.match(text.translations.value(0));
        if (text.context != QLatin1String("Signalbox::TemplatesDialog") || !match.hasMatch())
            continue;
        const QString key = match.captured(1).toUpper();
        QVERIFY2(!taken.contains(key), qPrintable(text.source));
        taken << key;
    }
    QVERIFY(!taken.isEmpty());
}

void TestTranslations::marksAreThoseOfTheLanguage()
{
    static const QRegularExpression half(QStringLiteral("\\p{Han}[,:;?!]|[,:;?!]\\p{Han}"));
    const auto chinese = textsOf(folder() + QStringLiteral("/signalbox_zh_CN.ts"));
    for (const Text &text : chinese)
        QVERIFY2(!text.translations.value(0).contains(half), qPrintable(text.source));
    static const QRegularExpression question(
        QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}][?!]"));
    const auto japanese = textsOf(folder() + QStringLiteral("/signalbox_ja.ts"));
    for (const Text &text : japanese)
        QVERIFY2(!text.translations.value(0).contains(question), qPrintable(text.source));
}

void TestTranslations::unitsAreOfOneFamily_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("foreign");
    QTest::newRow("ar") << QStringLiteral("ar")
                        << QStringLiteral("(?<!&)\\b(B|[KMG]iB|ms)\\b|\\d\\}? ?(s|min|h)\\b");
    QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("\\b([KMG]iB|[0-9] B)\\b|%1 B$");
    QTest::newRow("ja") << QStringLiteral("ja") << QStringLiteral("[0-9] ?(s|min|h)\\b");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << QStringLiteral("[0-9] ?(s|min|h|ms)\\b");
}

void TestTranslations::unitsAreOfOneFamily()
{
    QFETCH(QString, language);
    QFETCH(QString, foreign);
    const QRegularExpression unit(foreign);
    const auto texts = textsOf(folder() + QStringLiteral("/signalbox_%1.ts").arg(language));
    for (const Text &text : texts) {
        for (const QString &translation : text.translations)
            QVERIFY2(!translation.contains(unit), qPrintable(translation));
    }
}

void TestTranslations::unitsAreReadAsTheyAreWritten()
{
    QFETCH(QString, file);
    const QLocale locale = Signalbox::Languages::localeFor(languageOf(file));
    QLocale::setDefault(locale);
    const Signalbox::Languages languages{locale};
    namespace Quantity = Signalbox::Quantity;
    for (const qint64 ms : {7, 1500, 90000, 120000, 7200000}) {
        const QString text = Quantity::duration(ms);
        QVERIFY2(Quantity::parseDuration(text) == std::optional<qint64>(ms), qPrintable(text));
    }
    for (const qint64 bytes : {qint64(1500), qint64(512) << 10, qint64(8) << 20, qint64(2) << 30}) {
        const QString text = Quantity::bytes(bytes);
        QVERIFY2(Quantity::parseBytes(text) == std::optional<qint64>(bytes), qPrintable(text));
    }
    // As programs write it, too.
    QCOMPARE(Quantity::parseDuration(QStringLiteral("2 min")), std::optional<qint64>(120000));
    QCOMPARE(Quantity::parseBytes(QStringLiteral("8 MiB")), std::optional<qint64>(8 << 20));
    // The example that people are given.
    const QString day = QCoreApplication::translate("Signalbox::TokenBenchViewModel", "24 h",
                                                    "how long a token is valid");
    QVERIFY2(Signalbox::parseLifetime(day) == std::optional<qint64>(86400), qPrintable(day));
    QLocale::setDefault(QLocale::c());
}

void TestTranslations::keysAreCalledTheSameEverywhere()
{
    QFETCH(QString, file);
    const Signalbox::Languages languages{QLocale(languageOf(file))};
    // In a menu, and in a text of ours.
    QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText),
             QCoreApplication::translate("Signalbox::ComposerWidget", "Ctrl+Enter"));
    const QString close = QCoreApplication::translate("Signalbox::FindBar", "Close (Escape)");
    const QString escape = QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText);
    QVERIFY2(close.contains(escape), qPrintable(escape));
    const QString previous =
        QCoreApplication::translate("Signalbox::FindBar", "Find previous (Shift+F3)");
    const QString keys = QKeySequence(Qt::SHIFT | Qt::Key_F3).toString(QKeySequence::NativeText);
    QVERIFY2(previous.contains(keys), qPrintable(keys));
    const QString remove =
        QCoreApplication::translate("Signalbox::OutboxPanel", "Don't send it (Delete)");
    const QString del = QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText);
    QVERIFY2(remove.contains(del), qPrintable(del));
}

void TestTranslations::whatQtSaysIsTranslated()
{
    QFETCH(QString, file);
    const QStringList english = wordsOfQt();
    const Signalbox::Languages languages{QLocale(languageOf(file))};
    const QStringList words = wordsOfQt();
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(words.at(i) != english.at(i), qPrintable(words.at(i)));
}

void TestTranslations::digitsAndGroups_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("thousand");
    QTest::addColumn<QString>("million");
    const auto row = [](const char *language, const QString &thousand, const QString &million) {
        QTest::newRow(language) << QString::fromLatin1(language) << thousand << million;
    };
    const QString commas = QStringLiteral("1,000,000");
    const QString points = QStringLiteral("1.000.000");
    row("en", QStringLiteral("1,000"), commas);
    row("ar", QStringLiteral("1,000"), commas);
    row("ar_SA", QStringLiteral("1,000"), commas);
    row("ja", QStringLiteral("1,000"), commas);
    row("es", QStringLiteral("1.000"), points);
    row("es_ES", QStringLiteral("1.000"), points);
    row("de", QStringLiteral("1.000"), points);
    row("pt_BR", QStringLiteral("1.000"), points);
}

void TestTranslations::digitsAndGroups()
{
    QFETCH(QString, language);
    const QLocale locale = Signalbox::Languages::localeFor(language);
    QTEST(locale.toString(1000), "thousand");
    QTEST(locale.toString(1000000), "million");
    QCOMPARE(locale.textDirection(), QLocale(language).textDirection());
    const QDate day(2026, 3, 2);
    if (locale.language() == QLocale::Spanish)
        QCOMPARE(locale.toString(day, QLocale::LongFormat),
                 QLocale(language).toString(day, QLocale::LongFormat));
    // In Latin digits as times and data are.
    QVERIFY(locale.toString(day, QLocale::ShortFormat).contains(QLatin1String("2")));
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
