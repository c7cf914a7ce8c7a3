#include "safename_p.h"

#include <QtCore/qstringlist.h>

namespace Signaling {

namespace {

bool isForbidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // among them what turns the direction of writing
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QStringLiteral("<>:\"/\\|?*").contains(QChar::fromUcs4(c));
    }
}

/// Names that mean a device on Windows, with whatever suffix.
bool isDevice(const QString &name)
{
    static const QStringList devices{QStringLiteral("con"),    QStringLiteral("prn"),
                                     QStringLiteral("aux"),    QStringLiteral("nul"),
                                     QStringLiteral("conin$"), QStringLiteral("conout$"),
                                     QStringLiteral("clock$")};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    if (devices.contains(stem))
        return true;
    const bool isPort =
        stem.startsWith(QLatin1String("com")) || stem.startsWith(QLatin1String("lpt"));
    // Superscript digits count there too.
    return isPort && stem.size() == 4
        && QStringLiteral("0123456789\u00b9\u00b2\u00b3").contains(stem.at(3));
}

/// Where the suffix begins, with its full stop; the end if there is none worth keeping.
qsizetype suffixAt(const QString &name)
{
    const qsizetype at = name.lastIndexOf(u'.');
    const bool isSuffix = at > 0 && name.size() - at <= 16;
    return isSuffix ? at : name.size();
}

/// Cut between characters, and before the suffix.
QString shortened(const QString &name)
{
    const qsizetype at = suffixAt(name);
    const QString suffix = name.mid(at);
    QList<uint> stem = name.left(at).toUcs4();
    const auto joined = [&] {
        return QString(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(stem.constData()), stem.size())
            + suffix);
    };
    while (!stem.isEmpty() && joined().toUtf8().size() > SafeName::MaxBytes)
        stem.removeLast();
    return joined();
}

} // namespace

QString SafeName::ofPart(const QString &part)
{
    QString name;
    const QList<uint> all = part.toUcs4();
    for (const uint c : all) {
        if (isForbidden(c))
            name += u'_';
        else
            name += QChar::fromUcs4(c);
    }
    name = shortened(name.trimmed());
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.startsWith(u'.') || name.startsWith(u'~') || isDevice(name))
        name.prepend(u'_');
    return name.isEmpty() ? QStringLiteral("_") : name;
}

QString SafeName::ofPath(const QString &path)
{
    QString plain = path;
    plain.replace(u'\\', u'/');
    QStringList parts;
    const QStringList all = plain.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : all) {
        const bool isDrive = parts.isEmpty() && part.size() == 2 && part.at(1) == u':';
        if (part != QLatin1String(".") && part != QLatin1String("..") && !isDrive)
            parts.append(ofPart(part));
    }
    if (parts.isEmpty())
        return QStringLiteral("_");
    // Of too deep a tree the lowest folders are one.
    if (parts.size() > MaxDepth) {
        const QString last = parts.last();
        parts = parts.mid(0, MaxDepth - 1);
        parts.append(last);
    }
    return parts.join(u'/');
}

QString SafeName::numbered(const QString &name, int number)
{
    if (number <= 1)
        return name;
    const qsizetype file = name.lastIndexOf(u'/') + 1;
    const qsizetype at = file + suffixAt(name.mid(file));
    return QString(name.left(at) + QStringLiteral(" (%1)").arg(number) + name.mid(at));
}

} // namespace Signaling
