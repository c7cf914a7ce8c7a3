#ifndef TESTS_SUPPORT_HUBPROCESS_H
#define TESTS_SUPPORT_HUBPROCESS_H

#include <signaling/hub/hubconfig.h>
#include <signaling/protocol/role.h>

#include <QtCore/qprocess.h>

namespace TestSupport {

/// The real signalbox-hub in a process of its own, which can be killed and started again on the
/// same port, with the same project: its sessions and tokens outlive it.
class HubProcess : public QObject
{
    Q_OBJECT

public:
    /// \a program: signalbox-hub. \a options: beside those for project, address and port.
    explicit HubProcess(const QString &program, const QStringList &options = {},
                        QObject *parent = nullptr);
    /// Kills it if it runs.
    ~HubProcess() override;

    /// Returns at once; listening() follows, or ended().
    void start();
    /// start(), and waits until it listens.
    bool startAndWait();
    /// SIGKILL: no time for anything.
    void kill() { m_process.kill(); }
    /// SIGTERM.
    void terminate() { m_process.terminate(); }
    bool isListening() const { return m_isListening; }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 processId() const { return m_process.processId(); }
    quint16 port() const { return m_port; }
    QUrl apiUrl() const;
    int starts() const { return m_starts; }
    /// What it said on stderr so far.
    QString complaints() const { return m_complaints; }

    static Signaling::HubProject project();
    static QString newSession();
    static QString token(const QString &sessionId,
                         Signaling::Role role = Signaling::Role::Publisher,
                         const QString &data = {});

Q_SIGNALS:
    void listening();
    void ended(int exitCode, bool wasKilled);

private:
    void readOutput();

    QProcess m_process;
    QStringList m_options;
    QString m_complaints;
    quint16 m_port;
    int m_starts = 0;
    bool m_isListening = false;
};

} // namespace TestSupport

#endif
