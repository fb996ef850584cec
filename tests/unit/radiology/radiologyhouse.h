// Radiology behind its commands and channels, on a database that outlives a restart.
#pragma once

#include "modules/radiology/radiologymodule.h"
#include "support/modulehouse.h"

namespace loket::test {

inline const Identity doctor = person(QStringLiteral("doctor"), {Role::Doctor});
inline const Identity radiographer = person(QStringLiteral("radiographer"), {Role::Radiographer});

class RadiologyHouse : public ModuleHouse<radiology::RadiologyModule> {
public:
    explicit RadiologyHouse(const radiology::RadiologySettings &wished = {})
        : ModuleHouse({}, with(wished))
    {
    }
    static Make with(const radiology::RadiologySettings &wished)
    {
        return [wished](const ModuleContext &context) {
            return std::make_unique<radiology::RadiologyModule>(context, wished);
        };
    }

    QJsonObject scan(const Identity &who, const QString &command, const QJsonObject &data)
    {
        const Result<Reply> reply = ask(who, command, data);
        if (!reply) {
            qWarning("%s: %s", qPrintable(command), qPrintable(reply.error().message));
        }
        return reply.value().body.value(u"scan"_s).toObject();
    }
    QString request(const QString &type = u"CT"_s, const QJsonObject &more = {})
    {
        QJsonObject data {{u"patientId"_s, u"p-1"_s}, {u"scanType"_s, type}};
        for (auto it = more.begin(); it != more.end(); ++it) {
            data.insert(it.key(), it.value());
        }
        return scan(doctor, u"radiology-scan-request"_s, data).value(u"id"_s).toString();
    }
    QJsonObject startScan(const QString &id, const QString &room = {})
    {
        return scan(
            radiographer, u"radiology-scan-start"_s, {{u"scanId"_s, id}, {u"room"_s, room}});
    }
    QJsonObject complete(const QString &id)
    {
        return scan(radiographer, u"radiology-scan-complete"_s,
            {{u"scanId"_s, id}, {u"results"_s, u"nothing found"_s}});
    }
    QJsonObject status()
    {
        return ask(doctor, u"radiology:queue"_s).value().body.value(u"queueStatus"_s).toObject();
    }
    QStringList idsIn(const QString &list)
    {
        QStringList ids;
        for (const QJsonValue &each : status().value(list).toArray()) {
            ids.append(each[u"id"_s].toString());
        }
        return ids;
    }
};

} // namespace loket::test
