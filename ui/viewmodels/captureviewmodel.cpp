#include "captureviewmodel.h"

#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/logviewmodel.h>

namespace Signalbox {

CaptureViewModel::CaptureViewModel(std::shared_ptr<Signaling::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_log(std::make_unique<SignalLogModel>(clock))
    , m_view(std::make_unique<LogViewModel>(m_log.get(), clock))
{
}

CaptureViewModel::~CaptureViewModel() = default;

QString CaptureViewModel::statusText() const
{
    return isLoading() ? tr("Reading, %1 %").arg(int(progress() * 100)) : sizeText();
}

} // namespace Signalbox
