#include "pagetext.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace PageText;

/// The pages hang together: links lead somewhere, the index has all, and CONTRIBUTING says why each
/// dependency is there.
class TestDocProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void links();
    void theIndexHasAll();
    void dependencies();
    void verbs();

private:
    QStringList m_pages;
};

void TestDocProject::initTestCase()
{
    m_pages = filesBelow(QStringLiteral("docs"), {QStringLiteral("*.md")});
    m_pages += {QStringLiteral("README.md"), QStringLiteral("CONTRIBUTING.md")};
    QVERIFY(m_pages.size() > 10);
}

/// As GitHub and its like make them of a heading.
static QSet<QString> anchorsOf(const QString &page)
{
    QSet<QString> anchors;
    auto headings =
        QRegularExpression(QStringLiteral("^#+ (.*)$"), QRegularExpression::MultilineOption)
            .globalMatch(page);
    while (headings.hasNext()) {
        QString name = headings.next().captured(1).toLower();
        name.remove(QRegularExpression(QStringLiteral("[^\\w\\- ]")));
        anchors.insert(name.replace(u' ', u'-'));
    }
    return anchors;
}

void TestDocProject::links()
{
    int count = 0;
    for (const QString &page : std::as_const(m_pages)) {
        const QString text = read(page);
        QVERIFY2(!text.isEmpty(), qPrintable(page));
        auto found = QRegularExpression(QStringLiteral("\\]\\(([^)\\s]+)\\)")).globalMatch(text);
        while (found.hasNext()) {
            const QString link = found.next().captured(1);
            if (link.startsWith(QLatin1String("https://")))
                continue;
            const QString file = link.section(u'#', 0, 0);
            const QString anchor = link.section(u'#', 1);
            const QString target =
                file.isEmpty() ? page : QDir::cleanPath(QFileInfo(page).path() + u'/' + file);
            const QString where = page + QStringLiteral(": ") + link;
            QVERIFY2(QFileInfo::exists(QStringLiteral(SIGNALBOX_SOURCE_DIR "/") + target),
                     qPrintable(where));
            QVERIFY2(anchor.isEmpty() || anchorsOf(read(target)).contains(anchor),
                     qPrintable(where));
            ++count;
        }
    }
    QVERIFY(count > 40);
}

void TestDocProject::theIndexHasAll()
{
    const QString index = read(QStringLiteral("docs/README.md"));
    for (const QString &page : std::as_const(m_pages)) {
        // The reference's own first page is none of these.
        if (!page.startsWith(QLatin1String("docs/")) || page == QLatin1String("docs/README.md")
            || page == QLatin1String("docs/reference.md"))
            continue;
        QVERIFY2(index.contains(u'(' + page.mid(5) + u')'), qPrintable(page));
    }
}

void TestDocProject::dependencies()
{
    QString reasons;
    const auto rows = tableUnder(read(QStringLiteral("CONTRIBUTING.md")),
                                 QStringLiteral("## Dependencies, and why"));
    for (const Row &row : rows) {
        QVERIFY2(!row.value(1).isEmpty(), qPrintable(row.value(0)));
        reasons += row.join(u' ') + u'\n';
    }
    QString cmake = read(QStringLiteral("CMakeLists.txt"));
    for (const char *folder : {"app", "signaling", "ui", "cmake"}) {
        const QStringList files =
            filesBelow(QString::fromLatin1(folder),
                       {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake")});
        for (const QString &file : files)
            cmake += read(file);
    }
    QStringList names;
    auto found =
        QRegularExpression(QStringLiteral("(?:find_package|pkg_check_modules)\\(([^)]*)\\)"))
            .globalMatch(cmake);
    static const QRegularExpression word(
        QStringLiteral("^(Qt6|REQUIRED|COMPONENTS|OPTIONAL_COMPONENTS|QUIET|IMPORTED_TARGET|"
                       "Threads|Crypto|Signaling|QRENCODE|[\\d.]+)$"));
    while (found.hasNext()) {
        const QStringList parts = found.next().captured(1).split(
            QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
        for (QString part : parts) {
            if (!part.contains(word))
                names.append(part.replace(QLatin1String("Qt6"), QLatin1String("Qt")));
        }
    }
    QVERIFY(names.contains(QStringLiteral("HttpServer")));
    QVERIFY(names.contains(QStringLiteral("libqrencode")));
    for (QString name : std::as_const(names)) {
        if (name == QLatin1String("PkgConfig"))
            name = QStringLiteral("pkg-config");
        if (name == QLatin1String("QuickTest")) // Qt Test, in QML
            name = QStringLiteral("Test");
        const QRegularExpression mentioned(QStringLiteral("\\b%1\\b").arg(name));
        QVERIFY2(reasons.contains(mentioned), qPrintable(name));
    }
}

// Also where they stand in a sentence.
void TestDocProject::verbs()
{
    const QString dev = read(QStringLiteral("dev"));
    static const QRegularExpression help(QStringLiteral("cat <<'TEXT'\\n(.*?)\\nTEXT\\n"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression used(QStringLiteral("\\./dev ([a-z]+)"));
    const QString text = help.match(dev).captured(1);
    int count = 0;
    for (const QString &page : std::as_const(m_pages)) {
        auto found = used.globalMatch(read(page));
        for (; found.hasNext(); ++count) {
            const QString verb = found.next().captured(1);
            QVERIFY2(text.contains(u"\n  " + verb + u' '), qPrintable(page + u": " + verb));
        }
    }
    QVERIFY(count > 10);
}

QTEST_APPLESS_MAIN(TestDocProject)
#include "tst_docproject.moc"
