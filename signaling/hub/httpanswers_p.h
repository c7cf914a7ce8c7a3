#ifndef SIGNALING_HUB_HTTPANSWERS_P_H
#define SIGNALING_HUB_HTTPANSWERS_P_H

#include <signaling/hub/httpmessage_p.h>

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

namespace Signaling::HttpAnswers {

/// Its Content-Type is exactly "application/json": an SDK compares it whole.
HttpAnswer json(const QJsonDocument &document, int status = 200);
/// {"code","message","description"}; \a code: -1 for authorisation, else the status or a vendor's.
HttpAnswer error(int status, int code, const QString &message);
HttpAnswer empty(int status = 204);
/// An error that passes: says when to come back, in whole seconds and at least 1.
HttpAnswer comeBack(int status, const QString &message, qint64 afterMs);
HttpAnswer methodNotAllowed(const QByteArray &allowed);
/// Lets pages of any origin read the answer and send the headers that OpenTok.js sends.
HttpAnswer withCors(HttpAnswer answer, const HttpRequest &request);

} // namespace Signaling::HttpAnswers

#endif
