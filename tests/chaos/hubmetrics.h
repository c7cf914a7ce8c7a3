#ifndef TESTS_CHAOS_HUBMETRICS_H
#define TESTS_CHAOS_HUBMETRICS_H

#include <QtCore/qbytearray.h>
#include <QtCore/qhash.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Chaos {

/// What a hub says of itself under /metrics.
class HubMetrics
{
public:
    /// Reads Prometheus text; lines that hold no number are skipped.
    static HubMetrics fromText(const QByteArray &text);

    bool isEmpty() const { return m_values.isEmpty(); }
    /// By the name as it stands there, labels included; 0 if there is none such.
    qint64 value(const QString &name) const { return m_values.value(name); }
    qint64 connections() const { return value(QStringLiteral("signalbox_connections")); }
    qint64 malformed() const { return value(QStringLiteral("signalbox_malformed_total")); }
    qint64 resumes() const { return value(QStringLiteral("signalbox_resumes_total")); }
    qint64 refusals(const QString &reason) const;
    /// "12 signalRate, 3 …": what was refused at all; empty: nothing.
    QString refusalsText() const;

private:
    QHash<QString, qint64> m_values;
};

} // namespace Chaos

#endif
