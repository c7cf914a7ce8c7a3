#ifndef SIGNALING_HUB_METRICSTEXT_P_H
#define SIGNALING_HUB_METRICSTEXT_P_H

#include <QtCore/qbytearray.h>

namespace Signaling {

struct HubCounters;
struct HubStatistics;

/// The state of a hub in the text format of Prometheus, version 0.0.4.
namespace MetricsText {

/// What a scraper is to be told it gets.
QByteArray contentType();
QByteArray write(const HubStatistics &statistics, const HubCounters &counters, bool isDraining,
                 qint64 uptimeMs);

} // namespace MetricsText
} // namespace Signaling

#endif
