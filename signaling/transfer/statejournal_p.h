#ifndef SIGNALING_TRANSFER_STATEJOURNAL_P_H
#define SIGNALING_TRANSFER_STATEJOURNAL_P_H

#include <QtCore/qjsonarray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Signaling {

/// What became of single files since the state of their transfer was saved, as lines of JSON beside
/// it: a state of many thousand files isn't written anew for each.
namespace StateJournal {

struct Entry
{
    int file = 0;
    int state = 0;
    QString partName;
    QString path;
};

/// False if it can't be written; then the next save has it.
bool append(const QString &stateFile, const QList<Entry> &entries);
/// \a files as the state file has them, with what was noted since. A line that was cut off, or is
/// of no file of these, is passed over.
QJsonArray applied(const QString &stateFile, const QJsonArray &files);
/// Whether nothing was noted for TransferStore::KeptFor before \a wallMs.
bool isExpired(const QString &stateFile, qint64 wallMs);
/// The state file has all of it.
void clear(const QString &stateFile);

} // namespace StateJournal
} // namespace Signaling

#endif
