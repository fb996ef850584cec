// What is asked of the queue, as values: made from checked fields, read inside the transaction.
#pragma once

#include "modules/queue/queuetypes.h"

#include <QHash>

#include <memory>

namespace loket::queue {

// What newcomers are told, by service.
using Offers = QHash<QString, Estimate>;

struct IssueRequest {
    QString actor = {};
    bool byDevice = false; // leaves the last numbers to staff
    QString visitId = {}; // chosen by the service
    QString tokenHash = {};
    QString code = {}; // of a booking: the first that is tried
    QString serviceId = {};
    QString patientId = {};
    QString patientName = {};
    QString language = {};
    int birthYear = 0;
    Priority priority = Priority::Normal;
    std::optional<Instant> appointmentAt = {};
    QStringList route = {}; // services after this one
    Offers offers = {};
};

// What is to change of a visit.
struct VisitPatch {
    std::optional<QString> patientId = {};
    std::optional<QString> patientName = {};
    std::optional<QString> language = {};
    std::optional<QString> note = {};
    std::optional<int> birthYear = {};
    std::optional<Priority> priority = {};
};

struct ActionRequest {
    QString actor = {};
    QString personId = {}; // the actor's, where that is a person: mayWorkAt()
    bool byPatient = false;
    bool byDevice = false; // is told when it is too early to check in
    Action action = Action::Recall;
    QString visitId = {};
    QString counterId = {}; // call; resume: empty for the same as before
    Placement placement = Placement::End; // requeue, transfer
    int after = 0; // requeue with Placement::After
    QString serviceId = {}; // transfer
    bool comesBack = false; // transfer
    QString reason = {}; // park, cancel
    VisitPatch patch = {}; // update
    std::optional<Instant> appointmentAt = {}; // move
    QStringList route = {}; // route: services after this one
    QString note = {}; // note
    Offers offers = {};
};

// Somebody with an appointment is here, and shows the code or the token of it.
struct CheckInRequest {
    QString actor = {};
    bool byDevice = false;
    QString code = {};
    QString tokenHash = {}; // where there is no code
    Offers offers = {};
};

struct CallNextRequest {
    QString actor = {};
    QString personId = {}; // as above
    QString counterId = {};
    bool finishCurrent = false;
    QString currentId = {}; // the visit that this is to finish; empty: whoever is at the counter
    Offers offers = {};
};

// One thing that happened to one visit.
struct Step {
    Action action = Action::Issue;
    State from = State::Waiting;
    QString fromServiceId = {};
    Visit visit = {}; // afterwards
    QString fromPatientKey = {}; // where that has changed
};

// What one command did in the end. A retry is answered with the visit alone, and nobody is told.
struct Change {
    std::shared_ptr<const Step> step; // shared with the event

    const Visit &visit() const { return step->visit; }
    QJsonObject toJson() const { return visit().toJson(); }
    static Result<Change> fromJson(const QJsonObject &json)
    {
        return Visit::fromJson(json).map([](const Visit &visit) {
            return Change {std::make_shared<Step>(Step {.visit = visit})};
        });
    }
};

struct DayClosed {
    int count = 0;

    QJsonObject toJson() const { return {{u"closed"_s, count}}; }
    static Result<DayClosed> fromJson(const QJsonObject &json)
    {
        return DayClosed {json.value(u"closed"_s).toInt()};
    }
};

} // namespace loket::queue
