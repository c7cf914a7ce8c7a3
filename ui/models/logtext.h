#ifndef UI_MODELS_LOGTEXT_H
#define UI_MODELS_LOGTEXT_H

#include <ui/models/logrecord.h>

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

namespace Signalbox::LogText {

/// Words for what a SignalLogModel stores: for the eye, for screen readers, for the clipboard.

enum class Precision { Minutes, Seconds, Milliseconds };
/// "10:42:07.113" by the local clock, "10:42:07" or "10:42": one clock of 24 hours in all of the
/// window, as logs have it, whatever the locale does with hours.
QString time(qint64 ms, Precision precision = Precision::Milliseconds);
/// "today, 10:42", "yesterday, 10:42", a date and time: for what may be long ago. \a now: the
/// moment it is read.
QString day(qint64 ms, const QDateTime &now);
/// "11/30/26, 10:42": a date as the locale has it, and the time.
QString moment(qint64 ms, Precision precision = Precision::Minutes);
/// "14 B", "7.9 KiB"; empty for a negative number.
QString size(qint64 bytes);
/// "2.4 s", "3 min 5 s", "3 min".
QString duration(qint64 ms);
/// "sent", "waiting for the link", …; empty for None.
QString delivery(Delivery delivery);
/// The sender as shown: a name, or "server" for a signal without a sender.
QString from(const QModelIndex &index);
/// The target as shown: a name, or "everyone".
QString to(const QModelIndex &index);
/// What an event says, "Joined", "Link back after 2.4 s, 3 signals had waited"; empty for signals.
QString event(const QModelIndex &index);
QString event(const LogRecord &record);
/// "JSON" or "text": what a signal's data travels as; empty where there is none.
QString dataKind(const QModelIndex &index);
QString dataKind(const LogRecord &record);
/// What a cell says in words.
QString cell(const QModelIndex &index);
/// The same for who doesn't see the colours and marks: of data also that it is JSON.
QString spokenCell(const QModelIndex &index);
/// A whole row: time, from, to, type, data, outcome, parted by tabs; line breaks in data stay.
QString row(const QModelIndex &index);

} // namespace Signalbox::LogText

#endif
