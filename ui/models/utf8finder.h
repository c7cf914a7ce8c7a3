#ifndef UI_MODELS_UTF8FINDER_H
#define UI_MODELS_UTF8FINDER_H

#include <QtCore/qbytearraymatcher.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qstring.h>

#include <array>

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
    enum class Way { Exact, FoldedAscii, Decoded };

    bool isFoldedIn(QByteArrayView utf8) const;

    QString m_text;
    Way m_way = Way::Exact;
    QByteArrayMatcher m_exact;
    QByteArray m_folded;
    /// How far the text may move on where it doesn't fit, by the last byte looked at.
    std::array<qsizetype, 256> m_shift{};
};

} // namespace Signalbox

#endif
