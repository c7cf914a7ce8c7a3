#ifndef APP_DESKTOP_SINGLEINSTANCE_H
#define APP_DESKTOP_SINGLEINSTANCE_H

#include <signaling/clock.h>

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <memory>

QT_BEGIN_NAMESPACE
class QLocalSocket;
QT_END_NAMESPACE

namespace Signalbox {

/// One application for each set of settings: whoever is started second gives the links and files it
/// was started with to the first, and ends. Talks over a local socket that only this user can open.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// A first one that does not answer in this time is taken for dead.
    static constexpr std::chrono::milliseconds Patience{3000};

    /// \a name: of the socket.
    SingleInstance(const QString &name, std::shared_ptr<Signaling::Clock> clock,
                   QObject *parent = nullptr);
    ~SingleInstance() override;

    /// The name for the settings of this user that are used now.
    static QString nameForSettings();

    /// Ends in becameFirst() or handedOver().
    void start(const QStringList &words);

Q_SIGNALS:
    /// There is no other, and later ones come to us.
    void becameFirst();
    /// Another one took the words.
    void handedOver();
    /// A later one was started with these; may be empty, then somebody wants to see the window.
    void wordsCame(const QStringList &words);

private:
    void listen();
    void accept();
    void read(QLocalSocket *socket);
    void giveUp();

    const QString m_name;
    QStringList m_words;
    QLocalServer m_server;
    std::unique_ptr<QLocalSocket> m_other;
    std::unique_ptr<Signaling::ClockTimer> m_patience;
};

} // namespace Signalbox

#endif
