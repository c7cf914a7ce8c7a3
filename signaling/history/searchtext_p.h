#ifndef SIGNALING_HISTORY_SEARCHTEXT_P_H
#define SIGNALING_HISTORY_SEARCHTEXT_P_H

#include <signaling/history/historyquery.h>

#include <QtCore/qstring.h>

namespace Signaling::SearchText {

/// What people write as SQLite's FTS5 reads it: each word the beginning of one, what stands in
/// quotes as it is, all of them. Empty if there is neither a letter nor a digit in it.
QString toMatch(const QString &text);
/// Between these lies what was found, in what SQLite's snippet() gives.
constexpr char16_t MarkStart = u'\x01';
constexpr char16_t MarkEnd = u'\x02';
/// Fills in excerpt and marks.
void setExcerpt(HistoryHit *hit, const QString &snippet);
/// The same without anything found: the beginning of the data.
void setBeginning(HistoryHit *hit);

} // namespace Signaling::SearchText

#endif
