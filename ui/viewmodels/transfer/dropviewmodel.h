#ifndef UI_VIEWMODELS_TRANSFER_DROPVIEWMODEL_H
#define UI_VIEWMODELS_TRANSFER_DROPVIEWMODEL_H

#include <ui/viewmodels/transfer/dropplan.h>

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

#include <memory>

namespace Signaling {
class SignalingSession;
}

namespace Signalbox {

class ComposerViewModel;
class ConnectionListModel;
class SignalSender;
class TransfersViewModel;

/// What becomes of things that are dropped on a session, pasted or picked: says so before, asks
/// where that is due, and sends them. Files are looked at in another thread.
class DropViewModel : public QObject
{
    Q_OBJECT

public:
    /// What someone decides when asked.
    enum class Choice {
        Cancel,
        Send, ///< as the plan says; a long text as several signals
        AsFile,
    };
    /// What it needs of its session; all must outlive it.
    struct Parts
    {
        Signaling::SignalingSession *session = nullptr;
        ConnectionListModel *people = nullptr;
        ComposerViewModel *composer = nullptr;
        SignalSender *sender = nullptr;
        TransfersViewModel *transfers = nullptr;
    };

    explicit DropViewModel(const Parts &parts, QObject *parent = nullptr);
    ~DropViewModel() override;

    /// Something is held over the session, or over the person with that connection id: plan() says
    /// what dropping it there would do. The same again costs nothing.
    void look(const DropContent &content, const QString &to = {});
    /// It is held elsewhere now.
    void leave();
    bool isHeld() const { return m_current != nullptr; }
    const DropPlan &plan() const;
    /// Does what plan() says, once its numbers are known, or asks: asked().
    void drop();
    /// look() and drop() in one; with \a asks nothing goes before someone has said so.
    void send(const DropContent &content, const QString &to, bool asks);
    /// The same to those with these connection ids; empty: to everyone.
    void sendToAll(const DropContent &content, const QStringList &to, bool asks);
    /// The answer to asked().
    void answer(int question, Choice choice);
    /// Whether a text of that length is no signal.
    static bool isLong(const QString &text);

Q_SIGNALS:
    void planChanged();
    /// Someone has to decide: answer().
    void asked(int question, const Signalbox::DropPlan &plan);
    /// Something goes as files, by the transfer with that id.
    void transferStarted(const QString &id);
    /// Why nothing goes, or what went; worth a line for some seconds.
    void noticed(const QString &text);

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    JobPtr start(const DropContent &content, const QStringList &to) const;
    void plan(Job *job) const;
    void keepWhoIsHere(Job *job) const;
    void examine(const JobPtr &job);
    void proceed(const JobPtr &job);
    void perform(const JobPtr &job);
    void sendText(const JobPtr &job);
    void sendAsFile(const JobPtr &job);
    DropTarget target(const QStringList &to) const;
    QString obstacle() const;
    QueueRoom room() const;

    Parts m_parts;
    JobPtr m_current; ///< what is held over it; null: nothing is
    QHash<int, JobPtr> m_questions;
    int m_lastQuestion = 0;
};

} // namespace Signalbox

#endif
