#include "jsonscanner.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

namespace Signalbox::JsonLint {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonLint)
};

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isSign(QChar c)
{
    return QStringView(u"{}[],:").contains(c);
}

bool isHex(QChar c)
{
    return QStringView(u"0123456789abcdefABCDEF").contains(c);
}

// Where a piece of text that can't be read ends.
qsizetype endOfWord(QStringView text, qsizetype at)
{
    while (at < text.size() && !isSpace(text[at]) && !isSign(text[at]) && text[at] != u'"')
        ++at;
    return at;
}

} // namespace

Token Scanner::next()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
    if (m_at == m_text.size())
        return {m_at, 0, Kind::Sign};
    const QChar c = m_text[m_at];
    if (isSign(c))
        return {m_at++, 1, Kind::Sign};
    if (c == u'"')
        return text();
    if (c == u'-' || isDigit(m_at))
        return number();
    return word();
}

Token Scanner::wrong(qsizetype start, qsizetype end, qsizetype at, const QString &reason)
{
    m_problemAt = at;
    m_reason = reason;
    m_at = std::max(end, start + 1);
    return {start, m_at - start, Kind::Wrong};
}

QString Scanner::escapeProblem(qsizetype at) const
{
    const QChar c = at + 1 < m_text.size() ? m_text[at + 1] : QChar();
    if (QStringView(u"\"\\/bfnrt").contains(c))
        return {};
    if (c != u'u')
        return Words::tr("A backslash is written as \\\\ here.");
    const QStringView digits = m_text.mid(at + 2, 4);
    return digits.size() == 4 && std::all_of(digits.begin(), digits.end(), isHex)
        ? QString()
        : Words::tr("Four digits from 0 to 9 and A to F follow on \\u.");
}

Token Scanner::text()
{
    const qsizetype start = m_at;
    for (qsizetype at = start + 1; at < m_text.size(); ++at) {
        const QChar c = m_text[at];
        if (c == u'"') {
            m_at = at + 1;
            qsizetype after = m_at;
            while (after < m_text.size() && isSpace(m_text[after]))
                ++after;
            const bool isName = after < m_text.size() && m_text[after] == u':';
            return {start, m_at - start, isName ? Kind::Name : Kind::Text};
        }
        if (c == u'\n')
            return wrong(start, at, start,
                         Words::tr("This text isn't closed: a \" is missing. A line break in it is "
                                   "written as \\n."));
        if (c < u' ')
            return wrong(start, endOfWord(m_text, at + 1), at,
                         c == u'\t' ? Words::tr("A tab in a text is written as \\t.")
                                    : Words::tr("This character can't stand in a text."));
        if (c != u'\\')
            continue;
        const QString problem = escapeProblem(at);
        if (!problem.isEmpty())
            return wrong(start, endOfWord(m_text, at + 1), at, problem);
        ++at;
    }
    return wrong(start, m_text.size(), start,
                 Words::tr("This text isn't closed: a \" is missing."));
}

bool Scanner::isDigit(qsizetype at) const
{
    return at < m_text.size() && m_text[at] >= u'0' && m_text[at] <= u'9';
}

qsizetype Scanner::skipDigits(qsizetype at) const
{
    while (isDigit(at))
        ++at;
    return at;
}

Token Scanner::number()
{
    const qsizetype start = m_at;
    qsizetype at = start + (m_text[start] == u'-' ? 1 : 0);
    const qsizetype digits = at;
    at = skipDigits(at);
    bool isValid = at > digits && (m_text[digits] != u'0' || at == digits + 1);
    if (at < m_text.size() && m_text[at] == u'.') {
        const qsizetype fraction = at + 1;
        at = skipDigits(fraction);
        isValid = isValid && at > fraction;
    }
    if (at < m_text.size() && (m_text[at] == u'e' || m_text[at] == u'E')) {
        qsizetype exponent = at + 1;
        if (exponent < m_text.size() && (m_text[exponent] == u'+' || m_text[exponent] == u'-'))
            ++exponent;
        at = skipDigits(exponent);
        isValid = isValid && at > exponent;
    }
    const qsizetype end = endOfWord(m_text, at);
    if (!isValid || end > at)
        return wrong(start, end, start,
                     Words::tr("Numbers are written as in 12, -0.5 or 3e8, without a 0 in front."));
    bool fits = false;
    Q_UNUSED(m_text.mid(start, at - start).toDouble(&fits));
    if (!fits)
        return wrong(start, end, start, Words::tr("This number is too large."));
    m_at = at;
    return {start, at - start, Kind::Number};
}

Token Scanner::word()
{
    const qsizetype start = m_at;
    const qsizetype end = endOfWord(m_text, start);
    const QStringView word = m_text.mid(start, end - start);
    if (word == u"true" || word == u"false" || word == u"null") {
        m_at = end;
        return {start, end - start, Kind::Literal};
    }
    if (word.startsWith(u'\''))
        return wrong(start, end, start, Words::tr("Texts stand in double quotes (\")."));
    if (word.startsWith(u"//") || word.startsWith(u"/*"))
        return wrong(start, end, start, Words::tr("JSON has no comments."));
    return wrong(
        start, end, start,
        Words::tr("“%1” is no JSON value: texts stand in double quotes (\"), and there are "
                  "numbers, true, false and null.")
            .arg(word.left(20)));
}

} // namespace Signalbox::JsonLint
