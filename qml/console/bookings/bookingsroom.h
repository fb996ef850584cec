// The room of the bookings: who comes when, on any day.
#pragma once

#include "client/queue/bookingsfeed.h"
#include "client/queue/housenames.h"
#include "client/queue/setupfeed.h"
#include "qml/console/bookings/bookingactions.h"
#include "qml/console/core/choice.h"
#include "qml/console/core/consoleroom.h"

namespace loket::console {

class BookingsRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::BookingsFeed *feed READ feed CONSTANT)
    Q_PROPERTY(loket::console::BookingActions *actions READ actions CONSTANT)
    // [{value: id, text: name}], for choices.
    Q_PROPERTY(QList<loket::console::Choice> serviceChoices READ serviceChoices NOTIFY
            serviceChoicesChanged)
    Q_PROPERTY(loket::client::HouseNames names READ names NOTIFY namesChanged)
    Q_PROPERTY(bool mayBook READ mayBook NOTIFY openChanged)
public:
    // `workplace` must outlive it.
    explicit BookingsRoom(Workplace &workplace, QObject *parent = nullptr);

    client::BookingsFeed *feed() { return &m_feed; }
    BookingActions *actions() { return &m_actions; }
    const QList<Choice> &serviceChoices() const { return m_serviceChoices; }
    const client::HouseNames &names() const { return m_names; }
    bool mayBook() const { return workplace()->may(Right::CallQueue); }

Q_SIGNALS:
    void serviceChoicesChanged();
    void namesChanged();

private:
    void listServices();

    client::BookingsFeed m_feed;
    client::SetupFeed m_setup;
    BookingActions m_actions;
    QList<Choice> m_serviceChoices;
    client::HouseNames m_names;
};

} // namespace loket::console
