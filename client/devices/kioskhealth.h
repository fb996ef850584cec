// How a kiosk is beside its connection. A value; QML reads its properties.
#pragma once

#include "vocabulary/slip/slip.h"

#include <QDateTime>
#include <QJsonObject>

namespace loket::client {

struct KioskHealth {
    Q_GADGET
    Q_PROPERTY(QString lastNumber MEMBER lastNumber)
    Q_PROPERTY(QDateTime lastNumberAt MEMBER lastNumberAt)
    Q_PROPERTY(QString printerName MEMBER printerName)
    Q_PROPERTY(loket::slip::Trouble trouble READ troubleValue)
    Q_PROPERTY(QString troubleText READ troubleText)
    Q_PROPERTY(bool paperLow MEMBER paperLow)
    Q_PROPERTY(QDateTime printerSince MEMBER printerSince)
    Q_PROPERTY(QDateTime staffCalledAt MEMBER staffCalledAt)
public:
    QString lastNumber = {}; // that it gave; empty: none of late
    QDateTime lastNumberAt = {}; // all times are local ones
    QString printerName = {}; // on which it prints; empty: none is known
    Word<slip::Trouble> trouble = slip::Trouble::Nothing; // as the printer printed last
    bool paperLow = false;
    QDateTime printerSince = {}; // that the printer is like that
    QDateTime staffCalledAt = {}; // somebody there wanted help

    // Of a screen in the channel `screens`; what is missing is not known.
    static KioskHealth fromJson(const QJsonObject &screen);
    bool operator==(const KioskHealth &) const = default;

private:
    slip::Trouble troubleValue() const { return trouble; }
    QString troubleText() const { return trouble.text(); }
};

} // namespace loket::client
