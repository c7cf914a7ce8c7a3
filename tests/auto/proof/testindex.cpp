#include "testindex.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <architecture/sourcetext.h>

namespace TestSupport {

namespace {

constexpr int PatienceMs = 30000;

/// What the program prints; empty if it can't be run or fails.
QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(PatienceMs) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

} // namespace

TestIndex::TestIndex(const QString &buildFolder, const QString &sourceFolder)
    : m_sourceFolder(sourceFolder)
{
    const QByteArray told = outputOf(
        QStringLiteral(SIGNALBOX_CTEST),
        {QStringLiteral("--test-dir"), buildFolder, QStringLiteral("--show-only=json-v1")});
    const QJsonArray tests =
        QJsonDocument::fromJson(told).object().value(QLatin1String("tests")).toArray();
    for (const QJsonValue &value : tests) {
        const QJsonObject test = value.toObject();
        m_programs.insert(test.value(QLatin1String("name")).toString(),
                          test.value(QLatin1String("command")).toArray().at(0).toString());
    }
    if (m_programs.isEmpty())
        m_problem = QStringLiteral("ctest tells of no tests in %1").arg(buildFolder);
}

QStringList TestIndex::functions(const QString &test)
{
    if (!m_functions.contains(test)) {
        QStringList functions =
            QString::fromUtf8(outputOf(m_programs.value(test), {QStringLiteral("-functions")}))
                .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (QString &function : functions)
            function.remove(QLatin1String("()"));
        m_functions.insert(test, functions);
    }
    return m_functions.value(test);
}

const TestIndex::Source &TestIndex::source(const QString &test)
{
    if (m_sources.contains(test))
        return m_sources[test];
    Source &source = m_sources[test];
    QDirIterator files(m_sourceFolder + QLatin1String("/tests"), {test + QLatin1String(".cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    if (!files.hasNext())
        return source;
    QFile file(files.next());
    if (!file.open(QIODevice::ReadOnly))
        return source;
    const QString text = QString::fromUtf8(file.readAll());
    source.lines = text.split(QLatin1Char('\n'));
    const auto functions = SourceText(text).functions();
    for (const SourceText::Function &function : functions) {
        const QString name = function.name.section(QLatin1String("::"), -1);
        const QStringList body = source.lines.mid(function.line - 1, function.length);
        source.bodies.insert(name, body.join(QLatin1Char('\n')));
    }
    return source;
}

QString TestIndex::body(const QString &test, const QString &function)
{
    return source(test).bodies.value(function);
}

QString TestIndex::complaint(const QString &test, const QString &function)
{
    if (!contains(test))
        return QStringLiteral("no test is called %1").arg(test);
    if (!function.isEmpty() && !functions(test).contains(function))
        return QStringLiteral("%1 has no function %2").arg(test, function);
    return {};
}

} // namespace TestSupport
