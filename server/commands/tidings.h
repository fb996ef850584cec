// What people are told, for themselves, because of what happened: each module says it of its own
// events, once per kind, and whoever keeps what people are told asks it. Pure: on the database's
// thread, in the transaction in which it happened.
#pragma once

#include "hub/message.h"
#include "storage/eventlog.h"
#include "vocabulary/right.h"

#include <functional>

namespace loket {

struct Tiding {
    enum class Does {
        Tell, // news for those in `to`; never for whoever did it
        ReadBy, // those in `to` know already
        Settle, // there is nothing more to be done: who has not read it need not
    };

    Does does = Does::Tell;
    QString kind = {}; // `ticket:commentAdded`; empty where something is settled: any
    QString room = {}; // of the screens, where one can act
    QString about = {}; // what it is about there, by its id
    QJsonObject data = {}; // what its words say; never what a patient is called
    Audience to = {}; // users and roles, less exceptUsers
};

struct TidingDeclaration {
    QString module; // whose event it is
    QString event; // its kind
    std::function<QList<Tiding>(const Event &)> of;
    // Who can do something about it: nobody else is told, whoever is meant.
    Right right = Right::CallQueue;
};

// Who has an account and may sign in.
struct StaffMember {
    QString id = {};
    QString name = {};
    Roles roles = {};
};
// On the database's thread; an empty function: nobody knows.
using StaffList = std::function<QList<StaffMember>(Transaction &)>;

} // namespace loket
