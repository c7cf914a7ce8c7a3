#ifndef SIGNALING_HISTORY_HISTORYPROBLEM_H
#define SIGNALING_HISTORY_HISTORYPROBLEM_H

#include <QtCore/qstring.h>

namespace Signaling {

/// Why a history can't be written or read. A plain value; the application finds the words.
struct HistoryProblem
{
    /// What is the matter.
    enum class Kind {
        None,         ///< nothing
        NoDriver,     ///< Qt's SQLite driver isn't installed
        CantOpen,     ///< the file or its folder can't be opened or made
        ReadOnly,     ///< the file or its folder may not be written
        DiskFull,     ///< there is no room for more
        LimitReached, ///< the file is as large as HistoryOptions::maxBytes lets it be
        Busy,         ///< another program holds the file for too long
        Failed,       ///< anything else: detail says what
    };

    Kind kind = Kind::None; ///< what is the matter
    QString fileName;       ///< of the history's file
    QString detail;         ///< what the system says, in English; may be empty

    /// Whether there is no problem.
    bool isNull() const { return kind == Kind::None; }
    /// Whether both are the same in every part.
    friend bool operator==(const HistoryProblem &a, const HistoryProblem &b)
    {
        return a.kind == b.kind && a.fileName == b.fileName && a.detail == b.detail;
    }
    /// The opposite.
    friend bool operator!=(const HistoryProblem &a, const HistoryProblem &b) { return !(a == b); }
};

/// A file that couldn't be used and got another name, so that a new one could be begun. Nothing of
/// it is lost. A plain value.
struct HistorySetAside
{
    /// What was wrong with the file.
    enum class Why {
        Damaged, ///< SQLite can't read it, or part of it
        Newer,   ///< a later version wrote it
        Foreign, ///< it is the database of another program
    };

    Why why = Why::Damaged; ///< what was wrong with it
    QString fileName;       ///< what it was
    QString newName; ///< what it is now; empty: it couldn't be renamed, and nothing is recorded

    /// Whether no file was set aside.
    bool isNull() const { return fileName.isEmpty(); }
};

} // namespace Signaling

#endif
