#include "client/people/peoplelist.h"

#include "client/core/naturalorder.h"
#include "core/whendone.h"

namespace loket::client {

PeopleList::PeopleList(ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_people(naturallyBy(&Person::name))
{
    connect(&connection, &ServerConnection::stateChanged, this, &PeopleList::connectionChanged);
}

void PeopleList::connectionChanged()
{
    if (!m_connection.isOnline()) {
        m_people.setStale(true);
    }
    if (m_connection.state() == ServerConnection::State::SignedOut) {
        m_people.refresh(QList<Person> {});
    }
}

void PeopleList::look()
{
    if (m_connection.isOnline()) {
        whenDoneHere(m_connection.query(u"users:list"_s), this,
            [this](const Result<QJsonObject> &answer) { answered(answer); });
    }
}

void PeopleList::answered(const Result<QJsonObject> &answer)
{
    const Result<Done> taken = answer.and_then([this](const QJsonObject &body) {
        return m_people.refresh(body.value(u"users"_s).toArray());
    });
    if (taken) {
        m_people.setStale(!m_connection.isOnline());
    } else {
        Q_EMIT failed(taken.error());
    }
}

} // namespace loket::client
