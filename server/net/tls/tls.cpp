#include "net/tls/tls.h"

#include "core/disk.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslEllipticCurve>
#include <QSslKey>

namespace loket {

namespace {

constexpr int shortestRsaKey = 2048;
constexpr int shortestEcKey = 256;
constexpr int warningDays = 30; // before a certificate's time is over

Failure invalid(const QString &message)
{
    return fail(u"TLS_INVALID"_s, message, 500);
}

Result<QByteArray> contentsOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return invalid(u"The file %1 cannot be read: %2."_s.arg(name, file.errorString()));
    }
    return file.readAll();
}

Result<QList<QSslCertificate>> readChain(const QString &file)
{
    return contentsOf(file).and_then([&](const QByteArray &pem) -> Result<QList<QSslCertificate>> {
        const QList<QSslCertificate> chain = QSslCertificate::fromData(pem, QSsl::Pem);
        if (chain.isEmpty()) {
            return invalid(u"The file %1 holds no certificate in PEM form."_s.arg(file));
        }
        return chain;
    });
}

QSslKey keyFrom(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull()) {
            return key;
        }
    }
    return {};
}

Result<QSslKey> readKey(const QString &file)
{
    return contentsOf(file).and_then([&](const QByteArray &pem) -> Result<QSslKey> {
        const QSslKey key = keyFrom(pem);
        if (key.isNull()) {
            return invalid(
                u"The file %1 holds no RSA or EC key in PEM form without a passphrase."_s.arg(
                    file));
        }
        const int shortest = key.algorithm() == QSsl::Rsa ? shortestRsaKey : shortestEcKey;
        if (key.length() < shortest) {
            return invalid(
                u"The key in %1 has %2 bits, which is too weak: take one of at least %3."_s.arg(
                    file, QString::number(key.length()), QString::number(shortest)));
        }
        return key;
    });
}

QStringList warningsAbout(
    const QSslCertificate &certificate, const QString &certificateFile, Instant now)
{
    const qint64 time = toMillis(now);
    const auto day = [](const QDateTime &date) { return date.toUTC().toString(u"yyyy-MM-dd"_s); };
    if (certificate.expiryDate().toMSecsSinceEpoch() <= time) {
        return {u"The certificate in %1 ran out on %2: browsers refuse it."_s.arg(
            certificateFile, day(certificate.expiryDate()))};
    }
    if (certificate.effectiveDate().toMSecsSinceEpoch() > time) {
        return {u"The certificate in %1 holds only from %2 on. Is the clock right?"_s.arg(
            certificateFile, day(certificate.effectiveDate()))};
    }
    if (certificate.expiryDate().addDays(-warningDays).toMSecsSinceEpoch() <= time) {
        return {u"The certificate in %1 runs out on %2."_s.arg(
            certificateFile, day(certificate.expiryDate()))};
    }
    return {};
}

QStringList warningsAboutKey(const QString &file)
{
    if (!isOpenToAll(file)) {
        return {};
    }
    return {u"Everybody on this machine can read the key in %1: chmod 600 it."_s.arg(file)};
}

// TLS 1.3 whole; of 1.2 what keeps a recorded conversation secret when the key is lost later
// (ECDHE), and cannot be changed on the way (AEAD).
QList<QSslCipher> ciphers()
{
    static const QStringList names {u"TLS_AES_256_GCM_SHA384"_s, u"TLS_CHACHA20_POLY1305_SHA256"_s,
        u"TLS_AES_128_GCM_SHA256"_s, u"ECDHE-ECDSA-AES256-GCM-SHA384"_s,
        u"ECDHE-RSA-AES256-GCM-SHA384"_s, u"ECDHE-ECDSA-CHACHA20-POLY1305"_s,
        u"ECDHE-RSA-CHACHA20-POLY1305"_s, u"ECDHE-ECDSA-AES128-GCM-SHA256"_s,
        u"ECDHE-RSA-AES128-GCM-SHA256"_s};
    QList<QSslCipher> found;
    for (const QString &name : names) {
        if (const QSslCipher cipher(name); !cipher.isNull()) {
            found.append(cipher);
        }
    }
    return found;
}

QList<QSslEllipticCurve> curves()
{
    return {QSslEllipticCurve::fromShortName(u"X25519"_s),
        QSslEllipticCurve::fromShortName(u"prime256v1"_s),
        QSslEllipticCurve::fromShortName(u"secp384r1"_s)};
}

// Each connection has keys of its own for tickets, so that none could be used again. What a client
// begins anew on an open connection is refused by OpenSSL 3 itself.
QSslConfiguration configurationOf(const QList<QSslCertificate> &chain, const QSslKey &key)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setCiphers(ciphers());
    configuration.setEllipticCurves(curves());
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setSslOption(QSsl::SslOptionDisableCompression, true);
    configuration.setSslOption(QSsl::SslOptionDisableLegacyRenegotiation, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableServerCipherPreference, false);
    return configuration;
}

} // namespace

Result<Tls> readTls(const QString &certificateFile, const QString &keyFile, Instant now)
{
    const auto chain = readChain(certificateFile);
    if (!chain) {
        return fail(chain.error());
    }
    const auto key = readKey(keyFile);
    if (!key) {
        return fail(key.error());
    }
    const QSslKey shown = chain->first().publicKey();
    if (shown.algorithm() != key->algorithm() || shown.length() != key->length()) {
        return invalid(u"The key in %1 is not the one of the certificate in %2."_s.arg(
            keyFile, certificateFile));
    }
    return Tls {configurationOf(*chain, *key),
        warningsAbout(chain->first(), certificateFile, now) + warningsAboutKey(keyFile)};
}

} // namespace loket
