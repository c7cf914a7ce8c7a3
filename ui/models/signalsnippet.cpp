#include "signalsnippet.h"

#include <ui/models/literals.h>
#include <ui/models/logformat.h>
#include <ui/models/logtext.h>
#include <ui/models/logwords.h>
#include <ui/models/tokenredaction.h>

#include <QtCore/qstringlist.h>

namespace Signalbox::SignalSnippet {

namespace {

QString text(const LogRecord &record)
{
    const bool isSignal = record.kind == LogKind::Signal;
    QStringList cells{LogText::time(record.time), record.personName, record.targetName, record.type,
                      isSignal ? record.data : LogWords::of(record.kind)};
    while (cells.size() > 1 && cells.constLast().isEmpty())
        cells.removeLast();
    return cells.join(QLatin1Char('\t'));
}

QString serverOf(const Place &place)
{
    QString server = place.apiUrl.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    while (server.endsWith(QLatin1Char('/')))
        server.chop(1);
    return server;
}

// {"type":…,"data":…} as JavaScript writes it; with \a isText also other values of JSON are texts.
QString jsSignal(const LogRecord &record, bool isText, const QString &to = {})
{
    QStringList members;
    if (!record.type.isNull())
        members << QStringLiteral("type: ") + Literals::javaScript(record.type);
    if (!record.data.isNull()) {
        // An object literal with __proto__ means something else than JSON does.
        const QString literal = Literals::javaScript(record.data);
        const bool bare = record.json && !isText
            && !record.data.contains(QLatin1String("__proto__"))
            && !record.data.contains(QLatin1Char('\\')) && !record.data.contains(QLatin1Char('<'));
        if (bare)
            members << QStringLiteral("data: ") + record.data;
        else if (record.json && !isText)
            members << QStringLiteral("data: JSON.parse(%1)").arg(literal);
        else
            members << QStringLiteral("data: ") + literal;
    }
    if (!to.isEmpty())
        members << QStringLiteral("to: ") + to;
    return members.isEmpty()
        ? QStringLiteral("{}")
        : QStringLiteral("{ ") + members.join(QLatin1String(", ")) + QStringLiteral(" }");
}

QString openTokJs(const LogRecord &record)
{
    const QString to = record.targetId.isEmpty() ? QString()
                                                 : QStringLiteral("session.connections.get(")
            + Literals::javaScript(record.targetId) + QLatin1Char(')');
    return QStringLiteral("session.signal(") + jsSignal(record, false, to)
        + QStringLiteral(
               ", (error) => {\n  if (error) console.error(error.name, error.message);\n});");
}

QString cText(const QString &text)
{
    return text.isNull() ? QStringLiteral("NULL") : Literals::c(text);
}

QString cCode(const LogRecord &record)
{
    const bool targeted = !record.targetId.isEmpty();
    QString code;
    if (targeted)
        code += QStringLiteral("/* connection: the otc_connection whose id is %1 */\n")
                    .arg(Literals::c(record.targetId));
    if (!record.retry)
        code += QStringLiteral("struct otc_signal_options options = { OTC_FALSE };\n");
    code += QStringLiteral("otc_session_send_signal");
    if (targeted)
        code += QStringLiteral("_to_connection");
    if (!record.retry)
        code += QStringLiteral("_with_options");
    code += QStringLiteral("(session, ") + cText(record.type) + QStringLiteral(", ")
        + cText(record.data);
    if (targeted)
        code += QStringLiteral(", connection");
    if (!record.retry)
        code += QStringLiteral(", options");
    return code + QStringLiteral(");");
}

QString qtText(const QString &text)
{
    if (text.isNull())
        return QStringLiteral("QString()");
    const QString literal = Literals::c(text);
    // With its length where the text goes on behind a U+0000.
    if (!text.contains(QChar(u'\0')))
        return QStringLiteral("QString::fromUtf8(") + literal + QLatin1Char(')');
    return QStringLiteral("QString::fromUtf8(") + literal + QStringLiteral(", ")
        + QString::number(text.toUtf8().size()) + QLatin1Char(')');
}

QString qtCode(const LogRecord &record)
{
    QString code;
    if (!record.targetId.isEmpty())
        code += QStringLiteral("options.to = session.connectionById(") + qtText(record.targetId)
            + QStringLiteral(");\n");
    if (!record.retry)
        code += QStringLiteral("options.retryAfterReconnect = false;\n");
    if (record.json)
        code += QStringLiteral("options.isJson = true;\n");
    const bool hasOptions = !code.isEmpty();
    if (hasOptions)
        code.prepend(QStringLiteral("Signaling::SignalOptions options;\n"));
    return code + QStringLiteral("session.sendSignal(") + qtText(record.type) + QStringLiteral(", ")
        + qtText(record.data) + QLatin1String(hasOptions ? ", options);" : ");");
}

QString nodeSdk(const LogRecord &record, const Place &place)
{
    const QStringList lines{
        QStringLiteral("const OpenTok = require(\"opentok\");"),
        QString(),
        QStringLiteral("const server = new OpenTok(") + Literals::javaScript(place.apiKey)
            + QStringLiteral(", process.env.SIGNALBOX_SECRET, { apiUrl: ")
            + Literals::javaScript(serverOf(place)) + QStringLiteral(" });"),
        QStringLiteral("server.signal(") + Literals::javaScript(place.sessionId)
            + QStringLiteral(", ")
            + (record.targetId.isEmpty() ? QStringLiteral("null")
                                         : Literals::javaScript(record.targetId))
            + QStringLiteral(", ") + jsSignal(record, true) + QStringLiteral(", (error) => {"),
        QStringLiteral("  console.log(error ? error.message : \"sent\");"),
        QStringLiteral("});")};
    return lines.join(QLatin1Char('\n'));
}

QString curl(const LogRecord &record, const Place &place)
{
    const auto encoded = [](const QString &part) {
        return QString::fromLatin1(QUrl::toPercentEncoding(part));
    };
    QString url = serverOf(place) + QStringLiteral("/v2/project/") + encoded(place.apiKey)
        + QStringLiteral("/session/") + encoded(place.sessionId);
    if (!record.targetId.isEmpty())
        url += QStringLiteral("/connection/") + encoded(record.targetId);
    QStringList members;
    if (!record.type.isNull())
        members << QStringLiteral("\"type\":") + Literals::javaScript(record.type);
    if (!record.data.isNull())
        members << QStringLiteral("\"data\":") + Literals::javaScript(record.data);
    const QStringList lines{QStringLiteral("curl -X POST ")
                                + Literals::shell(url + QStringLiteral("/signal")),
                            QStringLiteral("  -H \"X-OPENTOK-AUTH: $SIGNALBOX_JWT\""),
                            QStringLiteral("  -H 'Content-Type: application/json'"),
                            QStringLiteral("  --data-raw ")
                                + Literals::shell(QLatin1Char('{') + members.join(QLatin1Char(','))
                                                  + QLatin1Char('}'))};
    return lines.join(QLatin1String(" \\\n"));
}

// What the command takes for something else as an argument goes through its standard input, of
// which it drops one line break at the end.
bool needsInput(const QString &data)
{
    return data == QLatin1String("-") || data.startsWith(QLatin1String("signalbox:"))
        || data.contains(QChar(u'\0'));
}

QString cli(const LogRecord &record)
{
    QString command = QStringLiteral("signalbox-cli send");
    if (!record.type.isNull())
        command += QStringLiteral(" --type=") + Literals::shell(record.type);
    if (!record.targetId.isEmpty())
        command += QStringLiteral(" --to=") + Literals::shell(record.targetId);
    if (record.json)
        command += QStringLiteral(" --json");
    if (!record.retry)
        command += QStringLiteral(" --no-retry");
    if (record.data.isNull())
        return command + QStringLiteral(" --no-data");
    if (!needsInput(record.data))
        return command + QStringLiteral(" -- ") + Literals::shell(record.data);
    const QString end = QLatin1String(record.data.endsWith(QLatin1Char('\r')) ? "\r\n" : "\n");
    return QStringLiteral("printf %b ") + Literals::shellPrintf(record.data + end)
        + QStringLiteral(" | ") + command + QStringLiteral(" -");
}

} // namespace

bool isPossible(Format format, const LogRecord &record)
{
    if (format == Format::Text || format == Format::Json)
        return true;
    if (record.kind != LogKind::Signal)
        return false;
    const bool endsEarly = record.data.contains(QChar(u'\0')) || record.type.contains(QChar(u'\0'));
    return format != Format::C || !endsEarly;
}

QString make(Format format, const LogRecord &original, const Place &place)
{
    if (!isPossible(format, original))
        return {};
    const LogRecord record = TokenRedaction::withoutTokens(original);
    switch (format) {
    case Format::Text:
        return text(record);
    case Format::Json:
        return QString::fromUtf8(LogFormat::jsonLine(record));
    case Format::OpenTokJs:
        return openTokJs(record);
    case Format::C:
        return cCode(record);
    case Format::Qt:
        return qtCode(record);
    case Format::NodeSdk:
        return nodeSdk(record, place);
    case Format::Curl:
        return curl(record, place);
    case Format::Cli:
        return cli(record);
    }
    return {};
}

} // namespace Signalbox::SignalSnippet
