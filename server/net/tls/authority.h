// A private authority of this house, and the certificate that it gives its server, in the folder
// `tls` of the data: for a network in which nobody else vouches for names and addresses. Who trusts
// the authority trusts the server, also after the certificate was renewed.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/settings.h"

namespace loket {

// PEM files; the keys are their owner's alone.
struct AuthorityFiles {
    explicit AuthorityFiles(const QString &dataFolder);

    QString folder;
    QString authority; // the certificate of the authority: what others are to trust
    QString authorityKey;
    QString certificate; // the server's, and the authority's behind it
    QString key;
};

struct HouseCertificate {
    QStringList names; // and addresses, for which it is good
    QDateTime expiresAt;
    QString fingerprint; // of the authority: SHA-256, in hexadecimal pairs with colons
    bool isNew = false; // it was made now
    bool isNewAuthority = false;
};

// Makes what is missing, and the server's certificate anew where its time is nearly over or a name
// is missing in it. The authority stays as long as it can. What is no name and no address is left
// out. TLS_INVALID or STORAGE_ERROR with a sentence.
Result<HouseCertificate> keepCertificate(
    const AuthorityFiles &files, const QStringList &names, Instant now);

// Of the authority that is there; empty: there is none.
QString fingerprintOf(const AuthorityFiles &files);

// Where no other certificate is set and the house has its own, that one is.
Settings withHouseCertificate(Settings settings);
bool hasHouseCertificate(const Settings &settings);

// Connections of this program take what the house's own authority vouches for, where it is in the
// data folder.
void trustOwnAuthority(const Settings &settings);

// The server's certificate goes, so that it speaks http again; the authority stays for another
// time.
Result<Done> dropCertificate(const AuthorityFiles &files);

} // namespace loket
