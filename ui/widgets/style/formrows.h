#ifndef UI_WIDGETS_STYLE_FORMROWS_H
#define UI_WIDGETS_STYLE_FORMROWS_H

#include <QtCore/qglobal.h>

QT_BEGIN_NAMESPACE
class QFormLayout;
QT_END_NAMESPACE

namespace Signalbox {

/// The labels of \a form, which has all of its rows, are as high as the fields beside them: then
/// both stand on one line.
void alignFormLabels(const QFormLayout *form);

} // namespace Signalbox

#endif
