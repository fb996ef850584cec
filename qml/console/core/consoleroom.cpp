#include "qml/console/core/consoleroom.h"

#include <QCoreApplication>

#include <algorithm>

namespace loket::console {

ConsoleRoom::ConsoleRoom(Workplace &workplace, Face face, QObject *parent)
    : QObject(parent),
      m_workplace(workplace),
      m_face(std::move(face))
{
    addErrorWords(m_face.errorWords);
    connect(&workplace, &Workplace::rightsChanged, this, &ConsoleRoom::openChanged);
    connect(&workplace, &Workplace::retranslated, this, &ConsoleRoom::titleChanged);
    connect(&workplace, &Workplace::retranslated, this, &ConsoleRoom::troubleChanged);
}

QString ConsoleRoom::title() const
{
    return QCoreApplication::translate("Rooms", m_face.title);
}

bool ConsoleRoom::isOpen() const
{
    const bool isMeant = !m_face.isExample
        || (qEnvironmentVariableIsSet("LOKET_EXAMPLES") && m_workplace.may(Right::ManageSetup));
    return isMeant && m_workplace.may(m_face.right);
}

bool ConsoleRoom::isLanding() const
{
    const Roles roles = m_workplace.roles();
    return std::any_of(
        roles.begin(), roles.end(), [this](Role role) { return m_face.landingFor.contains(role); });
}

void ConsoleRoom::want(const QString &id)
{
    m_wanted = id;
    Q_EMIT wantedChanged();
}

void ConsoleRoom::follow(client::ChannelFeed &feed)
{
    connect(&feed, &client::ChannelFeed::failed, this, &ConsoleRoom::setTrouble);
    connect(&feed, &client::ChannelFeed::staleChanged, this, [this, &feed] {
        if (!feed.isStale()) {
            setTrouble({});
        }
    });
}

void ConsoleRoom::setTrouble(const Error &error)
{
    m_trouble = {error};
    Q_EMIT troubleChanged();
}

} // namespace loket::console
