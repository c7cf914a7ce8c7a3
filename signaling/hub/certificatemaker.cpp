#include "certificatemaker_p.h"

#include <QHostAddress>
#include <QUrl>

#include <array>
#include <memory>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace Signaling::CertificateMaker {

namespace {

constexpr long HourSeconds = 3600;
constexpr long LifetimeSeconds = 365 * 24 * HourSeconds;
/// A certificate's common name has no room for more (RFC 5280).
constexpr qsizetype MaxCommonName = 64;

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;

QString lastError()
{
    std::array<char, 256> text{};
    ERR_error_string_n(ERR_get_error(), text.data(), text.size());
    ERR_clear_error();
    return QStringLiteral("the system's cryptography failed: ") + QString::fromLatin1(text.data());
}

Bio reader(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), int(text.size())));
}

QByteArray written(const Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, qsizetype(size));
}

/// Nobody is there to ask for one; notes that one was wanted.
int refusePassphrase(char *, int, int, void *wasAsked)
{
    *static_cast<bool *>(wasAsked) = true;
    return -1;
}

Key readKey(const QByteArray &text, bool *wasAsked)
{
    Key key(PEM_read_bio_PrivateKey(reader(text).get(), nullptr, refusePassphrase, wasAsked));
    ERR_clear_error();
    return key;
}

bool setName(X509 *certificate, const QString &name)
{
    const QByteArray text = name.left(MaxCommonName).toUtf8();
    X509_NAME *subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(text.constData()),
                                      int(text.size()), -1, 0)
        && X509_set_issuer_name(certificate, subject);
}

bool addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1);
}

/// "DNS:…,IP:…", or nothing if one of them is neither a host's name nor an address.
QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList entries;
    for (const QString &name : names) {
        const bool isAddress = !QHostAddress(name).isNull();
        const QByteArray entry = isAddress ? name.toLatin1() : QUrl::toAce(name);
        if (entry.isEmpty() || entry.contains(',') || entry.contains(';'))
            return {};
        entries << (isAddress ? "IP:" : "DNS:") + entry;
    }
    return entries.join(',');
}

bool setSerial(X509 *certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        return false;
    bytes[0] &= 0x7f; // a positive number
    const std::unique_ptr<BIGNUM, Release<BN_free>> number(
        BN_bin2bn(bytes.data(), int(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setTimes(X509 *certificate, qint64 nowMs)
{
    time_t now = time_t(nowMs / 1000);
    return X509_time_adj_ex(X509_getm_notBefore(certificate), 0, -HourSeconds, &now)
        && X509_time_adj_ex(X509_getm_notAfter(certificate), 0, LifetimeSeconds, &now);
}

} // namespace

QString selfSigned(const QStringList &names, qint64 nowMs, QByteArray *certificate, QByteArray *key)
{
    const QByteArray alternatives = alternativeNames(names);
    if (alternatives.isEmpty())
        return QStringLiteral("a certificate needs the names of its host: %1")
            .arg(names.join(QStringLiteral(", ")));
    const Key pair(EVP_EC_gen("P-256"));
    const Certificate made(X509_new());
    const bool isSigned = pair && made && X509_set_version(made.get(), 2) && setSerial(made.get())
        && setTimes(made.get(), nowMs) && setName(made.get(), names.first())
        && X509_set_pubkey(made.get(), pair.get())
        && addExtension(made.get(), NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(made.get(), NID_ext_key_usage, "serverAuth")
        && addExtension(made.get(), NID_subject_alt_name, alternatives)
        && X509_sign(made.get(), pair.get(), EVP_sha256()) > 0;
    const Bio certificateText(BIO_new(BIO_s_mem()));
    const Bio keyText(BIO_new(BIO_s_secmem()));
    if (!isSigned || !PEM_write_bio_X509(certificateText.get(), made.get())
        || !PEM_write_bio_PrivateKey(keyText.get(), pair.get(), nullptr, nullptr, 0, nullptr,
                                     nullptr))
        return lastError();
    *certificate = written(certificateText);
    *key = written(keyText);
    return {};
}

QString keyProblem(const QByteArray &key)
{
    bool wasAsked = false;
    if (readKey(key, &wasAsked))
        return {};
    if (wasAsked) {
        return QStringLiteral("the key is protected by a passphrase, which nobody can enter here; "
                              "\"openssl pkey -in FILE -out NEW\" takes it off");
    }
    return QStringLiteral("holds no private key in PEM form");
}

bool isPair(const QByteArray &certificate, const QByteArray &key)
{
    const Certificate first(
        PEM_read_bio_X509(reader(certificate).get(), nullptr, nullptr, nullptr));
    bool wasAsked = false;
    const Key read = readKey(key, &wasAsked);
    const bool isOne = first && read && X509_check_private_key(first.get(), read.get()) == 1;
    ERR_clear_error();
    return isOne;
}

} // namespace Signaling::CertificateMaker
