#ifndef UI_WIDGETS_STYLE_AVATAR_H
#define UI_WIDGETS_STYLE_AVATAR_H

#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
class QRect;
QT_END_NAMESPACE

namespace Signalbox {

struct Theme;

/// The first letter of a name as people see it: an emoji and all that is joined to it, whole.
QString initialOf(const QString &name);
/// A person's mark: a disc in their colour with their initial, so that colour never stands alone.
void paintAvatar(QPainter *painter, const QRect &rect, int slot, const QString &name,
                 const Theme &theme);

} // namespace Signalbox

#endif
