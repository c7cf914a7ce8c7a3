#include "lineends.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

// What QTextDocument takes for the end of a line: these can't stand within one. U+2028 can.
bool isEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c.unicode() == 0xfdd0
        || c.unicode() == 0xfdd1;
}

struct Parts
{
    QString shown;
    QStringList ends;
};

Parts partsOf(const QString &text)
{
    Parts parts;
    parts.shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isEnd(text[at])) {
            parts.shown += text[at];
            continue;
        }
        const bool isPair = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
        parts.ends << text.mid(at, isPair ? 2 : 1);
        parts.shown += u'\n';
        at += isPair ? 1 : 0;
    }
    return parts;
}

} // namespace

QString LineEnds::shown(const QString &text)
{
    return partsOf(text).shown;
}

QString LineEnds::show(const QString &text)
{
    const Parts parts = partsOf(text);
    // What was taken away may come back by undoing that.
    if (!text.isEmpty())
        m_text = text;
    m_shown = parts.shown;
    m_ends = parts.ends;
    m_usual = QStringLiteral("\n");
    if (!m_ends.isEmpty() && m_ends.count(m_ends.constFirst()) == m_ends.size())
        m_usual = m_ends.constFirst();
    return m_shown;
}

QString LineEnds::whole(const QString &shown)
{
    if (shown.isEmpty() || shown == LineEnds::shown(m_text)) {
        // Begun anew; or all that was changed is undone.
        const QString text = shown.isEmpty() ? QString() : m_text;
        show(text);
        return text;
    }
    // Ends before and behind the change stay what they are.
    const qsizetype most = std::min(shown.size(), m_shown.size());
    qsizetype before = 0;
    while (before < most && shown[before] == m_shown[before])
        ++before;
    qsizetype behind = 0;
    while (behind < most - before
           && shown[shown.size() - 1 - behind] == m_shown[m_shown.size() - 1 - behind])
        ++behind;
    const auto kept = shown.left(before).count(u'\n');
    const auto last = shown.right(behind).count(u'\n');
    QStringList ends = m_ends.mid(0, kept);
    while (ends.size() < shown.count(u'\n') - last)
        ends << m_usual;
    m_ends = ends + m_ends.mid(m_ends.size() - last);
    m_shown = shown;
    QString text;
    qsizetype from = 0;
    for (const QString &end : std::as_const(m_ends)) {
        const qsizetype at = shown.indexOf(u'\n', from);
        text += QStringView(shown).mid(from, at - from) + end;
        from = at + 1;
    }
    return text + QStringView(shown).mid(from);
}

} // namespace Signalbox
