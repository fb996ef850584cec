// The connection of a screen that is nobody's: with the token that it was given once, and where it
// has none, or it is taken back, by pairing anew. Lives on the GUI thread.
#pragma once

#include "client/core/pairing.h"
#include "client/core/serverconnection.h"

#include <QSettings>

namespace loket::client {

struct PairedConnectionOptions {
    QUrl server = {};
    QString kind = u"display"_s;
    QString name = {}; // how the screen introduces itself
    QString token = {}; // empty: the kept one, or pairing
    QString keptIn = {}; // the file of tokens, one per server
    Millis pairingInterval = std::chrono::seconds(2);
};

class PairedConnection final : public QObject {
    Q_OBJECT
public:
    // `connection` must outlive it.
    PairedConnection(ServerConnection &connection, const PairedConnectionOptions &options,
        QObject *parent = nullptr);

    void start();

    enum class State { Connecting, Unreachable, Pairing, Connected };
    State state() const;
    bool isPaired() const { return !m_pairing.isRunning(); } // as far as is known
    // That it goes by; empty where it has none yet.
    QString token() const;
    // To be approved by an administrator, in groups that are easily read aloud: 482 915.
    QString code() const;

Q_SIGNALS:
    void changed();

private:
    QString keptToken() const;
    void keepToken(const QString &token);
    void paired(const QString &token);
    void sessionEnded();

    ServerConnection &m_connection;
    const PairedConnectionOptions m_options;
    Pairing m_pairing;
    QSettings m_settings;
    bool m_wasPaired = false; // since the start
};

} // namespace loket::client
