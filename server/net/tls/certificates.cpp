#include "net/tls/certificates.h"

#include <QHostAddress>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstring>

namespace loket::certificates {
namespace {

constexpr int serialBits = 159; // RFC 5280, 4.1.2.2: 20 octets, positive
constexpr int longestCommonName = 64; // RFC 5280, appendix A

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

Bio reading(const QByteArray &bytes)
{
    return {BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())), BIO_free};
}

template <class Write>
QByteArray written(Write write)
{
    const Bio bio(BIO_new(BIO_s_mem()), BIO_free);
    char *data = nullptr;
    if (!bio || write(bio.get()) != 1) {
        return {};
    }
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<qsizetype>(size)};
}

bool setSerial(X509 *certificate)
{
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(BN_new(), BN_free);
    return number && BN_rand(number.get(), serialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setName(X509_NAME *name, const QString &text)
{
    const QByteArray bytes = text.left(longestCommonName).toUtf8();
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
               reinterpret_cast<const unsigned char *>(bytes.constData()),
               static_cast<int>(bytes.size()), -1, 0)
        == 1;
}

bool setTimes(X509 *certificate, const Wish &wish)
{
    const auto seconds = [](Instant time) { return static_cast<time_t>(toMillis(time) / 1000); };
    return ASN1_TIME_set(X509_getm_notBefore(certificate), seconds(wish.from)) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate), seconds(wish.until)) != nullptr;
}

bool extend(X509 *certificate, X509 *signer, int what, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, signer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, what, value.constData()), X509_EXTENSION_free);
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

// As X509V3_EXT_conf_nid() reads it: whoever gives names has seen that nothing else is in them.
QByteArray subjectNames(const QStringList &names)
{
    QByteArrayList entries;
    for (const QString &name : names) {
        entries.append((QHostAddress(name).isNull() ? "DNS:" : "IP:") + name.toLatin1());
    }
    return entries.join(',');
}

bool extendAll(X509 *certificate, X509 *signer, const QStringList &names)
{
    if (names.isEmpty()) {
        return extend(certificate, signer, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
            && extend(certificate, signer, NID_key_usage, "critical,keyCertSign,cRLSign")
            && extend(certificate, signer, NID_subject_key_identifier, "hash");
    }
    return extend(certificate, signer, NID_basic_constraints, "critical,CA:FALSE")
        && extend(certificate, signer, NID_key_usage, "critical,digitalSignature")
        && extend(certificate, signer, NID_ext_key_usage, "serverAuth")
        && extend(certificate, signer, NID_subject_key_identifier, "hash")
        && extend(certificate, signer, NID_authority_key_identifier, "keyid:always")
        && extend(certificate, signer, NID_subject_alt_name, subjectNames(names));
}

} // namespace

Key makeKey()
{
    return Key(EVP_EC_gen("P-256"));
}

Key keyFromPem(const QByteArray &pem)
{
    const Bio bio = reading(pem);
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

Certificate certificateFromPem(const QByteArray &pem)
{
    const Bio bio = reading(pem);
    return Certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

QByteArray toPem(const Key &key)
{
    return written([&key](BIO *bio) {
        return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
}

QByteArray toPem(const Certificate &certificate)
{
    return written([&certificate](BIO *bio) { return PEM_write_bio_X509(bio, certificate.get()); });
}

bool belongTogether(const Certificate &certificate, const Key &key)
{
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}

Certificate make(const Wish &wish, const Key &key, const Certificate &signer, const Key &signerKey)
{
    Certificate made(X509_new());
    if (!made || !key) {
        return {};
    }
    X509 *one = made.get();
    X509 *by = signer ? signer.get() : one;
    const bool isMade = X509_set_version(one, X509_VERSION_3) == 1 && setSerial(one)
        && setTimes(one, wish) && setName(X509_get_subject_name(one), wish.name)
        && X509_set_issuer_name(one, X509_get_subject_name(by)) == 1
        && X509_set_pubkey(one, key.get()) == 1 && extendAll(one, by, wish.names)
        && X509_sign(one, signer ? signerKey.get() : key.get(), EVP_sha256()) > 0;
    return isMade ? std::move(made) : Certificate();
}

} // namespace loket::certificates
