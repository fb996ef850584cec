// Whom an audience reaches now.
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QObject>

namespace loket::broadcast {

class Reach {
    Q_GADGET
    Q_PROPERTY(int displays MEMBER displays)
    Q_PROPERTY(QStringList missing MEMBER missing)
    Q_PROPERTY(int phones MEMBER phones)
    Q_PROPERTY(int people MEMBER people)
public:
    int displays = 0; // that are there to show it
    QStringList missing = {}; // names of displays that are off, and will miss it
    int phones = 0; // of patients
    int people = 0; // who are signed in, without the one that asks

    QJsonObject toJson() const;
    static Reach fromJson(const QJsonObject &json);
    bool operator==(const Reach &) const = default;
};

// Somebody who had a broadcast before them, or a display.
class Reader {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool display MEMBER isDisplay)
    Q_PROPERTY(bool read MEMBER isRead)
public:
    QString id = {};
    QString name = {};
    bool isDisplay = false;
    bool isRead = false; // a display: shows it

    QJsonObject toJson() const;
    static Result<Reader> fromJson(const QJsonObject &json);
    bool operator==(const Reader &) const = default;
};

} // namespace loket::broadcast
