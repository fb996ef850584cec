// The room of the first start: there for administrators from the first account until somebody says
// that it is done. Where one was in it is kept on the server.
#pragma once

#include "client/clinic/clinicfeed.h"
#include "qml/console/core/consoleroom.h"
#include "qml/console/devices/devicesroom.h"
#include "qml/console/setup/setuproom.h"
#include "qml/firststart/firststartactions.h"
#include "vocabulary/network/network.h"

namespace loket::console {

class FirstStartRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::console::SetupRoom *setup READ setup CONSTANT)
    Q_PROPERTY(loket::console::DevicesRoom *devices READ devices CONSTANT)
    Q_PROPERTY(loket::console::FirstStartActions *actions READ actions CONSTANT)
    // A FirstStart.Step: Qt 6.4 takes no enum of a namespace that another module declares.
    Q_PROPERTY(int step READ stepNumber NOTIFY stepChanged)
    Q_PROPERTY(loket::network::Network network READ network NOTIFY networkChanged)
public:
    // All must outlive it.
    FirstStartRoom(
        Workplace &workplace, SetupRoom &setup, DevicesRoom &devices, QObject *parent = nullptr);

    bool isOpen() const override;
    bool isLanding() const override;
    SetupRoom *setup() const { return &m_setup; }
    DevicesRoom *devices() const { return &m_devices; }
    FirstStartActions *actions() { return &m_actions; }
    clinic::Step step() const { return m_firstStart.step; }
    int stepNumber() const { return static_cast<int>(step()); }
    const network::Network &network() const { return m_devices.network(); }

    void begin() override;
    void end() override;
    // Where the server can be reached now.
    Q_INVOKABLE void lookForNetwork() { m_devices.lookForNetwork(); }
    Q_INVOKABLE void goTo(int step) { goTo(static_cast<clinic::Step>(step)); }
    void goTo(clinic::Step step);
    Q_INVOKABLE void leaveForLater();
    Q_INVOKABLE void finish();
    // Services and counters of a preset in the place of what is there; an empty one: of none.
    Q_INVOKABLE void beginWith(const QString &presetId);

Q_SIGNALS:
    void stepChanged();
    void networkChanged();

private:
    void look();
    void take(const clinic::FirstStart &firstStart);
    void proceed(clinic::Progress progress, clinic::Step step);

    SetupRoom &m_setup;
    DevicesRoom &m_devices;
    FirstStartActions m_actions;
    clinic::FirstStart m_firstStart;
    bool m_isKnown = false; // the server has said how far it has come, or it was said to it
    int m_steps = 0; // that were said
};

} // namespace loket::console
