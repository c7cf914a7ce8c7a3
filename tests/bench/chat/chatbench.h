#ifndef TESTS_BENCH_CHAT_CHATBENCH_H
#define TESTS_BENCH_CHAT_CHATBENCH_H

#include <signaling/signalingsession.h>
#include <signaling/transfer/filetransfers.h>

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

/// One who chats and then sends a file and chats on; or who receives both, and notes how long each
/// line of the chat was on its way. On one computer: its processes have the same monotonic clock.
class ChatBench : public QObject
{
    Q_OBJECT

public:
    /// \a file: what is sent; empty: this one receives, into \a folder.
    ChatBench(const Signaling::SessionCredentials &credentials, const QString &file,
              const QString &folder);

    /// In ns, of the lines before the file was sent and while it was.
    const QList<qint64> &alone() const { return m_alone; }
    const QList<qint64> &beside() const { return m_beside; }

Q_SIGNALS:
    void ready();
    void finished();
    void failed(const QString &why);

private:
    void receive(const Signaling::SignalMessage &message);
    void speak();
    void onTransfer(const QString &id);

    Signaling::SignalingSession m_session;
    Signaling::FileTransfers m_transfers;
    QString m_file;
    QString m_folder;
    QString m_id; ///< of the transfer
    QTimer m_pause;
    int m_lines = 0;
    QList<qint64> m_alone;
    QList<qint64> m_beside;
};

#endif
