#include "pagetext.h"

#include <QRegularExpression>
#include <QTest>

using namespace PageText;

/// docs/troubleshooting.md is by message: those that it quotes exist, and each that the library can
/// give an application has an entry.
class TestDocMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void quotedOnesExist();
    void windowsWordsExist();
    void theLibrarysAreThere();
    void theWindowsAreThere();
    void wordsOfTheApplication();

private:
    QStringList m_messages; ///< of the first column
    QStringList m_window;   ///< of the second, where there are three
    QStringList m_literals; ///< of all sources
};

static QStringList literalsBelow(const QStringList &folders)
{
    QStringList all;
    for (const QString &folder : folders) {
        for (const QString &file : filesBelow(folder, {QStringLiteral("*.cpp")}))
            all += literals(read(file));
    }
    all.removeDuplicates();
    return all;
}

/// "%1" alone would be everything.
static bool isSentence(const QString &literal)
{
    return literal.count(QRegularExpression(QStringLiteral("[A-Za-z]"))) >= 8;
}

/// What \a literal becomes with its %1 filled in.
static QRegularExpression patternOf(const QString &literal)
{
    static const QRegularExpression place(QStringLiteral("\\\\%L?(\\d|n)"));
    QString pattern = QRegularExpression::escape(literal);
    pattern.replace(place, QStringLiteral(".*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

static bool isFrom(const QString &text, const QString &literal)
{
    return patternOf(literal).match(text).hasMatch();
}

static QList<QRegularExpression> patternsOf(const QStringList &literals)
{
    QList<QRegularExpression> patterns;
    for (const QString &literal : literals) {
        if (isSentence(literal))
            patterns.append(patternOf(literal));
    }
    return patterns;
}

static bool isFromAny(const QString &text, const QList<QRegularExpression> &patterns)
{
    return std::any_of(
        patterns.begin(), patterns.end(),
        [&text](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); });
}

void TestDocMessages::initTestCase()
{
    const auto rows = allRows(read(QStringLiteral("docs/troubleshooting.md")));
    const QString lineBreak = QStringLiteral("<br>");
    for (const Row &row : rows) {
        if (row.first().toInt() > 0 || row.first() == QLatin1String("0"))
            continue; // numbers
        m_messages += row.first().split(lineBreak);
        if (row.size() == 3)
            m_window += row.value(1).split(lineBreak, Qt::SkipEmptyParts);
    }
    m_literals =
        literalsBelow({QStringLiteral("signaling"), QStringLiteral("app"), QStringLiteral("ui")});
    QVERIFY(m_messages.size() > 50);
    QVERIFY(m_window.size() > 30);
}

void TestDocMessages::quotedOnesExist()
{
    const auto patterns = patternsOf(m_literals);
    for (const QString &message : std::as_const(m_messages)) {
        QString text = message;
        // One that is put in front of others, and what some of our own add.
        text.remove(QRegularExpression(QStringLiteral(" …$")));
        const QStringList parts = text.split(QStringLiteral("; or a secret"));
        QVERIFY2(isFromAny(message, patterns) || isFromAny(parts.first(), patterns)
                     || m_literals.contains(text + u' '),
                 qPrintable(message));
    }
}

void TestDocMessages::windowsWordsExist()
{
    const auto ui = patternsOf(literalsBelow({QStringLiteral("ui")}));
    for (const QString &words : std::as_const(m_window))
        QVERIFY2(isFromAny(words, ui), qPrintable(words));
}

void TestDocMessages::theLibrarysAreThere()
{
    QStringList all;
    const QStringList files = filesBelow(QStringLiteral("signaling"), {QStringLiteral("*.cpp")});
    for (const QString &file : files) {
        static const QRegularExpression givesMessages(
            QStringLiteral("^signaling/(\\w+|(session|transport)/.*|protocol/limits|capi/"
                           "client|transfer/filetransfer)\\.cpp$"));
        if (file.contains(givesMessages))
            all += literals(read(file), QStringLiteral("QStringLiteral(")); // the log has others
    }
    static const QRegularExpression sentence(QStringLiteral("^(?:\"%1\"|%1|[A-Z][a-z]*) .* "));
    // Details beneath a message, and words that only tests and peers see.
    static const QRegularExpression other(
        QStringLiteral("^(HTTP status|STATUS %1|Signalbox/|The cable was cut|The other end)"));
    int count = 0;
    for (const QString &literal : std::as_const(all)) {
        if (!literal.contains(sentence) || literal.contains(other) || !isSentence(literal))
            continue;
        ++count;
        const bool isThere =
            std::any_of(m_messages.begin(), m_messages.end(), [&literal](const QString &message) {
                return isFrom(message, literal) || message == literal + u'…';
            });
        QVERIFY2(isThere, qPrintable(literal));
    }
    QVERIFY(count > 60);
}

void TestDocMessages::theWindowsAreThere()
{
    const QString errors = read(QStringLiteral("ui/viewmodels/errortext.cpp"));
    QStringList headlines;
    auto matches = QRegularExpression(QStringLiteral("\\{SignalingError::\\w+,\\s*"
                                                     "QT_TRANSLATE_NOOP\\(\"ErrorText\", "
                                                     "\"([^\"]*)\"\\)"))
                       .globalMatch(errors);
    while (matches.hasNext())
        headlines.append(matches.next().captured(1));
    QVERIFY(headlines.size() > 15);
    const auto addBetween = [&headlines](const char *file, const char *begin, const char *end) {
        const QString source = read(QString::fromLatin1(file));
        const qsizetype from = source.indexOf(QLatin1String(begin));
        const qsizetype to = source.indexOf(QLatin1String(end));
        QVERIFY(from >= 0 && to > from);
        const QStringList found =
            literals(source.mid(from, to - from), QStringLiteral("Words::tr("));
        QVERIFY(found.size() > 9);
        headlines += found;
    };
    addBetween("ui/viewmodels/refusaltext.cpp", "QString expiredText(", "QString advice(");
    addBetween("ui/viewmodels/history/historytext.cpp", "QString problem(", "QString title(");
    addBetween("ui/models/transfertext.cpp", "QString error(Error", "QString begun(");
    headlines.removeAll(QStringLiteral("%1: %2"));   // a fact, and its value
    const QStringList shown = m_window + m_messages; // the history has one column for both
    for (const QString &headline : std::as_const(headlines)) {
        const bool isThere =
            std::any_of(shown.begin(), shown.end(),
                        [&headline](const QString &words) { return isFrom(words, headline); });
        QVERIFY2(isThere, qPrintable(headline));
    }
}

// What is in italics are words of the window: menus, buttons, fields.
void TestDocMessages::wordsOfTheApplication()
{
    QStringList ui = literalsBelow({QStringLiteral("ui"), QStringLiteral("app/desktop")});
    for (QString &literal : ui)
        literal.remove(u'&');
    int count = 0;
    for (const char *page : {"docs/application.md", "docs/delivery.md"}) {
        const QString text = read(QString::fromLatin1(page)).simplified();
        auto matches = QRegularExpression(QStringLiteral("(?<![*\\w])\\*([A-Z][^*]+)\\*(?!\\*)"))
                           .globalMatch(text);
        while (matches.hasNext()) {
            const QString words = matches.next().captured(1);
            QVERIFY2(ui.contains(words), qPrintable(words));
            ++count;
        }
    }
    QVERIFY(count > 15);
}

QTEST_APPLESS_MAIN(TestDocMessages)
#include "tst_docmessages.moc"
