#ifndef UI_MODELS_PERSONDATA_H
#define UI_MODELS_PERSONDATA_H

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Signalbox::Person {

/// One thing that someone's connection data says.
struct Fact
{
    QString key;
    QString value; ///< of JSON that is neither text nor number: as JSON
    friend bool operator==(const Fact &a, const Fact &b)
    {
        return a.key == b.key && a.value == b.value;
    }
};

constexpr int MaxFacts = 20;
constexpr int MaxFactLength = 120; ///< of key and value each; the rest is an ellipsis

/// What connection data says, where it is `name=Ann&team=red` or a JSON object, in its order; empty
/// for anything else. Each a single line without control and direction characters.
QList<Fact> factsIn(const QString &data);
/// The same without those that say the name: "team: red, seat: 4".
QString factsLine(const QString &data);

} // namespace Signalbox::Person

#endif
