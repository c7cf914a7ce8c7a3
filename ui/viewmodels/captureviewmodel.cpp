#include "captureviewmodel.h"

#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/logviewmodel.h>

#include <utility>

namespace Signalbox {

CaptureViewModel::CaptureViewModel(std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_log(std::make_unique<SignalLogModel>(clock))
    , m_view(std::make_unique<LogViewModel>(m_log.get(), clock))
{
}

CaptureViewModel::~CaptureViewModel() = default;

void CaptureViewModel::load()
{
    if (std::exchange(m_hasBegun, true))
        return;
    begin();
    Q_EMIT loadingChanged();
}

QString CaptureViewModel::statusText() const
{
    if (!m_hasBegun)
        return tr("Not read yet");
    return isLoading() ? tr("Reading, %1 %").arg(int(progress() * 100)) : sizeText();
}

} // namespace Signalbox
