// The room of the clinic's displays and kiosks: which are connected, and how a new one is let in.
#pragma once

#include "client/devices/screenfeed.h"
#include "client/queue/setupfeed.h"
#include "qml/console/core/choice.h"
#include "qml/console/core/consoleroom.h"
#include "qml/console/devices/screenactions.h"
#include "qml/console/slip/slipactions.h"
#include "vocabulary/network/network.h"

namespace loket::console {

class DevicesRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::FreshModel *screens READ screensModel CONSTANT)
    Q_PROPERTY(loket::console::ScreenActions *actions READ actions CONSTANT)
    Q_PROPERTY(loket::console::SlipActions *slips READ slips CONSTANT) // the house's printers
    // The screens that are not connected, for longer than a restart takes.
    Q_PROPERTY(QList<loket::client::Screen> lost READ lost NOTIFY badgeChanged)
    Q_PROPERTY(loket::client::FreshModel *services READ servicesModel CONSTANT)
    // Where screens find the server.
    Q_PROPERTY(loket::network::Network network READ network NOTIFY networkChanged)
public:
    // `workplace` must outlive it.
    explicit DevicesRoom(Workplace &workplace, QObject *parent = nullptr);

    client::EntityModel<client::Screen> *screens() { return m_feed.screens(); }
    ScreenActions *actions() { return &m_actions; }
    SlipActions *slips() { return &m_slips; }
    Q_INVOKABLE QList<loket::console::Choice> kiosks(); // of the house
    const QList<client::Screen> &lost() const { return m_lost; }
    const network::Network &network() const { return m_network; }
    // Where the server can be reached now.
    Q_INVOKABLE void lookForNetwork();
    void takeNetwork(const QJsonObject &answer); // of network:show or network:open
    // Those services by their names, in the user's language.
    Q_INVOKABLE QString namesOf(const QStringList &serviceIds);

    int badge() const override { return static_cast<int>(m_lost.size()); }

Q_SIGNALS:
    void networkChanged();

private:
    client::FreshModel *servicesModel() { return m_setup.services(); }
    client::FreshModel *screensModel() { return m_feed.screens(); }
    void lookForLost();

    client::ScreenFeed m_feed;
    client::SetupFeed m_setup;
    ScreenActions m_actions;
    SlipActions m_slips;
    QList<client::Screen> m_lost;
    network::Network m_network;
};

} // namespace loket::console
