#ifndef APP_COMMON_TLSATEXIT_H
#define APP_COMMON_TLSATEXIT_H

namespace App {

/// Keeps OpenSSL from taking itself apart when the process exits: a thread of Qt's that spoke TLS
/// may still be ending then, for QThread::wait() returns a little before it has, and would use what
/// is no more. The first thing a program does: whoever uses OpenSSL first decides.
void keepTlsAtExit();

} // namespace App

#endif
