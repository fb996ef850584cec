// Says calls aloud, one after the other: a chime, then each language. A screen that does not speak
// waits as long as the speech takes, so that the screens of a room stay together and each can take
// over. Lives on the GUI thread.
#pragma once

#include "client/voice/soundoutput.h"
#include "client/voice/wavfetch.h"
#include "core/clock.h"

#include <QHash>
#include <QTimer>

#include <optional>

namespace loket::display {

// What is to be said.
struct Spoken {
    QString id = {};
    QString wav = {}; // its path on the server; empty: only the chime
    QStringList languages = {}; // one after the other
    bool isTried = false; // somebody wants to hear it here, whoever speaks for the room
};

// How it is said.
struct Manner {
    bool speaks = false;
    bool isHeard = true; // at all: what is tried is
    bool keepsPace = false; // with others of its room, where it does not speak
    int volume = 100; // per cent

    bool operator==(const Manner &) const = default;
};

class CallVoice final : public QObject {
    Q_OBJECT
public:
    // `output` must outlive it.
    CallVoice(client::VoiceSource source, client::SoundOutput &output, QObject *parent = nullptr);

    client::SoundOutput &output() { return m_output; }
    screen::Sound state() const { return m_output.state(); }
    void setManner(const Manner &manner);
    void say(const Spoken &call);

Q_SIGNALS:
    // A sound begins: the call's id and the language, which is empty for the chime.
    void begun(const QString &id, const QString &language);
    void finished(const QString &id);
    void changed(); // state()

private:
    void nextCall();
    void nextStep();
    void step();
    void sound();
    bool isAudible() const;
    void fetch(const QString &language);
    void fetched(const QString &language, const Result<voice::Wave> &wave);

    client::WavFetch m_fetch;
    client::SoundOutput &m_output;
    Manner m_manner;
    QTimer m_pace;
    QList<Spoken> m_waiting;
    std::optional<Spoken> m_current;
    QStringList m_steps; // languages; empty: the chime
    QHash<QString, std::optional<voice::Wave>> m_waves; // of the current one; none: not to be had
    std::optional<voice::Wave> m_sounding; // or what would sound now
};

} // namespace loket::display
