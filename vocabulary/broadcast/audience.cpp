#include "vocabulary/broadcast/audience.h"

#include <QJsonArray>

#include <algorithm>

namespace loket::broadcast {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsIn(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue entry : array.toArray()) {
        texts.append(entry.toString());
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

bool Audience::isEmpty() const
{
    return !hasDisplays() && !hasStaff() && patientsOf.isEmpty();
}

bool Audience::hasDisplayOf(const QStringList &serviceIds) const
{
    return everyDisplay
        || std::any_of(displaysOf.begin(), displaysOf.end(),
            [&](const QString &id) { return serviceIds.contains(id); });
}

bool Audience::hasPerson(const Roles &theirs) const
{
    return std::any_of(theirs.begin(), theirs.end(), [this](Role role) {
        return isStaffRole(role) && (everyone || roles.contains(toText(role)));
    });
}

QStringList Audience::services() const
{
    QStringList all = displaysOf + patientsOf;
    all.removeDuplicates();
    return all;
}

QJsonObject Audience::toJson() const
{
    return {{u"everyDisplay"_s, everyDisplay},
        {u"displaysOf"_s, QJsonArray::fromStringList(displaysOf)}, {u"everyone"_s, everyone},
        {u"roles"_s, QJsonArray::fromStringList(roles)},
        {u"patientsOf"_s, QJsonArray::fromStringList(patientsOf)}};
}

Audience Audience::fromJson(const QJsonObject &json)
{
    Audience audience;
    audience.everyDisplay = json.value(u"everyDisplay"_s).toBool();
    audience.displaysOf = textsIn(json.value(u"displaysOf"_s));
    audience.everyone = json.value(u"everyone"_s).toBool();
    audience.roles = textsIn(json.value(u"roles"_s));
    audience.patientsOf = textsIn(json.value(u"patientsOf"_s));
    return audience;
}

} // namespace loket::broadcast
