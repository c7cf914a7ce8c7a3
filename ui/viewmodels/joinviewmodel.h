#ifndef UI_VIEWMODELS_JOINVIEWMODEL_H
#define UI_VIEWMODELS_JOINVIEWMODEL_H

#include <signaling/sessioncredentials.h>

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

#include <array>
#include <optional>

namespace Signalbox {

/// What someone fills in to join a session: an invite, or its four parts.
class JoinViewModel : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Invite, Details };
    Q_ENUM(Mode)
    enum class Field { Invite, Server, Key, Session, Token, Name };
    Q_ENUM(Field)
    static constexpr int FieldCount = 6;

    struct Target
    {
        Signaling::SessionCredentials credentials;
        QString name;
    };

    using QObject::QObject;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    QString text(Field field) const { return m_texts[size_t(field)]; }
    /// An invite pasted into any field is read as one and fills in all.
    void setText(Field field, const QString &text);
    /// Why a field can't be used, in one sentence. Empty while nobody has tried to join or left the
    /// field with something wrong in it.
    QString problem(Field field) const;
    /// Someone left the field: from now on its problem is shown.
    void touch(Field field);
    /// Checks everything, shows every problem. Nothing if there is one.
    std::optional<Target> target();
    /// The first field with a problem, after target() gave nothing.
    Field firstProblem() const;
    void clear();
    /// The certificate of \a server is known by \a fingerprint: goes with what is filled in for as
    /// long as that names the same server.
    void pin(const QUrl &server, const QString &fingerprint);
    /// Whether the token is to be kept for the next time.
    bool remembers() const { return m_remembers; }
    void setRemembers(bool remembers) { m_remembers = remembers; }

Q_SIGNALS:
    void changed();

private:
    QString check(Field field) const;
    QString checkServer() const;
    QString checkInvite() const;
    bool isAsked(Field field) const;

    Mode m_mode = Mode::Invite;
    std::array<QString, FieldCount> m_texts;
    std::array<bool, FieldCount> m_touched{};
    QUrl m_pinnedServer;
    QString m_fingerprint;
    bool m_remembers = false;
};

} // namespace Signalbox

#endif
