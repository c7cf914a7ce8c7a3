#include "devproject.h"

#include <QRandomGenerator>

#include <array>

namespace App {

Signaling::HubProject makeDevProject()
{
    QRandomGenerator *random = QRandomGenerator::system();
    std::array<quint32, 5> words{};
    random->fillRange(words.data(), qsizetype(words.size()));
    QByteArray secret;
    for (const quint32 word : words)
        secret += QByteArray::number(word, 16).rightJustified(8, '0');
    return {QString::number(random->bounded(10000000, 99999999)), secret};
}

} // namespace App
