#include "core/address.h"

#include "core/result.h"

#include <algorithm>

namespace loket {

namespace {

// Old ways to write an address (`127.1`, `010.0.0.1`) mean different ones to different programs.
bool isDottedQuad(QStringView text)
{
    const auto parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        return !part.isEmpty() && part.size() <= 3 && (part.size() == 1 || part[0] != u'0');
    });
}

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

QHostAddress countedAddress(const QHostAddress &address)
{
    const QHostAddress plain = plainAddress(address);
    if (plain.protocol() == QAbstractSocket::IPv4Protocol) {
        return plain;
    }
    Q_IPV6ADDR bytes = plain.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8(0));
    return QHostAddress(bytes);
}

std::optional<QHostAddress> addressFromText(QStringView text)
{
    if (!text.contains(u':') && !isDottedQuad(text)) {
        return std::nullopt;
    }
    const QHostAddress address(text.toString());
    if (address.isNull() || text.contains(u'%')) {
        return std::nullopt;
    }
    return plainAddress(address);
}

std::optional<QHostAddress> computerFromText(QStringView text)
{
    const auto address = addressFromText(text);
    const bool isOne = address && !address->isMulticast() && !address->isBroadcast()
        && *address != QHostAddress(QHostAddress::AnyIPv4)
        && *address != QHostAddress(QHostAddress::AnyIPv6);
    return isOne ? address : std::nullopt;
}

std::optional<AddressNet> AddressNet::fromText(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = addressFromText(QStringView(text).left(slash < 0 ? text.size() : slash));
    if (!address) {
        return std::nullopt;
    }
    const int all = address->protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
    if (slash < 0) {
        return AddressNet {*address, all};
    }
    const QStringView digits = QStringView(text).sliced(slash + 1);
    const bool isNumber =
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int bits = isNumber && digits.size() <= 3 ? digits.toInt() : 0;
    if (bits < 1 || bits > all) {
        return std::nullopt;
    }
    return AddressNet {*address, bits};
}

bool AddressNet::contains(const QHostAddress &other) const
{
    return plainAddress(other).isInSubnet(address, bits);
}

} // namespace loket
