#ifndef TESTS_SOAK_PROCESSFIGURES_H
#define TESTS_SOAK_PROCESSFIGURES_H

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

namespace Soak {

/// What a process holds at one moment.
struct ProcessFigures
{
    qint64 residentKb = 0; ///< in memory, the programs' files included
    qint64 heapKb = 0;     ///< of that, what belongs to it alone: heap and stacks
    int descriptors = 0;

    /// Of a process of this computer's (Linux); nothing if there is none such.
    static std::optional<ProcessFigures> of(qint64 processId);
    /// Reads VmRSS and RssAnon out of the text of /proc/PID/status.
    static std::optional<ProcessFigures> fromStatus(const QByteArray &text, int descriptors);
    QString toText() const;
};

/// How much more there may be at the end than there was after the first minute.
struct Margin
{
    double memoryShare = 0.10; ///< of what there was, and
    qint64 memoryKb = 2048;    ///< so much beside it, for what an allocator keeps
    int descriptors = 2;
};

/// What grew beyond \a margin, a line each; empty: nothing.
QStringList growth(const ProcessFigures &before, const ProcessFigures &after,
                   const Margin &margin = {});

} // namespace Soak

#endif
