#ifndef APP_DESKTOP_CUTTABLELINE_H
#define APP_DESKTOP_CUTTABLELINE_H

#include <QHash>
#include <QObject>

QT_BEGIN_NAMESPACE
class QTcpServer;
class QTcpSocket;
QT_END_NAMESPACE

namespace Signalbox {

/// Carries TCP connections on this computer to a server on it, and can be cut: then all break off,
/// and who comes anew is turned away.
class CuttableLine : public QObject
{
    Q_OBJECT

public:
    /// To \a serverPort of 127.0.0.1.
    explicit CuttableLine(quint16 serverPort, QObject *parent = nullptr);
    ~CuttableLine() override;

    /// False if there is no free port.
    bool listen();
    /// Where it begins, on 127.0.0.1.
    quint16 port() const;
    void cut();
    void restore() { m_isCut = false; }

private:
    void accept(QTcpSocket *client);
    void breakOff(QTcpSocket *client);

    quint16 m_serverPort;
    QTcpServer *m_listener;
    QHash<QTcpSocket *, QTcpSocket *> m_pairs; ///< the client's end and the server's
    bool m_isCut = false;
};

} // namespace Signalbox

#endif
