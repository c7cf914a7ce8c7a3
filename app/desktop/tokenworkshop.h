#ifndef APP_DESKTOP_TOKENWORKSHOP_H
#define APP_DESKTOP_TOKENWORKSHOP_H

#include <ui/viewmodels/tokens/tokenservice.h>

namespace Signalbox {

/// Reads and makes tokens with the library's own code, which is the hub's too.
class TokenWorkshop : public TokenService
{
public:
    TokenFacts inspect(const QString &token, const TokenExpectation &expected,
                       qint64 nowMs) const override;
    QString mint(const TokenWish &wish, qint64 nowMs) const override;
    QString projectOf(const QString &sessionId) const override;
    QStringList roles() const override;
};

} // namespace Signalbox

#endif
