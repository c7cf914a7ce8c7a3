#include "hubmetrics.h"

namespace Chaos {

namespace {
const QString refusalsName = QStringLiteral("signalbox_refusals_total{reason=\"%1\"}");
}

HubMetrics HubMetrics::fromText(const QByteArray &text)
{
    HubMetrics metrics;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype space = line.lastIndexOf(' ');
        bool ok = false;
        const double value = line.mid(space + 1).toDouble(&ok);
        if (ok && space > 0 && !line.startsWith('#'))
            metrics.m_values.insert(QString::fromUtf8(line.left(space)), qint64(value));
    }
    return metrics;
}

qint64 HubMetrics::refusals(const QString &reason) const
{
    return value(refusalsName.arg(reason));
}

QString HubMetrics::refusalsText() const
{
    const QString start = refusalsName.section(QStringLiteral("%1"), 0, 0);
    QStringList parts;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (it.key().startsWith(start) && it.value() > 0)
            parts.append(QStringLiteral("%1 %2")
                             .arg(it.value())
                             .arg(it.key().mid(start.size()).section(QLatin1Char('"'), 0, 0)));
    }
    parts.sort();
    return parts.join(QStringLiteral(", "));
}

} // namespace Chaos
