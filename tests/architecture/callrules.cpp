#include "rules.h"
#include "sourcetext.h"

#include <QRegularExpression>

namespace {

struct CallRule
{
    const char *pattern; ///< in code, so neither in comments nor in literals
    const char *why;
    const char *where;  ///< a pattern of paths it holds for
    const char *except; ///< and for which of those it doesn't
};

const CallRule rules[] = {
    {"\\bwaitFor[A-Z]\\w*\\s*\\(", "blocks the thread", ".", "^$"},
    {"\\bQEventLoop\\b", "is a nested event loop", ".", "^$"},
    {"\\bprocessEvents\\s*\\(", "is a nested event loop", ".", "^$"},
    {"(\\.|->|::)exec\\s*\\(", "is a nested event loop; only a main function starts one", ".",
     "^app/.*main\\.cpp$|^signaling/history/"},
    {"\\bQThread::[mu]?sleep\\b|\\bsleep_(for|until)\\b|::u?sleep\\s*\\(|\\bnanosleep\\b", "sleeps",
     ".", "^$"},
    {"\\bBlockingQueuedConnection\\b", "blocks the thread", ".", "^$"},
    {"\\bQTimer\\b|\\bQElapsedTimer\\b|\\bcurrentM?SecsSinceEpoch\\b|\\bcurrentDateTime\\w*\\b",
     "reads or waits for a clock that isn't injected", "^signaling/", "^signaling/clock\\.cpp$"},
};

} // namespace

QStringList callProblems(const QString &path, const QString &text)
{
    if (path.startsWith(QLatin1String("tests/")))
        return {};
    QStringList problems;
    const SourceText source(text);
    for (const CallRule &rule : rules) {
        if (!path.contains(QRegularExpression(QLatin1String(rule.where)))
            || path.contains(QRegularExpression(QLatin1String(rule.except))))
            continue;
        const QStringList lines = source.linesMatching(QLatin1String(rule.pattern));
        for (const QString &line : lines)
            problems.append(path + u':' + line + QLatin1String("  <- ") + QLatin1String(rule.why));
    }
    // What is put off is found in comments too.
    static const QRegularExpression later(QStringLiteral("\\b(TODO|FIXME|XXX|HACK)\\b"));
    int number = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        ++number;
        if (line.contains(later))
            problems.append(QStringLiteral("%1:%2: %3  <- is work put off")
                                .arg(path)
                                .arg(number)
                                .arg(line.trimmed()));
    }
    return problems;
}
