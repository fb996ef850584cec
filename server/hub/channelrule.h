// Who may hear and speak on which channels, and what a channel remembers.
#pragma once

#include "core/result.h"
#include "hub/identity.h"
#include "hub/message.h"

#include <QRegularExpression>

#include <functional>

namespace loket {

// One declaration covers all channels whose whole name matches `pattern`. The first rule that
// matches counts; a channel that no rule matches is refused.
struct ChannelRule {
    QString
        pattern; // regular expression; its first group, where it has one, is the `subject` below
    QString description; // for AsyncAPI
    // How clients know its channels: `patient_{patientId}`. The pattern, where that is one name.
    QStringList names = {};
    // Why this identity may not; empty function: nobody may.
    using Check = std::function<Result<Done>(const Identity &, const QString &subject)>;
    Check subscribe;
    Check publish; // by a client's `publish`; the program itself always may
    int history = 64; // messages kept for those who come back
    Delivery delivery = Delivery::Every;
    // What a newcomer needs to be up to date; asked on the hub's thread, answered from memory.
    using Snapshot = std::function<QList<Message>(const Identity &, const QString &subject)>;
    Snapshot snapshot = {};
    // The channel that this identity hears under this one's name, with that one's history and
    // snapshot; it is declared, too. The same identity always gets the same. Empty function: all
    // hear this one.
    std::function<QString(const Identity &, const QString &channel)> heardAs = {};
    bool showsPatients = false; // who else than the patient listens is on record
};

namespace channels {
ChannelRule::Check withRight(Right right);
ChannelRule::Check staffOnly();
}

} // namespace loket
