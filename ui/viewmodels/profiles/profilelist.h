#ifndef UI_VIEWMODELS_PROFILES_PROFILELIST_H
#define UI_VIEWMODELS_PROFILES_PROFILELIST_H

#include <ui/viewmodels/profiles/profile.h>

#include <QtCore/qabstractitemmodel.h>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace Signalbox {

class SecretStore;

/// The profiles in the order they were made, kept in settings; their tokens and secrets in a
/// SecretStore.
class ProfileList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ServerRole = Qt::UserRole, ColourRole, AutoConnectRole };

    /// Both must outlive it; \a secrets may be null: then nothing secret is kept.
    ProfileList(QSettings *settings, SecretStore *secrets, QObject *parent = nullptr);
    /// What was removed is gone for good: its secret leaves the keychain now or at the next start.
    ~ProfileList() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    const Profile &at(int row) const { return m_profiles.at(row); }
    const QList<Profile> &profiles() const { return m_profiles; }
    SecretStore *secrets() const { return m_secrets; }

    /// \a secret: its token or secret. The row it is in.
    int add(const Profile &profile, const QString &secret);
    /// \a secret: a new one; absent: the old one stays.
    void replace(int row, const Profile &profile, const std::optional<QString> &secret);
    /// Adds another with its secret and a name that is free.
    void duplicate(int row);
    /// Until something else is removed, or this is destroyed, undoRemove() brings it back.
    void remove(int row);
    bool canUndoRemove() const { return m_removed != nullptr; }
    void undoRemove();
    /// Adds those of a file. Empty if all went well, else what is wrong.
    QString import(const QByteArray &file);

Q_SIGNALS:
    void undoChanged();

private:
    struct Removed
    {
        Profile profile;
        int row;
    };

    void load();
    void save();
    void insert(int row, const Profile &profile);
    void forgetRemoved();
    void setForgotten(const QString &name, bool isForgotten);
    void forgetLeftOver();
    QString freeName(const QString &name) const;

    QSettings *m_settings;
    SecretStore *m_secrets;
    QList<Profile> m_profiles;
    std::unique_ptr<Removed> m_removed;
};

} // namespace Signalbox

#endif
