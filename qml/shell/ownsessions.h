// Where the person who is signed in here is signed in, what ends that, and the own password.
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
    // Ends the others, too.
    Q_INVOKABLE void changePassword(const QString &current, const QString &password);

Q_SIGNALS:
    void listChanged();
    // `known`: to be shown with the next sign-in on this PC.
    void passwordChanged(const QString &known, const QString &draftKey);

private:
    Error inItsWords(const QString &action, const Error &error) const override;
    Result<Done> take(const QString &action, const QJsonObject &body) override;
    void takeList(const QJsonArray &sessions);

    client::ServerConnection &m_connection;
    client::EntityModel<OwnSession> m_list;
};

} // namespace loket::console
