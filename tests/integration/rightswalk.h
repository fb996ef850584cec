// Who may do what, tried: every command by everybody on every face of a running server, and every
// channel.
#pragma once

#include "testclient.h"

#include <QMap>

namespace loket::test {

// Somebody who comes to the door, with what is shown there.
struct Visitor {
    QString name; // the role, "nobody" or "patient"
    QString head; // of the column
    QString id = {}; // one's own
    QString token = {};
    QString parameter = u"token"_s; // of the address, with the token
};

// Nobody, a patient, a device of each kind, a person of each role.
QList<Visitor> visitorsOf(const QUrl &server, const QString &password);

// One command, or one channel, as the server's documents name it.
struct Asked {
    QString name = {};
    QString module = {};
    QString method = {}; // of its route; empty: none
    QString path = {};
    bool isOnSockets = false;
    QString right = {};
    QStringList roles = {}; // that have it
};
QList<Asked> commandsOf(const QUrl &server);
QList<Asked> streamsOf(const QUrl &server); // `path` alone, no `name`
QStringList channelsOf(const QUrl &server);

// The code that each is answered when `visitor` asks for it, by name; no handler runs. Empty where
// the face does not have it.
using Codes = QMap<QString, QString>;
Codes overHttp(const QUrl &server, const Visitor &visitor, const QList<Asked> &commands);
Codes overWebSocket(const QUrl &server, const Visitor &visitor, const QList<Asked> &commands);
Codes overSocketIo(const QUrl &server, const Visitor &visitor, const QList<Asked> &commands);
// By path: "done" where the WebSocket opens, or nothing.
Codes onStreams(const QUrl &server, const Visitor &visitor, const QList<Asked> &streams);
// For each channel what may be done there: "h" (hear), "s" (speak), "hs" or nothing.
Codes onChannels(const QUrl &server, const Visitor &visitor, const QStringList &channels);

} // namespace loket::test
