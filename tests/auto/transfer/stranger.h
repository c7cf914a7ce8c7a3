#ifndef TESTS_AUTO_TRANSFER_STRANGER_H
#define TESTS_AUTO_TRANSFER_STRANGER_H

#include "transferperson.h"

#include <signaling/transfer/filechunk_p.h>
#include <signaling/transfer/filemessage_p.h>

#include <QCryptographicHash>

#include <optional>

namespace TestSupport {

/// Somebody who says whatever a test wants, and reads what comes back.
struct Stranger
{
    SessionPeer peer;
    int offers = 0; ///< that were made; who makes as many makes them with the same ids

    ~Stranger() { peer.session.disconnect(&peer.session); }
    void say(const QString &data, const QString &to = {})
    {
        Signaling::SignalOptions options;
        if (!to.isEmpty()) {
            options.to.emplace();
            options.to->id = to;
        }
        peer.session.sendSignal(Signaling::FileTransfers::signalType(), data, options);
    }
    void say(Signaling::FileMessage::Kind kind, const QString &id, const QString &to)
    {
        Signaling::FileMessage message;
        message.kind = kind;
        message.id = id;
        message.key = QString(kind == Signaling::FileMessage::Kind::Accept ? 22 : 43, u'k');
        message.why = QString::fromLatin1("user");
        say(message.encode(), to);
    }
    void chunk(const QString &id, qint64 number, const QByteArray &bytes, const QString &to,
               quint32 ask = 0)
    {
        Signaling::FileChunk made = Signaling::FileChunk::of(id, number, bytes, false);
        made.ask = ask;
        say(made.encode(), to);
    }
    QString offer(const QList<Signaling::OfferedFile> &files, const QString &to)
    {
        const QString id = QString(QString::fromLatin1("stranger")
                                   + QString::number(++offers).rightJustified(14, u'0'));
        for (const Signaling::FileMessage &page : Signaling::FileMessage::offerPages(id, files))
            say(page.encode(), to);
        return id;
    }
    /// The last of that kind that came.
    std::optional<Signaling::FileMessage> heard(Signaling::FileMessage::Kind kind) const
    {
        std::optional<Signaling::FileMessage> last;
        for (const Signaling::SignalMessage &message : peer.received) {
            const auto decoded = Signaling::FileMessage::decode(message.data);
            if (decoded && decoded->kind == kind)
                last = decoded;
        }
        return last;
    }
};

inline Signaling::OfferedFile offered(const char *name, const QByteArray &bytes)
{
    return {QString::fromUtf8(name), bytes.size(),
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

} // namespace TestSupport

#endif
