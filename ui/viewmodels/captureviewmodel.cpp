#include "captureviewmodel.h"

#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/logviewmodel.h>

#include <QtCore/qfileinfo.h>

namespace Signalbox {

CaptureViewModel::CaptureViewModel(const QString &fileName, std::shared_ptr<Signaling::Clock> clock,
                                   QObject *parent)
    : QObject(parent)
    , m_fileName(fileName)
    , m_log(std::make_unique<SignalLogModel>(clock))
    , m_view(std::make_unique<LogViewModel>(m_log.get(), clock))
    , m_import(std::make_unique<LogImport>(m_log.get(), clock))
{
    connect(m_import.get(), &LogImport::progressChanged, this, &CaptureViewModel::loadingChanged);
    connect(m_import.get(), &LogImport::finished, this, [this](LogImport::Result result) {
        m_cancelled = result == LogImport::Result::Cancelled;
        Q_EMIT loadingChanged();
    });
    m_import->start(fileName);
}

CaptureViewModel::~CaptureViewModel() = default;

QString CaptureViewModel::title() const
{
    return QFileInfo(m_fileName).fileName();
}

double CaptureViewModel::progress() const
{
    if (!isLoading())
        return 1;
    const qint64 all = m_import->bytesInAll();
    return all == 0 ? 0 : double(m_import->bytesRead()) / double(all);
}

QString CaptureViewModel::statusText() const
{
    return isLoading() ? tr("Reading, %1 %").arg(int(progress() * 100))
                       : tr("%n row(s)", nullptr, m_log->rowCount());
}

QString CaptureViewModel::problem() const
{
    return m_cancelled ? tr("Loading was stopped: the rest of the file is not shown.")
                       : m_import->problem();
}

} // namespace Signalbox
