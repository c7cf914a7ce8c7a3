#ifndef UI_VIEWMODELS_PROFILES_PROFILECONNECTOR_H
#define UI_VIEWMODELS_PROFILES_PROFILECONNECTOR_H

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

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
    /// Those that ask for it.
    void connectAutomatically();

Q_SIGNALS:
    /// \a row, as long as it is that: the profile it was; \a problem: why, and what to do.
    void failed(int row, const QString &problem);

private:
    void open(const QString &id, const QString &secret);
    int rowOf(const QString &id) const;

    WorkspaceViewModel *m_workspace;
    ProfileList *m_profiles;
};

} // namespace Signalbox

#endif
