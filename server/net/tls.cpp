#include "net/frontdoor.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace loket {

namespace {

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

} // namespace

Result<QSslConfiguration> readTls(const QString &certificateFile, const QString &keyFile)
{
    const auto certificate = contentsOf(certificateFile);
    const auto key = contentsOf(keyFile);
    if (!certificate || !key) {
        return fail(certificate ? key.error() : certificate.error());
    }
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificate, QSsl::Pem);
    if (chain.isEmpty()) {
        return invalid(u"The file %1 holds no certificate in PEM form."_s.arg(certificateFile));
    }
    const QSslKey privateKey = keyFrom(*key);
    if (privateKey.isNull()) {
        return invalid(
            u"The file %1 holds no RSA or EC key in PEM form without a passphrase."_s.arg(keyFile));
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(privateKey);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace loket
