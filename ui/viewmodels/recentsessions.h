#ifndef UI_VIEWMODELS_RECENTSESSIONS_H
#define UI_VIEWMODELS_RECENTSESSIONS_H

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace Signalbox {

/// A session that was joined before. Never holds a token or a secret; a SecretStore may.
struct RecentSession
{
    QUrl server;
    QString key;
    QString sessionId;
    QString name;
    bool hosted = false;     ///< ran on this application's own hub, which is gone with it
    qint64 lastUsed = 0;     ///< milliseconds since 1970
    QString fingerprint{};   ///< that pins the server's certificate; may be empty
    bool remembered = false; ///< whether its token was to be kept

    /// What its token is called in a SecretStore.
    QString secretName() const;
};

/// The latest sessions, newest first, kept in settings.
class RecentSessions : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole,
        ServerRole,
        SessionIdRole,
        HostedRole,
        LastUsedRole,
        RememberedRole, ///< bool: whether its token is kept
    };
    static constexpr int MaxSessions = 8;

    /// \a settings must outlive this.
    explicit RecentSessions(QSettings *settings, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Puts it first; the same session is there once. The oldest beyond the limit goes.
    void add(const RecentSession &session);
    void remove(int row);
    /// What was removed is there again, where it was; without its token. Not where MaxSessions are.
    void putBack(int row, const RecentSession &session);
    /// Its token is not kept any more.
    void forgetSecret(int row);
    /// The row of that session; -1 if it isn't there.
    int find(const RecentSession &session) const;
    const RecentSession &at(int row) const { return m_sessions.at(row); }

Q_SIGNALS:
    /// It left the list, or its token is no longer to be kept.
    void secretForgotten(const QString &secretName);

private:
    QStringList dropOldest();
    void load();
    void save();

    QSettings *m_settings;
    QList<RecentSession> m_sessions;
};

} // namespace Signalbox

#endif
