#include "filecapture.h"

#include <ui/models/signallogmodel.h>

#include <QtCore/qfileinfo.h>

namespace Signalbox {

FileCapture::FileCapture(const QString &fileName, std::shared_ptr<Signaling::Clock> clock,
                         QObject *parent)
    : CaptureViewModel(clock, parent)
    , m_fileName(fileName)
    , m_import(log(), clock)
{
    connect(&m_import, &LogImport::progressChanged, this, &FileCapture::loadingChanged);
    connect(&m_import, &LogImport::finished, this, [this](LogImport::Result result) {
        m_cancelled = result == LogImport::Result::Cancelled;
        Q_EMIT loadingChanged();
    });
}

void FileCapture::begin()
{
    m_import.start(m_fileName);
}

QString FileCapture::title() const
{
    return QFileInfo(m_fileName).fileName();
}

double FileCapture::progress() const
{
    if (!isLoading())
        return 1;
    const qint64 all = m_import.bytesInAll();
    return all == 0 ? 0 : double(m_import.bytesRead()) / double(all);
}

QString FileCapture::sizeText() const
{
    return tr("%Ln row(s)", nullptr, log()->rowCount());
}

QString FileCapture::problem() const
{
    return m_cancelled ? tr("Loading was stopped: the rest of the file is not shown.")
                       : m_import.problem();
}

} // namespace Signalbox
