// What the server shows and takes under TLS.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QSslConfiguration>

namespace loket {

struct Tls {
    QSslConfiguration configuration;
    QStringList warnings; // sentences for who runs the server: it speaks TLS, but not as it should
};

// The certificate and key for FrontDoor::useTls(), from PEM files. TLS_INVALID with a sentence that
// names the file: unreadable, too weak, not of one kind. A certificate whose time is over is
// a warning: a clinic that cannot open is worse than a browser that asks.
Result<Tls> readTls(const QString &certificateFile, const QString &keyFile, Instant now);

} // namespace loket
