#include "modules/clinic/clinicstore.h"

namespace loket::clinic {

QJsonObject House::toJson() const
{
    return {{u"clinic"_s, clinic.toJson()}, {u"firstStart"_s, firstStart.toJson()}};
}

Result<House> House::fromJson(const QJsonObject &json)
{
    const Result<Clinic> clinic = Clinic::fromJson(json.value(u"clinic"_s).toObject());
    if (!clinic) {
        return fail(clinic.error());
    }
    return FirstStart::fromJson(json.value(u"firstStart"_s).toObject())
        .map([&](const FirstStart &firstStart) {
            return House {*clinic, firstStart};
        });
}

namespace store {

House house(Transaction &transaction)
{
    const QList<House> found = transaction.select(
        u"SELECT name, logo, progress, step FROM clinic"_s, {}, [](const Row &row) {
            return House {{row.text(0), row.text(1)},
                {Word<Progress>::fromText(row.text(2)), Word<Step>::fromText(row.text(3))}};
        });
    return found.value(0);
}

void put(Transaction &transaction, const House &house)
{
    transaction.execute(u"DELETE FROM clinic"_s);
    transaction.execute(
        u"INSERT INTO clinic (id, name, logo, progress, step) VALUES (1, ?, ?, ?, ?)"_s,
        {house.clinic.name, house.clinic.logo, house.firstStart.progress.text(),
            house.firstStart.step.text()});
}

} // namespace store

} // namespace loket::clinic
