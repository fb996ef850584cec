#include "net/http/knownnames.h"

#include "core/address.h"
#include "core/result.h"
#include "protocol/requesthead.h"

#include <QHostInfo>
#include <QNetworkInterface>
#include <QSslCertificate>
#include <QUrl>

namespace loket {

namespace {

// The address that a name in a Host header is; IPv6 ones stand in brackets there.
std::optional<QHostAddress> addressIn(const QByteArray &name)
{
    const bool isBracketed = name.startsWith('[') && name.endsWith(']');
    return addressFromText(QString::fromLatin1(isBracketed ? name.sliced(1).chopped(1) : name));
}

// `reception.clinic.example` as it stands in a Host header: in lower case, without the point at its
// end, in ASCII.
QByteArray plainName(const QString &name)
{
    if (const auto address = addressIn(name.toLatin1())) {
        return address->toString().toLatin1();
    }
    return QUrl::toAce(name.endsWith(u'.') ? name.chopped(1) : name).toLower();
}

} // namespace

KnownNames::KnownNames(const QStringList &names, Addresses addresses)
    : m_addresses(std::move(addresses))
{
    for (const QString &name : names) {
        const bool isBelow = name.startsWith(u"*."_s);
        m_names.insert(isBelow ? "*." + plainName(name.sliced(2)) : plainName(name));
    }
    m_names.remove({});
}

bool KnownNames::contains(const QByteArray &host) const
{
    if (host.isEmpty()) {
        return true;
    }
    const QByteArray name = plainName(QString::fromLatin1(hostName(host)));
    const qsizetype point = name.indexOf('.'); // before what a name is below
    if (m_names.contains(name) || (point > 0 && m_names.contains('*' + name.sliced(point)))) {
        return true;
    }
    const auto address = addressIn(name);
    return address && (address->isLoopback() || m_addresses().contains(*address));
}

QList<QHostAddress> KnownNames::ownAddresses()
{
    QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (QHostAddress &address : addresses) {
        address.setScopeId({});
    }
    return addresses;
}

QStringList KnownNames::ownNames()
{
    const QString host = QHostInfo::localHostName().section(u'.', 0, 0);
    QStringList names {u"localhost"_s, QHostInfo::localHostName(), host, host + u".local"_s};
    if (const QString domain = QHostInfo::localDomainName(); !domain.isEmpty()) {
        names.append(host + u'.' + domain);
    }
    return names;
}

QStringList KnownNames::namesIn(const QString &certificateFile)
{
    const auto chain = QSslCertificate::fromPath(certificateFile);
    return chain.isEmpty() ? QStringList() : chain.first().subjectAlternativeNames().values();
}

} // namespace loket
