// What certificates are made of: keys, and what is said under them. Wraps libcrypto.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace loket::certificates {

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;

// On the curve P-256. Empty: libcrypto cannot.
Key makeKey();
// Empty: it is none.
Key keyFromPem(const QByteArray &pem);
Certificate certificateFromPem(const QByteArray &pem);
QByteArray toPem(const Key &key);
QByteArray toPem(const Certificate &certificate);
bool belongTogether(const Certificate &certificate, const Key &key);

struct Wish {
    QString name; // that people read
    QStringList names; // a server's names and addresses; none: it is an authority
    Instant from = {};
    Instant until = {};
};
// Signed by `signer` with its key; by itself where there is none. Empty: libcrypto cannot.
Certificate make(const Wish &wish, const Key &key, const Certificate &signer, const Key &signerKey);

} // namespace loket::certificates
