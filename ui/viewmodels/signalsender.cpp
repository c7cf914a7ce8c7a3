#include "signalsender.h"

#include <signaling/signalingsession.h>
#include <ui/models/jsonlint.h>
#include <ui/models/person.h>
#include <ui/viewmodels/sessionrecorder.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qrandom.h>
#include <QtCore/quuid.h>

#include <utility>

namespace Signalbox {

namespace {

// Both ends included; the whole range of numbers too.
qint64 randomBetween(qint64 least, qint64 most)
{
    const quint64 span = quint64(most) - quint64(least) + 1;
    const quint64 number = QRandomGenerator::global()->generate64();
    return qint64(quint64(least) + (span == 0 ? number : number % span));
}

// What others get, and not how it was written: log, history and export tell what was said. What is
// no JSON isn't sent, and stays as it is.
JsonLint::Sent onTheWire(const QString &data, bool json)
{
    return json && !data.isNull() && !JsonLint::check(data) ? JsonLint::sent(data)
                                                            : JsonLint::Sent{data, json};
}

} // namespace

SignalSender::SignalSender(Signaling::SignalingSession *session, SessionRecorder *recorder,
                           std::shared_ptr<Signaling::Clock> clock)
    : m_session(session)
    , m_recorder(recorder)
    , m_clock(std::move(clock))
{
}

TemplateText::Values SignalSender::values(bool json) const
{
    TemplateText::Values values;
    values.now = m_clock->wallMs();
    values.counter = m_counter;
    if (!m_session->connection().isNull())
        values.me = Person::nameOf(m_session->connection());
    values.uuid = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    values.random = randomBetween;
    values.json = json;
    return values;
}

SignalSender::Sent SignalSender::send(const Draft &draft)
{
    Sent sent;
    // No targets mean everyone, who must not get what is for few.
    if (draft.toNobody) {
        sent.problem = QCoreApplication::translate("SignalSender", "nobody is chosen who gets it");
        return sent;
    }
    QString data = draft.text;
    const bool fills = draft.fillsIn && TemplateText::hasVariables(draft.text);
    if (fills) {
        const TemplateText::Result result = TemplateText::expanded(draft.text, values(draft.json));
        if (!result.ok()) {
            sent.problem = result.problem;
            return sent;
        }
        data = result.text;
        ++m_counter;
    }
    const QStringList targets = draft.targets.isEmpty() ? QStringList{QString()} : draft.targets;
    for (const QString &target : targets)
        sent.targets.insert(sendTo(target, draft, data), target);
    return sent;
}

quint64 SignalSender::sendTo(const QString &target, const Draft &draft, const QString &text)
{
    // A field that was left empty means "none", in the field's sense: not there at all.
    const QString type = draft.type.isEmpty() ? QString() : draft.type;
    const QString data = text.isEmpty() ? QString() : text;
    Signaling::SignalOptions options;
    options.retryAfterReconnect = draft.retry;
    options.isJson = draft.json;
    if (!target.isEmpty()) {
        Signaling::Connection to = m_session->connectionById(target);
        to.id = target;
        options.to = to;
    }
    const quint64 id = m_session->sendSignal(type, data, options);
    const JsonLint::Sent sent = onTheWire(data, draft.json);
    options.isJson = sent.json;
    m_recorder->recordSent(id, type, sent.data, target, options);
    return id;
}

} // namespace Signalbox
