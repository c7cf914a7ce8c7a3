#ifndef UI_VIEWMODELS_DRAFT_H
#define UI_VIEWMODELS_DRAFT_H

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Signalbox {

/// A signal as someone writes it. A plain value.
struct Draft
{
    QString type;
    QStringList targets; ///< connection ids: one signal goes to each; empty: one to everyone
    QString text;
    bool json = false; ///< the text is JSON and is to travel as that value
    bool retry = true;

    friend bool operator==(const Draft &a, const Draft &b)
    {
        return a.type == b.type && a.targets == b.targets && a.text == b.text && a.json == b.json
            && a.retry == b.retry;
    }
    friend bool operator!=(const Draft &a, const Draft &b) { return !(a == b); }
};

} // namespace Signalbox

#endif
