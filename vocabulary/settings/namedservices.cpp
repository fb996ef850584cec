#include "vocabulary/settings/namedservices.h"

namespace loket::settings {

using namespace Qt::Literals::StringLiterals;

QStringList namedServices(const QString &key, const QString &value)
{
    const bool isPharmacies =
        key == u"prescription.pharmacies"_s; // F:F:Pharmacy: id, service, name
    if (!isPharmacies && key != u"radiology.service"_s && key != u"telemedicine.services"_s) {
        return {};
    }
    QStringList ids;
    for (const QString &entry : value.split(u',')) {
        const QString id = (isPharmacies ? entry.section(u':', 1, 1) : entry).trimmed();
        if (!id.isEmpty() && !ids.contains(id)) {
            ids.append(id);
        }
    }
    return ids;
}

} // namespace loket::settings
