#include "signalanswer_p.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace Signaling {

SignalAnswer SignalAnswer::fromStatus(int status, const QByteArray &data)
{
    const QJsonObject json = QJsonDocument::fromJson(data).object();
    SignalAnswer answer;
    answer.status = status;
    answer.reason = json.value(QLatin1String("reason")).toString();
    const double seconds = json.value(QLatin1String("retryAfter")).toDouble();
    if (seconds > 0) {
        const double longest = double(LongestRetryAfter.count());
        answer.retryAfter =
            std::chrono::milliseconds(qint64(std::ceil(std::min(seconds * 1000, longest))));
    }
    return answer;
}

} // namespace Signaling
