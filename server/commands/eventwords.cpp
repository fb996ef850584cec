#include "commands/eventwords.h"

#include <QJsonArray>
#include <QSet>
#include <QStringList>

namespace loket {

using namespace Qt::Literals::StringLiterals;

namespace {

// Nothing of a patient is in what these put on record.
const QSet<QString> plainModules {u"audit"_s, u"clock"_s, u"identity"_s, u"storage"_s};

const QSet<QString> &plainMembers()
{
    static const QSet<QString> members {u"action"_s, u"assignedTo"_s, u"businessDay"_s, u"cause"_s,
        u"causes"_s, u"code"_s, u"command"_s, u"counterId"_s, u"counterName"_s, u"createdBy"_s,
        u"forCounter"_s, u"id"_s, u"issuedServiceId"_s, u"issuedServiceName"_s, u"language"_s,
        u"number"_s, u"outcome"_s, u"participants"_s, u"patientId"_s, u"place"_s, u"prefix"_s,
        u"priority"_s, u"room"_s, u"roomId"_s, u"scanType"_s, u"sentTo"_s, u"series"_s,
        u"serviceId"_s, u"serviceIds"_s, u"serviceName"_s, u"site"_s, u"state"_s, u"status"_s,
        u"updatedBy"_s, u"visitId"_s};
    return members;
}

bool isPlain(const QString &member)
{
    return plainMembers().contains(member) || member.endsWith(u"At"_s);
}

QJsonValue plainPart(const QString &member, const QJsonValue &value)
{
    if (value.isString()) {
        return isPlain(member) ? value : QJsonValue(QJsonValue::Undefined);
    }
    if (value.isObject()) {
        return withoutPeoplesWords({}, value.toObject());
    }
    if (!value.isArray()) {
        return value;
    }
    QJsonArray array;
    for (const QJsonValue entry : value.toArray()) {
        if (const QJsonValue part = plainPart(member, entry); !part.isUndefined()) {
            array.append(part);
        }
    }
    return array;
}

} // namespace

QJsonObject withoutPeoplesWords(const QString &module, const QJsonObject &body)
{
    if (plainModules.contains(module)) {
        return body;
    }
    QJsonObject plain;
    for (auto member = body.begin(); member != body.end(); ++member) {
        const QJsonValue part = plainPart(member.key(), member.value());
        if (!part.isUndefined()) {
            plain.insert(member.key(), part);
        }
    }
    return plain;
}

} // namespace loket
