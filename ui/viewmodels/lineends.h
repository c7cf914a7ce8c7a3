#ifndef UI_VIEWMODELS_LINEENDS_H
#define UI_VIEWMODELS_LINEENDS_H

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Signalbox {

/// A text in a field that knows one kind of line end: remembers which kinds the text really has, so
/// that who changes a letter changes nothing else. New lines end as the others do, where these are
/// alike, and else with \n.
class LineEnds
{
public:
    /// \a text as the field shows it, each of its line ends as \n.
    static QString shown(const QString &text);
    /// The same, and what its line ends are is remembered.
    QString show(const QString &text);
    /// What \a shown, which people may have changed since, stands for.
    QString whole(const QString &shown);

private:
    QString m_text;     ///< the last that was shown and isn't empty
    QString m_shown;    ///< as the field has it now
    QStringList m_ends; ///< those of m_shown, in order
    QString m_usual = QStringLiteral("\n");
};

} // namespace Signalbox

#endif
