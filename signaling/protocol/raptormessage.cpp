#include <signaling/protocol/excerpt.h>
#include <signaling/protocol/jsontext_p.h>
#include <signaling/protocol/limits.h>
#include <signaling/protocol/plainsignal_p.h>
#include <signaling/protocol/raptormessage.h>

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

namespace Signaling {

namespace {

std::nullopt_t refuse(DecodeError *error, const QString &reason, qsizetype offset = -1)
{
    if (error)
        *error = {offset, reason};
    return std::nullopt;
}

QString parseProblem(const QJsonParseError &problem)
{
    return QStringLiteral("not JSON: %1").arg(problem.errorString());
}

struct MethodName
{
    RaptorMessage::Method method;
    const char *name;
};

constexpr MethodName methodNames[] = {{RaptorMessage::Method::Signal, "signal"},
                                      {RaptorMessage::Method::Create, "create"},
                                      {RaptorMessage::Method::Delete, "delete"},
                                      {RaptorMessage::Method::Created, "created"},
                                      {RaptorMessage::Method::Deleted, "deleted"}};

std::optional<RaptorMessage::Method> methodFromName(const QString &name)
{
    for (const MethodName &known : methodNames) {
        if (name == QLatin1String(known.name))
            return known.method;
    }
    return std::nullopt;
}

const char *methodName(RaptorMessage::Method method)
{
    for (const MethodName &known : methodNames) {
        if (known.method == method)
            return known.name;
    }
    return "";
}

/// Takes type and data out of a signal's content; \a json is the whole message.
std::optional<SignalBody> decodeBody(QByteArrayView json, const QJsonObject &content,
                                     DecodeError *error)
{
    SignalBody body;
    const QJsonValue type = content.value(QLatin1String("type"));
    if (type.isString()) {
        body.type = type.toString();
        if (body.type.isNull())
            body.type = QStringLiteral("");
    } else if (!type.isNull() && !type.isUndefined()) {
        return refuse(error, QStringLiteral("the type is not a string"));
    }
    const QJsonValue data = content.value(QLatin1String("data"));
    if (data.isNull() || data.isUndefined())
        return body;
    const QByteArrayView span = JsonText::member(JsonText::member(json, "content"), "data");
    auto compact = JsonText::compacted(span, error);
    if (!compact) {
        if (error)
            error->offset += span.data() - json.data();
        return std::nullopt;
    }
    body.dataJson = std::move(*compact);
    return body;
}

} // namespace

std::optional<RaptorUri> RaptorUri::decode(QStringView uri, DecodeError *error)
{
    const QList<QStringView> parts = uri.split(QLatin1Char('/'));
    // "", "v2", "partner", key, "session", id and then pairs
    if (parts.size() < 6 || parts.size() % 2 != 0 || !parts[0].isEmpty()
        || parts[1] != QLatin1String("v2") || parts[2] != QLatin1String("partner")
        || parts[4] != QLatin1String("session") || parts[3].isEmpty() || parts[5].isEmpty())
        return refuse(error,
                      QStringLiteral("the uri is not of the form "
                                     "/v2/partner/{key}/session/{session}…"));
    RaptorUri result;
    result.apiKey = parts[3].toString();
    result.sessionId = parts[5].toString();
    qsizetype at = 6;
    const auto take = [&parts, &at](QLatin1String name, QString *value) {
        if (at < parts.size() && parts[at] == name && !parts[at + 1].isEmpty()) {
            *value = parts[at + 1].toString();
            at += 2;
        }
    };
    take(QLatin1String("connection"), &result.connectionId);
    take(QLatin1String("signal"), &result.signalId);
    if (at != parts.size())
        return refuse(error,
                      QStringLiteral("the uri names something else than a connection or "
                                     "a signal"));
    if (result.signalId.size() > Limits::MaxSignalIdLength)
        return refuse(error,
                      QStringLiteral("the ID of a signal has at most %1 characters, this has %2")
                          .arg(Limits::MaxSignalIdLength)
                          .arg(result.signalId.size()));
    return result;
}

QString RaptorUri::sessionAddress() const
{
    return QLatin1String("/v2/partner/") % apiKey % QLatin1String("/session/") % sessionId;
}

QString RaptorUri::encode() const
{
    QString uri = sessionAddress();
    if (!connectionId.isEmpty())
        uri += QLatin1String("/connection/") % connectionId;
    if (!signalId.isEmpty())
        uri += QLatin1String("/signal/") % signalId;
    return uri;
}

QString SignalBody::dataText() const
{
    if (!hasData())
        return {};
    return dataIsJson() ? QString::fromUtf8(dataJson) : JsonText::unquoted(dataJson);
}

SignalBody SignalBody::fromText(const QString &type, const QString &text)
{
    SignalBody body;
    if (!type.isEmpty())
        body.type = type;
    if (!text.isNull())
        body.dataJson = JsonText::quoted(text);
    return body;
}

std::optional<SignalBody> SignalBody::fromJson(const QString &type, const QByteArray &json,
                                               DecodeError *error)
{
    QJsonParseError problem;
    // QJsonDocument takes only arrays and objects.
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']', &problem);
    if (problem.error != QJsonParseError::NoError)
        return refuse(error, parseProblem(problem),
                      qBound(0, problem.offset - 1, int(json.size())));
    if (document.array().size() != 1)
        return refuse(error,
                      QStringLiteral("not JSON: one value is wanted, there are %1")
                          .arg(document.array().size()));
    auto compact = JsonText::compacted(json, error);
    if (!compact)
        return std::nullopt;
    SignalBody body;
    if (!type.isEmpty())
        body.type = type;
    if (*compact != "null")
        body.dataJson = std::move(*compact);
    return body;
}

