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
    Q_PROPERTY(loket::client::FreshModel *screens READ screensModel CONSTANT)
    Q_PROPERTY(loket::console::ScreenActions *actions READ actions CONSTANT)
    // The screens that are not connected, for longer than a restart takes.
    Q_PROPERTY(QVariantList lost READ lost NOTIFY badgeChanged)
public:
    // `workplace` must outlive it.
    explicit DevicesRoom(Workplace &workplace, QObject *parent = nullptr);

    client::EntityModel<client::Screen> *screens() { return m_feed.screens(); }
    ScreenActions *actions() { return &m_actions; }
    QVariantList lost() const; // of client::Screen
    int badge() const override { return static_cast<int>(m_lost.size()); }

private:
    client::FreshModel *screensModel() { return m_feed.screens(); }
    void lookForLost();

    client::ScreenFeed m_feed;
    ScreenActions m_actions;
    QList<client::Screen> m_lost;
};

} // namespace loket::console
