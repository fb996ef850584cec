#include "identity/identitysettings.h"

#include <QHostAddress>

namespace loket {

namespace {

Failure invalid(const QString &address, const QString &what)
{
    return fail(
        u"SETTING_INVALID"_s, u"trusted_addresses, entry “%1”: %2"_s.arg(address, what), 500);
}

} // namespace

Result<QHash<QString, Role>> readTrustedAddresses(const QHash<QString, QString> &entries)
{
    QHash<QString, Role> trusted;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const auto role = fromText<Role>(entry.value());
        if (!role) {
            return invalid(entry.key(), u"there is no role “%1”."_s.arg(entry.value()));
        }
        if (Right::ManagePeople.isOf(*role)) {
            return invalid(entry.key(), u"an administrator always signs in with a password."_s);
        }
        trusted.insert(QHostAddress(entry.key()).toString(), *role);
    }
    return trusted;
}

} // namespace loket
