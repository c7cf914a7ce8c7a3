#include "historytext.h"

#include <ui/models/isolated.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>

namespace Signalbox::HistoryText {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

} // namespace

QString problem(const Signaling::HistoryProblem &problem)
{
    using Kind = Signaling::HistoryProblem::Kind;
    const QString file = isolated(QDir::toNativeSeparators(problem.fileName));
    switch (problem.kind) {
    case Kind::None:
        return {};
    case Kind::NoDriver:
        return Words::tr("The history can't be used: Qt's driver for SQLite isn't installed "
                         "(package libqt6sql6-sqlite).");
    case Kind::CantOpen:
        return Words::tr("The history can't be opened: %1. Nothing is recorded until it can.")
            .arg(file);
    case Kind::ReadOnly:
        return Words::tr("The history may not be written: %1. Nothing is recorded until it may.")
            .arg(file);
    case Kind::DiskFull:
        return Words::tr("The disk that holds the history is full. Nothing is recorded until there "
                         "is room.");
    case Kind::LimitReached:
        return Words::tr("The history has reached its size. Nothing is recorded until some of it "
                         "is deleted.");
    case Kind::Busy:
        return Words::tr("Another program holds the history: %1. Nothing is recorded until it "
                         "lets go.")
            .arg(file);
    case Kind::Failed:
        return Words::tr("The history can't be written: %1 (%2). Nothing is recorded until it can.")
            .arg(file, problem.detail);
    }
    return {};
}

QString setAside(const Signaling::HistorySetAside &what)
{
    using Why = Signaling::HistorySetAside::Why;
    if (what.isNull())
        return {};
    const QString name = isolated(QDir::toNativeSeparators(what.newName));
    if (name.isEmpty())
        return Words::tr("The history can't be used, nor renamed: %1. Nothing is recorded.")
            .arg(isolated(QDir::toNativeSeparators(what.fileName)));
    switch (what.why) {
    case Why::Damaged:
        return Words::tr("The history was damaged. It was kept as %1, and a new one was begun.")
            .arg(name);
    case Why::Newer:
        return Words::tr("The history was written by a later version of Signalbox. It was kept as "
                         "%1, and a new one was begun.")
            .arg(name);
    case Why::Foreign:
        return Words::tr("The file of the history belongs to another program. It was kept as %1, "
                         "and a new one was begun.")
            .arg(name);
    }
    return {};
}

QString title(const Signaling::HistoryPlace &place)
{
    if (!place.name.isEmpty())
        return place.name;
    return place.sessionId.isEmpty() ? Words::tr("Session without a name")
                                     : place.sessionId.left(12);
}

QString origin(const Signaling::HistoryPlace &place)
{
    return place.hosted
        ? Words::tr("Hosted on this computer")
        : Words::tr("%1, session %2").arg(isolated(place.server), isolated(place.sessionId));
}

} // namespace Signalbox::HistoryText
