#ifndef APP_DESKTOP_KEYCHAINSECRETSTORE_H
#define APP_DESKTOP_KEYCHAINSECRETSTORE_H

#include <ui/viewmodels/secretstore.h>

namespace QKeychain {
class Job;
}

namespace Signalbox {

/// Keeps secrets in the system's keychain (Secret Service or KWallet). Where there is none, or it
/// doesn't do what it is asked, in memory for the rest of the run; never in a file.
class KeychainSecretStore : public SecretStore
{
    Q_OBJECT

public:
    /// Asks the session's bus who offers a keychain; nobody is prompted for that.
    explicit KeychainSecretStore(QObject *parent = nullptr);

    Keeping keeping() const override { return m_allowed ? m_keeping : Keeping::ThisRun; }
    /// Whether the keychain may be used at all; what is in it already stays there.
    void setAllowed(bool allowed);
    void write(const QString &name, const QString &secret) override;
    void read(const QString &name, QObject *context, SecretCallback done) override;
    void remove(const QString &name) override;
    void removeKept(const QString &name, QObject *context, RemovedCallback done) override;

private:
    void look();
    void giveUp();

    RunSecretStore m_run; ///< what is kept for this run only
    Keeping m_keeping = Keeping::Keychain;
    bool m_allowed = true;
};

} // namespace Signalbox

#endif
