// Everyone who has an account, as the server says when it is asked: for administrators. No channel
// tells of it.
#pragma once

#include "client/core/entitymodel.h"
#include "client/core/serverconnection.h"
#include "client/people/person.h"

namespace loket::client {

class PeopleList final : public QObject {
    Q_OBJECT
public:
    // `connection` must outlive it.
    explicit PeopleList(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<Person> *people() { return &m_people; } // by their names
    void look();

Q_SIGNALS:
    void failed(const loket::Error &error);

private:
    void connectionChanged();
    void answered(const Result<QJsonObject> &answer);

    ServerConnection &m_connection;
    EntityModel<Person> m_people;
};

} // namespace loket::client
