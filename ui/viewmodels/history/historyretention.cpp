#include "historyretention.h"

#include <signaling/history/signalhistory.h>
#include <ui/viewmodels/settings/appsettings.h>

#include <QtCore/qfileinfo.h>

#include <utility>

namespace Signalbox {

HistoryRetention::HistoryRetention(Signaling::SignalHistory *history, const AppSettings *settings,
                                   std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_settings(settings)
    , m_clock(std::move(clock))
    , m_timer(m_clock->createTimer([this] { apply(); }))
{
    connect(settings, &AppSettings::changed, this, [this](AppSettings::Page page) {
        if (page == AppSettings::Page::History)
            apply();
    });
    apply();
}

HistoryRetention::~HistoryRetention() = default;

void HistoryRetention::apply()
{
    constexpr qint64 day = 24LL * 3600 * 1000;
    const int days = m_settings->history().keepDays;
    if (days > 0 && QFileInfo::exists(m_history->fileName()))
        m_history->forgetOlderThan(m_clock->wallMs() - days * day);
    m_timer->start(Interval);
}

} // namespace Signalbox
