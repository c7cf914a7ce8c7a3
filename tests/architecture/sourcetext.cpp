#include "sourcetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < std::min(to, text.size()); ++i) {
        if (text[i] != u'\n')
            text[i] = u' ';
    }
}

qsizetype endOf(const QString &text, const QString &what, qsizetype from)
{
    const qsizetype found = text.indexOf(what, from);
    return found < 0 ? text.size() : found + what.size();
}

// The position after the closing quote of the literal whose opening one is at \a start.
qsizetype endOfQuoted(const QString &text, qsizetype start)
{
    const QChar quote = text[start];
    qsizetype i = start + 1;
    while (i < text.size() && text[i] != quote && text[i] != u'\n')
        i += text[i] == u'\\' ? 2 : 1;
    return i + 1;
}

qsizetype endOfRawString(const QString &text, qsizetype quote)
{
    const qsizetype bracket = text.indexOf(u'(', quote);
    if (bracket < 0)
        return text.size();
    const QString delimiter = text.mid(quote + 1, bracket - quote - 1);
    return endOf(text, u')' + delimiter + u'"', bracket);
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

qsizetype endOfDirective(const QString &text, qsizetype start)
{
    qsizetype end = text.indexOf(u'\n', start);
    while (end > 0 && text[end - 1] == u'\\')
        end = text.indexOf(u'\n', end + 1);
    return end < 0 ? text.size() : end;
}

qsizetype matchingBrace(const QString &code, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        if (code[i] == u'{')
            ++depth;
        else if (code[i] == u'}' && --depth == 0)
            return i;
    }
    return code.size() - 1;
}

enum class Brace { Container, Function, Initializer };

// What the brace opens that follows \a head, the text since the last statement's end.
Brace braceAfter(const QString &head)
{
    static const QRegularExpression container(
        QStringLiteral("\\b(namespace|class|struct|union|enum)\\b(?!.*\\))"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression lambda(QStringLiteral("\\]\\s*(\\([^{]*\\))?[^{=;]*$"));
    static const QRegularExpression memberBrace(QStringLiteral("\\)[^:=]*[^:]:[^:].*[\\w>]\\s*$"),
                                                QRegularExpression::DotMatchesEverythingOption);
    const QString trimmed = head.trimmed();
    if (trimmed.contains(container)
        || (trimmed.startsWith(QLatin1String("extern")) && trimmed.endsWith(u'"')))
        return Brace::Container;
    if (trimmed.contains(u'=')) {
        const bool isOperator = trimmed.contains(QLatin1String("operator"));
        const bool isDefault = trimmed.indexOf(u'=') > trimmed.indexOf(u'(');
        if (!isOperator && !(isDefault && trimmed.endsWith(u')')) && !trimmed.contains(lambda))
            return Brace::Initializer;
    }
    if (!trimmed.contains(u')') || trimmed.count(u'(') != trimmed.count(u')'))
        return trimmed.contains(lambda) ? Brace::Function : Brace::Initializer;
    return trimmed.contains(memberBrace) ? Brace::Initializer : Brace::Function;
}

QString functionName(const QString &head)
{
    static const QRegularExpression name(QStringLiteral("([\\w:~]+|operator\\s*\\S+)\\s*\\("));
    return name.match(head).captured(1);
}

} // namespace

QString withoutCommentsAndLiterals(const QString &text)
{
    QString code = text;
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        const bool afterWord = i > 0 && isWord(text[i - 1]);
        qsizetype end = i + 1;
        if (c == u'/' && next == u'/') {
            end = endOfDirective(text, i);
            blank(code, i, end);
        } else if (c == u'/' && next == u'*') {
            end = endOf(text, QStringLiteral("*/"), i + 2);
            blank(code, i, end);
        } else if (c == u'"' && i > 0 && text[i - 1] == u'R') {
            end = endOfRawString(text, i);
            blank(code, i + 1, end - 1);
        } else if (c == u'"' || (c == u'\'' && (!afterWord || text[i - 1] == u'u'))) {
            // A quote after a letter or digit parts the digits of a number: 1'000.
            end = endOfQuoted(text, i);
            blank(code, i + 1, end - 1);
        }
        i = end;
    }
    return code;
}

SourceText::SourceText(const QString &text)
    : m_text(text)
    , m_code(withoutCommentsAndLiterals(text))
    , m_lineCount(int(text.count(u'\n')) + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1))
{
    static const QRegularExpression directive(QStringLiteral("^[ \\t]*#"),
                                              QRegularExpression::MultilineOption);
    auto match = directive.match(m_code);
    while (match.hasMatch()) {
        const qsizetype end = endOfDirective(m_code, match.capturedStart());
        blank(m_code, match.capturedStart(), end);
        match = directive.match(m_code, end);
    }
}

QList<SourceText::Include> SourceText::includes() const
{
    static const QRegularExpression pattern(
        QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    QList<Include> result;
    auto matches = pattern.globalMatch(m_text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result.append({match.captured(2), match.captured(1) == QLatin1String("\""),
                       lineAt(match.capturedStart(1))});
    }
    return result;
}

QList<SourceText::Function> SourceText::functions() const
{
    QList<Function> result;
    qsizetype headStart = 0;
    for (qsizetype i = 0; i < m_code.size(); ++i) {
        const QChar c = m_code[i];
        if (c == u';' || c == u'}') {
            headStart = i + 1;
        } else if (c == u'{') {
            const QString head = m_code.mid(headStart, i - headStart);
            const Brace brace = braceAfter(head);
            if (brace == Brace::Container) {
                headStart = i + 1;
                continue;
            }
            const qsizetype end = matchingBrace(m_code, i);
            if (brace == Brace::Function) {
                result.append({functionName(head), lineAt(i), lineAt(end) - lineAt(i) + 1});
                headStart = end + 1;
            }
            i = end;
        }
    }
    return result;
}

QList<SourceText::Class> SourceText::classesWithProperties() const
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\b(?:class|struct)\\s+(?:[A-Z_]+\\s+)?(\\w+)[^;{()]*\\{|\\bQ_PROPERTY\\b"));
    QList<Class> result;
    auto matches = pattern.globalMatch(m_code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!match.captured(1).isEmpty())
            result.append({match.captured(1), lineAt(match.capturedStart()), 0});
        else if (!result.isEmpty())
            ++result.last().properties;
    }
    result.removeIf([](const Class &c) { return c.properties == 0; });
    return result;
}

QStringList SourceText::linesMatching(const QString &pattern) const
{
    const QRegularExpression expression(pattern);
    QStringList result;
    int number = 0;
    const QStringList lines = m_code.split(u'\n');
    for (const QString &line : lines) {
        ++number;
        if (line.contains(expression))
            result.append(QStringLiteral("%1: %2").arg(number).arg(line.trimmed()));
    }
    return result;
}

int SourceText::lineAt(qsizetype position) const
{
    return int(QStringView(m_text).left(position).count(u'\n')) + 1;
}