std::optional<RaptorMessage> RaptorMessage::decode(QByteArrayView json, DecodeError *error)
{
    if (auto plain = decodePlainSignal(json))
        return plain;
    QJsonParseError problem;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()), &problem);
    // An unfinished text makes QJsonDocument point one byte behind the end.
    if (problem.error != QJsonParseError::NoError)
        return refuse(error, parseProblem(problem), qMin(problem.offset, int(json.size())));
    if (!document.isObject())
        return refuse(error, QStringLiteral("the message is not a JSON object"));
    const QJsonObject object = document.object();

    const QString name = object.value(QLatin1String("method")).toString();
    const auto method = methodFromName(name);
    if (!method)
        return refuse(error,
                      name.isEmpty()
                          ? QStringLiteral("the method is missing")
                          : QStringLiteral("method \"%1\" is unknown").arg(excerpt(name)));
    const QJsonValue uriValue = object.value(QLatin1String("uri"));
    if (!uriValue.isString())
        return refuse(error, QStringLiteral("the uri is missing"));
    auto uri = RaptorUri::decode(uriValue.toString(), error);
    if (!uri)
        return std::nullopt;
    const bool isSignal = *method == Method::Signal;
    if (!isSignal && (uri->connectionId.isEmpty() || !uri->signalId.isEmpty()))
        return refuse(error, QStringLiteral("the uri of \"%1\" names no connection").arg(name));
    const QJsonValue content = object.value(QLatin1String("content"));
    if (!content.isObject() && !content.isUndefined())
        return refuse(error, QStringLiteral("the content is not an object"));

    RaptorMessage message;
    message.method = *method;
    message.uri = std::move(*uri);
    if (isSignal) {
        auto body = decodeBody(json, content.toObject(), error);
        if (!body)
            return std::nullopt;
        message.signal = std::move(*body);
    } else {
        message.content = content.toObject();
    }
    if (*method == Method::Deleted)
        message.reason = object.value(QLatin1String("reason")).toString();
    return message;
}

QByteArray RaptorMessage::encode() const
{
    QByteArray json;
    json.reserve(160 + signal.dataJson.size());
    json += "{\"method\":\"";
    json += methodName(method);
    json += "\",\"uri\":";
    json += JsonText::quoted(uri.encode());
    if (method == Method::Signal) {
        json += ",\"content\":{";
        if (!signal.type.isNull())
            json += "\"type\":" + JsonText::quoted(signal.type);
        if (signal.hasData()) {
            json += signal.type.isNull() ? "\"data\":" : ",\"data\":";
            json += signal.dataJson;
        }
        json += '}';
    } else if (method != Method::Deleted || !content.isEmpty()) {
        json += ",\"content\":" + QJsonDocument(content).toJson(QJsonDocument::Compact);
    }
    if (method == Method::Deleted && !reason.isNull())
        json += ",\"reason\":" + JsonText::quoted(reason);
    json += '}';
    return json;
}

} // namespace Signaling
