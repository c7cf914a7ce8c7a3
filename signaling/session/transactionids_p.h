#ifndef SIGNALING_SESSION_TRANSACTIONIDS_P_H
#define SIGNALING_SESSION_TRANSACTIONIDS_P_H

#include <QtCore/qbytearray.h>

#include <optional>

namespace Signaling {

/// Makes UUIDs that hold a number: the first 24 digits are random, the last 12 count. So an
/// acknowledgement tells which signal it is for without a look-up.
class TransactionIds
{
public:
    static constexpr qsizetype Length = 36;

    TransactionIds();
    /// The UUID for \a number (below 2^48), 36 characters.
    QByteArray text(quint64 number) const;
    /// Writes text(number) to \a out, which has room for Length characters.
    void write(quint64 number, char *out) const;
    /// The number in \a text, if that is one of ours.
    std::optional<quint64> number(QByteArrayView text) const;

    /// A random UUID: 36 characters, no braces.
    static QByteArray random();

private:
    QByteArray m_prefix; ///< "xxxxxxxx-xxxx-4xxx-xxxx-"
};

} // namespace Signaling

#endif
