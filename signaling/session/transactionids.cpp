#include "transactionids_p.h"

#include <QUuid>

#include <cstring>

namespace Signaling {

TransactionIds::TransactionIds()
    : m_prefix(random().first(24))
{
}

QByteArray TransactionIds::random()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

void TransactionIds::write(quint64 number, char *out) const
{
    std::memcpy(out, m_prefix.constData(), 24);
    for (int i = 35; i >= 24; --i) {
        out[i] = "0123456789abcdef"[number & 15];
        number >>= 4;
    }
}

QByteArray TransactionIds::text(quint64 number) const
{
    QByteArray text(Length, Qt::Uninitialized);
    write(number, text.data());
    return text;
}

std::optional<quint64> TransactionIds::number(QByteArrayView text) const
{
    if (text.size() != Length || !text.startsWith(m_prefix))
        return std::nullopt;
    quint64 number = 0;
    for (const char c : text.sliced(24)) {
        if (c >= '0' && c <= '9')
            number = number << 4 | quint64(c - '0');
        else if (c >= 'a' && c <= 'f')
            number = number << 4 | quint64(c - 'a' + 10);
        else
            return std::nullopt;
    }
    return number;
}

} // namespace Signaling
