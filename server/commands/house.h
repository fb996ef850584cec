// What any module may ask of the house around it, on the hub's thread: it knows no other module.
#pragma once

#include "core/result.h"
#include "vocabulary/slip/ticket.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <functional>

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
};

// An empty function: nobody knows.
struct HouseView {
    std::function<bool(const QString &serviceId)> hasService = {};
    std::function<QList<Screen>()> displays = {}; // that are paired
    std::function<QList<Colleague>()> people = {}; // by name
    // What a visit's slip says, but for the page's address; VISIT_OVER, NOT_FOUND.
    std::function<QFuture<Result<slip::Ticket>>(const QString &visitId)> ticket = {};
    // NOT_FOUND.
    std::function<QFuture<Result<slip::Labels>>(const QString &prescriptionId)> labels = {};
    std::function<slip::Letterhead()> letterhead = {};
    std::function<QStringList()> addresses = {}; // at which others reach the server, the best first
};

} // namespace loket
