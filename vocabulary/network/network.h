// Where other screens reach the server, and what its commands are called.
#pragma once

#include "core/result.h"

#include <QObject>
#include <QStringList>

namespace loket::network {

namespace commands {
inline constexpr auto show = "network:show"_L1;
inline constexpr auto open = "network:open"_L1;
inline constexpr auto trust = "network:trust"_L1;
}
inline constexpr auto trustPage = "/trust"_L1;
inline constexpr auto authorityFile = "/authority.crt"_L1;
namespace codes {
inline constexpr auto tlsRequired = "TLS_REQUIRED"_L1; // by the front door: it speaks https alone
// By the client itself: nobody whom it trusts vouches for the server.
inline constexpr auto notTrusted = "CERTIFICATE_NOT_TRUSTED"_L1;
}
inline QStringList errorCodes()
{
    return {codes::tlsRequired, codes::notTrusted};
}
inline constexpr auto listenFailed = "LISTEN_FAILED"_L1; // another program has the port

struct Network {
    Q_GADGET
    Q_PROPERTY(QStringList addresses MEMBER addresses)
    Q_PROPERTY(bool isOpen MEMBER isOpen)
    Q_PROPERTY(QString trouble MEMBER trouble)
public:
    QStringList addresses; // as people type them: http://192.168.1.10:3000
    bool isOpen = false; // to other machines
    QString trouble; // the code of why it is not, where it should be

    bool operator==(const Network &) const = default;

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where it is not what toJson() gives.
    static Result<Network> fromJson(const QJsonObject &json);
};

// The house's own authority: what a phone or a browser has to trust before it gives camera and
// microphone to this server's pages.
struct Trust {
    Q_GADGET
    Q_PROPERTY(QString page MEMBER page)
    Q_PROPERTY(QString fingerprint MEMBER fingerprint)
public:
    QString page; // that leads through it, as others reach it; empty: there is no own authority
    QString fingerprint; // SHA-256, in hexadecimal pairs with colons

    bool operator==(const Trust &) const = default;

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where it is not what toJson() gives.
    static Result<Trust> fromJson(const QJsonObject &json);
};

} // namespace loket::network
