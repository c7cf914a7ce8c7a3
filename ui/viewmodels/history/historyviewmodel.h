#ifndef UI_VIEWMODELS_HISTORY_HISTORYVIEWMODEL_H
#define UI_VIEWMODELS_HISTORY_HISTORYVIEWMODEL_H

#include <signaling/clock.h>
#include <signaling/history/signalhistory.h>
#include <ui/viewmodels/history/historyexport.h>
#include <ui/viewmodels/history/historyresultsmodel.h>
#include <ui/viewmodels/history/historysessionsmodel.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <memory>

namespace Signalbox {

/// The history as a window shows it: its sessions, and what is looked for in them.
class HistoryViewModel : public QObject
{
    Q_OBJECT

public:
    enum class Span { AnyTime, Today, Week, Month };
    Q_ENUM(Span)
    /// How long nothing is to be written before it is looked for.
    static constexpr int PauseMs = 200;

    /// \a history must outlive it.
    HistoryViewModel(Signaling::SignalHistory *history, std::shared_ptr<Signaling::Clock> clock,
                     QObject *parent = nullptr);
    ~HistoryViewModel() override;

    HistorySessionsModel *sessions() { return &m_sessions; }
    HistoryResultsModel *results() { return &m_results; }

    /// Looks anew, after a moment in which nothing else is written.
    void setText(const QString &text);
    void setType(const QString &type);
    void setSender(const QString &sender);
    /// Looks anew at once.
    void setSpan(Span span);
    /// Of HistorySessionsModel; 0: all.
    void setSession(qint64 id);
    qint64 session() const { return m_query.session; }
    /// Brings everything up to date: the sessions, and what is found.
    void refresh();

    /// "204 found", "200 found, more below", "Nothing found", or what is wrong.
    QString stateText() const;
    /// Whether nothing was recorded yet.
    bool isEmpty() const { return m_sessions.rowCount() <= 1; }
    QString fileName() const { return m_history->fileName(); }
    /// Of the file: "12.4 MiB"; up to date after refreshSize().
    QString sizeText() const;
    void refreshSize();
    /// Why nothing is recorded at present; empty if all is well.
    QString problemText() const;

    /// For good.
    void forgetSession(qint64 id);
    void forgetAll();

    /// What is looked for, in all of the chosen sessions; ends in exportFinished().
    void exportTo(const QString &fileName, LogExport::Format format);
    void cancelExport() { m_export.cancel(); }
    bool isExporting() const { return m_export.isRunning(); }
    /// From 0 to 1: of all rows in the chosen sessions, of which fewer may be found.
    double exportProgress() const;

Q_SIGNALS:
    void stateChanged();
    void sessionsChanged();
    /// \a text says how it ended, for people.
    void exportFinished(Signalbox::LogExport::Result result, const QString &text);

private:
    void searchSoon();
    void search();
    void onExportFinished(LogExport::Result result);

    Signaling::SignalHistory *m_history;
    std::shared_ptr<Signaling::Clock> m_clock;
    HistorySessionsModel m_sessions;
    HistoryResultsModel m_results;
    HistoryExport m_export;
    Signaling::HistoryQuery m_query;
    std::unique_ptr<Signaling::ClockTimer> m_timer;
    Span m_span = Span::AnyTime;
};

} // namespace Signalbox

#endif
