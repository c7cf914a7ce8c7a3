#include <signaling/protocol/jsontext_p.h>

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qset.h>

#include <vector>

namespace Signaling {
namespace JsonText {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

qsizetype skipSpace(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && isSpace(json[at]))
        ++at;
    return at;
}

/// \a at is at the opening quote; the result is behind the closing one.
qsizetype skipString(QByteArrayView json, qsizetype at)
{
    const qsizetype start = at;
    while ((at = json.indexOf('"', at + 1)) >= 0) {
        // An odd number of backslashes before it makes the quote a part of the text.
        qsizetype before = at;
        while (before - 1 > start && json[before - 1] == '\\')
            --before;
        if ((at - before) % 2 == 0)
            return at + 1;
    }
    return json.size();
}

qsizetype skipValue(QByteArrayView json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = skipString(json, at);
            if (depth == 0)
                return at;
            continue;
        }
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return at; // ends the number or word before it
            if (--depth == 0)
                return at + 1;
        } else if (depth == 0 && (c == ',' || isSpace(c))) {
            return at;
        }
        ++at;
    }
    return at;
}

bool isName(QByteArrayView quotedKey, QByteArrayView name)
{
    const QByteArrayView key = quotedKey.sliced(1, quotedKey.size() - 2);
    return key.contains('\\') ? unquoted(quotedKey).toUtf8() == name : key == name;
}

/// Behind the string that begins at \a at, or -1 with \a problem where JSON.parse would refuse it.
qsizetype checkString(QByteArrayView json, qsizetype at, qsizetype *bad, QString *problem)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        *bad = at;
        if (static_cast<quint8>(json[at]) < 0x20) {
            *problem = QStringLiteral("a control character in a string must be escaped");
            return -1;
        }
        if (json[at] != '\\')
            continue;
        ++at;
        const char escape = at < json.size() ? json[at] : '\0';
        bool good = escape != '\0' && QByteArrayView("\"\\/bfnrtu").contains(escape);
        for (int i = 0; good && escape == 'u' && i < 4; ++i) {
            ++at;
            good = at < json.size() && isHexDigit(json[at]);
        }
        if (!good) {
            *problem = QStringLiteral("a string has an unknown escape");
            return -1;
        }
    }
    return qMin(at + 1, json.size());
}

/// Behind the number at \a at, or -1 if it is none as JSON spells them.
qsizetype checkNumber(QByteArrayView json, qsizetype at)
{
    const auto here = [&json, &at](char c) { return at < json.size() && json[at] == c; };
    const auto digits = [&json, &at] {
        const qsizetype start = at;
        while (at < json.size() && isDigit(json[at]))
            ++at;
        return at > start;
    };
    if (here('-'))
        ++at;
    if (here('0'))
        ++at;
    else if (!digits())
        return -1;
    if (here('.')) {
        ++at;
        if (!digits())
            return -1;
    }
    if (here('e') || here('E')) {
        ++at;
        if (here('+') || here('-'))
            ++at;
        if (!digits())
            return -1;
    }
    return at;
}

/// Looks at all of it without a branch, so that compilers take many characters at a time.
bool needsEscapes(QStringView text)
{
    unsigned found = 0;
    for (const QChar c : text) {
        const unsigned u = c.unicode();
        found |= unsigned(u < 0x20) | unsigned(u == '"') | unsigned(u == '\\')
            | unsigned((u & 0xf800) == 0xd800);
    }
    return found != 0;
}

} // namespace

QByteArray quoted(QStringView text)
{
    // Most texts are of this kind, and every uri is.
    if (!needsEscapes(text))
        return '"' + text.toUtf8() + '"';
    QString out;
    out.reserve(text.size() + 2);
    out += QLatin1Char('"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            out += c;
            out += text[++i];
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\\')) {
            out += QLatin1Char('\\');
            out += c;
        } else if (c.unicode() < 0x20 || c.isSurrogate()) {
            static constexpr char shortEscapes[] = "btn\0fr"; // U+0008 to U+000D
            const int index = c.unicode() - 8;
            out += QLatin1Char('\\');
            if (index >= 0 && index < 6 && shortEscapes[index] != '\0')
                out += QLatin1Char(shortEscapes[index]);
            else
                out += QStringLiteral("u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            out += c;
        }
    }
    out += QLatin1Char('"');
    return out.toUtf8();
}

QString unquoted(QByteArrayView json)
{
    const QByteArrayView inner = json.sliced(1, json.size() - 2);
    if (inner.isEmpty())
        return QStringLiteral("");
    if (!inner.contains('\\')) {
        // With its quotation marks: a byte order mark at the beginning would get lost.
        QString text = QString::fromUtf8(json);
        text.chop(1);
        text.remove(0, 1);
        return text;
    }
    const QByteArray array = '[' + json.toByteArray() + ']';
    return QJsonDocument::fromJson(array).array().at(0).toString();
}

QByteArrayView member(QByteArrayView json, QByteArrayView name)
{
    QByteArrayView found;
    qsizetype at = json.indexOf('{') + 1;
    while (at > 0) {
        at = skipSpace(json, at);
        if (at >= json.size() || json[at] != '"')
            break;
        const qsizetype keyEnd = skipString(json, at);
        const QByteArrayView key = json.sliced(at, keyEnd - at);
        at = skipSpace(json, skipSpace(json, keyEnd) + 1); // behind the colon
        const qsizetype end = skipValue(json, at);
        if (isName(key, name))
            found = json.sliced(at, end - at);
        at = skipSpace(json, end) + 1; // behind the comma or the brace
    }
    return found;
}

QString doubledMember(QByteArrayView json)
{
    std::vector<QSet<QString>> open; // the names of each object around; of a list there are none
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '{' || c == '[') {
            open.emplace_back();
        } else if ((c == '}' || c == ']') && !open.empty()) {
            open.pop_back();
        } else if (c == '"') {
            const qsizetype end = skipString(json, at);
            const qsizetype next = skipSpace(json, end);
            if (next < json.size() && json[next] == ':' && !open.empty()) {
                const QString name = unquoted(json.sliced(at, end - at));
                if (open.back().contains(name))
                    return name;
                open.back().insert(name);
            }
            at = end;
            continue;
        }
        ++at;
    }
    return {};
}

std::optional<QByteArray> compacted(QByteArrayView json, DecodeError *error)
{
    QByteArray out;
    out.reserve(json.size());
    qsizetype at = 0;
    while (at < json.size()) {
        const qsizetype start = at;
        qsizetype bad = at;
        QString problem;
        const char c = json[at];
        if (isSpace(c)) {
            ++at;
            continue;
        }
        if (c == '"') {
            at = checkString(json, at, &bad, &problem);
        } else if (c == '-' || c == '.' || isDigit(c)) {
            at = checkNumber(json, at);
            problem = QStringLiteral("a number isn't spelled as JSON has it");
        } else {
            ++at;
        }
        if (at < 0) {
            if (error)
                *error = {bad, problem};
            return std::nullopt;
        }
        out += json.sliced(start, at - start);
    }
    return out;
}

} // namespace JsonText
} // namespace Signaling
