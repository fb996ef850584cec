// Addresses of clients: how they are read, what counts as one client, and nets of them.
#pragma once

#include <QHostAddress>
#include <QStringView>

#include <optional>

namespace loket {

// An IPv4 address as itself, also where it comes as `::ffff:…`.
QHostAddress plainAddress(const QHostAddress &address);

// What counts as one client where something is counted by address: an IPv4 address, or the IPv6
// network of 64 bits, of which every client has a whole one to itself.
QHostAddress countedAddress(const QHostAddress &address);

// `192.0.2.1` or `2001:db8::1`, and nothing that could be read in two ways.
std::optional<QHostAddress> addressFromText(QStringView text);

// The same where it is one computer's: not that of all or of many.
std::optional<QHostAddress> computerFromText(QStringView text);

// One address, or all that begin alike.
struct AddressNet {
    QHostAddress address;
    int bits = 0; // that are alike

    // `192.0.2.1`, `10.0.0.0/8` or `fd00::/8`; never a net of all addresses.
    static std::optional<AddressNet> fromText(const QString &text);
    bool contains(const QHostAddress &other) const;
};

} // namespace loket
