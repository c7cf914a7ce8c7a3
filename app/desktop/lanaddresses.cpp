#include "lanaddresses.h"

#include <QNetworkInterface>

#include <algorithm>

namespace Signalbox {

namespace {

bool isPrivate(const QHostAddress &address)
{
    for (const char *net : {"192.168.0.0/16", "10.0.0.0/8", "172.16.0.0/12"}) {
        if (address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(net))))
            return true;
    }
    return false;
}

int rank(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv4Protocol)
        return 2;
    return isPrivate(address) ? 0 : 1;
}

bool leadsNowhere(const QHostAddress &address)
{
    return address.isNull() || address.isLoopback() || address.isLinkLocal()
        || address.isMulticast();
}

} // namespace

QList<QHostAddress> likeliestFirst(QList<QHostAddress> addresses)
{
    addresses.removeIf(leadsNowhere);
    std::stable_sort(
        addresses.begin(), addresses.end(),
        [](const QHostAddress &a, const QHostAddress &b) { return rank(a) < rank(b); });
    return addresses;
}

QList<QHostAddress> lanAddresses()
{
    QList<QHostAddress> found;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &card : interfaces) {
        const auto flags = card.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp)
            || !flags.testFlag(QNetworkInterface::IsRunning)
            || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const QList<QNetworkAddressEntry> entries = card.addressEntries();
        for (const QNetworkAddressEntry &entry : entries)
            found << entry.ip();
    }
    return likeliestFirst(found);
}

} // namespace Signalbox
