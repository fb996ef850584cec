// Who is in a consultation's room and who waits before it, what was said and drawn there. QML reads
// the properties.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QVariantList>

namespace loket::telemedicine {

// Somebody inside, or in the lobby.
class Person {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString userId MEMBER userId)
    Q_PROPERTY(QString userName MEMBER userName)
    Q_PROPERTY(QString role MEMBER role)
    Q_PROPERTY(QDateTime since READ sinceTime)
    Q_PROPERTY(bool lost MEMBER isLost)
    Q_PROPERTY(bool devicesChecked READ areDevicesChecked)
    Q_PROPERTY(bool hasCamera READ hasCamera)
    Q_PROPERTY(bool hasMicrophone READ hasMicrophone)
public:
    QString id; // the connection's
    QString userId;
    QString userName;
    QString role; // "patient"; of staff one of their roles
    QString patientId; // of a patient
    Instant since = {};
    bool isLost = false; // the connection; the place is kept for a while
    QJsonObject devices; // as the page found them: {camera, microphone, speaker, network}

    // `connectionId` is the id.
    QJsonObject toJson() const;
    static Result<Person> fromJson(const QJsonObject &json);
    bool operator==(const Person &) const = default;

private:
    QDateTime sinceTime() const;
    bool areDevicesChecked() const { return !devices.isEmpty(); }
    bool hasCamera() const { return devices.value(u"camera"_s).toBool(); }
    bool hasMicrophone() const { return devices.value(u"microphone"_s).toBool(); }
};

class RoomView {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString appointmentId MEMBER appointmentId)
    Q_PROPERTY(int inside READ insideCount)
    Q_PROPERTY(int waiting READ waitingCount)
    Q_PROPERTY(QVariantList users READ userValues)
    Q_PROPERTY(QVariantList lobby READ lobbyValues)
public:
    QString id;
    QString appointmentId; // empty: nobody of staff was there yet
    QList<Person> users;
    QList<Person> lobby; // in the order in which they came

    QJsonObject toJson() const;
    static Result<RoomView> fromJson(const QJsonObject &json);
    bool operator==(const RoomView &) const = default;

private:
    int insideCount() const { return static_cast<int>(users.size()); }
    int waitingCount() const { return static_cast<int>(lobby.size()); }
    QVariantList userValues() const;
    QVariantList lobbyValues() const;
};

struct ChatMessage {
    qint64 id = 0; // rises
    QString userId;
    QString userName;
    QString message;
    Instant at = {};

    // Flat: its `timestamp` is in milliseconds.
    QJsonObject toJson() const;
    static Result<ChatMessage> fromJson(const QJsonObject &json);
    bool operator==(const ChatMessage &) const = default;
};

struct Stroke {
    qint64 seq = 0; // rises
    QString userId;
    QString userName;
    QJsonValue data; // the clients' own

    QJsonObject toJson() const;
    bool operator==(const Stroke &) const = default;
};

} // namespace loket::telemedicine
