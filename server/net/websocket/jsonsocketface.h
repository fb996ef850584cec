// The face of `/ws`: JSON messages over a WebSocket (contract: JSON over WebSocket); and of the
// streams that are declared.
#pragma once

#include "net/door/door.h"
#include "net/session/clientsession.h"

#include <QSet>

namespace loket {

// What the hub sends to a stream: as a stream's own messages its members stand beside `type`, and
// once more in `data`, where who reads /ws looks for them.
class StreamFace final : public Face {
public:
    QString name() const override;
    QByteArray encode(const Message &message) const override;
};

struct JsonContext : SessionContext {
    StreamFace streamFace = {};
    QSet<QObject *> sessions = {}; // of the clients that are there
};

// Lives on the hub's thread. What it is given by reference must outlive it.
class JsonSocketFace final : public QObject, public Face {
    Q_OBJECT
public:
    JsonSocketFace(Hub &hub, const CommandRegistry &commands, const Clock &clock,
        NetCounters &counters, NetLimits limits = {}, QObject *parent = nullptr);
    ~JsonSocketFace() override;

    // For an UpgradeRoute.
    void accept(const Arrival &arrival);
    // Those declared so far.
    void serveStreams(Door &door);

    QString name() const override;
    QByteArray encode(const Message &message) const override;

private:
    Result<Call> callOf(const StreamDeclaration &stream, const Arrival &arrival) const;
    void open(const StreamDeclaration &stream, const Arrival &arrival);

    JsonContext m_context;
};

} // namespace loket
