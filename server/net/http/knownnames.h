// The names that this server goes by.
#pragma once

#include <QHostAddress>
#include <QSet>
#include <QStringList>

#include <functional>

namespace loket {

class KnownNames {
public:
    using Addresses = std::function<QList<QHostAddress>()>;

    // `names`: names and addresses, `*.clinic.example` for all names one step below that.
    // `addresses`: the machine's own, asked anew each time; they change while it runs.
    explicit KnownNames(const QStringList &names, Addresses addresses = ownAddresses);

    // Whether a Host header names this server. A request without one comes from no browser, so from
    // no page of a name that only leads here.
    bool contains(const QByteArray &host) const;

    static QList<QHostAddress> ownAddresses();
    // `localhost`, the host's name, and that with what its network and multicast DNS put behind it.
    static QStringList ownNames();
    // Those that a certificate (PEM) was made for.
    static QStringList namesIn(const QString &certificateFile);

private:
    QSet<QByteArray> m_names;
    Addresses m_addresses;
};

} // namespace loket
