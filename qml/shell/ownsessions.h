// Where the person who is signed in here is signed in, and what ends that. Nothing counts as done
// before the server has said so. Lives on the GUI thread.
#pragma once

#include "client/core/serverconnection.h"
#include "qml/console/core/errorwords.h"

#include <QObject>
#include <QQmlEngine>
#include <QVariantList>

namespace loket::console {

class OwnSessions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    // [{id, userAgent, address, since, lastUsed, isOwn}], as of the last look; this one first.
    Q_PROPERTY(QVariantList list READ list NOTIFY listChanged)
    Q_PROPERTY(int others READ others NOTIFY listChanged)
    Q_PROPERTY(bool working READ isWorking NOTIFY workingChanged)
public:
    // `connection` must outlive it.
    explicit OwnSessions(client::ServerConnection &connection, QObject *parent = nullptr);

    QVariantList list() const { return m_list; }
    int others() const;
    bool isWorking() const { return m_working; }

    Q_INVOKABLE void look();
    Q_INVOKABLE void end(const QString &sessionId);
    Q_INVOKABLE void endOthers();

Q_SIGNALS:
    void listChanged();
    void workingChanged();
    void refused(const loket::console::Refusal &refusal);

private:
    void act(const QString &command, const QJsonObject &data);
    void setList(const QVariantList &list);
    void setWorking(bool working);

    client::ServerConnection &m_connection;
    QVariantList m_list;
    bool m_working = false;
};

} // namespace loket::console
