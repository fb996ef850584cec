// One client's end of the hub. Lives on the hub's thread.
#pragma once

#include "core/clock.h"
#include "hub/group.h"
#include "hub/identity.h"
#include "hub/message.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

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
    virtual void prefetch() const { } // it is written to in a moment
    virtual void write(const QByteArray &frame) = 0;
    virtual qint64 bytesWaiting() const = 0; // handed over and not yet taken by the system
    // The largest frame since nothing waited: one may be larger than what else may wait.
    virtual qint64 largestWaiting() const { return 0; }
    virtual void close(
        int code, const QString &reason) = 0; // Hub::detach() follows later, not from inside
};

// What is known of the client when it comes.
struct ConnectionInfo {
    QString address = {};
    QString userAgent = {};
};

// A latest-wins frame that waits for a link which is behind.
struct HeldFrame {
    QString channel;
    QString event;
    QByteArray frame;
};

struct Connection {
    // What every publication looks at comes first, close together.
    ConnectionId id {};
    const Face *face = nullptr;
    Link *link = nullptr; // nullptr: detached while a publication was under way
    bool closing = false; // told to go: nothing more is written to it
    bool seesPatients = true; // of its identity, which stays what it is
    quint64 publication = 0; // the last one that reached it or passed it by: nobody gets one twice
    std::vector<HeldFrame> held; // oldest first
    Identity identity;
    ConnectionInfo info;
    Instant connectedAt;
    Instant lastActivity;
    QStringList channels; // in the order of subscription
    std::vector<GroupPlace> places;
};

} // namespace loket
