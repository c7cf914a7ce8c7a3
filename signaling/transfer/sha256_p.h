#ifndef SIGNALING_TRANSFER_SHA256_P_H
#define SIGNALING_TRANSFER_SHA256_P_H

#include <QtCore/qbytearray.h>

#include <memory>

struct evp_md_ctx_st;

namespace Signaling {

/// The SHA-256 of what is added, as QCryptographicHash has it; with the processor's own
/// instructions for it, where it has them, several times as fast.
class Sha256
{
public:
    Sha256();
    ~Sha256();

    void addData(const QByteArray &bytes);
    /// Of all until now; what is added after it begins anew.
    QByteArray result();

private:
    void begin();

    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace Signaling

#endif
