#include "metricstext_p.h"

#include <signaling/hub/hubcounters_p.h>
#include <signaling/hub/signalinghub.h>

namespace Signaling {

namespace {

/// One metric after the other.
class Writer
{
public:
    void gauge(const char *name, const char *help, qint64 value)
    {
        head(name, "gauge", help);
        sample(name, {}, QByteArray::number(value));
    }
    void counter(const char *name, const char *help, quint64 value)
    {
        head(name, "counter", help);
        sample(name, {}, QByteArray::number(value));
    }
    void head(const char *name, const char *type, const char *help)
    {
        m_text +=
            QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }
    /// \a labels: name="value", as is.
    void sample(const QByteArray &name, const QByteArray &labels, const QByteArray &value)
    {
        m_text += name;
        if (!labels.isEmpty())
            m_text += '{' + labels + '}';
        m_text += ' ' + value + '\n';
    }
    static QByteArray seconds(quint64 us) { return QByteArray::number(double(us) / 1e6, 'g', 15); }
    QByteArray text() const { return m_text; }

private:
    QByteArray m_text;
};

void writeState(Writer &writer, const HubStatistics &statistics)
{
    writer.gauge("signalbox_connections",
                 "Connections in sessions, those in their grace period included.",
                 statistics.connections);
    writer.gauge("signalbox_sessions", "Sessions with at least one connection.",
                 statistics.sessions);
    writer.gauge("signalbox_queue_messages",
                 "Messages that wait for receivers or are not acknowledged.",
                 statistics.queuedMessages);
    writer.gauge("signalbox_queue_bytes",
                 "The same in bytes, each message counted for each receiver.",
                 statistics.queuedBytes);
    writer.gauge("signalbox_queue_bytes_max", "The same of the receiver that has most.",
                 statistics.longestQueueBytes);
}

void writeTraffic(Writer &writer, const HubCounters &counters)
{
    writer.counter("signalbox_signals_in_total", "Signals taken from clients and servers.",
                   counters.signalsIn);
    writer.counter("signalbox_signals_out_total",
                   "Signals handed to sockets, once for each receiver.", counters.deliveries);
    writer.counter("signalbox_received_bytes_total", "Bytes of the messages from clients.",
                   counters.bytesIn);
    writer.counter("signalbox_sent_bytes_total", "Bytes of the messages to clients.",
                   counters.bytesOut);
    writer.counter("signalbox_resumes_total", "Connections that came back on a new socket.",
                   counters.resumes);
    writer.counter("signalbox_malformed_total", "Frames and messages that could not be read.",
                   counters.malformed);
    const char *refusals = "signalbox_refusals_total";
    writer.head(refusals, "counter", "What was refused, or ended, and why.");
    for (std::size_t i = 0; i < RefusalCount; ++i)
        writer.sample(refusals, "reason=\"" + refusalName(Refusal(i)) + '"',
                      QByteArray::number(counters.refusals[i]));
    const char *answers = "signalbox_http_answers_total";
    writer.head(answers, "counter", "Answers to HTTP requests, by status.");
    for (auto it = counters.httpAnswers.begin(); it != counters.httpAnswers.end(); ++it)
        writer.sample(answers, "code=\"" + QByteArray::number(it.key()) + '"',
                      QByteArray::number(it.value()));
}

void writeLatency(Writer &writer, const LatencyHistogram &latency)
{
    const QByteArray name("signalbox_signal_latency_seconds");
    writer.head(name.constData(), "histogram",
                "From taking a signal to handing it to a receiver's socket.");
    quint64 below = 0;
    for (std::size_t i = 0; i < LatencyHistogram::Bounds.size(); ++i) {
        below += latency.counts()[i];
        writer.sample(name + "_bucket",
                      "le=\"" + Writer::seconds(quint64(LatencyHistogram::Bounds[i])) + '"',
                      QByteArray::number(below));
    }
    const QByteArray all = QByteArray::number(latency.count());
    writer.sample(name + "_bucket", "le=\"+Inf\"", all);
    writer.sample(name + "_sum", {}, Writer::seconds(latency.sumUs()));
    writer.sample(name + "_count", {}, all);
}

} // namespace

QByteArray MetricsText::contentType()
{
    return QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8");
}

QByteArray MetricsText::write(const HubStatistics &statistics, const HubCounters &counters,
                              bool isDraining, qint64 uptimeMs)
{
    Writer writer;
    writer.head("signalbox_build_info", "gauge", "1; the labels say what runs.");
    writer.sample("signalbox_build_info",
                  QByteArray("version=\"" SIGNALBOX_VERSION "\",qt=\"") + qVersion() + '"', "1");
    writer.head("signalbox_uptime_seconds", "gauge", "Since this hub began to listen.");
    writer.sample("signalbox_uptime_seconds", {}, Writer::seconds(quint64(uptimeMs) * 1000));
    writer.gauge("signalbox_draining", "1 while the hub goes down.", isDraining ? 1 : 0);
    writeState(writer, statistics);
    writeTraffic(writer, counters);
    writeLatency(writer, counters.latency);
    return writer.text();
}

} // namespace Signaling
