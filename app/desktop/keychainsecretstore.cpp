#include "keychainsecretstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>
#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

namespace Signalbox {

namespace {

const QString service = QStringLiteral("Signalbox");

bool offersKeychain(const QStringList &names)
{
    for (const char *name : {"org.freedesktop.secrets", "org.kde.kwalletd5", "org.kde.kwalletd6",
                             "org.kde.kwalletd"}) {
        if (names.contains(QLatin1String(name)))
            return true;
    }
    return false;
}

QDBusPendingCall askBus(const char *method)
{
    return QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QLatin1String(method)));
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject *parent)
    : SecretStore(parent)
{
    if (QDBusConnection::sessionBus().isConnected())
        look();
    else
        m_keeping = Keeping::ThisRun;
}

void KeychainSecretStore::look()
{
    // One runs already, or the bus starts one when it is asked.
    const auto open = std::make_shared<int>(2);
    const auto found = std::make_shared<bool>(false);
    for (const char *method : {"ListNames", "ListActivatableNames"}) {
        auto *watcher = new QDBusPendingCallWatcher(askBus(method), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [=] {
            const QDBusPendingReply<QStringList> reply = *watcher;
            watcher->deleteLater();
            *found = *found || (!reply.isError() && offersKeychain(reply.value()));
            if (--*open == 0 && !*found)
                giveUp();
        });
    }
}

void KeychainSecretStore::giveUp()
{
    if (m_keeping == Keeping::ThisRun)
        return;
    m_keeping = Keeping::ThisRun;
    Q_EMIT keepingChanged();
}

void KeychainSecretStore::setAllowed(bool allowed)
{
    const Keeping before = keeping();
    m_allowed = allowed;
    if (keeping() != before)
        Q_EMIT keepingChanged();
}

void KeychainSecretStore::write(const QString &name, const QString &secret)
{
    // Kept here as well: whatever the keychain does, this run can join again.
    m_run.write(name, secret);
    if (keeping() == Keeping::ThisRun)
        return;
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this, [this](const QKeychain::Job *done) {
        if (done->error() != QKeychain::NoError)
            giveUp();
    });
    job->start();
}

void KeychainSecretStore::read(const QString &name, QObject *context, SecretCallback done)
{
    if (keeping() == Keeping::ThisRun) {
        m_run.read(name, context, std::move(done));
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setInsecureFallback(false);
    job->setKey(name);
    const QPointer<QObject> asker(context);
    connect(job, &QKeychain::Job::finished, this, [this, name, asker, done, job] {
        if (!asker)
            return;
        if (job->error() == QKeychain::NoError)
            done(job->textData());
        else
            m_run.read(name, asker, done);
    });
    job->start();
}

void KeychainSecretStore::remove(const QString &name)
{
    m_run.remove(name);
    if (m_keeping == Keeping::Keychain)
        removeKept(name, this, [](bool) {});
}

void KeychainSecretStore::removeKept(const QString &name, QObject *context, RemovedCallback done)
{
    // Also after something went wrong: it may be there from before.
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    job->setInsecureFallback(false);
    job->setKey(name);
    const QPointer<QObject> asker(context);
    connect(job, &QKeychain::Job::finished, this, [asker, done](const QKeychain::Job *finished) {
        if (asker)
            done(finished->error() == QKeychain::NoError
                 || finished->error() == QKeychain::EntryNotFound);
    });
    job->start();
}

} // namespace Signalbox
