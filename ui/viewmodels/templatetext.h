#ifndef UI_VIEWMODELS_TEMPLATETEXT_H
#define UI_VIEWMODELS_TEMPLATETEXT_H

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <functional>

/// Texts with variables in double braces, {{now}}, that are filled in when a signal is sent. Pure
/// functions: time, chance and count come from outside.
namespace Signalbox::TemplateText {

/// What the variables stand for.
struct Values
{
    qint64 now = 0;     ///< {{now}}: milliseconds since 1970, written as ISO 8601 in UTC
    qint64 counter = 1; ///< {{counter}}: one more with each signal
    QString me;         ///< {{me}}: our own name in the session
    /// {{uuid}}: a new one with each call.
    std::function<QString()> uuid;
    /// {{random 1 100}}: a whole number from the first to the second, both included.
    std::function<qint64(qint64 least, qint64 most)> random;
    /// The text is JSON: a name is written as it has to be inside of a JSON text.
    bool json = false;
};

struct Result
{
    QString text;
    QString problem;   ///< translated, with a full stop; empty if nothing is wrong
    qsizetype at = -1; ///< of the problem, in what was to be filled in

    bool ok() const { return problem.isEmpty(); }
    /// Where in what was filled in the place \a position of text came from.
    qsizetype origin(qsizetype position) const;

    /// Where the pieces of text begin, in text and in what was filled in.
    struct Piece
    {
        qsizetype to = 0;
        qsizetype from = 0;
        bool isValue = false;
    };
    QList<Piece> pieces;
};

/// Whether there is something to fill in.
bool hasVariables(QStringView text);
/// The text with every variable filled in; "\{{" stands for two braces that begin none. Stops at
/// the first problem: a variable that doesn't exist, one that isn't closed, numbers that
/// {{random}} can't use.
Result expanded(QStringView text, const Values &values);
/// The variables, as one writes them, and what each stands for; for menus.
QList<std::pair<QString, QString>> variables();

} // namespace Signalbox::TemplateText

#endif
