#ifndef TESTS_FUZZ_SERVERSCRIPT_H
#define TESTS_FUZZ_SERVERSCRIPT_H

#include <support/sessionfixture.h>

#include <QtCore/qbytearray.h>

namespace Fuzzing {

/// A session and a server that does anything, one step a line; a line that makes no sense is passed
/// over:
///
///     frame TYPE NAME=VALUE… | DATA     raw BYTES        close CODE [REASON]    cut    silent
///     status CODE                       quiet join|signals|pings|created|resumed    loud …
///     refuse    accept                  resumed CODE     info error|ok|silent
///     connect   disconnect    send    once    to ID    cancel NUMBER    tick MILLISECONDS
///
/// In a frame {id} is the client's connection ID, {last} its last TRANSACTION-ID, {address} the
/// session's.
class ServerScript
{
public:
    void run(const QByteArray &text);
    /// The session is told to end, and everything has come to its one outcome.
    void finish();

private:
    void step(const QByteArray &line);
    void serverStep(const QByteArray &verb, const QByteArray &rest);
    void clientStep(const QByteArray &verb, const QByteArray &rest);
    void setLoud(const QByteArray &what, bool loud);
    void send(const QString &to, bool retry);
    QByteArray expanded(const QByteArray &text) const;

    TestSupport::SessionFixture m_it;
    QHash<quint64, QString> m_sent; ///< the data of each signal
    qint64 m_ticked = 0;
    bool m_throttles = false; ///< some signal may have been answered with 429
};

} // namespace Fuzzing

#endif
