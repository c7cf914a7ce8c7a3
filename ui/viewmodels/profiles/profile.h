#ifndef UI_VIEWMODELS_PROFILES_PROFILE_H
#define UI_VIEWMODELS_PROFILES_PROFILE_H

#include <signaling/retrypolicy.h>

#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

#include <optional>

namespace Signalbox {

/// A session that someone goes to again and again. Never holds a token or a secret: a SecretStore
/// does, under secretName().
struct Profile
{
    /// What lets us in.
    enum class Entry {
        Token,  ///< a token as it is
        Secret, ///< the project's secret: a fresh token is minted for each connect
    };
    /// As many as there are colours for people.
    static constexpr int Colours = 8;
    static constexpr qint64 DefaultLifetime = 24 * 3600;

    QString id; ///< never changes; not for people
    QString name;
    QUrl server;
    QString key;
    QString sessionId;
    Entry entry = Entry::Token;
    QString role = QStringLiteral("publisher");   ///< of minted tokens
    QString data;                                 ///< of minted tokens: what the others see
    qint64 lifetime = DefaultLifetime;            ///< of minted tokens, in seconds; 0: for ever
    int colour = -1;                              ///< 0 to Colours − 1; −1: none
    std::optional<Signaling::RetryPolicy> policy; ///< absent: the one of the settings
    bool autoConnect = false;                     ///< when the application starts
    bool record = false;                          ///< whether its signals are kept in the history

    QString secretName() const { return QStringLiteral("profile ") + id; }

    /// Without a user and password in the address, which would be secrets.
    QJsonObject toJson() const;
    /// On failure nothing, and \a problem says in one sentence what is missing or wrong. Values
    /// that may be missing are as they are by default; what it doesn't know it leaves out.
    static std::optional<Profile> fromJson(const QJsonObject &json, QString *problem = nullptr);

    friend bool operator==(const Profile &a, const Profile &b)
    {
        return a.id == b.id && a.toJson() == b.toJson();
    }
};

/// A file of profiles, to give to others: without secrets.
QByteArray exportProfiles(const QList<Profile> &profiles);
/// Reads one. Each gets an ID of its own. On failure nothing, and \a problem says which and why.
std::optional<QList<Profile>> importProfiles(const QByteArray &file, QString *problem = nullptr);

} // namespace Signalbox

#endif
