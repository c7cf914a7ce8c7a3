#include "rules.h"
#include "sourcetext.h"

#include <QRegularExpression>

namespace {

constexpr int maxFunctionLines = 60;
constexpr int maxProperties = 15;

struct FileBudget
{
    const char *path; ///< a pattern; the first that fits counts
    int lines;
};

const FileBudget budgets[] = {
    {"^CMakeLists\\.txt$", 120},
    {"/CMakeLists\\.txt$", 80},
    {"^app/(.*/)?main\\.cpp$", 60},
    {"^tests/", 600},
    {"\\.h$", 250},
    {"\\.(cpp|c)$", 500},
};

QString tooLong(const QString &path, int lines)
{
    for (const FileBudget &budget : budgets) {
        if (!path.contains(QRegularExpression(QLatin1String(budget.path))))
            continue;
        if (lines <= budget.lines)
            return {};
        return QStringLiteral("%1: %2 lines, at most %3 are allowed")
            .arg(path)
            .arg(lines)
            .arg(budget.lines);
    }
    return {};
}

} // namespace

QStringList sizeProblems(const QString &path, const QString &text)
{
    const SourceText source(text);
    QStringList problems;
    const QString file = tooLong(path, source.lineCount());
    if (!file.isEmpty())
        problems.append(file);
    if (!path.endsWith(QLatin1String(".cpp")) && !path.endsWith(QLatin1String(".c"))
        && !path.endsWith(QLatin1String(".h")))
        return problems;
    const auto functions = source.functions();
    for (const auto &function : functions) {
        if (function.length > maxFunctionLines)
            problems.append(QStringLiteral("%1:%2: %3() has %4 lines, at most %5 are allowed")
                                .arg(path)
                                .arg(function.line)
                                .arg(function.name)
                                .arg(function.length)
                                .arg(maxFunctionLines));
    }
    const auto classes = source.classesWithProperties();
    for (const auto &c : classes) {
        if (c.properties > maxProperties)
            problems.append(QStringLiteral("%1:%2: %3 has %4 properties, at most %5 are allowed")
                                .arg(path)
                                .arg(c.line)
                                .arg(c.name)
                                .arg(c.properties)
                                .arg(maxProperties));
    }
    return problems;
}
