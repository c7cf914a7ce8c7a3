#ifndef UI_MODELS_TEXTDIFF_H
#define UI_MODELS_TEXTDIFF_H

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Signalbox::TextDiff {

/// What makes one text another, line by line.

enum class Kind { Same, Removed, Added };

struct Line
{
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const Line &a, const Line &b)
    {
        return a.kind == b.kind && a.text == b.text;
    }
};

/// How many pairs of lines are compared at most; texts that differ in more are told as removed and
/// added whole, but for what they begin and end with.
constexpr qsizetype MaxPairs = 4000000;

/// The fewest lines to remove and to add; what is removed comes before what is added in its place.
QList<Line> lines(const QStringList &before, const QStringList &after);
/// How many of them aren't the same.
qsizetype changes(const QList<Line> &lines);

} // namespace Signalbox::TextDiff

#endif
