#include "jsonlint.h"

#include <ui/models/jsonscanner.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <vector>

namespace Signalbox::JsonLint {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonLint)
};

QChar closing(QChar brace)
{
    return brace == u'{' ? u'}' : u']';
}

int lineOf(QStringView text, qsizetype position)
{
    return 1 + int(text.left(position).count(u'\n'));
}

/// Reads token by token and knows what may come next.
class Checker
{
public:
    explicit Checker(QStringView text)
        : m_text(text)
        , m_scanner(text)
    {
    }

    std::optional<Problem> run()
    {
        while (m_reason.isEmpty()) {
            const Token token = m_scanner.next();
            if (token.length == 0) {
                end();
                break;
            }
            take(token);
        }
        if (m_reason.isEmpty())
            return std::nullopt;
        return placed(m_text, m_at, m_reason);
    }

private:
    enum class Wants { Value, ValueOrEnd, Name, NameOrEnd, Colon, CommaOrEnd, Nothing };

    void refuse(qsizetype at, const QString &reason)
    {
        m_at = at;
        m_reason = reason;
    }

    void end()
    {
        if (!m_open.empty()) {
            const QChar brace = m_text[m_open.back()];
            refuse(m_text.size(),
                   Words::tr("The %1 of line %L2 isn't closed: a %3 is missing.")
                       .arg(brace)
                       .arg(lineOf(m_text, m_open.back()))
                       .arg(closing(brace)));
        } else if (m_wants == Wants::Value) {
            refuse(m_text.size(), Words::tr("There is no JSON value yet."));
        }
    }

    void take(const Token &token)
    {
        if (token.kind == Kind::Wrong)
            return refuseWrong(token);
        const QChar sign = token.kind == Kind::Sign ? m_text[token.start] : QChar();
        if (sign == u'}' || sign == u']')
            return close(token, sign);
        switch (m_wants) {
        case Wants::Value:
        case Wants::ValueOrEnd:
            return value(token, sign);
        case Wants::Name:
        case Wants::NameOrEnd:
            return name(token);
        case Wants::Colon:
            m_wants = Wants::Value;
            return sign == u':'
                ? void()
                : refuse(token.start, Words::tr("A colon is missing after the name."));
        case Wants::CommaOrEnd:
            m_wants = isObject() ? Wants::Name : Wants::Value;
            return sign == u',' ? void()
                                : refuse(token.start, Words::tr("A comma is missing before this."));
        case Wants::Nothing:
            return refuse(
                token.start,
                Words::tr("The JSON value has ended before this: there can be one only."));
        }
    }

    void refuseWrong(const Token &token)
    {
        const bool wantsName = m_wants == Wants::Name || m_wants == Wants::NameOrEnd;
        // What isn't a value is not what was wanted here anyway.
        if (wantsName && m_text[token.start] != u'"')
            return refuse(token.start, Words::tr("Names stand in double quotes (\")."));
        refuse(m_scanner.problemAt(), m_scanner.reason());
    }

    void value(const Token &token, QChar sign)
    {
        if (sign == u'{' || sign == u'[') {
            m_open.push_back(token.start);
            m_wants = sign == u'{' ? Wants::NameOrEnd : Wants::ValueOrEnd;
            if (m_open.size() > size_t(MaxDepth))
                refuse(
                    token.start,
                    Words::tr("Lists and objects may lie in each other %L1 deep.").arg(MaxDepth));
        } else if (token.kind == Kind::Sign) {
            refuse(token.start, Words::tr("A value is missing before this."));
        } else {
            finishValue();
        }
    }

    void name(const Token &token)
    {
        m_wants = Wants::Colon;
        if (token.kind == Kind::Sign)
            refuse(token.start, Words::tr("A name is missing before this."));
        else if (token.kind != Kind::Name && token.kind != Kind::Text)
            refuse(token.start, Words::tr("Names stand in double quotes (\")."));
    }

