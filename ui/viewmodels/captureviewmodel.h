#ifndef UI_VIEWMODELS_CAPTUREVIEWMODEL_H
#define UI_VIEWMODELS_CAPTUREVIEWMODEL_H

#include <signaling/clock.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <memory>

namespace Signalbox {

class LogViewModel;
class SignalLogModel;

/// A log that is looked at without a session: how far it is read, and what is in it.
class CaptureViewModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(double progress READ progress NOTIFY loadingChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY loadingChanged)

public:
    /// Where it comes from.
    enum class Kind { File, History };
    Q_ENUM(Kind)

    ~CaptureViewModel() override;

    virtual Kind kind() const = 0;
    /// The same where both show the same, and then only.
    virtual QString key() const = 0;
    /// What people call it.
    virtual QString title() const = 0;
    /// Where it comes from, for people.
    virtual QString origin() const = 0;
    /// Begins to read, unless it has begun: what nobody looks at costs nothing.
    void load();
    virtual bool isLoading() const = 0;
    /// From 0 to 1.
    virtual double progress() const = 0;
    /// "Not read yet", "Reading, 42 %", "48,331 rows".
    QString statusText() const;
    /// Nothing more is read.
    virtual void cancel() = 0;
    /// Why not all of it is there, for people; empty if it is.
    virtual QString problem() const = 0;
    LogViewModel *logView() const { return m_view.get(); }
    SignalLogModel *log() const { return m_log.get(); }

Q_SIGNALS:
    void loadingChanged();

protected:
    explicit CaptureViewModel(std::shared_ptr<Signaling::Clock> clock, QObject *parent);
    virtual void begin() = 0;
    bool hasBegun() const { return m_hasBegun; }
    /// "48,331 rows", once it is read.
    virtual QString sizeText() const = 0;

private:
    std::unique_ptr<SignalLogModel> m_log;
    std::unique_ptr<LogViewModel> m_view;
    bool m_hasBegun = false;
};

} // namespace Signalbox

#endif
