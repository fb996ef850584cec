#include "identity/addressshare.h"

#include <QHostAddress>

#include <algorithm>

namespace loket {

using namespace Qt::Literals::StringLiterals;

QString shareOf(const QString &address)
{
    const QHostAddress host(address);
    bool isIpv4 = false;
    host.toIPv4Address(&isIpv4); // also one that is written as IPv6
    if (isIpv4 || host.protocol() != QAbstractSocket::IPv6Protocol) {
        return address;
    }
    Q_IPV6ADDR net = host.toIPv6Address();
    std::fill(std::begin(net.c) + 8, std::end(net.c), quint8(0));
    return QHostAddress(net).toString() + u"/64"_s;
}

} // namespace loket
