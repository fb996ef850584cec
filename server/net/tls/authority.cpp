#include "net/tls/authority.h"

#include "core/address.h"
#include "core/disk.h"
#include "net/tls/certificates.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHostInfo>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>

namespace loket {
namespace {

using namespace std::chrono_literals;
using certificates::Certificate;
using certificates::Key;

constexpr auto authorityLifetime = std::chrono::hours(24 * 3650);
// What iOS takes of a certificate by an authority that its owner trusts is 825 days at most.
constexpr auto lifetime = std::chrono::hours(24 * 397);
constexpr auto renewedBefore = std::chrono::hours(24 * 30);
constexpr auto clocksDiffer = std::chrono::hours(24); // a phone's may be behind
constexpr qsizetype mostNames = 64;

Failure refused(const QString &sentence)
{
    return fail(u"TLS_INVALID"_s, sentence, 500);
}

QByteArray bytesIn(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// As they can stand in a certificate; each once.
QStringList usable(const QStringList &names)
{
    static const QRegularExpression label(
        u"^(\\*\\.)?[a-z0-9]([a-z0-9-]{0,62})(\\.[a-z0-9]([a-z0-9-]{0,62}))*$"_s);
    QStringList good;
    for (const QString &name : names) {
        const auto address = addressFromText(name);
        const QString plain = address ? address->toString() : name.toLower();
        if ((address || label.match(plain).hasMatch()) && !good.contains(plain)) {
            good.append(plain);
        }
    }
    return good.mid(0, mostNames);
}

QStringList namesIn(const QSslCertificate &certificate)
{
    return usable(certificate.subjectAlternativeNames().values());
}

QString houseName()
{
    return QHostInfo::localHostName().section(u'.', 0, 0);
}

bool isGoodUntil(const QSslCertificate &certificate, Instant time)
{
    return !certificate.isNull() && certificate.expiryDate().toMSecsSinceEpoch() > toMillis(time);
}

QSslCertificate read(const QString &file)
{
    return QSslCertificate(bytesIn(file), QSsl::Pem);
}

struct Signer {
    Certificate certificate;
    Key key;
    bool isNew = false;
};

Result<Signer> keptSigner(const AuthorityFiles &files)
{
    Signer kept {certificates::certificateFromPem(bytesIn(files.authority)),
        certificates::keyFromPem(bytesIn(files.authorityKey))};
    if (!certificates::belongTogether(kept.certificate, kept.key)) {
        return refused(
            u"The key %1 is not the one of the authority in %2. Put it back, or remove both: then another authority is made, and every phone has to trust it anew."_s
                .arg(files.authorityKey, files.authority));
    }
    return kept;
}

// Trusted by those who trust it until it ends: made anew only where the server's certificate would
// outlive it.
Result<Signer> signerFor(const AuthorityFiles &files, Instant now)
{
    const bool isThere = QFile::exists(files.authority) || QFile::exists(files.authorityKey);
    if (isThere
        && (!QFile::exists(files.authority)
            || isGoodUntil(read(files.authority), now + lifetime))) {
        return keptSigner(files);
    }
    Signer made;
    made.key = certificates::makeKey();
    made.certificate = certificates::make(
        {u"Loket %1"_s.arg(houseName()), {}, now - clocksDiffer, now + authorityLifetime}, made.key,
        {}, {});
    made.isNew = true;
    if (!made.certificate) {
        return refused(u"No authority can be made: the system's libcrypto refuses."_s);
    }
    return writePrivateFile(files.authorityKey, certificates::toPem(made.key))
        .and_then([&](Done) {
            return writePrivateFile(files.authority, certificates::toPem(made.certificate));
        })
        .map([&](Done) { return std::move(made); });
}

bool isCurrent(const AuthorityFiles &files, const QStringList &names, Instant now)
{
    const QSslCertificate certificate = read(files.certificate);
    const QStringList covered = namesIn(certificate);
    const bool coversAll = std::all_of(names.begin(), names.end(),
        [&covered](const QString &name) { return covered.contains(name); });
    return coversAll && isGoodUntil(certificate, now + renewedBefore) && QFile::exists(files.key)
        && isGoodUntil(read(files.authority), now)
        && certificate.issuerInfo(QSslCertificate::CommonName)
        == read(files.authority).subjectInfo(QSslCertificate::CommonName);
}

HouseCertificate stateOf(const AuthorityFiles &files)
{
    const QSslCertificate certificate = read(files.certificate);
    return {namesIn(certificate), certificate.expiryDate(), fingerprintOf(files)};
}

// A certificate that no key belongs to would keep the server from starting: the key goes first, and
// whoever finds the two apart makes both anew.
Result<HouseCertificate> renewed(const AuthorityFiles &files, const QStringList &names, Instant now)
{
    const Result<Signer> signer = signerFor(files, now);
    if (!signer) {
        return fail(signer.error());
    }
    const Key key = certificates::makeKey();
    const Certificate made =
        certificates::make({names.first(), names, now - clocksDiffer, now + lifetime}, key,
            signer->certificate, signer->key);
    if (!made) {
        return refused(u"No certificate can be made: the system's libcrypto refuses."_s);
    }
    const QByteArray chain = certificates::toPem(made) + certificates::toPem(signer->certificate);
    QFile::remove(files.certificate);
    return writePrivateFile(files.key, certificates::toPem(key))
        .and_then([&](Done) { return writePrivateFile(files.certificate, chain); })
        .map([&](Done) {
            HouseCertificate state = stateOf(files);
            state.isNew = true;
            state.isNewAuthority = signer->isNew;
            return state;
        });
}

} // namespace

AuthorityFiles::AuthorityFiles(const QString &dataFolder)
    : folder(dataFolder + u"/tls"_s),
      authority(folder + u"/authority.crt"_s),
      authorityKey(folder + u"/authority.key"_s),
      certificate(folder + u"/server.crt"_s),
      key(folder + u"/server.key"_s)
{
}

Result<HouseCertificate> keepCertificate(
    const AuthorityFiles &files, const QStringList &names, Instant now)
{
    const QStringList wanted = usable(names);
    if (wanted.isEmpty()) {
        return refused(u"This machine has no name and no address that a certificate could have."_s);
    }
    if (isCurrent(files, wanted, now)) {
        return stateOf(files);
    }
    return makePrivateFolder(files.folder).and_then([&](Done) {
        // What it was good for before it stays so: an address may be away for a day.
        return renewed(files, usable(wanted + namesIn(read(files.certificate))), now);
    });
}

QString fingerprintOf(const AuthorityFiles &files)
{
    const QSslCertificate authority = read(files.authority);
    return authority.isNull()
        ? QString()
        : QString::fromLatin1(authority.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

bool hasHouseCertificate(const Settings &settings)
{
    return !settings.tlsCertificate.isEmpty()
        && settings.tlsCertificate == AuthorityFiles(settings.data).certificate;
}

Settings withHouseCertificate(Settings settings)
{
    const AuthorityFiles files(settings.data);
    if (settings.tlsCertificate.isEmpty() && QFile::exists(files.key)
        && QFile::exists(files.authority)) {
        settings.tlsCertificate = files.certificate;
        settings.tlsKey = files.key;
    }
    return settings;
}

void trustOwnAuthority(const Settings &settings)
{
    const auto authority = QSslCertificate::fromPath(AuthorityFiles(settings.data).authority);
    if (!authority.isEmpty()) {
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificates(authority);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
}

Result<Done> dropCertificate(const AuthorityFiles &files)
{
    for (const QString &name : {files.key, files.certificate}) {
        if (QFile file(name); file.exists() && !file.remove()) {
            return fail(u"STORAGE_ERROR"_s,
                u"The file %1 cannot be removed: %2."_s.arg(name, file.errorString()), 500);
        }
    }
    return Done {};
}

} // namespace loket
