#ifndef UI_WIDGETS_TRANSFER_DROPCONTENTS_H
#define UI_WIDGETS_TRANSFER_DROPCONTENTS_H

#include <ui/viewmodels/transfer/dropplan.h>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace Signalbox {

enum class Fetch {
    Kinds, ///< what it is, as long as it is only held over something
    All,   ///< a picture too, which may be large
};

/// What another application, or the clipboard, gives: files and addresses, a picture, a text, or
/// rows of a table as lines with tabs. A picture with an address beside it is a browser's; one with
/// a text beside it is how a spreadsheet shows that text, which then counts.
DropContent contentOf(const QMimeData *data, Fetch fetch);

} // namespace Signalbox

#endif
