#ifndef UI_WIDGETS_STYLE_HEADING_H
#define UI_WIDGETS_STYLE_HEADING_H

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QLabel;
class QString;
QT_END_NAMESPACE

namespace Signalbox {

/// \a text as the heading of what \a label is the buddy of. Where the letter for Alt is in no word
/// and stands behind them, "参加者(&P)", a heading doesn't show it; it works all the same.
void setHeading(QLabel *label, const QString &text);

} // namespace Signalbox

#endif
