#include "client/people/person.h"

#include "vocabulary/json.h"

#include <QJsonArray>

namespace loket::client {

Result<Person> Person::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"id"_s, u"name"_s}); !member.isEmpty()) {
        return unreadable(u"user."_s + member);
    }
    Person person {.id = idText(json.value(u"id"_s)),
        .name = json.value(u"name"_s).toString(),
        .roles = {},
        .isDisabled = json.value(u"disabledAt"_s).isString(),
        .lastSignIn = timeFromJson(json.value(u"lastLoginAt"_s))};
    for (const QJsonValue role : json.value(u"roles"_s).toArray()) {
        person.roles.append(role.toString());
    }
    return person;
}

} // namespace loket::client
