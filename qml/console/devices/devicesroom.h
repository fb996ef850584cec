// The room of the clinic's displays and kiosks: which are connected, and how a new one is let in.
#pragma once

#include "client/devices/screenfeed.h"
#include "qml/console/core/consoleroom.h"
#include "qml/console/devices/screenactions.h"

#include <QVariantList>

namespace loket::console {

class DevicesRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::ScreenModel *screens READ screens CONSTANT)
    Q_PROPERTY(loket::console::ScreenActions *actions READ actions CONSTANT)
    // [{name, kind, since}]: displays and kiosks that are not connected, for longer than a restart
    // takes.
    Q_PROPERTY(QVariantList lost READ lost NOTIFY badgeChanged)
public:
    // `workplace` must outlive it.
    explicit DevicesRoom(Workplace &workplace, QObject *parent = nullptr);

    client::ScreenModel *screens() { return m_feed.screens(); }
    ScreenActions *actions() { return &m_actions; }
    QVariantList lost() const { return m_lost; }
    int badge() const override { return static_cast<int>(m_lost.size()); }

private:
    void lookForLost();

    client::ScreenFeed m_feed;
    ScreenActions m_actions;
    QVariantList m_lost;
};

} // namespace loket::console
