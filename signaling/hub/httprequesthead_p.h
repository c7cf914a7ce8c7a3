#ifndef SIGNALING_HUB_HTTPREQUESTHEAD_P_H
#define SIGNALING_HUB_HTTPREQUESTHEAD_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

namespace Signaling {

/// The head of an HTTP request as it comes, piece by piece: finds its end, and how long a body
/// follows. Only what leaves no doubt about that is in order, so that no two readers of the same
/// bytes (a proxy, QAbstractHttpServer, HttpGuard) can see different requests in them.
class HttpRequestHead
{
public:
    /// Takes what belongs to the head from the beginning of \a bytes, and says how much that was.
    /// Blanks before the first line are skipped.
    qsizetype take(QByteArrayView bytes);
    /// So many bytes came that belong to it.
    qsizetype size() const { return m_bytes.size(); }
    bool isComplete() const { return m_isComplete; }
    /// For the next request.
    void clear();

    struct Verdict
    {
        int status = 200; ///< else 400, 411 or 417, and \a problem says why
        QString problem;
        qint64 bodyBytes = 0;
        /// The connection ends with the answer: HTTP/1.0, or "Connection: close".
        bool closes = false;
        /// It wants to hear "100 Continue" before it sends its body.
        bool waitsToContinue = false;
    };
    /// Once it is complete.
    Verdict check() const;

private:
    QByteArray m_bytes;
    bool m_isComplete = false;
};

} // namespace Signaling

#endif
