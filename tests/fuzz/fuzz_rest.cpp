// A request to the hub's REST interface, spelled as HTTP: a line with method and address, headers,
// an empty line, the body. {session}, {rest}, {publisher}, {anna} … stand for what a caller knows.
#include "check.h"
#include "goodpeer.h"

#include <signaling/hub/restroutes_p.h>

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qmap.h>
#include <QtCore/qurl.h>

using namespace Signaling;
using namespace Fuzzing;

namespace {

HttpRequest requestOf(const QByteArray &text)
{
    const qsizetype gap = text.indexOf("\n\n");
    QByteArrayList head = (gap < 0 ? text : text.left(gap)).split('\n');
    const QByteArray start = head.takeFirst();
    const qsizetype space = start.indexOf(' ');
    HttpRequest request;
    request.method = space < 0 ? start : start.left(space);
    const QUrl url(QLatin1String("http://hub.example")
                   + (space < 0 ? QString() : QString::fromUtf8(start.mid(space + 1))));
    request.path = url.path();
    request.query = QUrlQuery(url);
    request.body = gap < 0 ? QByteArray() : text.mid(gap + 2);
    request.origin = QStringLiteral("http://hub.example");
    QMap<QByteArray, QByteArray> headers;
    for (const QByteArray &line : std::as_const(head)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.insert(line.left(colon).toLower(), line.mid(colon + 1).simplified());
    }
    request.header = [headers](const QByteArray &name) { return headers.value(name.toLower()); };
    return request;
}

void checkAnswer(const HttpAnswer &answer)
{
    static const QList<int> known{200, 204, 400, 403, 404, 405, 413, 426};
    check(known.contains(answer.status), "a status that the protocol has",
          QByteArray::number(answer.status));
    check((answer.status == 204) == answer.contentType.isEmpty()
              && (answer.status == 204) == answer.body.isEmpty(),
          "only 204 has no body");
    for (const auto &[name, value] : answer.headers)
        check(!name.contains('\n') && !value.contains('\n') && !value.contains('\r'),
              "nobody writes headers into an answer", value);
    if (answer.contentType == "application/json") {
        const QJsonDocument json = QJsonDocument::fromJson(answer.body);
        check(!json.isNull(), "JSON is JSON", answer.body);
        const QString message = json.object().value(QLatin1String("message")).toString();
        check(message.size() < 400 && (answer.status < 400 || !message.isEmpty()),
              "an error says why, in short", answer.body);
    }
    check(!answer.body.contains(HubWorld::room().secret)
              && !answer.body.contains(HubWorld::otherRoom().secret),
          "no answer holds a secret");
}

QJsonValue dataOf(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

/// What the room's members saw of \a request is what its answer says.
void checkEffect(const HttpRequest &request, const HttpAnswer &answer, GoodPeer &anna,
                 GoodPeer &ben, bool isEntitled)
{
    const QList<SignalBody> toAnna = anna.takeServerSignals();
    const QList<SignalBody> toBen = ben.takeServerSignals();
    const qsizetype heard = toAnna.size() + toBen.size();
    // Each sees the other go; who goes is told too.
    const bool annaLeft = ben.hasSeenLeave(anna.id());
    const bool benLeft = anna.hasSeenLeave(ben.id());
    const bool isDone = answer.status == 204;
    check((heard == 0 && !annaLeft && !benLeft) || (isEntitled && isDone),
          "only who holds the project's secret reaches a session", request.path.toUtf8());
    check(toAnna.size() <= 1 && toBen.size() <= 1, "a signal is sent once");
    check(!annaLeft || !benLeft, "one request ends one connection at most");
    const QJsonValue sent = QJsonDocument::fromJson(request.body)[QLatin1String("data")];
    for (const SignalBody &body : toAnna + toBen)
        check(dataOf(body.dataJson) == sent, "the data arrives as it was sent", body.dataJson);
    if (request.method == "DELETE" && isDone)
        check(annaLeft || benLeft, "who is disconnected is gone");
    if (request.method == "POST" && isDone)
        check(heard > 0, "a signal that was taken is delivered");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input = inputBytes(bytes, size);
    HubWorld world;
    GoodPeer anna(world, 1, 0, HubWorld::room());
    GoodPeer ben(world, 2, 1, HubWorld::room());
    const RestRoutes routes(world.config(), world.hub(0));
    QByteArray text = HubWorld::expanded(input);
    text.replace("{anna}", anna.id());
    text.replace("{ben}", ben.id());
    const HttpRequest request = requestOf(text);
    const HttpAnswer answer = routes.answer(request);
    checkAnswer(answer);
    HubWorld::turn();
    anna.read();
    ben.read();
    checkEffect(request, answer, anna, ben, input.contains("{rest}"));
    return 0;
}
