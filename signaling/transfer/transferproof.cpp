#include "transferproof_p.h"

#include <QtCore/qmessageauthenticationcode.h>

namespace Signaling {

namespace {

using Error = FileTransfer::Error;

QString proof(const char *role, const QString &key, const QString &id, const QString &from,
              const QString &to)
{
    const QByteArray text =
        QByteArray(role) + ' ' + id.toUtf8() + ' ' + from.toUtf8() + ' ' + to.toUtf8();
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(text, key.toLatin1(), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

struct Word
{
    Error error;
    const char *word;
};

constexpr Word Words[] = {
    {Error::None, "user"},
    {Error::FileChanged, "fileChanged"},
    {Error::FileMissing, "fileMissing"},
    {Error::CannotRead, "cannotRead"},
    {Error::CannotWrite, "cannotWrite"},
    {Error::DiskFull, "diskFull"},
    {Error::NotEnoughSpace, "notEnoughSpace"},
    {Error::WrongHash, "wrongHash"},
    {Error::PeerGone, "peerGone"},
    {Error::NotAnswered, "notAnswered"},
    {Error::BrokenRules, "brokenRules"},
    {Error::TooManyOpen, "tooManyOpen"},
    {Error::TooManyOffers, "tooManyOffers"},
};

} // namespace

QString TransferProof::ofReceiver(const QString &key, const QString &id, const QString &from,
                                  const QString &to)
{
    return proof("receiver", key, id, from, to);
}

QString TransferProof::ofSender(const QString &key, const QString &id, const QString &from,
                                const QString &to)
{
    return proof("sender", key, id, from, to);
}

QString TransferProof::keyOfOffer(const QList<QByteArray> &hashes)
{
    QCryptographicHash all(QCryptographicHash::Sha256);
    for (const QByteArray &hash : hashes)
        all.addData(hash);
    return QString::fromLatin1(
        all.result().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool TransferProof::isSame(const QString &a, const QString &b)
{
    uint differs = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < a.size() && i < b.size(); ++i)
        differs |= uint(a.at(i).unicode() ^ b.at(i).unicode());
    return differs == 0;
}

QString TransferWords::ofError(FileTransfer::Error error)
{
    for (const Word &word : Words) {
        if (word.error == error)
            return QLatin1String(word.word);
    }
    return QStringLiteral("brokenRules");
}

FileTransfer::Error TransferWords::errorOf(const QString &word)
{
    for (const Word &known : Words) {
        if (word == QLatin1String(known.word))
            return known.error;
    }
    return Error::BrokenRules;
}

} // namespace Signaling
