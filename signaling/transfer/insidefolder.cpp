#include "insidefolder_p.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qstringlist.h>

#include <algorithm>

namespace Signaling {

bool InsideFolder::isName(const QString &name)
{
    const QStringList parts = name.split(u'/');
    return std::none_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..")
            || part.contains(u'\\') || part.contains(u':');
    });
}

bool InsideFolder::isPath(const QString &folder, const QString &path)
{
    const QFileInfo there(path);
    const QString place = QFileInfo(there.path()).canonicalFilePath();
    QString inside = QFileInfo(folder).canonicalFilePath();
    if (place.isEmpty() || inside.isEmpty())
        return false;
    if (!inside.endsWith(u'/')) // as a root does
        inside += u'/';
    return QString(place + u'/').startsWith(inside) && !there.isSymLink() && !there.isJunction();
}

} // namespace Signaling
