#ifndef TESTS_FUZZ_TRANSFERSCRIPT_H
#define TESTS_FUZZ_TRANSFERSCRIPT_H

#include "transferworld.h"

#include <QtCore/qbytearraylist.h>

namespace Fuzzing {

/// Files that come and go, one step a line; a line that makes no sense is passed over. WHO is the
/// id of a connection (a and b are there from the beginning), THING a digit for what others offer
/// or s and a digit for what we have sent.
///
///     join WHO [DATA]    leave WHO    tick MILLISECONDS    cut    close CODE    resumed CODE
///     quiet    loud      status CODE                       disconnect    connect
///     restart            full         room
///     offer WHO THING NAME:SIZE,…     (SIZEw: with another hash)
///     chunk | forged | damaged | packed WHO THING NUMBER [ASK]
///     say | lie WHO THING KIND [NUMBER…]       text WHO DATA
///     send NUMBER [WHO,…]             always WHO           never WHO
///     take THING [FILE,…]             no | stop | on | end | drop | again THING
///
/// What is said has the right proof of what WHO may know, and a lie another. In a text {THING} is
/// its id.
class TransferScript
{
public:
    void run(const QByteArray &text);
    void finish() { m_it.finish(); }

private:
    using Message = Signaling::FileMessage;
    struct Offer
    {
        QList<Signaling::OfferedFile> files;
        QList<QByteArray> bytes;
    };

    void step(const QByteArrayList &words, const QByteArray &line);
    void worldStep(const QByteArrayList &words);
    void linkStep(const QByteArrayList &words);
    void offer(const QByteArrayList &words);
    void chunk(const QByteArrayList &words);
    void say(const QByteArrayList &words);
    void text(const QByteArray &line);
    void localStep(const QByteArrayList &words);
    void send(const QByteArrayList &words);
    void noteSent(const QString &id);
    QString idOf(const QByteArray &thing) const;
    QString keyFor(Message::Kind kind, const QString &who, const QString &id) const;

    TransferWorld m_it;
    QHash<QByteArray, Offer> m_offers;
    QStringList m_sent;
    qint64 m_ticked = 0;
};

} // namespace Fuzzing

#endif
