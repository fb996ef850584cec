// What happened on the network since the start; for /stats and /metrics. Lives on the hub's thread.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <map>

namespace loket {

struct NetCounters {
    quint64 accepted = 0; // connections
    int open = 0; // connections now
    int newcomers = 0; // of them: have not sent a whole request yet
    int webSockets = 0; // of them
    int sessions = 0; // of Engine.IO now
    // Connections, requests and upgrades turned away before any rule was asked, by error code.
    std::map<QByteArray, quint64> refused = {};
    std::map<int, quint64> responses = {}; // by status
    std::map<QByteArray, quint64> closed = {}; // connections that the server closed, by reason
    std::map<QByteArray, quint64> sessionsEnded = {}; // of Engine.IO, by reason
    quint64 messagesIn = 0; // on WebSockets
    quint64 messagesOut = 0;
    quint64 bytesIn = 0; // of messages and of bodies
    quint64 bytesOut = 0; // of frames and of responses
    quint64 writes = 0; // calls of the system that sent them, without TLS
    quint64 deflated = 0; // messages, however many have got one
    quint64 rateLimited = 0; // messages and requests that came too fast
    quint64 idleClosed = 0; // WebSockets
    quint64 aborted = 0; // clients that went while their answer was being made

    QJsonObject toJson() const;
};

} // namespace loket
