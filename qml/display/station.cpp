#include "station.h"

namespace loket::display {

using client::PairedConnection;

Station::Station(client::ServerConnection &connection, const Clock &clock,
    const StationOptions &options, QObject *parent)
    : QObject(parent),
      m_server(connection),
      m_voice(makeVoice(options.sound)),
      m_room(connection, clock, options.services, options.times, m_voice.get()),
      m_connection(connection, options.connection)
{
    connect(&m_connection, &PairedConnection::changed, this, &Station::changed);
    connect(&m_room, &WaitingRoom::changed, this, &Station::changed);
}

std::unique_ptr<CallVoice> Station::makeVoice(client::SoundOutput *sound)
{
    return sound
        ? std::make_unique<CallVoice>(client::VoiceSource {[this] { return m_server.server(); },
                                          [this] { return m_connection.token(); }},
            *sound)
        : nullptr;
}

void Station::start()
{
    if (m_voice) {
        m_voice->output().open();
    }
    m_connection.start();
}

Station::State Station::state() const
{
    if (m_connection.isPaired() && m_room.isReady()) {
        return State::Showing;
    }
    switch (m_connection.state()) {
    case PairedConnection::State::Pairing:
        return State::Pairing;
    case PairedConnection::State::Unreachable:
        return State::Unreachable;
    case PairedConnection::State::Connecting:
    case PairedConnection::State::Connected:
        break;
    }
    return State::Connecting;
}

} // namespace loket::display
