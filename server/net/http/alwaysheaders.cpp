#include "net/http/alwaysheaders.h"

namespace loket {

QList<HttpHeader> alwaysHeaders(bool isTls)
{
    QList<HttpHeader> headers {
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"X-Frame-Options", "DENY"},
        {"Content-Security-Policy",
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Permissions-Policy",
            "camera=(), microphone=(), display-capture=(), geolocation=(), midi=(), payment=(), "
            "serial=(), usb=()"},
        {"Cache-Control", "no-store"},
    };
    if (isTls) {
        headers.append(HttpHeader {"Strict-Transport-Security", "max-age=2592000"});
    }
    return headers;
}

} // namespace loket
