#ifndef UI_VIEWMODELS_LOG_FILECAPTURE_H
#define UI_VIEWMODELS_LOG_FILECAPTURE_H

#include <ui/models/logimport.h>
#include <ui/viewmodels/captureviewmodel.h>

namespace Signalbox {

/// A capture in a file.
class FileCapture final : public CaptureViewModel
{
    Q_OBJECT

public:
    /// load() begins to read.
    FileCapture(const QString &fileName, std::shared_ptr<Signaling::Clock> clock,
                QObject *parent = nullptr);

    Kind kind() const override { return Kind::File; }
    QString key() const override { return m_fileName; }
    /// The name of the file, without its folder.
    QString title() const override;
    QString origin() const override { return m_fileName; }
    bool isLoading() const override { return m_import.isRunning(); }
    double progress() const override;
    void cancel() override { m_import.cancel(); }
    QString problem() const override;

protected:
    void begin() override;
    QString sizeText() const override;

private:
    QString m_fileName;
    LogImport m_import;
    bool m_cancelled = false;
};

} // namespace Signalbox

#endif
