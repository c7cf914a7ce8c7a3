#ifndef UI_VIEWMODELS_COMPOSERVIEWMODEL_H
#define UI_VIEWMODELS_COMPOSERVIEWMODEL_H

#include <signaling/clock.h>
#include <ui/viewmodels/composehistory.h>
#include <ui/viewmodels/draft.h>
#include <ui/viewmodels/templatetext.h>

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Signalbox {

/// The signal that someone is writing: each session has its own, so that a draft survives a change
/// of tab, a lost link and a failed send.
class ComposerViewModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString type READ type WRITE setType NOTIFY changed)
    Q_PROPERTY(QStringList targets READ targets WRITE setTargets NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(bool json READ json WRITE setJson NOTIFY changed)
    Q_PROPERTY(bool fillsIn READ fillsIn WRITE setFillsIn NOTIFY changed)
    Q_PROPERTY(bool retry READ retry WRITE setRetry NOTIFY changed)
    Q_PROPERTY(int typeBytes READ typeBytes NOTIFY changed)
    Q_PROPERTY(int textBytes READ textBytes NOTIFY changed)
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QStringList recentTypes READ recentTypes NOTIFY recentTypesChanged)

public:
    /// The protocol's limits, in bytes of UTF-8.
    static constexpr int MaxTypeBytes = 128;
    static constexpr int MaxTextBytes = 8192;

    enum class Link {
        Up,
        Down,  ///< signals wait
        None,  ///< there is no session to send to
        Muted, ///< our role may not send
    };

    /// After a signal an empty one goes out only once something of it was changed, or nobody tried
    /// to send for that long: a key that is pressed again and again, or a second click, sends none.
    static constexpr std::chrono::milliseconds EmptyPause{1000};

    using QObject::QObject;
    /// \a clock tells when EmptyPause is over; without one it never is.
    ComposerViewModel(const std::shared_ptr<Signaling::Clock> &clock, QObject *parent);
    ~ComposerViewModel() override;

    const QString &type() const { return m_draft.type; }
    void setType(const QString &type);
    /// Connection id; empty: everyone, or several people.
    QString target() const { return m_draft.targets.size() == 1 ? m_draft.targets[0] : QString(); }
    void setTarget(const QString &connectionId);
    /// Whom it goes to, one signal each; empty: one to everyone.
    const QStringList &targets() const { return m_draft.targets; }
    void setTargets(const QStringList &connectionIds);
    /// Whether someone has yet to choose whom it goes to: until then it can't be sent.
    bool isToNobody() const { return m_draft.toNobody; }
    void chooseNobody();
    const QString &text() const { return m_draft.text; }
    void setText(const QString &text);
    /// The text is another one because someone took a change of it back, or made it again: what
    /// replaceDraft() replaced comes back as a whole, whatever was chosen beside it since.
    void setTextByUndo(const QString &text);
    /// Whether the text travels as the JSON value that it is.
    bool json() const { return m_draft.json; }
    void setJson(bool json);
    /// Whether {{variables}} are filled in when it is sent.
    bool fillsIn() const { return m_draft.fillsIn; }
    void setFillsIn(bool fillsIn);
    /// Whether there are braces that could be filled in.
    bool hasVariables() const { return TemplateText::hasVariables(m_draft.text); }
    bool retry() const { return m_draft.retry; }
    void setRetry(bool retry);
    /// What retry() is where nobody chose otherwise; a new default takes the choice back.
    void setRetryByDefault(bool retry);
    const Draft &draft() const { return m_draft; }
    /// Writes something else in place of all there is.
    void setDraft(const Draft &draft);
    void setLink(Link link);
    /// Where the values of variables come from, for the meter and for checking.
    void setValues(std::function<TemplateText::Values(bool json)> values);

    int typeBytes() const { return int(m_draft.type.toUtf8().size()); }
    /// As it will travel: JSON without white space, variables filled in.
    int textBytes() const { return m_textBytes; }
    /// Whether anything at all may be sent, or wait for the link.
    bool isOpen() const { return m_link == Link::Up || m_link == Link::Down; }
    bool canSend() const { return m_link != Link::None && m_link != Link::Muted && isComplete(); }
    /// What stands in the way, in one sentence; empty if nothing does, or nothing is written yet.
    QString problem() const;
    /// Where in the text problem() is; -1 if that isn't a place in it.
    int problemAt() const { return m_problemAt; }
    /// What is worth a word and doesn't stand in the way.
    const QString &hint() const { return m_hint; }
    /// Why the last signal failed; empty once something is written or sent.
    const QString &failure() const { return m_failure; }
    /// The types sent so far, the latest first, each once; at most 20.
    const QStringList &recentTypes() const { return m_recentTypes; }

    /// Other white space in the text, if it is JSON; else false, and problemAt() or hint() tell.
    bool format();
    bool minify();
    /// What was sent before, or in the end what is being written. False at either end.
    bool showOlder();
    bool showNewer();
    /// Puts something else there, as from the log or the outbox; what was written is in the
    /// history.
    void replaceDraft(const Draft &draft);

    /// The draft went out as these signals, each with its target: the text is taken away, type and
    /// targets stay.
    void sent(const QHash<quint64, QString> &signalTargets);
    void sent(quint64 id) { sent(QHash<quint64, QString>{{id, QString()}}); }
    /// Signal \a id failed. If it was of the last draft and nothing was written since, the text is
    /// back, for those whom it did not reach.
    void failed(quint64 id, const QString &why);
    /// Nothing was sent, and why.
    void refuse(const QString &why);
    /// Someone wanted to send while canSend() says no: EmptyPause begins anew.
    void tried();

Q_SIGNALS:
    void changed();
    void recentTypesChanged();

private:
    struct Replacement
    {
        Draft before;
        Draft after; ///< what came in its place
        bool isUndone = false;
    };

    bool isComplete() const;
    void adopt(const Draft &draft);
    void pause();
    QString typeProblem() const;
    /// Looks at the text anew: its size, and what is wrong with it.
    void examine();
    void checkJson(const TemplateText::Result &filled);
    bool showFromHistory(std::optional<Draft> draft);
    bool respace(QString (*how)(QStringView));

    Draft m_draft;
    QString m_failure;
    QString m_textProblem;
    QString m_hint;
    QStringList m_recentTypes;
    ComposeHistory m_history;
    QList<Replacement> m_replacements;     ///< by replaceDraft(), the latest last
    Draft m_last;                          ///< what was sent last
    QHash<quint64, QString> m_lastSignals; ///< its signals, and whom each goes to
    std::function<TemplateText::Values(bool json)> m_values;
    std::unique_ptr<Signaling::ClockTimer> m_pause; ///< null: without a clock
    int m_textBytes = 0;
    int m_problemAt = -1;
    bool m_retryByDefault = true;
    bool m_isPausing = false; ///< something was sent just now, and nothing changed since
    Link m_link = Link::None;
};

} // namespace Signalbox

#endif
