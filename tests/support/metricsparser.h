#ifndef TESTS_SUPPORT_METRICSPARSER_H
#define TESTS_SUPPORT_METRICSPARSER_H

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qmap.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>

namespace TestSupport {

/// Reads the text format of Prometheus, version 0.0.4, and takes nothing that is in doubt: every
/// sample belongs to a metric with HELP and TYPE above it, no series is there twice, histograms add
/// up.
class MetricsParser
{
public:
    /// Empty if all is in order, else what isn't.
    QString parse(const QByteArray &text)
    {
        if (!text.endsWith('\n'))
            return QStringLiteral("the last line has no end");
        const QList<QByteArray> lines = text.chopped(1).split('\n');
        for (const QByteArray &line : lines) {
            const QString problem =
                line.startsWith('#') ? comment(line) : sample(QString::fromUtf8(line));
            if (!problem.isEmpty())
                return problem + QStringLiteral(": ") + QString::fromUtf8(line);
        }
        return histograms();
    }
    /// "name" or "name{label=\"value\"}"; NaN if it isn't there.
    double value(const QString &series) const { return m_values.value(series, qQNaN()); }
    QString typeOf(const QString &name) const { return m_types.value(name); }
    QStringList series() const { return m_values.keys(); }

private:
    QString comment(const QByteArray &line)
    {
        static const QRegularExpression pattern(
            QStringLiteral("^# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$"));
        const auto match = pattern.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            return QStringLiteral("neither HELP nor TYPE");
        const QString name = match.captured(2);
        if (match.captured(1) == QLatin1String("HELP")) {
            if (m_helped.contains(name))
                return QStringLiteral("HELP twice");
            m_helped.insert(name);
            m_current.clear();
            return {};
        }
        static const QStringList types{QStringLiteral("counter"), QStringLiteral("gauge"),
                                       QStringLiteral("histogram"), QStringLiteral("summary"),
                                       QStringLiteral("untyped")};
        if (m_types.contains(name) || !m_helped.contains(name)
            || !types.contains(match.captured(3)))
            return QStringLiteral("a TYPE that is wrong here");
        m_types.insert(name, match.captured(3));
        m_current = name;
        return {};
    }
    QString sample(const QString &line)
    {
        static const QRegularExpression pattern(QStringLiteral(
            "^([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{[^{}]*\\})? ([+-]?(?:[0-9.]+(?:[eE][+-]?[0-9]+)?|Inf)|"
            "NaN)$"));
        static const QRegularExpression labels(
            QStringLiteral("^\\{[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\]|\\\\[\\\\\"n])*\""
                           "(?:,[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\]|\\\\[\\\\\"n])*\")*\\}$"));
        const auto match = pattern.match(line);
        if (!match.hasMatch())
            return QStringLiteral("no sample");
        const QString name = match.captured(1);
        const QString type = m_types.value(m_current);
        const bool isPart = type == QLatin1String("histogram")
            && (name == m_current + QLatin1String("_bucket")
                || name == m_current + QLatin1String("_sum")
                || name == m_current + QLatin1String("_count"));
        if (m_current.isEmpty() || (name != m_current && !isPart))
            return QStringLiteral("a sample of another metric");
        if (type == QLatin1String("counter") && !name.endsWith(QLatin1String("_total")))
            return QStringLiteral("a counter that isn't named _total");
        if (!match.captured(2).isEmpty() && !labels.match(match.captured(2)).hasMatch())
            return QStringLiteral("labels");
        bool ok = false;
        const double value = match.captured(3).toDouble(&ok);
        if (!ok)
            return QStringLiteral("no number");
        const QString series = name + match.captured(2);
        if (m_values.contains(series))
            return QStringLiteral("a series twice");
        m_values.insert(series, value);
        if (name.endsWith(QLatin1String("_bucket")))
            m_buckets[m_current].append({bound(match.captured(2)), value});
        return {};
    }
    static double bound(const QString &labels)
    {
        const QString text = labels.section(QLatin1Char('"'), 1, 1);
        return text == QLatin1String("+Inf") ? qInf() : text.toDouble();
    }
    QString histograms() const
    {
        for (auto it = m_buckets.begin(); it != m_buckets.end(); ++it) {
            double lastBound = -qInf();
            double lastCount = 0;
            for (const auto &[upTo, count] : it.value()) {
                if (upTo <= lastBound || count < lastCount)
                    return it.key() + QStringLiteral(": buckets don't rise");
                lastBound = upTo;
                lastCount = count;
            }
            if (lastBound != qInf() || lastCount != value(it.key() + QLatin1String("_count"))
                || !(value(it.key() + QLatin1String("_sum")) >= 0))
                return it.key() + QStringLiteral(": +Inf, _count and _sum don't agree");
        }
        return {};
    }

    QSet<QString> m_helped;
    QMap<QString, QString> m_types;
    QMap<QString, double> m_values;
    QMap<QString, QList<std::pair<double, double>>> m_buckets;
    QString m_current;
};

} // namespace TestSupport

#endif
