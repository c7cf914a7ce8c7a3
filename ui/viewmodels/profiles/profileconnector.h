#ifndef UI_VIEWMODELS_PROFILES_PROFILECONNECTOR_H
#define UI_VIEWMODELS_PROFILES_PROFILECONNECTOR_H

#include <ui/viewmodels/sessionviewmodel.h>

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstring.h>

#include <functional>
#include <optional>

namespace Signalbox {

struct Profile;
class ProfileList;
class WorkspaceViewModel;

/// Opens the sessions of profiles: gets their tokens and secrets, and mints what is to be minted.
class ProfileConnector : public QObject
{
    Q_OBJECT

public:
    /// \a workspace, which has profiles and a clock, must outlive it.
    explicit ProfileConnector(WorkspaceViewModel *workspace, QObject *parent = nullptr);

    /// Ends in a session of the workspace, or in failed().
    void connectTo(int row);
    /// The same in place of \a session, which waits since it was restored. False if there is no
    /// such profile. Failing, it stays as it is. Who was somebody else in it is that again.
    bool reconnect(SessionViewModel *session, const QString &profileId);
    /// Whether sessions of that profile are recorded; nothing if there is no such profile.
    std::optional<bool> records(const QString &profileId) const;
    /// Those that ask for it, but for those that \a isThere says are there.
    void connectAutomatically(const std::function<bool(const QString &profileId)> &isThere = {});

Q_SIGNALS:
    /// A session of that profile is there.
    void opened(const QString &profileId);
    /// \a row, as long as it is that: the profile it was; \a problem: why, and what to do.
    void failed(int row, const QString &problem);

private:
    void start(const QString &id, SessionViewModel *instead);
    void open(const QString &id, const QString &secret, SessionViewModel *instead);
    std::optional<SessionSetup> setupFor(int row, const QString &secret);
    int rowOf(const QString &id) const;

    WorkspaceViewModel *m_workspace;
    ProfileList *m_profiles;
};

} // namespace Signalbox

#endif
