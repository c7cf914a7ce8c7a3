#include "secretstore.h"

#include <utility>

namespace Signalbox {

void RunSecretStore::write(const QString &name, const QString &secret)
{
    m_secrets.insert(name, secret);
}

void RunSecretStore::read(const QString &name, QObject *context, SecretCallback done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), secret = m_secrets.value(name)] { done(secret); },
        Qt::QueuedConnection);
}

void RunSecretStore::remove(const QString &name)
{
    m_secrets.remove(name);
}

void RunSecretStore::removeKept(const QString &, QObject *context, RemovedCallback done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(true); }, Qt::QueuedConnection);
}

} // namespace Signalbox
