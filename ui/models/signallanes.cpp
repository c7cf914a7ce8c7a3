#include "signallanes.h"

#include <ui/models/person.h>
#include <ui/models/signallogmodel.h>

#include <QtCore/qcoreapplication.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace Signalbox {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignalLanes)
};

// The lane of someone, a new one if there is room for it; MaxLanes if there isn't.
int laneOf(QList<SignalLanes::Lane> *lanes, const QString &id, const QString &name, int slot)
{
    for (int lane = 0; lane < lanes->size(); ++lane) {
        if (lanes->at(lane).id == id)
            return lane;
    }
    if (lanes->size() == SignalLanes::MaxLanes)
        return SignalLanes::MaxLanes;
    lanes->append({id, id.isEmpty() ? Words::tr("server") : name, slot});
    return int(lanes->size()) - 1;
}

// Names alone would not tell whose lane is whose.
void tellApart(QList<SignalLanes::Lane> *lanes)
{
    QList<Person::Named> people;
    for (const SignalLanes::Lane &lane : std::as_const(*lanes))
        people.append({lane.id, lane.name});
    const QStringList names = Person::distinctNames(people);
    for (qsizetype i = 0; i < names.size(); ++i)
        (*lanes)[i].name = names[i];
}

} // namespace

SignalLanes SignalLanes::of(const SignalLogModel &log, qint64 from, qint64 to)
{
    SignalLanes result;
    std::vector<quint64> rows; // the latest first
    const quint64 first = log.firstSequence();
    const quint64 end = log.endSequence();
    const quint64 last = end - std::min<quint64>(end - first, MaxRows);
    for (quint64 sequence = end; sequence > last; --sequence) {
        const LogRow row = log.rowAt(sequence - 1);
        if (row.entry().kind != LogKind::Signal || row.entry().time >= to)
            continue;
        // Rows are in the order they came, which is that of their times but for some milliseconds.
        constexpr qint64 outOfOrder = 2000;
        if (row.entry().time < from - outOfOrder)
            break;
        if (row.entry().time < from)
            continue;
        if (rows.size() == size_t(MaxSignals))
            ++result.leftOut;
        else
            rows.push_back(sequence - 1);
    }
    std::reverse(rows.begin(), rows.end());
    for (const quint64 sequence : rows) {
        const LogRow row = log.rowAt(sequence);
        const LogEntry &entry = row.entry();
        Signal signal{entry.time,
                      laneOf(&result.lanes, row.personId(), row.personName(), entry.personSlot),
                      Everyone, row.type()};
        if (!row.targetId().isEmpty())
            signal.to = laneOf(&result.lanes, row.targetId(), row.targetName(), entry.targetSlot);
        if (signal.from == MaxLanes || signal.to == MaxLanes)
            ++result.leftOut;
        else
            result.sent.append(signal);
    }
    tellApart(&result.lanes);
    return result;
}

} // namespace Signalbox
