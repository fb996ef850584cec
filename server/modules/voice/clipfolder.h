// Calls put together from what somebody has recorded: a folder of short WAV files (README.md).
#pragma once

#include "vocabulary/voice/prompt.h"
#include "vocabulary/voice/wave.h"

#include <QStringList>

namespace loket::voice {

// Reads files: no thread that must not wait may use it. A value.
class ClipFolder {
public:
    // An empty path: no clips at all.
    explicit ClipFolder(const QString &path = {})
        : m_path(path)
    {
    }

    bool isThere() const { return !m_path.isEmpty(); }
    // NO_VOICE names the first clip that is missing, BAD_SOUND the one that is no good.
    Result<Wave> say(const QString &language, const QString &number, const QString &place) const;
    // Recorded prompts, which a folder of calls need not have.
    bool hasPrompts(const QString &language) const;
    Result<Wave> say(const QString &language, Prompt prompt) const;
    // What is missing in a language, or no good, for every number and these places, and of the
    // prompts where it has any: sentences that begin with the file. None: it is complete.
    QStringList faults(const QString &language, const QStringList &places) const;

private:
    QString fileOf(const QString &language, const QString &clip) const;
    Result<Wave> read(const QString &language, const QString &clip) const;
    QStringList clipsOfPlace(const QString &language, const QString &place) const;

    QString m_path;
};

} // namespace loket::voice
