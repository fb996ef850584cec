// What makes a sound: one at a time. Lives on the GUI thread.
#pragma once

#include "vocabulary/screen/screenview.h"
#include "vocabulary/voice/wave.h"

#include <QObject>

namespace loket::client {

class SoundOutput : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Looks for what it sounds on; until then it has nothing.
    virtual void open() = 0;
    // Ready, NoDevice or Failed.
    virtual screen::Sound state() const = 0;
    // Per cent of what the system allows. It ends with finished(), also where it fails; what
    // sounded before ends without it.
    virtual void play(const voice::Wave &wave, int volume) = 0;
    virtual void stop() = 0; // without finished()

Q_SIGNALS:
    void finished();
    void changed(); // state()
};

} // namespace loket::client
