#include "logtext.h"

#include <ui/models/isolated.h>
#include <ui/models/signallogmodel.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>
#include <QtCore/qstringlist.h>

namespace Signalbox::LogText {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LogText)
};

LogKind kindOf(const QModelIndex &index)
{
    return index.data(SignalLogModel::KindRole).value<LogKind>();
}

QString leftText(const QString &reason)
{
    if (reason == QLatin1String("networkDisconnected"))
        return Words::tr("Left: the connection was lost");
    if (reason == QLatin1String("networkTimedout"))
        return Words::tr("Left: no answer any more");
    if (reason == QLatin1String("forceDisconnected"))
        return Words::tr("Left: a moderator ended the connection");
    return Words::tr("Left");
}

QString linkBackText(qint64 ms, int waiting)
{
    const QString away = duration(ms);
    if (waiting == 0)
        return Words::tr("Link back after %1").arg(away);
    return Words::tr("Link back after %1, %Ln signal(s) had waited", nullptr, waiting).arg(away);
}

} // namespace

QString time(qint64 ms, Precision precision)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(ms);
    switch (precision) {
    case Precision::Minutes:
        return time.toString(QStringLiteral("HH:mm"));
    case Precision::Seconds:
        return time.toString(QStringLiteral("HH:mm:ss"));
    case Precision::Milliseconds:
        break;
    }
    return time.toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString moment(qint64 ms, Precision precision)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms).date();
    return Words::tr("%1, %2", "date, time")
        .arg(QLocale().toString(date, QLocale::ShortFormat), time(ms, precision));
}

QString day(qint64 ms, const QDateTime &now)
{
    switch (QDateTime::fromMSecsSinceEpoch(ms).date().daysTo(now.date())) {
    case 0:
        return Words::tr("today, %1").arg(time(ms, Precision::Minutes));
    case 1:
        return Words::tr("yesterday, %1").arg(time(ms, Precision::Minutes));
    default:
        return moment(ms);
    }
}

QString size(qint64 bytes)
{
    if (bytes < 0)
        return {};
    const QLocale locale;
    if (bytes < 1024)
        return Words::tr("%1 B", "size in bytes").arg(locale.toString(bytes));
    const double kib = double(bytes) / 1024;
    if (kib < 1024)
        return Words::tr("%1 KiB").arg(locale.toString(kib, 'f', 1));
    const double mib = kib / 1024;
    if (mib < 1024)
        return Words::tr("%1 MiB").arg(locale.toString(mib, 'f', 1));
    return Words::tr("%1 GiB").arg(locale.toString(mib / 1024, 'f', 1));
}

QString duration(qint64 ms)
{
    const QLocale locale;
    if (ms < 60000)
        return Words::tr("%1 s", "seconds").arg(locale.toString(double(ms) / 1000, 'f', 1));
    const qint64 seconds = ms / 1000;
    if (seconds % 60 == 0)
        return Words::tr("%1 min", "minutes").arg(locale.toString(seconds / 60));
    return Words::tr("%1 min %2 s")
        .arg(locale.toString(seconds / 60), locale.toString(seconds % 60));
}

QString delivery(Delivery delivery)
{
    switch (delivery) {
    case Delivery::None:
        return {};
    case Delivery::Waiting:
        return Words::tr("waits for the server");
    case Delivery::Sent:
        return Words::tr("sent");
    case Delivery::Failed:
        return Words::tr("failed");
    case Delivery::Cancelled:
        return Words::tr("cancelled");
    case Delivery::Expired:
        return Words::tr("expired");
    case Delivery::Unknown:
        return Words::tr("unknown: it may have been sent");
    }
    return {};
}

QString from(const QModelIndex &index)
{
    if (index.data(SignalLogModel::PersonIdRole).toString().isEmpty())
        return kindOf(index) == LogKind::Signal ? Words::tr("server") : QString();
    return index.data(SignalLogModel::PersonNameRole).toString();
}

