#include "historyrecords.h"

#include <QtCore/qcoreapplication.h>

namespace Signalbox::HistoryRecords {

namespace {

using Signaling::HistoryEntry;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryRecords)
};

// The numbers of both are the same; each is checked where one of them could change.
static_assert(int(LogKind::SessionEnded) == int(HistoryEntry::Kind::SessionEnded));
static_assert(int(LogKind::Gap) == int(HistoryEntry::Kind::Gap));
static_assert(int(LogKind::LinkBack) == int(HistoryEntry::Kind::LinkBack));
static_assert(int(LogKind::LinkLost) == int(HistoryEntry::Kind::LinkLost));
static_assert(int(LogKind::Left) == int(HistoryEntry::Kind::Left));
static_assert(int(LogKind::Joined) == int(HistoryEntry::Kind::Joined));
static_assert(int(LogKind::Signal) == int(HistoryEntry::Kind::Signal));
static_assert(int(Delivery::None) == int(HistoryEntry::Delivery::None));
static_assert(int(Delivery::Waiting) == int(HistoryEntry::Delivery::Waiting));
static_assert(int(Delivery::Sent) == int(HistoryEntry::Delivery::Sent));
static_assert(int(Delivery::Failed) == int(HistoryEntry::Delivery::Failed));
static_assert(int(Delivery::Cancelled) == int(HistoryEntry::Delivery::Cancelled));
static_assert(int(Delivery::Expired) == int(HistoryEntry::Delivery::Expired));
static_assert(int(Delivery::Unknown) == int(HistoryEntry::Delivery::Unknown));

} // namespace

HistoryEntry toEntry(const LogRecord &record)
{
    HistoryEntry entry;
    entry.time = record.time;
    entry.kind =
        record.kind == LogKind::Note ? HistoryEntry::Kind::Note : HistoryEntry::Kind(record.kind);
    entry.delivery = HistoryEntry::Delivery(record.delivery);
    entry.outgoing = record.direction == LogDirection::Outgoing;
    entry.json = record.json;
    entry.retry = record.retry;
    entry.signalId = record.signalId;
    entry.personId = record.personId;
    entry.personName = record.personName;
    entry.personSlot = record.personSlot;
    entry.targetId = record.targetId;
    entry.targetName = record.targetName;
    entry.targetSlot = record.targetSlot;
    entry.type = record.type;
    entry.data = record.data;
    entry.note = record.note;
    entry.duration = record.duration;
    entry.waiting = record.waiting;
    return entry;
}

LogRecord toRecord(const HistoryEntry &entry)
{
    LogRecord record;
    record.time = entry.time;
    record.direction = entry.outgoing ? LogDirection::Outgoing : LogDirection::Incoming;
    if (entry.kind == HistoryEntry::Kind::Note) {
        record.kind = LogKind::Note;
        record.note = entry.note;
        return record;
    }
    if (entry.kind > HistoryEntry::Kind::SessionEnded) {
        record.kind = LogKind::Note;
        record.note = Words::tr("%Ln row(s) could not be recorded here: the disk did not take them",
                                nullptr, entry.waiting);
        return record;
    }
    record.kind = LogKind(entry.kind);
    // What became of it is written by the session that sent it, which is over.
    record.delivery = entry.delivery == HistoryEntry::Delivery::Waiting ? Delivery::Unknown
                                                                        : Delivery(entry.delivery);
    record.json = entry.json;
    record.retry = entry.retry;
    record.personId = entry.personId;
    record.personName = entry.personName;
    record.personSlot = entry.personSlot;
    record.targetId = entry.targetId;
    record.targetName = entry.targetName;
    record.targetSlot = entry.targetSlot;
    record.type = entry.type;
    record.data = entry.data;
    record.note = entry.note;
    record.duration = entry.duration;
    record.waiting = entry.waiting;
    return record;
}

} // namespace Signalbox::HistoryRecords
