#ifndef UI_VIEWMODELS_SETTINGS_REHEARSALVIEWMODEL_H
#define UI_VIEWMODELS_SETTINGS_REHEARSALVIEWMODEL_H

#include <ui/viewmodels/settings/rehearsal.h>

#include <QtCore/qabstractitemmodel.h>

namespace Signalbox {

/// The dry run of a retry policy: what someone asks for, and a row for each signal of what
/// happened.
class RehearsalViewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Given, Fate, Reason };
    static constexpr int ColumnCount = 4;
    enum Role { FateRole = Qt::UserRole };
    /// What became of a signal, for its colour and mark.
    enum class Kind { Sent, Kept, Dropped, Waiting };
    Q_ENUM(Kind)

    /// \a service must outlive it; may be null: then nothing can be played.
    explicit RehearsalViewModel(RehearsalService *service, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    bool canStart() const;
    bool isRunning() const { return m_running; }
    const RehearsalPlan &plan() const { return m_plan; }
    /// Everything but the policy is chosen by hand.
    void setCutSeconds(int seconds);
    void setSignalsPerSecond(int count);
    void setRetry(bool retry);
    /// Another policy than the one that was played: what is shown is of the past.
    void setPolicy(const Signaling::RetryPolicy &policy);
    /// What stands in the way, or went wrong; empty if nothing.
    QString problem() const;

    /// Plays it; changed() follows when it is done.
    void start();
    const RehearsalReport &report() const { return m_report; }
    /// Whether there is a report, and of a plan other than the present one.
    bool isOutdated() const { return m_outdated; }
    /// "16 signals: 4 sent at once, 12 kept and sent after the cut, 0 dropped."
    QString summary() const;
    /// "The link was back after 12.3 s, with the attempt 9."
    QString linkText() const;

Q_SIGNALS:
    void changed();

private:
    void finish(const RehearsalReport &report);
    void change();
    QString fateText(const RehearsedSignal &signal) const;
    static Kind kindOf(const RehearsedSignal &signal);

    RehearsalService *m_service;
    RehearsalPlan m_plan;
    RehearsalReport m_report;
    bool m_running = false;
    bool m_outdated = false;
    bool m_played = false;
};

} // namespace Signalbox

#endif
