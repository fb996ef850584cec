#include "hub/patientwords.h"

#include <QJsonArray>
#include <QSet>
#include <QString>

#include <algorithm>

namespace loket {

using namespace Qt::Literals::StringLiterals;

namespace {

const QSet<QString> &plainMembers()
{
    static const QSet<QString> members {u"action"_s, u"assignedTo"_s, u"businessDay"_s, u"by"_s,
        u"byName"_s, u"cause"_s, u"causes"_s, u"changed"_s, u"code"_s, u"comesBackTo"_s,
        u"command"_s, u"counterId"_s, u"counterName"_s, u"createdBy"_s, u"forCounter"_s, u"id"_s,
        u"issuedServiceId"_s, u"issuedServiceName"_s, u"keptForCounterId"_s, u"kind"_s,
        u"language"_s, u"number"_s, u"outcome"_s, u"participants"_s, u"patientId"_s,
        u"pharmacyId"_s, u"pharmacyName"_s, u"place"_s, u"prefix"_s, u"prescriber"_s,
        u"prescriptionId"_s, u"printerId"_s, u"printerName"_s, u"priority"_s, u"room"_s,
        u"roomId"_s, u"route"_s, u"scanId"_s, u"scanType"_s, u"sentTo"_s, u"series"_s,
        u"serviceId"_s, u"serviceIds"_s, u"serviceName"_s, u"site"_s, u"state"_s, u"status"_s,
        u"timestamp"_s, u"trouble"_s, u"type"_s, u"updatedBy"_s, u"visitId"_s, u"visitOver"_s};
    return members;
}

bool isPlain(const QString &member)
{
    return plainMembers().contains(member) || member.endsWith(u"At"_s);
}

// Numbers that are a patient's own.
bool isOfBody(const QString &member)
{
    return member == u"birthYear"_s || member == u"weight"_s;
}

// `{id, name}` of who works here (vocabulary/doer.h).
bool isDoer(const QString &member, const QJsonObject &value)
{
    return (member.endsWith(u"By"_s) || member == u"owner"_s)
        && value.keys() == QStringList {u"id"_s, u"name"_s};
}

QJsonValue plainPart(const QString &member, const QJsonValue &value)
{
    if (isOfBody(member) || (value.isString() && !isPlain(member))) {
        return QJsonValue::Undefined;
    }
    if (value.isObject() && !isDoer(member, value.toObject())) {
        return withoutPeoplesWords(value.toObject());
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

// Also where a member is, which what stands beside it may speak of.
bool isAboutPatient(const QJsonObject &json)
{
    static const QStringList marks {u"patientId"_s, u"patientName"_s, u"birthYear"_s};
    return std::any_of(marks.begin(), marks.end(), [&json](const QString &m) {
        return json.contains(m);
    }) || std::any_of(json.begin(), json.end(), [](const QJsonValue &member) {
        return member.isObject() && isAboutPatient(member.toObject());
    });
}

QJsonValue shownPart(const QJsonValue &value)
{
    if (value.isObject()) {
        return withoutPatients(value.toObject());
    }
    if (!value.isArray()) {
        return value;
    }
    QJsonArray array;
    for (const QJsonValue entry : value.toArray()) {
        array.append(shownPart(entry));
    }
    return array;
}

} // namespace

QJsonObject withoutPeoplesWords(const QJsonObject &json)
{
    QJsonObject plain;
    for (auto member = json.begin(); member != json.end(); ++member) {
        const QJsonValue part = plainPart(member.key(), member.value());
        if (!part.isUndefined()) {
            plain.insert(member.key(), part);
        }
    }
    return plain;
}

QJsonObject withoutPatients(const QJsonObject &json)
{
    if (isAboutPatient(json)) {
        return withoutPeoplesWords(json);
    }
    QJsonObject plain;
    for (auto member = json.begin(); member != json.end(); ++member) {
        plain.insert(member.key(), shownPart(member.value()));
    }
    return plain;
}

} // namespace loket
