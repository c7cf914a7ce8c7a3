#ifndef UI_VIEWMODELS_SECRETSTORE_H
#define UI_VIEWMODELS_SECRETSTORE_H

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <functional>

namespace Signalbox {

/// Keeps what must not be written down in the clear: in the system's keychain, and where there is
/// none, in memory until the application ends. The view models know no keychain: the application
/// brings one, tests a RunSecretStore.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    enum class Keeping {
        Keychain, ///< until it is removed
        ThisRun,  ///< until the application ends
    };
    Q_ENUM(Keeping)
    /// \a secret: empty if there is none of that name, or nobody let us have it.
    using SecretCallback = std::function<void(const QString &secret)>;

    using QObject::QObject;

    virtual Keeping keeping() const = 0;
    /// Keeps \a secret under \a name, instead of what was there.
    virtual void write(const QString &name, const QString &secret) = 0;
    /// \a done is called once, later, in this thread, unless \a context is destroyed before.
    virtual void read(const QString &name, QObject *context, SecretCallback done) = 0;
    virtual void remove(const QString &name) = 0;
    /// \a gone: the keychain doesn't have it any more, or never had.
    using RemovedCallback = std::function<void(bool gone)>;
    /// Takes it out of the keychain, also where that isn't to be used; what is kept for this run
    /// stays. \a done is called as by read().
    virtual void removeKept(const QString &name, QObject *context, RemovedCallback done) = 0;

Q_SIGNALS:
    /// There is no keychain after all, or it refuses: what was to be kept is kept for this run
    /// only.
    void keepingChanged();
};

/// Keeps secrets in memory.
class RunSecretStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    Keeping keeping() const override { return Keeping::ThisRun; }
    void write(const QString &name, const QString &secret) override;
    void read(const QString &name, QObject *context, SecretCallback done) override;
    void remove(const QString &name) override;
    /// There is no keychain: nothing is in it.
    void removeKept(const QString &name, QObject *context, RemovedCallback done) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace Signalbox

#endif