    void close(const Token &token, QChar sign)
    {
        const QChar open = m_open.empty() ? QChar() : m_text[m_open.back()];
        if (open.isNull() || (open == u'{') != (sign == u'}'))
            return refuse(token.start,
                          open.isNull()
                              ? Words::tr("This %1 closes nothing.").arg(sign)
                              : Words::tr("The %1 of line %L2 is closed by %3 and not by %4.")
                                    .arg(open)
                                    .arg(lineOf(m_text, m_open.back()))
                                    .arg(closing(open))
                                    .arg(sign));
        if (m_wants == Wants::Name || m_wants == Wants::Value)
            return refuse(token.start,
                          Words::tr("Something is missing before the %1, or there is "
                                    "a comma or colon too many.")
                              .arg(sign));
        if (m_wants == Wants::Colon)
            return refuse(token.start, Words::tr("A colon is missing after the name."));
        m_open.pop_back();
        finishValue();
    }

    void finishValue() { m_wants = m_open.empty() ? Wants::Nothing : Wants::CommaOrEnd; }
    bool isObject() const { return !m_open.empty() && m_text[m_open.back()] == u'{'; }

    QStringView m_text;
    Scanner m_scanner;
    std::vector<qsizetype> m_open; ///< where the braces around are
    Wants m_wants = Wants::Value;
    qsizetype m_at = 0;
    QString m_reason;
};

} // namespace

QString Problem::text() const
{
    return line == 1
        ? Words::tr("Column %L1: %2", "where, and what is wrong there").arg(column).arg(reason)
        : Words::tr("Line %L1, column %L2: %3").arg(line).arg(column).arg(reason);
}

QList<Token> tokens(QStringView text)
{
    QList<Token> list;
    Scanner scanner(text);
    for (Token token = scanner.next(); token.length > 0; token = scanner.next())
        list.append(token);
    return list;
}

std::optional<Problem> check(QStringView text)
{
    return Checker(text).run();
}

Problem placed(QStringView text, qsizetype position, const QString &reason)
{
    const qsizetype lineStart = text.left(position).lastIndexOf(u'\n') + 1;
    return {position, lineOf(text, position), int(position - lineStart) + 1, reason};
}

bool looksLikeJson(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'['))
        return false;
    // "[x] done" and "{name}, hello" begin so too.
    const QStringView inside = trimmed.mid(1).trimmed();
    const QStringView begins = trimmed[0] == u'{' ? u"\"}" : u"\"{[]-0123456789";
    return inside.isEmpty() || begins.contains(inside[0])
        || (trimmed[0] == u'['
            && (inside.startsWith(u"true") || inside.startsWith(u"false")
                || inside.startsWith(u"null")));
}

QString formatted(QStringView text)
{
    QString out;
    int depth = 0;
    QChar last;
    const auto breakLine = [&] { out += u'\n' + QString(depth * 2, u' '); };
    Scanner scanner(text);
    for (Token token = scanner.next(); token.length > 0; token = scanner.next()) {
        const QChar c = text[token.start];
        const bool closes = c == u'}' || c == u']';
        const bool opened = last == u'{' || last == u'[';
        if (closes)
            --depth;
        if (closes ? !opened : opened || last == u',')
            breakLine();
        else if (last == u':')
            out += u' ';
        out += text.mid(token.start, token.length);
        if (c == u'{' || c == u'[')
            ++depth;
        last = token.kind == Kind::Sign ? c : QChar();
    }
    return out;
}

QString minified(QStringView text)
{
    QString out;
    Scanner scanner(text);
    for (Token token = scanner.next(); token.length > 0; token = scanner.next())
        out += text.mid(token.start, token.length);
    return out;
}

Sent sent(const QString &text)
{
    const QByteArray compact = minified(text).toUtf8();
    if (compact == "null")
        return {}; // travels as no data at all
    if (!compact.startsWith('"'))
        return {QString::fromUtf8(compact), true};
    const QString value = QJsonDocument::fromJson('[' + compact + ']').array().at(0).toString();
    return {value.isNull() ? QStringLiteral("") : value, false};
}

int sentBytes(const QString &text)
{
    return int(sent(text).data.toUtf8().size());
}

} // namespace Signalbox::JsonLint
