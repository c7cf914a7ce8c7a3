#ifndef UI_VIEWMODELS_COMPOSERVIEWMODEL_H
#define UI_VIEWMODELS_COMPOSERVIEWMODEL_H

#include <ui/viewmodels/draft.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

namespace Signalbox {

/// The signal that someone is writing: each session has its own, so that a draft survives a change
/// of tab, a lost link and a failed send.
class ComposerViewModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString type READ type WRITE setType NOTIFY changed)
    Q_PROPERTY(QString target READ target WRITE setTarget NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(bool json READ json WRITE setJson NOTIFY changed)
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

    using QObject::QObject;

    const QString &type() const { return m_draft.type; }
    void setType(const QString &type);
    /// Connection id; empty: everyone, or several people.
    QString target() const { return m_draft.targets.size() == 1 ? m_draft.targets[0] : QString(); }
    void setTarget(const QString &connectionId);
    const QString &text() const { return m_draft.text; }
    void setText(const QString &text);
    /// Whether the text travels as the JSON value that it is.
    bool json() const { return m_draft.json; }
    void setJson(bool json);
    bool retry() const { return m_draft.retry; }
    void setRetry(bool retry);
    const Draft &draft() const { return m_draft; }
    /// Writes something else in place of all there is.
    void setDraft(const Draft &draft);
    void setLink(Link link);

    int typeBytes() const { return int(m_draft.type.toUtf8().size()); }
    int textBytes() const { return m_textBytes; }
    bool canSend() const { return m_link != Link::None && m_link != Link::Muted && isComplete(); }
    /// What stands in the way, in one sentence; empty if nothing does, or nothing is written yet.
    QString problem() const;
    /// Why the last signal failed; empty once something is written or sent.
    const QString &failure() const { return m_failure; }
    /// The types sent so far, the latest first, each once; at most 20.
    const QStringList &recentTypes() const { return m_recentTypes; }

    /// The draft went out as signal \a id: the text is taken away, type and target stay.
    void sent(quint64 id);
    /// Signal \a id failed. If it was the last one and nothing was written since, its text is back.
    void failed(quint64 id, const QString &why);

Q_SIGNALS:
    void changed();
    void recentTypesChanged();

private:
    bool isComplete() const;
    QString typeProblem() const;

    Draft m_draft;
    QString m_failure;
    QString m_lastText;
    QStringList m_recentTypes;
    quint64 m_lastId = 0;
    int m_textBytes = 0;
    Link m_link = Link::None;
};

} // namespace Signalbox

#endif
