// Where the person who is signed in here is signed in, and what ends that.
#pragma once

#include "client/core/entitymodel.h"
#include "qml/console/core/actions.h"
#include "qml/shell/ownsession.h"

namespace loket::console {

class OwnSessions : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    // As of the last look; this one first.
    Q_PROPERTY(loket::client::FreshModel *list READ list CONSTANT)
    Q_PROPERTY(int others READ others NOTIFY listChanged)
public:
    // `connection` must outlive it.
    explicit OwnSessions(client::ServerConnection &connection, QObject *parent = nullptr);

    client::FreshModel *list() { return &m_list; }
    int others() const { return std::max(0, m_list.count() - 1); }

    Q_INVOKABLE void look();
    Q_INVOKABLE void end(const QString &sessionId);
    Q_INVOKABLE void endOthers();

Q_SIGNALS:
    void listChanged();

private:
    Result<Done> take(const QString &action, const QJsonObject &body) override;
    void takeList(const QJsonArray &sessions);

    client::ServerConnection &m_connection;
    client::EntityModel<OwnSession> m_list;
};

} // namespace loket::console
