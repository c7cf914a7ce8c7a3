#ifndef TESTS_SUPPORT_HTTPSOCKET_H
#define TESTS_SUPPORT_HTTPSOCKET_H

#include <QTest>
#include <QtCore/qurl.h>
#include <QtNetwork/qtcpsocket.h>

#include <linux/sockios.h>
#include <sys/ioctl.h>

namespace TestSupport {

/// A TCP connection to a hub that sends HTTP as a test wants it, right or wrong, in any pieces.
class HttpSocket : public QTcpSocket
{
public:
    explicit HttpSocket(const QUrl &apiUrl)
    {
        connectToHost(apiUrl.host(), quint16(apiUrl.port()));
        // Not QTcpSocket's own waiting, which would keep a hub in the same thread from accepting.
        isOpen_ = QTest::qWaitFor([this] { return state() == ConnectedState; });
        QObject::connect(this, &QTcpSocket::readyRead, this, [this] { received += readAll(); });
    }

    bool isConnected() const { return isOpen_ && state() == ConnectedState; }
    /// The other side closed it.
    bool wasClosed()
    {
        return QTest::qWaitFor([this] { return state() == UnconnectedState; });
    }
    /// Waits for an answer; its status, 0 if none comes. What came before is forgotten.
    int status()
    {
        const bool hasCome =
            QTest::qWaitFor([this] { return received.contains("\r\n\r\n"); }, 3000);
        const int status = hasCome ? received.mid(9, 3).toInt() : 0;
        lastAnswer = received;
        received.clear();
        return status;
    }
    /// Lets a hub in this thread read all that was sent: it is in the hub's socket when this side's
    /// system has it acknowledged, and the next turns of the event loop read it.
    void settle()
    {
        const auto isThere = [this] {
            int unacknowledged = 0;
            return bytesToWrite() == 0
                && (ioctl(int(socketDescriptor()), SIOCOUTQ, &unacknowledged) != 0
                    || unacknowledged == 0);
        };
        QVERIFY(QTest::qWaitFor(isThere));
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
    }

    QByteArray received;
    QByteArray lastAnswer;

private:
    bool isOpen_ = false;
};

} // namespace TestSupport

#endif
