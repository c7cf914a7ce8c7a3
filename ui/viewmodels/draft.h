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
    bool fillsIn = false;  ///< {{variables}} in the text are filled in when it is sent
    bool toNobody = false; ///< nobody is chosen yet: it can't be sent; targets is empty then

    friend bool operator==(const Draft &a, const Draft &b)
    {
        return a.type == b.type && a.targets == b.targets && a.text == b.text && a.json == b.json
            && a.retry == b.retry && a.fillsIn == b.fillsIn && a.toNobody == b.toNobody;
    }
    friend bool operator!=(const Draft &a, const Draft &b) { return !(a == b); }
};

} // namespace Signalbox

#endif
