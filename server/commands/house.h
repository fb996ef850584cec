// What any module may ask of the house around it, on the hub's thread: it knows no other module.
#pragma once

#include "core/result.h"
#include "vocabulary/role.h"
#include "vocabulary/slip/ticket.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace loket {

// One of the clinic's screens.
struct Screen {
    QString id = {};
    QString name = {};
};

// Somebody who has an account.
struct Colleague {
    QString id = {};
    QString name = {};
    bool isAway = false; // may not sign in any more
    Roles roles = {};
};

// How far a visit is in its queue.
struct VisitPlace {
    QString number = {};
    QString patientName = {};
    int position = 0; // from 1; 0: it does not wait
    std::optional<int> low = {}; // minutes
    std::optional<int> high = {};
};

// What is said of a call.
struct SpokenCall {
    QString number = {};
    QHash<QString, QString> places = {}; // where the patient is to go, by language
};

// An empty function: nobody knows.
struct HouseView {
    std::function<bool(const QString &serviceId)> hasService = {};
    std::function<QList<Screen>()> displays = {}; // that are paired
    std::function<QList<Colleague>()> people = {}; // by name
    // Nothing where it is not known, or long over.
    std::function<std::optional<VisitPlace>(const QString &visitId)> visitPlace = {};
    // What a visit's slip says, but for the page's address; VISIT_OVER, NOT_FOUND.
    std::function<QFuture<Result<slip::Ticket>>(const QString &visitId)> ticket = {};
    // What opened the visit's page up to now opens nothing any more; ticket() has it opened anew.
    std::function<QFuture<Result<Done>>(const QString &visitId)> endTicket = {};
    // NOT_FOUND.
    std::function<QFuture<Result<slip::Labels>>(const QString &prescriptionId)> labels = {};
    std::function<slip::Letterhead()> letterhead = {};
    std::function<QStringList()> addresses = {}; // at which others reach the server, the best first
    // Of today, by the id of its announcement; the newest are known.
    std::function<std::optional<SpokenCall>(const QString &announcementId)> call = {};
};

} // namespace loket
