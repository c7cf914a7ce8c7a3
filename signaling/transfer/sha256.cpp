#include "sha256_p.h"

#include <openssl/evp.h>

namespace Signaling {

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    Q_CHECK_PTR(m_context.get());
    begin();
}

Sha256::~Sha256() = default;

void Sha256::begin()
{
    // It fails only where OpenSSL is set up without SHA-256, and then there is no TLS either.
    if (EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
        qFatal("OpenSSL has no SHA-256");
}

void Sha256::addData(const QByteArray &bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.constData(), size_t(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray hash(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(hash.data()), &length);
    hash.truncate(qsizetype(length));
    begin();
    return hash;
}

} // namespace Signaling
