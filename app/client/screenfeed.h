// The clinic's displays and kiosks, and whether each is connected, as the server tells staff.
#pragma once

#include "client/serverconnection.h"

#include <QDateTime>
#include <QObject>

namespace loket::client {

struct Screen {
    QString id;
    QString name;
    QString kind; // "display" or "kiosk"
    bool isOnline = false;
    QDateTime since; // it came or went

    static Result<Screen> fromJson(const QJsonObject &json);
    bool operator==(const Screen &) const = default;
};

class ScreenFeed final : public QObject {
    Q_OBJECT
public:
    // `connection` must outlive the feed.
    explicit ScreenFeed(ServerConnection &connection, QObject *parent = nullptr);

    // As of when the connection was last there.
    const QList<Screen> &screens() const { return m_screens; }

Q_SIGNALS:
    void changed();

private:
    void receive(const ServerMessage &message);
    void take(const QList<Screen> &screens);

    QList<Screen> m_screens;
};

} // namespace loket::client
