#include "traffic.h"

#include <QStringList>

namespace Chaos {

Traffic::Traffic(quint32 seed, int clients)
    : m_random(seed)
    , m_clients(clients)
{
}

Order Traffic::next()
{
    Order order;
    order.sender = m_random.bounded(m_clients);
    if (m_random.bounded(100) < 55)
        order.target = m_random.bounded(m_clients);
    order.retry = m_random.bounded(100) < 80;
    const int special = m_random.bounded(100);
    if (special < 3)
        order.timeoutMs = 1 + m_random.bounded(60);
    else if (special < 6)
        order.isTakenBack = true;
    const int size = m_random.bounded(100);
    if (size == 0)
        order.padding = m_random.bounded(8000);
    else if (size < 10)
        order.padding = m_random.bounded(1500);
    else
        order.padding = m_random.bounded(60);
    return order;
}

QString dataOf(int sender, quint64 number, int padding)
{
    return QStringLiteral("%1/%2/").arg(sender).arg(number) + QString(padding, QLatin1Char('.'));
}

std::optional<Label> labelIn(const QString &data)
{
    const QStringList parts = data.split(QLatin1Char('/'));
    if (parts.size() != 3)
        return std::nullopt;
    bool isSender = false;
    bool isNumber = false;
    const Label label{parts[0].toInt(&isSender), parts[1].toULongLong(&isNumber)};
    return isSender && isNumber ? std::optional(label) : std::nullopt;
}

} // namespace Chaos
