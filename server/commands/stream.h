// What is told over a while, on a WebSocket of its own at a path of its own: how far a report is.
#pragma once

#include "commands/command.h"

#include <QObject>

#include <functional>

namespace loket {

// The way to the client of one stream. Lives on the hub's thread; deletes itself after closed().
class StreamWriter : public QObject {
    Q_OBJECT
public:
    // `{"type":…, …fields, "timestamp":…}`. Who is further behind than every client may be is
    // closed with 4008; who would rather leave something out looks at bytesWaiting() before.
    virtual void send(const QString &type, const QJsonObject &fields = {}) = 0;
    virtual qint64 bytesWaiting() const = 0; // not yet taken by the system
    virtual void close() = 0; // all is said
    // `error {code, message}`, and the end: 1008, with the code as its reason.
    virtual void sendAway(const Error &error) = 0;

Q_SIGNALS:
    // The client says something: `data`, or where there is none what stands beside `type`. Who has
    // not read what he was told is not heard. `ping` is answered already; where nobody listens so
    // is all else (UNKNOWN_COMMAND).
    void received(const QString &type, const QJsonObject &data);
    void drained(); // nothing waits any more
    void closed(); // the client has gone, whoever ended it
};

// Who may not, or asks with wrong parameters, is refused before there is a WebSocket. A stream for
// anyone asks nobody who he is. What clients send is for its handler to hear (received()).
struct StreamDeclaration {
    QString path; // `/api/v1/reports/progress/{reportId}`; what stands in braces is a field
    QString summary; // one sentence, for the API descriptions
    Right right;
    QList<Field> fields = {}; // in the path and in the query
    Audit audit = {};
    std::function<void(const Call &, StreamWriter &)> handler = {};
};

} // namespace loket
