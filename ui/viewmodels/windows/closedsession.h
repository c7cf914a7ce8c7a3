#ifndef UI_VIEWMODELS_WINDOWS_CLOSEDSESSION_H
#define UI_VIEWMODELS_WINDOWS_CLOSEDSESSION_H

#include <ui/models/logfilter.h>
#include <ui/models/logrecord.h>
#include <ui/viewmodels/draft.h>
#include <ui/viewmodels/sessionviewmodel.h>

#include <optional>

namespace Signalbox {

/// What is needed to open a session once more that was closed by mistake: how it is joined, its
/// log, and what was written. In memory only, for it has the token.
class ClosedSession
{
public:
    /// So many rows of the log, the latest, come back.
    static constexpr int MaxRows = 10000;
    /// Those that have so much text together, and no more.
    static constexpr qsizetype MaxBytes = 4 * 1024 * 1024;

    /// \a row: where it stood.
    ClosedSession(const SessionViewModel *session, int row);

    QString title() const { return m_title; }
    const SessionSetup &setup() const { return m_setup; }
    int row() const { return m_row; }
    /// Whether it was being recorded, whatever the settings say; nothing where none can be.
    std::optional<bool> isRecorded() const { return m_recorded; }
    /// Puts log, filter and draft into \a session, which has just been opened with setup().
    void putInto(SessionViewModel *session) const;

private:
    SessionSetup m_setup;
    QString m_title;
    QList<LogRecord> m_rows;
    LogFilter m_filter;
    Draft m_draft;
    std::optional<bool> m_recorded;
    int m_row;
};

} // namespace Signalbox

#endif
