#ifndef UI_VIEWMODELS_TOKENS_TOKENSERVICE_H
#define UI_VIEWMODELS_TOKENS_TOKENSERVICE_H

#include <QtCore/qglobal.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

namespace Signalbox {

/// What a token is held against; what is empty isn't checked.
struct TokenExpectation
{
    QString key;
    QString secret;
    QString sessionId;
};

/// What one can say of a token.
struct TokenFacts
{
    enum class Kind {
        Unreadable,
        T1,
        Jwt,
        Rest, ///< a JWT for the servers of a project
    };
    enum class Signature { NotChecked, Right, Wrong };
    /// The first that is wrong.
    enum class Problem {
        None,
        Unreadable, ///< detail: why
        WrongAlgorithm,
        BadSignature,
        WrongProject,
        WrongSession,
        ForeignSession, ///< its own session is another project's; detail: which
        Expired,
        NotYetValid,
        WrongKind,
        TooLong, ///< REST: valid for more than 5 minutes
        UnknownRole,
        Malformed, ///< detail: why
    };

    Kind kind = Kind::Unreadable;
    QString key;
    QString sessionId;
    QString role;
    QStringList permissions;
    QString data;
    qint64 createdAt = 0;            ///< seconds since 1970
    std::optional<qint64> expiresAt; ///< seconds since 1970; absent: never
    Signature signature = Signature::NotChecked;
    Problem problem = Problem::None;
    QString detail;
};

/// What a new token is to hold.
struct TokenWish
{
    QString key;
    QString secret;
    QString sessionId;
    QString role; ///< "subscriber", "publisher", "moderator", "publisheronly"
    QString data;
    qint64 lifetime = 0; ///< seconds from now; 0: it never expires
};

/// Reads and makes tokens. The view models know no signatures: the application brings this.
class TokenService
{
public:
    /// The longest data that a token may hold, in characters.
    static constexpr int MaxDataLength = 1024;

    virtual ~TokenService() = default;

    /// \a nowMs: milliseconds since 1970.
    virtual TokenFacts inspect(const QString &token, const TokenExpectation &expected,
                               qint64 nowMs) const = 0;
    /// A T1 token, made now.
    virtual QString mint(const TokenWish &wish, qint64 nowMs) const = 0;
    /// The project whose session that is; empty if the ID can't be read.
    virtual QString projectOf(const QString &sessionId) const = 0;
    /// All there are, weakest first.
    virtual QStringList roles() const = 0;
};

} // namespace Signalbox

#endif
