#include "rehearsalviewmodel.h"

#include <ui/viewmodels/errortext.h>
#include <ui/viewmodels/settings/quantity.h>

#include <algorithm>

namespace Signalbox {

using Outcome = Signaling::SignalingSession::Outcome;

int RehearsalPlan::signalCount() const
{
    const qint64 span = (cutFor + 2 * Margin).count();
    return int(std::min<qint64>(span * signalsPerSecond / 1000 + 1, MaxSignals + 1));
}

QString RehearsalPlan::problem() const
{
    if (cutFor.count() < 1 || cutFor > std::chrono::seconds(MaxCutSeconds) || signalsPerSecond < 1
        || signalsPerSecond > MaxSignalsPerSecond)
        return RehearsalViewModel::tr("A cut lasts 1 to %L1 s, with 1 to %L2 signals a second.")
            .arg(MaxCutSeconds)
            .arg(MaxSignalsPerSecond);
    if (signalCount() > MaxSignals)
        return RehearsalViewModel::tr("These are more than %L1 signals. Choose a shorter cut, or "
                                      "fewer signals a second.")
            .arg(MaxSignals);
    return policy.problem();
}

RehearsalViewModel::RehearsalViewModel(RehearsalService *service, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
{
}

int RehearsalViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.signalList.size());
}

int RehearsalViewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RehearsalViewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Signal");
    case Given:
        //: Column: when a signal was sent, relative to the cut
        return tr("Written");
    case Fate:
        return tr("What becomes of it");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

RehearsalViewModel::Kind RehearsalViewModel::kindOf(const RehearsedSignal &signal)
{
    if (!signal.outcome)
        return Kind::Waiting;
    if (!signal.isSent())
        return Kind::Dropped;
    return signal.wasKept() ? Kind::Kept : Kind::Sent;
}

QString RehearsalViewModel::fateText(const RehearsedSignal &signal) const
{
    if (!signal.outcome)
        return tr("Still waits");
    const QString after = Quantity::roughDuration(signal.finishedAt - signal.at);
    switch (*signal.outcome) {
    case Outcome::Sent:
        return signal.wasKept() ? tr("Kept, sent after %1").arg(after) : tr("Sent at once");
    case Outcome::Failed:
        return signal.finishedAt > signal.at ? tr("Dropped after %1").arg(after)
                                             : tr("Dropped at once");
    case Outcome::Expired:
        return tr("Expired after %1").arg(after);
    case Outcome::Cancelled:
        return tr("Cancelled");
    case Outcome::Unknown:
        return tr("Unknown after %1").arg(after);
    }
    return {};
}

QVariant RehearsalViewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RehearsedSignal &signal = m_report.signalList.at(index.row());
    if (role == FateRole)
        return QVariant::fromValue(kindOf(signal));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Number:
        return signal.number;
    case Given:
        return signal.at < 0 ? tr("%1 before the cut").arg(Quantity::roughDuration(-signal.at))
                             : tr("%1 after the cut").arg(Quantity::roughDuration(signal.at));
    case Fate:
        return fateText(signal);
    case Reason:
        return signal.error ? ErrorText::headline(signal.error) : QString();
    default:
        return {};
    }
}

bool RehearsalViewModel::canStart() const
{
    return m_service && !m_running && m_plan.problem().isEmpty();
}

QString RehearsalViewModel::problem() const
{
    return m_plan.problem().isEmpty() ? m_report.problem : m_plan.problem();
}

void RehearsalViewModel::change()
{
    m_outdated = m_played;
    m_report.problem.clear();
    Q_EMIT changed();
}

void RehearsalViewModel::setCutSeconds(int seconds)
{
    if (m_plan.cutFor == std::chrono::seconds(seconds))
        return;
    m_plan.cutFor = std::chrono::seconds(seconds);
    change();
}

void RehearsalViewModel::setSignalsPerSecond(int count)
{
    if (m_plan.signalsPerSecond == count)
        return;
    m_plan.signalsPerSecond = count;
    change();
}

void RehearsalViewModel::setRetry(bool retry)
{
    if (m_plan.retry == retry)
        return;
    m_plan.retry = retry;
    change();
}

void RehearsalViewModel::setPolicy(const Signaling::RetryPolicy &policy)
{
    if (m_plan.policy == policy)
        return;
    m_plan.policy = policy;
    change();
}

void RehearsalViewModel::start()
{
    if (!canStart())
        return;
    m_running = true;
    m_outdated = false;
    Q_EMIT changed();
    m_service->rehearse(m_plan, this, [this](const RehearsalReport &report) { finish(report); });
}

void RehearsalViewModel::finish(const RehearsalReport &report)
{
    beginResetModel();
    m_report = report;
    m_running = false;
    m_played = report.problem.isEmpty();
    endResetModel();
    Q_EMIT changed();
}

QString RehearsalViewModel::summary() const
{
    if (!m_played)
        return {};
    int counts[4] = {};
    for (const RehearsedSignal &signal : m_report.signalList)
        ++counts[size_t(kindOf(signal))];
    QString text = tr("%Ln signal(s): %1 sent at once, %2 kept and sent later, %3 dropped.",
                      nullptr, int(m_report.signalList.size()))
                       .arg(counts[size_t(Kind::Sent)])
                       .arg(counts[size_t(Kind::Kept)])
                       .arg(counts[size_t(Kind::Dropped)]);
    if (counts[size_t(Kind::Waiting)] > 0)
        text += QLatin1Char(' ')
            + tr("%Ln still wait(s) after an hour.", nullptr, counts[size_t(Kind::Waiting)]);
    return text;
}

QString RehearsalViewModel::linkText() const
{
    if (!m_played)
        return {};
    const int attempts = int(m_report.attempts.size());
    if (m_report.backAt) {
        const QString back = tr("The link was back %1 after the cut, with attempt %L2.")
                                 .arg(Quantity::roughDuration(*m_report.backAt))
                                 .arg(attempts);
        return m_report.recovered ? back
                                  : back + QLatin1Char(' ')
                + tr("The server had forgotten us by then, and others may "
                     "have said what we missed.");
    }
    if (m_report.gaveUpAt)
        return attempts == 0
            ? tr("The session ended with the cut: nothing was tried again.")
            : tr("The session ended %1 after the cut, with %Ln attempt(s) in vain.", nullptr,
                 attempts)
                  .arg(Quantity::roughDuration(*m_report.gaveUpAt));
    return tr("The link was not back within an hour.");
}

} // namespace Signalbox
