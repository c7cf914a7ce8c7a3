#include "sendagain.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/models/isolated.h>
#include <ui/models/logrecord.h>

#include <QtCore/qcoreapplication.h>

namespace Signalbox {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Signalbox::SendAgain)
};

} // namespace

bool SendAgain::goesBack(const LogRecord &record)
{
    return record.direction == LogDirection::Incoming && !record.targetId.isEmpty()
        && !record.personId.isEmpty();
}

SendAgain SendAgain::of(const LogRecord &record, const ConnectionListModel *people)
{
    if (record.targetId.isEmpty())
        return {};
    const bool back = goesBack(record);
    const QString id = back ? record.personId : record.targetId;
    // The number that we have now, where it was another then; without a link nobody has one.
    if (!back && record.direction == LogDirection::Incoming) {
        return {people->ownId().isEmpty() ? id : people->ownId(),
                Words::tr("The server sent this to you alone.")};
    }
    if (people->rowOf(id) >= 0)
        return {id};
    const QString name = back ? record.personName : record.targetName;
    return {id,
            Words::tr("%1 is no longer there.").arg(isolated(name.isEmpty() ? id.left(8) : name))};
}

} // namespace Signalbox
