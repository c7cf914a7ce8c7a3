#ifndef APP_DESKTOP_LANADDRESSES_H
#define APP_DESKTOP_LANADDRESSES_H

#include <QHostAddress>
#include <QList>

namespace Signalbox {

/// The addresses by which others on the network reach this computer, the likeliest first: private
/// IPv4 before public before IPv6. Empty where it is on no network.
QList<QHostAddress> lanAddresses();
/// The same order for any list; loopback, link-local and others that lead nowhere are left out.
QList<QHostAddress> likeliestFirst(QList<QHostAddress> addresses);

} // namespace Signalbox

#endif
