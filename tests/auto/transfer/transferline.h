#ifndef TESTS_AUTO_TRANSFER_TRANSFERLINE_H
#define TESTS_AUTO_TRANSFER_TRANSFERLINE_H

#include "transferperson.h"

#include <signaling/transfer/chunkmap_p.h>
#include <signaling/transfer/filechunk_p.h>
#include <signaling/transfer/filemessage_p.h>
#include <support/sessionfixture.h>

#include <QTemporaryDir>

#include <functional>
#include <map>

namespace TestSupport {

/// A sender of files on a fake server, and those who receive, as lines of some speed and length
/// have it: nothing but the injected clock says how long anything takes.
class TransferLine : public SessionFixture
{
public:
    using Message = Signaling::FileMessage;
    using Seen = FakeServer::SeenSignal;

    /// In one direction; what comes first goes first.
    struct Line
    {
        qint64 bytesPerSecond = 0; ///< 0: any
        qint64 latencyUs = 0;
        qint64 freeAtUs = 0;

        qint64 arrival(qint64 nowUs, qint64 bytes)
        {
            freeAtUs = std::max(freeAtUs, nowUs);
            if (bytesPerSecond > 0)
                freeAtUs += bytes * 1000000 / bytesPerSecond;
            return freeAtUs + latencyUs;
        }
    };
    struct Receiver
    {
        QString id;
        Line down;
        Signaling::ChunkMap have;
        int chunks = 0; ///< that came, also twice
        qint64 doneAtMs = -1;
    };

    /// Of \a chunks chunks is the file.
    TransferLine(int chunks, int count, const Signaling::ServerLimits &limits = {})
        : m_chunks(chunks)
    {
        info->info.limits = limits;
        for (int i = 0; i < count; ++i) {
            Receiver receiver;
            receiver.id = QStringLiteral("receiver-%1").arg(i);
            receiver.have = Signaling::ChunkMap(chunks);
            receivers.append(receiver);
            server.others.append(FakeServer::makeConnection(receiver.id));
        }
        server.answersSignals = true;
        server.statusFor = [this](const Seen &seen) { return onSent(seen); };
        connectSession();
        Signaling::TransferDependencies dependencies;
        dependencies.clock = clock;
        files = std::make_unique<Signaling::FileTransfers>(
            session.get(), Signaling::FileTransferOptions(), dependencies);
    }
    ~TransferLine() { files.reset(); }

    void send(bool toEveryone)
    {
        const QString path = m_folder.path() + QStringLiteral("/file");
        writeFile(path, noise(m_chunks * qint64(6096)));
        QStringList to;
        for (const Receiver &receiver : receivers)
            to.append(receiver.id);
        files->send(Signaling::FileSelection::fromPaths({path}), toEveryone ? QStringList() : to);
        settle();
    }
    bool isDone() const { return files->transfers().constLast().isEnded(); }
    qint64 nowUs() const { return clock->monotonicUs(); }
    /// Lets \a ms pass, or less if \a until says so.
    void run(qint64 ms, const std::function<bool()> &until = {})
    {
        const qint64 end = clock->monotonicMs() + ms;
        settle();
        while (clock->monotonicMs() < end && !(until && until())) {
            qint64 next = end - clock->monotonicMs();
            if (!m_events.empty())
                next =
                    std::min(next, (m_events.begin()->first + 999) / 1000 - clock->monotonicMs());
            if (clock->untilNext() >= 0)
                next = std::min(next, clock->untilNext());
            clock->advance(std::max<qint64>(next, 0));
            while (!m_events.empty() && m_events.begin()->first <= nowUs()) {
                const auto action = m_events.begin()->second;
                m_events.erase(m_events.begin());
                action();
            }
            turn();
        }
    }
    void chat()
    {
        m_chatSentUs = nowUs();
        session->sendSignal(QStringLiteral("t"), QStringLiteral("chat"));
        turn();
    }

