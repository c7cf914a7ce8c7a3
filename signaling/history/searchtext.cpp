#include "searchtext_p.h"

#include <QStringList>

#include <algorithm>

namespace Signaling {

bool HistoryQuery::isValid() const
{
    return text.trimmed().isEmpty() || !SearchText::toMatch(text).isEmpty();
}

namespace SearchText {

namespace {

constexpr qsizetype ExcerptLength = 240;

// What the tokenizer takes for a part of a word.
bool hasWord(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate() || c.category() == QChar::Other_PrivateUse;
    });
}

void add(QStringList *parts, const QString &words, bool exactly)
{
    // Within quotes nothing has a meaning to FTS5 but the quote, and that can't be in here.
    if (hasWord(words))
        parts->append(QLatin1Char('"') + words + QLatin1Char('"')
                      + (exactly ? QString() : QStringLiteral(" *")));
}

bool isLineBreak(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph;
}

} // namespace

QString toMatch(const QString &text)
{
    QStringList parts;
    bool quoted = false;
    QString rest = text;
    // SQLite would end the text there.
    rest.remove(QChar::Null);
    const QStringList pieces = rest.split(QLatin1Char('"'));
    for (const QString &piece : pieces) {
        if (quoted) {
            add(&parts, piece, true);
        } else {
            const QStringList words = piece.simplified().split(QLatin1Char(' '));
            for (const QString &word : words)
                add(&parts, word, false);
        }
        quoted = !quoted;
    }
    return parts.join(QStringLiteral(" AND "));
}

void setExcerpt(HistoryHit *hit, const QString &snippet)
{
    qsizetype start = -1;
    hit->excerpt.reserve(snippet.size());
    for (const QChar c : snippet) {
        if (c == MarkStart) {
            start = hit->excerpt.size();
        } else if (c == MarkEnd) {
            if (start >= 0)
                hit->marks.append({start, hit->excerpt.size() - start});
            start = -1;
        } else {
            hit->excerpt.append(isLineBreak(c) ? QChar(u' ') : c);
        }
    }
}

void setBeginning(HistoryHit *hit)
{
    setExcerpt(hit, hit->entry.data.left(ExcerptLength));
    hit->marks.clear();
    if (hit->entry.data.size() > ExcerptLength)
        hit->excerpt.append(QChar(0x2026));
}

} // namespace SearchText

} // namespace Signaling
