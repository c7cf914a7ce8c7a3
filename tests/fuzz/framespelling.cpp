#include "framespelling.h"

#include <signaling/protocol/rumorframe.h>

using namespace Signaling;

namespace Fuzzing::FrameSpelling {

namespace {

RumorFrame::Type typeOf(const QByteArray &name)
{
    static const QByteArrayList names{
        "subscribe", "unsubscribe", "message", "connect", "disconnect", "",
        "",          "ping",        "pong",    "status"};
    const qsizetype index = names.indexOf(name);
    return index < 0 || name.isEmpty() ? RumorFrame::Type::Message : RumorFrame::Type(index);
}

} // namespace

QByteArray bytes(const QByteArray &text)
{
    return QByteArray::fromPercentEncoding(text);
}

QByteArray frame(const QByteArray &line)
{
    const qsizetype bar = line.indexOf(" | ");
    const QByteArrayList words = (bar < 0 ? line : line.left(bar)).split(' ');
    RumorFrame frame;
    frame.type = typeOf(words.first());
    for (const QByteArray &word : words.mid(1)) {
        const qsizetype equals = word.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray name = bytes(word.left(equals));
        const QByteArray value = bytes(word.mid(equals + 1));
        if (name == "to")
            frame.to.append(value);
        else
            frame.headers.append({name, value});
    }
    if (bar >= 0)
        frame.data = bytes(line.mid(bar + 3));
    return frame.encode();
}

QByteArrayList joining(const QByteArray &token)
{
    const QByteArray other = token.startsWith("other-") ? "other-" : "";
    return {"connect uniqueId={id}", "subscribe to={" + other + "address}",
            "message to={hub} TRANSACTION-ID=create X-TB-TOKEN-AUTH={" + token
                + "} | {\"method\":\"create\",\"uri\":\"{" + other
                + "address}/connection/{id}\",\"content\":{}}"};
}

QByteArray signalTo(const QByteArray &connectionId, const QByteArray &transactionId)
{
    return "message TRANSACTION-ID=" + transactionId
        + " | {\"method\":\"signal\",\"uri\":\"{address}/connection/" + connectionId
        + "/signal/1\",\"content\":{\"data\":1}}";
}

} // namespace Fuzzing::FrameSpelling