    QList<Receiver> receivers;
    Line up;
    std::function<int(const Seen &)> status; ///< at once, and in place of the line
    std::function<void(Receiver &)> onChunk;
    QList<qint64> chatDelays; ///< in µs, to the first receiver
    int chunksTaken = 0;
    QList<int> chunksBeforeChat;
    bool accepts = true;
    std::unique_ptr<Signaling::FileTransfers> files;

    static void turn()
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }
    static bool isChunk(const Seen &seen) { return seen.data.startsWith(QLatin1String("c1.")); }
    static qint64 bytesOf(const Seen &seen) { return seen.data.size() + 150; }
    void say(const Receiver &from, Message message)
    {
        message.id = m_id;
        server.sendSignal(from.id, Signaling::FileTransfers::signalType(), message.encode(), {},
                          server.clientId);
    }
    void accept(const Receiver &receiver)
    {
        Message message;
        message.kind = Message::Kind::Accept;
        message.key = QString(22, u'k');
        say(receiver, message);
    }

private:
    void at(qint64 us, std::function<void()> action) { m_events.emplace(us, std::move(action)); }
    int onSent(const Seen &seen)
    {
        const int now = status ? status(seen) : 0;
        if (now == 200)
            onHub(seen, nowUs());
        if (now != 0)
            return now;
        at(up.arrival(nowUs(), bytesOf(seen)), [this, seen] {
            at(nowUs() + up.latencyUs,
               [this, seen] { server.sendStatus(seen.transactionId, 200, ""); });
            onHub(seen, nowUs());
        });
        return 0;
    }
    void onHub(const Seen &seen, qint64 now)
    {
        chunksTaken += isChunk(seen) ? 1 : 0;
        for (Receiver &receiver : receivers) {
            if (!seen.to.isEmpty() && seen.to != receiver.id)
                continue;
            Receiver *who = &receiver;
            const qint64 there = receiver.down.arrival(now, bytesOf(seen));
            if (there <= nowUs())
                QMetaObject::invokeMethod(
                    &server, [this, who, seen] { onArrived(*who, seen); }, Qt::QueuedConnection);
            else
                at(there, [this, who, seen] { onArrived(*who, seen); });
        }
    }
    void onArrived(Receiver &receiver, const Seen &seen)
    {
        if (seen.type == QLatin1String("t")) {
            if (&receiver == &receivers.first())
                chatDelays.append(nowUs() - m_chatSentUs);
        } else if (const auto chunk = Signaling::FileChunk::decode(seen.data)) {
            ++receiver.chunks;
            receiver.have.add(chunk->number);
            if (onChunk)
                onChunk(receiver);
            if (chunk->ask != 0)
                answer(receiver, chunk->ask);
        } else if (const auto message = Message::decode(seen.data)) {
            onMessage(receiver, *message);
        }
    }
    void onMessage(Receiver &receiver, const Message &message)
    {
        m_id = message.id;
        if (message.kind == Message::Kind::Ask)
            answer(receiver, message.ask);
        else if (message.kind == Message::Kind::Offer && accepts)
            accept(receiver);
    }
    /// Signals to the sender are small, and have the other direction for themselves.
    void answer(Receiver &receiver, quint32 ask)
    {
        Message message;
        message.kind = receiver.have.isComplete() ? Message::Kind::Done : Message::Kind::Ack;
        message.ask = ask;
        message.have = receiver.have.statement();
        Receiver *who = &receiver;
        if (receiver.have.isComplete() && receiver.doneAtMs < 0)
            receiver.doneAtMs = clock->monotonicMs();
        at(nowUs() + receiver.down.latencyUs + up.latencyUs,
           [this, who, message] { say(*who, message); });
    }

    QTemporaryDir m_folder;
    std::multimap<qint64, std::function<void()>> m_events;
    QString m_id;
    qint64 m_chatSentUs = 0;
    int m_chunks;
};

} // namespace TestSupport

#endif
