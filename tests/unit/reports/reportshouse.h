// The module in a house with the tables of the others, in Jakarta, where the business day begins at
// three; and a made-up December there, of which every row is kept to be reckoned with.
#pragma once

#include "modules/reports/reportsmodule.h"
#include "support/modulehouse.h"
#include "vocabulary/prescription/prescription.h"
#include "vocabulary/radiology/scan.h"
#include "vocabulary/telemedicine/appointment.h"

#include <QJsonDocument>
#include <QtTest>

namespace loket::test {

struct RawStop {
    QString visit = {};
    QString service = {};
    QString counter = {};
    QString person = {}; // who called
    QString outcome = {};
    qint64 eligible = 0; // milliseconds
    qint64 called = 0; // 0: never
    qint64 started = 0;
    qint64 finished = 0;
    int offeredHigh = -1; // minutes
};

struct RawVisit {
    QString id = {};
    QString service = {};
    QString name = {};
    QString state = {};
    QString priority = {};
    qint64 issued = 0;
    qint64 called = 0; // 0: never
};

struct RawTicket {
    QString id = {};
    QString status = {};
    QString priority = {};
    qint64 created = 0;
    int comments = 0;

    bool isOver() const { return status == u"resolved"_s || status == u"closed"_s; }
};

struct RawSlip {
    QString visit = {};
    QString kind = {};
    qint64 at = 0;
};

class ReportsHouse : public ModuleHouse<reports::ReportsModule> {
public:
    // `daily`: a folder into which reports may be put every day.
    explicit ReportsHouse(const QString &daily = {})
        : ModuleHouse({}, [this, daily](const ModuleContext &context) {
              ModuleContext own = context;
              own.settings.data = folder.path();
              own.settings.ofModules.insert(u"reports.folders"_s, daily);
              own.settings.timeZone = u"Asia/Jakarta"_s;
              own.settings.dayReset = u"03:00"_s;
              own.house.people = [this] { return staff; };
              return std::make_unique<reports::ReportsModule>(own);
          })
    {
    }

    // So many visits in December 2025; the same seed gives the same.
    void fillDecember(int count, quint32 seed);
    // Without a visit.
    void addService(const QString &id);

    // What is for HTTP alone is asked for without a connection.
    Result<Reply> ask(const Identity &who, const QString &command, const QJsonObject &data = {})
    {
        const Command *known = commands->find(command);
        const bool isHttp = known && known->httpOnly;
        return await(commands->run({.command = command,
            .data = data,
            .identity = who,
            .connection = ConnectionId {isHttp ? 0U : 1U}}));
    }
    QJsonObject create(const Identity &who, const QString &templateId, const QString &format,
        const QJsonObject &filter = december(), const QString &language = u"en"_s)
    {
        const auto reply = ask(who, u"reports:create"_s,
            {{u"templateId"_s, templateId}, {u"format"_s, format}, {u"filter"_s, filter},
                {u"language"_s, language}});
        return reply ? reply->body[u"report"_s].toObject()
                     : QJsonObject {{u"code"_s, reply.error().code}};
    }
    QJsonObject report(const Identity &who, const QString &id)
    {
        const auto reply = ask(who, u"reports:report"_s, {{u"reportId"_s, id}});
        return reply ? reply->body[u"report"_s].toObject()
                     : QJsonObject {{u"code"_s, reply.error().code}};
    }
    // Its end, whatever that is.
    QJsonObject ended(const Identity &who, const QString &id)
    {
        const QStringList open {u"pending"_s, u"running"_s};
        if (!QTest::qWaitFor(
                [&] { return !open.contains(report(who, id)[u"status"_s].toString()); }, 20'000)) {
            qFatal("a report was not made within 20 s");
        }
        return report(who, id);
    }
    // The file of a report that is made.
    QString fileOf(const Identity &who, const QJsonObject &asked)
    {
        const QString id = asked[u"reportId"_s].toString();
        ended(who, id);
        const auto reply = ask(who, u"reports:download"_s, {{u"reportId"_s, id}});
        return reply ? reply->file : reply.error().code;
    }
    QByteArray contentOf(const Identity &who, const QJsonObject &asked)
    {
        QFile file(fileOf(who, asked));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // The rows of the JSON report.
    QJsonArray rows(
        const Identity &who, const QString &templateId, const QJsonObject &filter = december())
    {
        return QJsonDocument::fromJson(contentOf(who, create(who, templateId, u"json"_s, filter)))
            .object()[u"rows"_s]
            .toArray();
    }
    static QJsonObject december()
    {
        return {{u"from"_s, u"2025-12-01"_s}, {u"to"_s, u"2025-12-31"_s}};
    }

    QList<RawStop> stops;
    QList<RawVisit> visits;
    QList<radiology::Scan> scans;
    QList<prescription::Prescription> orders;
    QList<RawTicket> tickets;
    QList<RawSlip> slips; // as they were printed, or not
    QList<telemedicine::Appointment> consultations;

    QList<Colleague> staff {{.id = u"boss"_s, .name = u"Boss"_s, .roles = {Role::Admin}}};
    const Identity boss = person(u"boss"_s, {Role::Admin});
    const Identity nurse = person(u"nurse"_s, {Role::Nurse});
    const Identity auditor = person(u"auditor"_s, {Role::Auditor});

private:
    static void insertVisit(Transaction &transaction, const RawVisit &visit, int place);
    static void insertStop(Transaction &transaction, const RawStop &stop, int number);
    void makeVisit(SeededRandom &chance, int place);
    void makeOthers(SeededRandom &chance, int place);
    void makeSlips(const RawVisit &visit, int place);
    void makeTicket(SeededRandom &chance, int place);
    void makeConsultation(SeededRandom &chance, int place);
};

} // namespace loket::test
