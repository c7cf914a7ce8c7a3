#ifndef UI_MODELS_JSONLINT_H
#define UI_MODELS_JSONLINT_H

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

/// JSON as someone writes it: what its parts are, what is wrong with it, and the same with other
/// white space. Members keep their order and numbers their spelling. Pure functions.
namespace Signalbox::JsonLint {

enum class Kind {
    Name, ///< a text before a colon
    Text,
    Number,
    Literal, ///< true, false, null
    Sign,    ///< braces, brackets, comma, colon
    Wrong,
};

struct Token
{
    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Sign;
};

/// The first thing that is wrong.
struct Problem
{
    qsizetype position = 0; ///< in UTF-16 units
    int line = 1;
    int column = 1;
    QString reason; ///< translated, with a full stop

    /// "Line 2, column 14: a comma is missing before this."
    QString text() const;
};

/// How deep lists and objects may lie in each other: what the library sends.
inline constexpr int MaxDepth = 1023;

/// The parts of a text, or of a line of it: JSON's texts never go over the end of a line.
QList<Token> tokens(QStringView text);
/// Nothing if \a text is one JSON value, as JSON.parse would take it.
std::optional<Problem> check(QStringView text);
/// The same problem at another place of another text.
Problem placed(QStringView text, qsizetype position, const QString &reason);
/// Whether it begins as an object or a list does, and as hardly anything else.
bool looksLikeJson(QStringView text);
/// Indented by two blanks, a member a line. \a text is valid.
QString formatted(QStringView text);
/// Without white space. \a text is valid.
QString minified(QStringView text);
/// What a signal carries, as its receivers get it.
struct Sent
{
    QString data; ///< the text; or, with json, a value that isn't one; null: nothing
    bool json = false;
};

/// What becomes of \a text, which is valid, where it travels as JSON.
Sent sent(const QString &text);
/// Bytes of UTF-8 that count against a signal's limit where \a text, which is valid, travels as
/// JSON.
int sentBytes(const QString &text);

} // namespace Signalbox::JsonLint

#endif
