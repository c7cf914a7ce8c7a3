#include <signaling/protocol/doubledmember.h>
#include <signaling/protocol/jsontext_p.h>

#include <QtCore/qset.h>

#include <vector>

namespace Signaling {

/// Behind the text in quotes that begins at \a at.
static qsizetype endOfText(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at)
        at += json[at] == '\\' ? 1 : 0;
    return qMin(at + 1, json.size());
}

QString doubledMember(QByteArrayView json)
{
    std::vector<QSet<QString>> open; // the names in each object around; lists have none
    qsizetype textAt = -1;           // the last text and its end: a name, if a colon comes next
    qsizetype textEnd = -1;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '"') {
            textAt = at;
            textEnd = endOfText(json, at);
            at = textEnd - 1;
        } else if (c == '{' || c == '[') {
            open.emplace_back();
        } else if ((c == '}' || c == ']') && !open.empty()) {
            open.pop_back();
        } else if (c == ':' && textAt >= 0 && !open.empty()) {
            const QString name = JsonText::unquoted(json.sliced(textAt, textEnd - textAt));
            if (open.back().contains(name))
                return name;
            open.back().insert(name);
        }
    }
    return {};
}

} // namespace Signaling
