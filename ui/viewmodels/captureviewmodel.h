#ifndef UI_VIEWMODELS_CAPTUREVIEWMODEL_H
#define UI_VIEWMODELS_CAPTUREVIEWMODEL_H

#include <signaling/clock.h>
#include <ui/models/logimport.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <memory>

namespace Signalbox {

class LogViewModel;
class SignalLogModel;

/// A capture in a file, looked at without a session.
class CaptureViewModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(double progress READ progress NOTIFY loadingChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY loadingChanged)

public:
    /// Begins to read at once.
    CaptureViewModel(const QString &fileName, std::shared_ptr<Signaling::Clock> clock,
                     QObject *parent = nullptr);
    ~CaptureViewModel() override;

    /// The name of the file, without its folder.
    QString title() const;
    QString fileName() const { return m_fileName; }
    bool isLoading() const { return m_import->isRunning(); }
    /// From 0 to 1.
    double progress() const;
    /// "Reading, 42 %", "48,331 rows".
    QString statusText() const;
    void cancel() { m_import->cancel(); }
    /// Why not all of it is there, for people; empty if it is.
    QString problem() const;
    LogViewModel *logView() const { return m_view.get(); }

Q_SIGNALS:
    void loadingChanged();

private:
    QString m_fileName;
    std::unique_ptr<SignalLogModel> m_log;
    std::unique_ptr<LogViewModel> m_view;
    std::unique_ptr<LogImport> m_import;
    bool m_cancelled = false;
};

} // namespace Signalbox

#endif
