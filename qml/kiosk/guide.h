// Says aloud what to do on the page that is shown, for who has asked for it: once for each page,
// and nothing more of one that is left. Lives on the GUI thread.
#pragma once

#include "client/voice/soundoutput.h"
#include "client/voice/wavfetch.h"
#include "vocabulary/voice/prompt.h"

#include <QHash>
#include <QObject>
#include <QQmlEngine>

#include <optional>

namespace loket::kiosk {

class Guide final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The kiosk has one.")
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed) // somebody who turns it on hears it
    Q_PROPERTY(bool on READ isOn WRITE setOn NOTIFY changed) // off, until somebody wants it
public:
    // `output` must outlive it; none: it is never offered.
    Guide(client::VoiceSource source, client::SoundOutput *output, QObject *parent = nullptr);

    void open(); // looks for what it sounds on
    // As an administrator has set it.
    void allow(bool isAllowed, int volume);
    // Whether it can be heard; Off where it may not.
    screen::Sound sound() const;
    bool isOffered() const { return sound() == screen::Sound::Ready; }
    bool isOn() const { return m_isOn; }
    void setOn(bool isOn);
    // What the screen shows now, in which language; Unknown: nothing is to be said there.
    Q_INVOKABLE void show(loket::voice::Prompt prompt, const QString &language);
    // Once, whether it is on or not: staff want to hear it.
    void tryIt();

Q_SIGNALS:
    void changed();
    void begun(loket::voice::Prompt prompt, const QString &language); // a sound

private:
    struct Sentence {
        voice::Prompt prompt = voice::Prompt::Unknown;
        QString language = {};
        bool operator==(const Sentence &) const = default;
    };
    static QString keyOf(const Sentence &sentence);
    void say(const Sentence &sentence);
    void fetch(const Sentence &sentence);
    void play(const Sentence &sentence, const voice::Wave &wave);
    void hush();

    client::WavFetch m_fetch;
    client::SoundOutput *const m_output;
    bool m_isAllowed = true;
    int m_volume = 100;
    bool m_isOn = false;
    Sentence m_shown;
    std::optional<Sentence> m_awaited; // said as soon as it is there
    QHash<QString, voice::Wave> m_kept; // so that a page without a server speaks, too
};

} // namespace loket::kiosk
