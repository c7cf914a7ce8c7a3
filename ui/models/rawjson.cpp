#include "rawjson.h"

namespace Signalbox::RawJson {

namespace {

qsizetype skipSpace(QByteArrayView json, qsizetype at)
{
    while (at < json.size()
           && (json[at] == ' ' || json[at] == '\t' || json[at] == '\n' || json[at] == '\r'))
        ++at;
    return at;
}

// From its opening quote to behind its closing one.
qsizetype skipString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return qMin(at + 1, json.size());
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
        if (depth == 0 && (c == ',' || c == '}' || c == ' ' || c == '\t' || c == '\n' || c == '\r'))
            return at;
        ++at;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return at;
    }
    return at;
}

} // namespace

QByteArray member(QByteArrayView json, QByteArrayView name)
{
    QByteArray value;
    qsizetype at = skipSpace(json, 0) + 1;
    while (at < json.size()) {
        const qsizetype keyAt = skipSpace(json, at);
        if (keyAt >= json.size() || json[keyAt] != '"')
            break;
        const qsizetype keyEnd = skipString(json, keyAt);
        const qsizetype valueAt = skipSpace(json, skipSpace(json, keyEnd) + 1);
        const qsizetype valueEnd = skipValue(json, valueAt);
        if (json.sliced(keyAt + 1, keyEnd - keyAt - 2) == name)
            value = json.sliced(valueAt, valueEnd - valueAt).toByteArray();
        at = skipSpace(json, valueEnd) + 1;
    }
    return value;
}

} // namespace Signalbox::RawJson