QString to(const QModelIndex &index)
{
    if (kindOf(index) != LogKind::Signal)
        return {};
    if (index.data(SignalLogModel::TargetIdRole).toString().isEmpty())
        return Words::tr("everyone");
    return index.data(SignalLogModel::TargetNameRole).toString();
}

QString event(const QModelIndex &index)
{
    LogRecord record;
    record.kind = kindOf(index);
    record.note = index.data(SignalLogModel::NoteRole).toString();
    record.duration = index.data(SignalLogModel::DurationRole).toLongLong();
    record.waiting = index.data(SignalLogModel::WaitingRole).toInt();
    return event(record);
}

QString event(const LogRecord &record)
{
    const QString &note = record.note;
    switch (record.kind) {
    case LogKind::Signal:
        return {};
    case LogKind::Joined:
        return Words::tr("Joined");
    case LogKind::Left:
        return leftText(note);
    case LogKind::LinkLost:
        return Words::tr("Link lost");
    case LogKind::LinkBack:
        return linkBackText(record.duration, record.waiting);
    case LogKind::Gap:
        return Words::tr("The server had forgotten this connection: signals of others may be "
                         "missing");
    case LogKind::SessionEnded:
        return note.isEmpty() ? Words::tr("Session left")
                              : Words::tr("Session ended: %1").arg(note);
    case LogKind::Note:
        return note;
    }
    return {};
}

QString dataKind(const QModelIndex &index)
{
    LogRecord record;
    record.kind = kindOf(index);
    record.json = index.data(SignalLogModel::JsonRole).toBool();
    if (index.data(SignalLogModel::HasDataRole).toBool())
        record.data = QStringLiteral("");
    return dataKind(record);
}

QString dataKind(const LogRecord &record)
{
    if (record.kind != LogKind::Signal || record.data.isNull())
        return {};
    return record.json ? Words::tr("JSON") : Words::tr("text", "what data travels as");
}

QString spokenCell(const QModelIndex &index)
{
    const QString text = cell(index);
    const bool isJson = index.column() == SignalLogModel::DataColumn
        && kindOf(index) == LogKind::Signal && index.data(SignalLogModel::JsonRole).toBool();
    return isJson ? Words::tr("JSON: %1").arg(text) : text;
}

QString cell(const QModelIndex &index)
{
    switch (index.column()) {
    case SignalLogModel::TimeColumn:
        return time(index.data(SignalLogModel::TimeRole).toLongLong());
    case SignalLogModel::FromColumn:
        return from(index);
    case SignalLogModel::ToColumn:
        return to(index);
    case SignalLogModel::TypeColumn:
        return index.data(SignalLogModel::TypeRole).toString();
    case SignalLogModel::DataColumn:
        return kindOf(index) == LogKind::Signal ? index.data(SignalLogModel::DataRole).toString()
                                                : event(index);
    case SignalLogModel::SizeColumn:
        return size(index.data(SignalLogModel::SizeRole).toLongLong());
    default: {
        const QString outcome =
            delivery(index.data(SignalLogModel::DeliveryRole).value<Delivery>());
        const QString note = index.data(SignalLogModel::NoteRole).toString();
        return outcome.isEmpty() || note.isEmpty() ? outcome
                                                   : outcome + QStringLiteral(": ") + note;
    }
    }
}

QString row(const QModelIndex &index)
{
    QStringList cells;
    for (const int column :
         {SignalLogModel::TimeColumn, SignalLogModel::FromColumn, SignalLogModel::ToColumn,
          SignalLogModel::TypeColumn, SignalLogModel::DataColumn, SignalLogModel::OutcomeColumn}) {
        const QString text = cell(index.siblingAtColumn(column));
        const bool isOurs = column == SignalLogModel::OutcomeColumn
            || (column == SignalLogModel::DataColumn && kindOf(index) != LogKind::Signal);
        cells << (isOurs ? withoutIsolates(text) : text);
    }
    while (!cells.isEmpty() && cells.constLast().isEmpty())
        cells.removeLast();
    return cells.join(QLatin1Char('\t'));
}

} // namespace Signalbox::LogText
