#ifndef UI_MODELS_PLAINTOOLTIP_H
#define UI_MODELS_PLAINTOOLTIP_H

#include <QtCore/qstring.h>

namespace Signalbox {

/// \a text as a tooltip that shows it as it is: Qt takes a tooltip for HTML once its first line
/// holds a tag, and what others wrote may.
inline QString plainToolTip(const QString &text)
{
    if (!text.contains(QLatin1Char('<')) && !text.contains(QLatin1Char('&')))
        return text;
    return QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(text.toHtmlEscaped());
}

} // namespace Signalbox

#endif
