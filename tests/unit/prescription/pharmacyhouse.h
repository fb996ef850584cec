// The pharmacy behind its commands and channels, on a database that outlives a restart.
#pragma once

#include "modules/prescription/prescriptionmodule.h"
#include "support/modulehouse.h"

namespace loket::test {

inline const Identity prescriber = person(QStringLiteral("doctor"), {Role::Doctor});
inline const Identity pharmacist = person(QStringLiteral("pharmacist"), {Role::Pharmacist});
inline const Identity colleague = person(QStringLiteral("colleague"), {Role::Pharmacist});

class PharmacyHouse : public ModuleHouse<prescription::PrescriptionModule> {
public:
    explicit PharmacyHouse(const prescription::PrescriptionSettings &wished = {})
        : ModuleHouse({}, [wished](const ModuleContext &context) {
              return std::make_unique<prescription::PrescriptionModule>(context, wished);
          })
    {
    }

    // What the step leaves of the prescription.
    QJsonObject step(const QString &action, const QString &id, const QJsonObject &more = {},
        const Identity &who = pharmacist)
    {
        QJsonObject data = more;
        data.insert(u"prescriptionId"_s, id);
        const Result<Reply> reply = ask(who, u"prescription-"_s + action, data);
        if (!reply) {
            qWarning("%s: %s", qPrintable(action), qPrintable(reply.error().message));
        }
        return reply.value().body.value(u"prescription"_s).toObject();
    }
    static QJsonObject wish(const QJsonObject &more = {})
    {
        QJsonObject data {{u"patientId"_s, u"p-1"_s}, {u"pharmacyId"_s, u"F"_s},
            {u"kind"_s, u"ready_made"_s},
            {u"items"_s,
                QJsonArray {QJsonObject {{u"name"_s, u"Paracetamol 500 mg"_s}, {u"quantity"_s, 10},
                                {u"instructions"_s, u"after meals"_s}},
                    QJsonObject {{u"name"_s, u"Cefixime"_s}, {u"quantity"_s, 5}}}}};
        for (auto it = more.begin(); it != more.end(); ++it) {
            data.insert(it.key(), it.value());
        }
        return data;
    }
    QString order(const QJsonObject &more = {})
    {
        const auto reply = ask(prescriber, u"prescription-create"_s, wish(more));
        return reply.value().body.value(u"prescription"_s)[u"id"_s].toString();
    }
    // Ready to be collected.
    QString ready(const QJsonObject &more = {})
    {
        const QString id = order(more);
        step(u"prepare"_s, id);
        step(u"settle"_s, id, {{u"outcome"_s, u"dispensed"_s}});
        step(u"ready"_s, id);
        return id;
    }
    Error refusal(const QString &action, const QString &id, const QJsonObject &more = {},
        const Identity &who = pharmacist)
    {
        QJsonObject data = more;
        data.insert(u"prescriptionId"_s, id);
        return ask(who, u"prescription-"_s + action, data).error();
    }
    QStringList ids(const QJsonObject &wished = {})
    {
        QStringList ids;
        const auto reply = ask(prescriber, u"prescription:orders"_s, wished);
        for (const QJsonValue each : reply.value().body.value(u"prescriptions"_s).toArray()) {
            ids.append(each[u"id"_s].toString());
        }
        return ids;
    }
};

} // namespace loket::test
