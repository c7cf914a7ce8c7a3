#include "logmatcher.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

namespace Signalbox {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LogFilter)
};

// PCRE's own limit lets one match of an unhappy expression take long enough to be felt.
QString limit()
{
    return QStringLiteral("(*LIMIT_MATCH=20000)");
}

QSet<QString> toSet(const QStringList &list)
{
    QSet<QString> set;
    // A null text and an empty one are the same here: without a type, from the server.
    for (const QString &text : list)
        set.insert(text);
    return set;
}

quint32 bitOf(LogKind kind)
{
    return 1U << quint32(kind);
}

} // namespace

LogMatcher::LogMatcher(const LogFilter &filter)
    : m_filter(filter)
    , m_types(toSet(filter.types))
    , m_hiddenTypes(toSet(filter.hiddenTypes))
    , m_senders(toSet(filter.senders))
    , m_hiddenSenders(toSet(filter.hiddenSenders))
{
    for (const LogKind kind : filter.kinds)
        m_kinds |= bitOf(kind);
    if (!filter.text.isEmpty())
        compileText();
}

void LogMatcher::compileText()
{
    const auto sensitivity = m_filter.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (!m_filter.isRegex) {
        m_finder = Utf8Finder(m_filter.text, sensitivity);
        return;
    }
    m_expression.setPattern(limit() + m_filter.text);
    if (!m_filter.isCaseSensitive)
        m_expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
    if (m_expression.isValid()) {
        m_expression.optimize();
        return;
    }
    const qsizetype offset = m_expression.patternErrorOffset() - limit().size();
    m_problem = Words::tr("The expression is not complete or not right at character %1: %2")
                    .arg(qMax<qsizetype>(0, offset) + 1)
                    .arg(m_expression.errorString());
}

void LogMatcher::judgeTexts(const LogRow &row)
{
    const bool isAnother = m_chunk != row.sharedChunk();
    if (isAnother) {
        m_chunk = row.sharedChunk();
        m_flags.clear();
        m_mayBeInData = mayBeInData();
    }
    // The newest chunk gets more texts while it is filled.
    for (auto number = quint32(m_flags.size()); number < m_chunk->textCount(); ++number) {
        const QString &text = m_chunk->text(number);
        quint8 flags = 0;
        if ((m_types.isEmpty() || m_types.contains(text)) && !m_hiddenTypes.contains(text))
            flags |= TypeFits;
        if ((m_senders.isEmpty() || m_senders.contains(text)) && !m_hiddenSenders.contains(text))
            flags |= PersonFits;
        if (!m_filter.text.isEmpty() && m_problem.isEmpty()
            && (m_filter.isRegex ? expressionIsIn(text) : m_finder.isIn(text.toUtf8())))
            flags |= TextIsIn;
        m_flags.push_back(flags);
    }
    const auto hasText = [](quint8 flags) { return (flags & TextIsIn) != 0; };
    if (isAnother)
        m_ruledOut = !m_mayBeInData && std::none_of(m_flags.begin(), m_flags.end(), hasText);
}

bool LogMatcher::rulesOutChunkOf(const LogRow &row)
{
    judgeTexts(row);
    return m_ruledOut;
}

bool LogMatcher::mayBeInData() const
{
    // One look at all of it is much quicker than one at each row; but not so long a look that it is
    // felt. The newest chunk still gets more.
    constexpr qsizetype mostBytes = 1024 * 1024;
    const QByteArrayView data = m_chunk->allData();
    if (m_filter.text.isEmpty() || m_filter.isRegex || !m_chunk->isFull()
        || data.size() > mostBytes)
        return true;
    return m_finder.isIn(data);
}

bool LogMatcher::matches(const LogRow &row)
{
    judgeTexts(row);
    return fits(row.entry()) && (m_filter.text.isEmpty() || textIsIn(row));
}

bool LogMatcher::fits(const LogEntry &entry) const
{
    if (m_kinds != 0 && (m_kinds & bitOf(entry.kind)) == 0)
        return false;
    if ((m_filter.from && entry.time < *m_filter.from)
        || (m_filter.to && entry.time >= *m_filter.to))
        return false;
    const bool hasPerson = entry.kind == LogKind::Signal || entry.person != 0;
    if (hasPerson ? (m_flags[entry.person] & PersonFits) == 0 : !m_senders.isEmpty())
        return false;
    if (entry.kind != LogKind::Signal)
        return m_types.isEmpty() && !m_filter.direction
            && m_filter.target == LogFilter::Target::Any;
    if (m_filter.direction && entry.direction != *m_filter.direction)
        return false;
    const bool isTargeted = entry.target != 0 && !m_chunk->text(entry.target).isEmpty();
    if (m_filter.target != LogFilter::Target::Any
        && isTargeted != (m_filter.target == LogFilter::Target::One))
        return false;
    return (m_flags[entry.type] & TypeFits) != 0;
}

bool LogMatcher::textIsIn(const LogRow &row)
{
    const LogEntry &entry = row.entry();
    const auto flags =
        quint8(m_flags[entry.type] | m_flags[entry.personName] | m_flags[entry.targetName]);
    if ((flags & TextIsIn) != 0)
        return true;
    if (entry.dataBytes < 0 || !m_mayBeInData || !m_problem.isEmpty())
        return false;
    return m_filter.isRegex ? expressionIsIn(QString::fromUtf8(row.utf8()))
                            : m_finder.isIn(row.utf8());
}

bool LogMatcher::expressionIsIn(const QString &text)
{
    const QRegularExpressionMatch match = m_expression.match(text);
    if (!match.isValid())
        m_gaveUp = true;
    return match.hasMatch();
}

} // namespace Signalbox
