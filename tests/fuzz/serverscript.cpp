#include "serverscript.h"

#include "check.h"
#include "framespelling.h"

using namespace Signaling;
using namespace TestSupport;

namespace Fuzzing {

namespace {

constexpr qsizetype MaxLines = 100;
constexpr qint64 MaxTickedMs = 600000;

QByteArray takeWord(QByteArray *line)
{
    const qsizetype space = line->indexOf(' ');
    const QByteArray word = space < 0 ? *line : line->left(space);
    *line = space < 0 ? QByteArray() : line->mid(space + 1);
    return word;
}

} // namespace

void ServerScript::run(const QByteArray &text)
{
    m_it.connectSession();
    const QByteArrayList lines = text.split('\n').mid(0, MaxLines);
    for (const QByteArray &line : lines)
        step(line);
}

void ServerScript::step(const QByteArray &line)
{
    QByteArray rest = line;
    const QByteArray verb = takeWord(&rest);
    serverStep(verb, rest);
    clientStep(verb, rest);
    SessionFixture::settle();
}

void ServerScript::serverStep(const QByteArray &verb, const QByteArray &rest)
{
    FakeServer &server = m_it.server;
    LoopbackTransport *link = server.link();
    m_throttles = m_throttles || rest.contains("429");
    if (verb == "frame" && link) {
        link->send(FrameSpelling::frame(expanded(rest)));
    } else if (verb == "raw" && link) {
        link->send(FrameSpelling::bytes(rest));
    } else if (verb == "close" && link) {
        QByteArray reason = rest;
        const int code = takeWord(&reason).toInt();
        link->closeWithReason(code, QString::fromUtf8(reason));
    } else if (verb == "cut" && link) {
        link->cut();
    } else if (verb == "silent" && link) {
        link->setSilent(true);
    } else if (verb == "status") {
        server.signalStatus = rest.toInt();
    } else if (verb == "quiet" || verb == "loud") {
        setLoud(rest, verb == "loud");
    } else if (verb == "refuse" || verb == "accept") {
        server.listener.setRefusing(verb == "refuse");
    } else if (verb == "resumed") {
        server.resumeCloseCode = rest.toInt();
    } else if (verb == "info") {
        m_it.info->silent = rest == "silent";
        m_it.info->error = std::nullopt;
        if (rest == "error")
            m_it.info->error =
                SignalingError(SignalingError::InvalidParameter, QStringLiteral("x"));
    }
}

void ServerScript::setLoud(const QByteArray &what, bool loud)
{
    FakeServer &server = m_it.server;
    if (what == "join")
        server.answersJoin = loud;
    else if (what == "signals")
        server.answersSignals = loud;
    else if (what == "pings")
        server.answersPings = loud;
    else if (what == "created")
        server.sendsOwnCreated = loud;
    else if (what == "resumed")
        server.greetsResumed = loud;
}

void ServerScript::clientStep(const QByteArray &verb, const QByteArray &rest)
{
    if (verb == "connect")
        m_it.session->connectToSession(SessionFixture::credentials());
    else if (verb == "disconnect")
        m_it.session->disconnectFromSession();
    else if (verb == "send" || verb == "once")
        send(QString(), verb == "send");
    else if (verb == "to")
        send(QString::fromUtf8(rest), true);
    else if (verb == "cancel")
        m_it.session->cancelSignal(rest.toULongLong());
    else if (verb == "tick") {
        const qint64 ms = qBound(qint64(0), rest.toLongLong(), MaxTickedMs - m_ticked);
        m_ticked += ms;
        m_it.advance(ms);
    }
}

void ServerScript::send(const QString &to, bool retry)
{
    SignalOptions options;
    options.retryAfterReconnect = retry;
    if (!to.isEmpty()) {
        Connection target;
        target.id = to;
        options.to = target;
    }
    const QString data = QStringLiteral("signal %1").arg(m_sent.size());
    if (const quint64 id = m_it.session->sendSignal({}, data, options))
        m_sent.insert(id, data);
}

QByteArray ServerScript::expanded(const QByteArray &text) const
{
    QByteArray result = text;
    const auto &frames = m_it.server.frames;
    const QByteArray last =
        frames.isEmpty() ? QByteArray() : frames.last().header(RumorHeader::TransactionId);
    return result.replace("{id}", m_it.server.clientId.toUtf8())
        .replace("{last}", last)
        .replace("{address}", "/v2/partner/100/session/1_MX4xMDB-fjE");
}

void ServerScript::finish()
{
    m_it.session->disconnectFromSession();
    SessionFixture::settle();
    m_it.advance(60000);
    check(m_it.session->state() == SessionFixture::State::Disconnected, "a session can be ended");
    check(m_it.clock->activeTimers() == 0, "a session that has ended waits for nothing");
    const QStringList seen = m_it.server.dataSeen();
    for (auto it = m_sent.cbegin(); it != m_sent.cend(); ++it) {
        const auto results = m_it.results.value(it.key());
        check(results.size() == 1, "every signal has exactly one outcome", it.value().toUtf8());
        const auto outcome = results.first().outcome;
        const bool wasOnTheWire = seen.contains(it.value());
        // What was refused for its rate waits again, and may be taken back.
        check(!wasOnTheWire || m_throttles
                  || (outcome != SessionFixture::Outcome::Cancelled
                      && outcome != SessionFixture::Outcome::Expired),
              "what was cancelled or expired was never sent", it.value().toUtf8());
        check(wasOnTheWire || outcome != SessionFixture::Outcome::Sent,
              "what was reported sent was sent", it.value().toUtf8());
    }
}

} // namespace Fuzzing
