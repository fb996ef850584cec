// Makes calls and prompts into sound, on a thread of its own, one after the other; keeps the
// latest.
#pragma once

#include "modules/voice/clipfolder.h"
#include "modules/voice/voicesettings.h"

#include <QCache>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace loket::voice {

// What is to be said: a call, or a prompt of a kiosk.
struct Sentence {
    QString language = {}; // one of languages()
    QString number = {};
    QString place = {}; // where the patient is to go; empty: nowhere
    std::optional<Prompt> prompt = {}; // instead of a call
};

// Lives on the hub's thread, which never waits for it.
class VoiceService final : public QObject {
    Q_OBJECT
public:
    static constexpr int mostWaiting = 64; // sentences that are not made yet
    static constexpr int mostKept = 32 << 20; // bytes

    explicit VoiceService(const VoiceSettings &settings, QObject *parent = nullptr);
    ~VoiceService() override;

    // Looks which voices there are.
    QFuture<Result<QStringList>> start();

    // A WAV file of 1 to 20 seconds, each as loud as any other. NO_VOICE; VOICE_BUSY where too many
    // wait. What is made already, or is being made for somebody else, is not made again.
    QFuture<Result<QByteArray>> wav(const Sentence &sentence);

    // Those of the house's languages that nobody can speak; known after the start.
    const QStringList &missing() const { return m_missing; }
    qsizetype kept() const { return m_kept.count(); }
    qint64 made() const { return m_made; }

private:
    void keep(const QString &key, const Result<QByteArray> &made);

    const VoiceSettings m_settings;
    const ClipFolder m_clips;
    QCache<QString, QByteArray> m_kept {mostKept};
    QHash<QString, QFuture<Result<QByteArray>>> m_running; // by what is said
    QStringList m_missing;
    qint64 m_made = 0;
    QThreadPool m_pool; // one thread: the voices' library allows no more
};

} // namespace loket::voice
