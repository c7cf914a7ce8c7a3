// A Raptor message, the data of a signal in it, and JSON texts as our own code spells them.
#include "check.h"

#include <signaling/protocol/jsontext_p.h>
#include <signaling/protocol/limits.h>
#include <signaling/protocol/raptormessage.h>

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <cstring>

using namespace Signaling;
using Fuzzing::check;

namespace {

QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

bool isSame(const SignalBody &a, const SignalBody &b)
{
    return a.type == b.type && a.type.isNull() == b.type.isNull() && a.dataJson == b.dataJson
        && a.hasData() == b.hasData();
}

void checkBody(const SignalBody &body)
{
    (void)Limits::checkBody(body);
    if (!body.hasData())
        return;
    const auto again = SignalBody::fromJson(body.type, body.dataJson);
    check(again && again->dataJson == body.dataJson, "compact data stays as it is", body.dataJson);
    const QJsonValue value = valueOf(body.dataJson);
    if (body.dataIsJson())
        return;
    check(value.isString() && body.dataText() == value.toString(),
          "a string's text is what any JSON parser reads", body.dataJson);
    const SignalBody respelled = SignalBody::fromText(body.type, body.dataText());
    check(respelled.dataText() == body.dataText(), "a text survives being spelled as JSON",
          respelled.dataJson);
}

/// A space in front of the first member makes it a matter of the general reader.
void checkPlain(const RaptorMessage &message, const QByteArray &json)
{
    check(message.encode() == json, "a plain signal is spelled as encode() does", json);
    const auto general = RaptorMessage::decode(QByteArray("{ " + json.sliced(1)));
    check(general && !general->isPlain, "the general reader takes a plain signal, too", json);
    check(general->uri == message.uri && isSame(general->signal, message.signal),
          "both readers read the same", json);
}

void decodeMessage(const QByteArray &json)
{
    DecodeError error;
    const auto message = RaptorMessage::decode(json, &error);
    if (message && message->isPlain)
        checkPlain(*message, json);
    if (!message) {
        check(!error.reason.isEmpty(), "a refusal has a reason");
        check(error.offset >= -1 && error.offset <= json.size(), "a refusal points into the input");
        return;
    }
    const QByteArray encoded = message->encode();
    const auto again = RaptorMessage::decode(encoded);
    check(again.has_value(), "what was decoded encodes to what can be decoded", encoded);
    check(again->method == message->method && again->uri == message->uri
              && again->content == message->content && again->reason == message->reason
              && isSame(again->signal, message->signal),
          "decode(encode(message)) is the message", encoded);
    check(again->encode() == encoded, "encode() is stable", encoded);
    check(QJsonDocument::fromJson(encoded).isObject(), "encode() gives JSON", encoded);
    if (message->method != RaptorMessage::Method::Signal)
        return;
    const QJsonObject content =
        QJsonDocument::fromJson(json).object().value(QLatin1String("content")).toObject();
    const QJsonValue data = content.value(QLatin1String("data"));
    check(message->signal.hasData() == (!data.isNull() && !data.isUndefined()),
          "data is there if any JSON parser finds it", json);
    check(!message->signal.hasData() || valueOf(message->signal.dataJson) == data,
          "the data is what any JSON parser reads", message->signal.dataJson);
    checkBody(message->signal);
}

void decodeUri(const QString &text)
{
    DecodeError error;
    const auto uri = RaptorUri::decode(text, &error);
    check(uri || !error.reason.isEmpty(), "a refusal has a reason");
    check(!uri || RaptorUri::decode(uri->encode()) == *uri, "decode(encode(uri)) is the uri");
}

/// The input as UTF-16, lone surrogates and all.
void quoteText(const QByteArray &bytes)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    std::memcpy(text.data(), bytes.constData(), std::size_t(text.size()) * 2);
    const QByteArray quoted = JsonText::quoted(text);
    check(quoted.isValidUtf8(), "quoted() gives UTF-8");
    check(JsonText::unquoted(quoted) == text, "unquoted(quoted(text)) is the text", quoted);
    check(valueOf(quoted).toString() == text, "quoted() spells what any JSON parser reads", quoted);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input = Fuzzing::inputBytes(bytes, size);
    decodeMessage(input);
    if (const auto body = SignalBody::fromJson(QStringLiteral("type"), input))
        checkBody(*body);
    decodeUri(QString::fromUtf8(input));
    quoteText(input);
    return 0;
}
