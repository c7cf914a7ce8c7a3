#include "processfigures.h"

#include <QDir>
#include <QFile>

#include <cmath>

namespace Soak {

namespace {

/// The number in a line like "VmRSS:	   12345 kB"; -1 if there is none.
qint64 kilobytes(const QByteArray &text, const QByteArray &name)
{
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith(name))
            continue;
        const QList<QByteArray> words = line.simplified().split(' ');
        bool ok = false;
        const qint64 value = words.value(1).toLongLong(&ok);
        return ok && words.value(2) == "kB" ? value : -1;
    }
    return -1;
}

QString grown(const char *what, qint64 before, qint64 after, qint64 most)
{
    return QStringLiteral("%1 grew from %2 to %3 KB, which is more than %4")
        .arg(QString::fromLatin1(what))
        .arg(before)
        .arg(after)
        .arg(most);
}

} // namespace

std::optional<ProcessFigures> ProcessFigures::of(qint64 processId)
{
    const QString place = QStringLiteral("/proc/%1/").arg(processId);
    QFile status(place + QStringLiteral("status"));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QDir descriptors(place + QStringLiteral("fd"));
    const auto filter = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot;
    return fromStatus(status.readAll(), int(descriptors.entryList(filter).size()));
}

std::optional<ProcessFigures> ProcessFigures::fromStatus(const QByteArray &text, int descriptors)
{
    const ProcessFigures figures{kilobytes(text, "VmRSS:"), kilobytes(text, "RssAnon:"),
                                 descriptors};
    return figures.residentKb < 0 || figures.heapKb < 0 ? std::nullopt : std::optional(figures);
}

QString ProcessFigures::toText() const
{
    return QStringLiteral("RSS %1 MB, heap %2 MB, %3 descriptors")
        .arg(double(residentKb) / 1024, 0, 'f', 1)
        .arg(double(heapKb) / 1024, 0, 'f', 1)
        .arg(descriptors);
}

QStringList growth(const ProcessFigures &before, const ProcessFigures &after, const Margin &margin)
{
    QStringList problems;
    const auto most = [&margin](qint64 kb) {
        return kb + std::llround(double(kb) * margin.memoryShare) + margin.memoryKb;
    };
    if (after.residentKb > most(before.residentKb))
        problems.append(grown("RSS", before.residentKb, after.residentKb, most(before.residentKb)));
    if (after.heapKb > most(before.heapKb))
        problems.append(grown("heap", before.heapKb, after.heapKb, most(before.heapKb)));
    if (after.descriptors > before.descriptors + margin.descriptors)
        problems.append(QStringLiteral("descriptors grew from %1 to %2, which is more than %3")
                            .arg(before.descriptors)
                            .arg(after.descriptors)
                            .arg(before.descriptors + margin.descriptors));
    return problems;
}

} // namespace Soak
