#ifndef UI_MODELS_STRINGTABLE_H
#define UI_MODELS_STRINGTABLE_H

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Signalbox {

/// Keeps each different text once and gives it a number. Types, senders and targets repeat all the
/// time, so that a row of the log needs four bytes for each. Number 0 is the null text.
class StringTable
{
public:
    StringTable() = default;
    /// What texts() gave; takes no more texts.
    explicit StringTable(const QStringList &texts)
        : m_texts(texts)
    {
        for (const QString &text : texts)
            m_bytes += bytesOf(text);
    }

    quint32 numberOf(const QString &text)
    {
        if (text.isNull())
            return 0;
        const auto it = m_numbers.constFind(text);
        if (it != m_numbers.constEnd())
            return *it;
        const auto number = count();
        m_texts.append(text);
        m_numbers.insert(text, number);
        m_bytes += bytesOf(text);
        return number;
    }
    const QString &text(quint32 number) const { return m_texts.at(qsizetype(number)); }
    quint32 count() const { return quint32(m_texts.size()); }
    const QStringList &texts() const { return m_texts; }
    /// No text comes any more: what finds the known ones can go.
    void seal() { m_numbers = {}; }
    /// About what it takes in memory.
    qsizetype bytes() const { return m_bytes; }

private:
    static qsizetype bytesOf(const QString &text)
    {
        constexpr qsizetype overhead = 80; // of the text, its header, and its place in the hash
        return text.size() * qsizetype(sizeof(QChar)) + overhead;
    }

    QStringList m_texts{QString()};
    QHash<QString, quint32> m_numbers;
    qsizetype m_bytes = 0;
};

} // namespace Signalbox

#endif
