// What any module may ask of the house around it, on the hub's thread: it knows no other module.
#pragma once

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
};

} // namespace loket
