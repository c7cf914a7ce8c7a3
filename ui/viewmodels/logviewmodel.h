#ifndef UI_VIEWMODELS_LOGVIEWMODEL_H
#define UI_VIEWMODELS_LOGVIEWMODEL_H

#include <signaling/clock.h>
#include <ui/models/logexport.h>
#include <ui/models/logfilter.h>
#include <ui/models/logsearch.h>
#include <ui/models/signalsnippet.h>

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <memory>
#include <optional>

namespace Signalbox {

class DeliveryTrails;
class LogFilterModel;
class LogHits;
class SignalLogModel;

/// The log as a page shows it: what of it is seen, how much that is, what is found in it, and what
/// is taken out of it.
class LogViewModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString countText READ countText NOTIFY countsChanged)
    Q_PROPERTY(QString pauseText READ pauseText NOTIFY countsChanged)
    Q_PROPERTY(bool scanning READ isScanning NOTIFY countsChanged)
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY pausedChanged)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged)
    Q_PROPERTY(QString filterProblem READ filterProblem NOTIFY filterChanged)
    Q_PROPERTY(bool newestFirst READ isNewestFirst WRITE setNewestFirst NOTIFY orderChanged)
    Q_PROPERTY(bool canUndoClear READ canUndoClear NOTIFY countsChanged)
    Q_PROPERTY(bool exporting READ isExporting NOTIFY exportChanged)
    Q_PROPERTY(double exportProgress READ exportProgress NOTIFY exportChanged)

public:
    /// Something to choose by: a type or a sender that the log holds.
    struct Choice
    {
        QString key;   ///< the type, empty: none; or the sender's id, empty: the server
        QString label; ///< for people; never empty
        qint64 rows = 0;
        bool chosen = false; ///< only such are shown, among others
        bool hidden = false;
    };
    enum class Rows { All, Filtered };

    /// How seldom choicesChanged() comes at most.
    static constexpr int ChoicesIntervalMs = 250;

    /// \a log lives longer than this.
    LogViewModel(SignalLogModel *log, std::shared_ptr<Signaling::Clock> clock,
                 QObject *parent = nullptr);
    ~LogViewModel() override;

    SignalLogModel *log() const { return m_log; }
    /// What a view shows.
    LogFilterModel *rows() const { return m_rows; }

    const LogFilter &filter() const;
    void setFilter(const LogFilter &filter);
    /// Takes the place of all that somebody chose and typed, as filterReplaced() tells.
    void replaceFilter(const LogFilter &filter);
    void clearFilter() { replaceFilter({}); }
    bool isFiltered() const { return !filter().isEmpty(); }
    /// Why the filter's expression shows nothing, or left rows out; empty if it does neither.
    QString filterProblem() const;
    /// Of the types and senders in the log, the most frequent first, and those the filter names.
    QList<Choice> types() const;
    QList<Choice> senders() const;
    /// Shows this type too, or no longer; with the last one gone, all are shown.
    void toggleType(const QString &type);
    void toggleSender(const QString &id);
    /// This type and no other, whatever was chosen before.
    void showOnlyType(const QString &type);
    void showOnlySender(const QString &id);
    void hideType(const QString &type);
    void hideSender(const QString &id);
    /// Shows again what was hidden.
    void showHidden();
    /// From \a from on and before \a to, in milliseconds since 1970; absent: from or to any time.
    void showBetween(std::optional<qint64> from, std::optional<qint64> to);
    /// What happened in the last \a milliseconds, and what will.
    void showLast(qint64 milliseconds);
    /// The filter's time: "Since 10:42:07", "10:42:07 to 10:50:00", with the date unless it is
    /// today; empty: any time.
    QString timeText() const;
    /// Of one of rows(), in milliseconds since 1970.
    qint64 timeAt(int row) const;

    /// "48,331", or "1,204 of 48,331".
    QString countText() const;
    bool isScanning() const;
    bool isPaused() const;
    void setPaused(bool paused);
    /// "Paused, 12 new"; empty while it isn't paused.
    QString pauseText() const;
    bool isNewestFirst() const;
    void setNewestFirst(bool newestFirst);

    /// Hides all rows; they are kept until the next time or forgetCleared().
    void clear();
    void forgetCleared();
    bool canUndoClear() const;
    void undoClear();

    /// Looks for \a what, of which only the text counts, from \a row on; ends in found() or
    /// notFound().
    void find(const LogFilter &what, int row, LogSearch::Direction direction);
    void stopFinding();
    /// "3 of 17": which of all rows with what was looked for was found last. Empty until that is
    /// known, and after stopFinding().
    QString hitText() const;

    /// Ends in exportFinished().
    void exportTo(const QString &fileName, LogExport::Format format, Rows rows);
    void cancelExport() { m_export->cancel(); }
    bool isExporting() const { return m_export->isRunning(); }
    /// From 0 to 1.
    double exportProgress() const;

    /// When our signals went where; lives longer than this.
    void setTrails(const DeliveryTrails *trails) { m_trails = trails; }
    /// When one of rows() that is ours went where, a line each: the time, then milliseconds since.
    /// Empty for others and for -1.
    QStringList trail(int row) const;

    /// What snippets name as the server and the session.
    void setPlace(const SignalSnippet::Place &place) { m_place = place; }
    /// Whether copyAs() has anything for one of these rows of rows().
    bool canCopyAs(SignalSnippet::Format format, const QList<int> &rows) const;
    /// Those rows one after the other, in the log's order. Never holds a token.
    QString copyAs(SignalSnippet::Format format, QList<int> rows) const;

Q_SIGNALS:
    void filterChanged();
    /// After filterChanged(), if there is one.
    void filterReplaced();
    void countsChanged();
    void pausedChanged();
    void choicesChanged();
    void orderChanged();
    void found(int row);
    void notFound();
    void hitTextChanged();
    void exportChanged();
    /// \a text says how it ended, for people.
    void exportFinished(Signalbox::LogExport::Result result, const QString &text);

private:
    void watch();
    void onRowsChanged();
    void onFound(int row);
    void onNotFound();
    void onExportFinished(LogExport::Result result);

    SignalLogModel *m_log;
    std::shared_ptr<Signaling::Clock> m_clock;
    LogFilterModel *m_rows;
    LogSearch *m_search;
    LogHits *m_hits;
    LogFilter m_sought;
    std::optional<quint64> m_found; ///< the sequence number of the row
    LogExport *m_export;
    std::unique_ptr<Signaling::ClockTimer> m_choicesTimer;
    SignalSnippet::Place m_place;
    const DeliveryTrails *m_trails = nullptr;
    bool m_gaveUp = false;
};

} // namespace Signalbox

#endif
