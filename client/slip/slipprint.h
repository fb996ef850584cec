// The slip of the number that a kiosk shows: asked for once, under one `requestId`, until it is
// known what became of it. Nothing is asked for when nobody waits for it any more, so that nothing
// comes out late. Lives on the GUI thread.
#pragma once

#include "client/core/serverconnection.h"
#include "vocabulary/slip/slip.h"

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace loket::client {

struct PrintTimes {
    Millis between {1'000}; // where there was no answer
    Millis known {15'000}; // then nobody waits for what became of it
};

class SlipPrint final : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(loket::slip::Slip slip READ slip NOTIFY changed) // once that is known
public:
    enum class State {
        None, // nothing is printed here
        Printing,
        Printed,
        NotPrinted,
        Unsure // the server has not said, or ended meanwhile
    };
    Q_ENUM(State)

    // Both outlive it.
    SlipPrint(ServerConnection &connection, Random &random, PrintTimes times = {},
        QObject *parent = nullptr);

    void print(const QString &visitId);
    // Nobody is in front of the screen any more.
    void leave();

    State state() const { return m_state; }
    const slip::Slip &slip() const { return m_slip; }

Q_SIGNALS:
    void changed();

private:
    void send();
    void answered(const Result<QJsonObject> &answer);
    void become(State state);

    ServerConnection &m_connection;
    Random &m_random;
    const PrintTimes m_times;
    QTimer m_again;
    QDeadlineTimer m_until;
    QJsonObject m_asked; // empty: nothing
    quint64 m_turn = 0; // an answer to what was left is nobody's
    State m_state = State::None;
    slip::Slip m_slip;
};

} // namespace loket::client
