#include "modules/prescription/prescriptionsettings.h"

#include <QRegularExpression>

#include <algorithm>

namespace loket::prescription {
namespace {

const QString pharmaciesKey = u"prescription.pharmacies"_s;
const QString mostOpenKey = u"prescription.most_open"_s;

std::optional<Pharmacy> pharmacyFromText(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        u"([A-Za-z0-9_.-]{1,64}):([A-Za-z0-9_.-]{1,64}):(\\S.{0,63})"_s));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Pharmacy pharmacy;
    pharmacy.id = match.captured(1);
    pharmacy.serviceId = match.captured(2);
    pharmacy.name = match.captured(3).trimmed();
    return pharmacy;
}

QString textOf(const QList<Pharmacy> &pharmacies)
{
    QStringList parts;
    for (const Pharmacy &pharmacy : pharmacies) {
        parts.append(QStringList {pharmacy.id, pharmacy.serviceId, pharmacy.name}.join(u':'));
    }
    return parts.join(u',');
}

} // namespace

QList<Pharmacy> PrescriptionSettings::standardPharmacies()
{
    Pharmacy pharmacy;
    pharmacy.id = u"F"_s;
    pharmacy.serviceId = u"F"_s;
    pharmacy.name = u"Pharmacy"_s;
    return {pharmacy};
}

Pharmacy PrescriptionSettings::pharmacy(const QString &id) const
{
    const auto found = std::find_if(pharmacies.cbegin(), pharmacies.cend(),
        [&id](const Pharmacy &each) { return each.id == id; });
    return found == pharmacies.cend() ? Pharmacy() : *found;
}

QStringList PrescriptionSettings::ids() const
{
    QStringList ids;
    for (const Pharmacy &pharmacy : pharmacies) {
        ids.append(pharmacy.id);
    }
    return ids;
}

QList<ModuleSetting> declaredSettings()
{
    const PrescriptionSettings standard;
    return {
        {{pharmaciesKey, {}, {},
             u"Pharmacies: the id, the queue's service from which patients are called, the name."_s},
            textOf(standard.pharmacies),
            u"a list of pharmacies such as F:F:Pharmacy, night:N:Night pharmacy"_s,
            [](const QString &text) { return pharmaciesFromText(text).has_value(); }},
        ModuleSetting::wholeNumber(
            {mostOpenKey, {}, {}, u"Prescriptions that may be open at the same time."_s},
            standard.mostOpen, 1, 20'000)};
}

PrescriptionSettings settingsFrom(const Settings &settings)
{
    const QHash<QString, QString> &values = settings.ofModules;
    if (!values.contains(pharmaciesKey)) {
        return {};
    }
    return {.pharmacies = pharmaciesFromText(values.value(pharmaciesKey))
                              .value_or(PrescriptionSettings::standardPharmacies()),
        .mostOpen = values.value(mostOpenKey).toInt()};
}

std::optional<QList<Pharmacy>> pharmaciesFromText(const QString &text)
{
    PrescriptionSettings read {.pharmacies = {}};
    for (const QString &part : text.split(u',')) {
        const auto pharmacy = pharmacyFromText(part);
        if (!pharmacy || !read.pharmacy(pharmacy->id).id.isEmpty()) {
            return std::nullopt;
        }
        read.pharmacies.append(*pharmacy);
    }
    return read.pharmacies;
}

} // namespace loket::prescription
