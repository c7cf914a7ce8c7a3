#include "rules.h"

#include <QDir>
#include <QFile>
#include <QTest>

// The rules on the project itself.
class tst_Tree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheRules_data();
    void keepsTheRules();
    void hasWhatAProjectNeeds();

private:
    QDir m_root{QStringLiteral(SIGNALBOX_SOURCE_DIR)};
    QStringList m_files;
};

void tst_Tree::initTestCase()
{
    m_files = projectFiles(m_root.path());
    QVERIFY(m_files.contains(QStringLiteral("CMakeLists.txt")));
    QVERIFY(m_files.contains(QStringLiteral("signaling/signalingsession.h")));
    QVERIFY(m_files.contains(QStringLiteral("tests/architecture/tst_tree.cpp")));
}

void tst_Tree::keepsTheRules_data()
{
    using Rule = QStringList (*)(const QString &, const QString &);
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<bool>("sourcesOnly");
    QTest::newRow("who includes whom") << Rule(includeProblems) << true;
    QTest::newRow("sizes") << Rule(sizeProblems) << false;
    QTest::newRow("blocking calls, clocks, work put off") << Rule(callProblems) << true;
}

void tst_Tree::keepsTheRules()
{
    using Rule = QStringList (*)(const QString &, const QString &);
    QFETCH(Rule, rule);
    QFETCH(bool, sourcesOnly);
    QStringList problems;
    for (const QString &path : std::as_const(m_files)) {
        if (sourcesOnly && path.endsWith(QLatin1String("CMakeLists.txt")))
            continue;
        QFile file(m_root.filePath(path));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        problems += rule(path, QString::fromUtf8(file.readAll()));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

void tst_Tree::hasWhatAProjectNeeds()
{
    for (const char *name : {".ci/run", ".clang-format", ".clang-tidy", ".editorconfig",
                             "CHANGELOG.md", "CMakePresets.json", "CONTRIBUTING.md", "LICENSE",
                             "README.md", "dev", "resources/screenshot.png"})
        QVERIFY2(m_root.exists(QString::fromLatin1(name)), name);
}

QTEST_APPLESS_MAIN(tst_Tree)
#include "tst_tree.moc"
