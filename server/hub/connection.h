// One client's end of the hub. Lives on the hub's thread.
#pragma once

#include "core/clock.h"
#include "hub/identity.h"
#include "hub/message.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace loket {

// How one protocol writes a message. encode() is called once per publication, however many read it;
// what it gives goes to Link::write() of every connection of that face as it is.
class Face {
public:
    virtual ~Face() = default;
    virtual QString name() const = 0; // "json", "socketio"
    virtual QByteArray encode(const Message &message) const = 0;
};

// The way out to one client; implemented by net (sockets) and by tests (loopback).
class Link {
public:
    virtual ~Link() = default;
    virtual void write(const QByteArray &frame) = 0;
    virtual qint64 bytesWaiting() const = 0; // handed over and not yet taken by the system
    virtual void close(int code, const QString &reason) = 0; // Hub::detach() follows later, not from inside
};

// What is known of the client when it comes.
struct ConnectionInfo {
    QString address;
    QString userAgent;
};

struct Connection {
    ConnectionId id {};
    const Face *face = nullptr;
    Link *link = nullptr;
    Identity identity;
    ConnectionInfo info;
    Instant connectedAt;
    Instant lastActivity;
    QSet<QString> channels;
    QHash<QString, QByteArray> held; // latest-wins frames that wait for the link, by channel and event
};

} // namespace loket
