#ifndef UI_MODELS_STRINGTABLE_H
#define UI_MODELS_STRINGTABLE_H

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>

#include <vector>

namespace Signalbox {

/// Keeps each different text once and gives it a number. Types, senders and targets repeat all the
/// time, so that a row of the log needs four bytes for each. Number 0 is the null text.
class StringTable
{
public:
    quint32 numberOf(const QString &text)
    {
        if (text.isNull())
            return 0;
        const auto it = m_numbers.constFind(text);
        if (it != m_numbers.constEnd())
            return *it;
        const auto number = quint32(m_texts.size());
        m_texts.push_back(text);
        m_numbers.insert(text, number);
        return number;
    }
    const QString &text(quint32 number) const { return m_texts[number]; }
    void clear()
    {
        m_texts.assign(1, QString());
        m_numbers.clear();
    }

private:
    std::vector<QString> m_texts{QString()};
    QHash<QString, quint32> m_numbers;
};

} // namespace Signalbox

#endif
