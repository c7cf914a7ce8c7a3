#ifndef UI_MODELS_UTF8FINDER_H
#define UI_MODELS_UTF8FINDER_H

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qstring.h>

namespace Signalbox {

/// Looks for a text in UTF-8, without decoding it where that isn't needed. Where case doesn't
/// count, a text of ASCII finds only ASCII: "k" finds "K", not the sign for kelvin.
class Utf8Finder
{
public:
    Utf8Finder() = default;
    Utf8Finder(const QString &text, Qt::CaseSensitivity sensitivity);

    bool isIn(QByteArrayView utf8) const;

private:
    bool fitsAt(const char *bytes) const;

    QString m_text;
    bool m_isDecoded = false; ///< case counts not, and it is more than ASCII
    bool m_isExact = true;
    QByteArray m_bytes; ///< in lower case unless case counts
    /// Its byte that texts have least: one looks for that first. In both cases; the same if it has
    /// but one.
    qsizetype m_rarest = 0;
    char m_lower = 0;
    char m_upper = 0;
};

} // namespace Signalbox

#endif
