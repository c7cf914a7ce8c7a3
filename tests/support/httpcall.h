#ifndef TESTS_SUPPORT_HTTPCALL_H
#define TESTS_SUPPORT_HTTPCALL_H

#include <QTest>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qmap.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

#include <memory>

namespace TestSupport {

struct HttpResult
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonObject first() const { return QJsonDocument::fromJson(body).array().first().toObject(); }
};

/// One HTTP request, waited for.
inline HttpResult httpCall(const QByteArray &method, const QUrl &url,
                           const QMap<QByteArray, QByteArray> &headers = {},
                           const QByteArray &body = {})
{
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    request.setTransferTimeout(5000);
    for (auto it = headers.begin(); it != headers.end(); ++it)
        request.setRawHeader(it.key(), it.value());
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, method, body));
    HttpResult result;
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 6000))
        return result;
    result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.body = reply->readAll();
    result.contentType = reply->rawHeader("Content-Type");
    const auto pairs = reply->rawHeaderPairs();
    for (const auto &pair : pairs)
        result.headers.insert(pair.first.toLower(), pair.second);
    return result;
}

} // namespace TestSupport

#endif
