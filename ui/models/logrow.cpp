#include "logrow.h"

namespace Signalbox {

LogRecord LogRow::toRecord() const
{
    const LogEntry &it = entry();
    const LogNote more = note();
    LogRecord record;
    record.time = it.time;
    record.kind = it.kind;
    record.direction = it.direction;
    record.delivery = it.delivery;
    record.json = it.json;
    record.retry = it.retry;
    record.signalId = it.signalId;
    record.personId = personId();
    record.personName = personName();
    record.personSlot = it.personSlot;
    record.targetId = targetId();
    record.targetName = targetName();
    record.targetSlot = it.targetSlot;
    record.type = type();
    record.data = data();
    record.note = more.text;
    record.duration = more.duration;
    record.waiting = more.waiting;
    return record;
}

} // namespace Signalbox
