// Sound of the server's, made there when somebody asks for it. Lives on the GUI thread.
#pragma once

#include "core/clock.h"
#include "vocabulary/voice/wave.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>

namespace loket::client {

// Where sound is to be had, and who asks.
struct VoiceSource {
    std::function<QUrl()> server = {};
    std::function<QString()> token = {};
    Millis patience = std::chrono::seconds(5); // with the server, for one language
};

class WavFetch final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<voice::Wave> &)>;

    explicit WavFetch(VoiceSource source, QObject *parent = nullptr);

    // `path` is one on the server: nothing else is asked, for the token goes nowhere else.
    static bool isPath(const QString &path);
    // Calls `done` later, on this thread, unless this is gone before; BAD_SOUND where it is not to
    // be had.
    void get(const QString &path, const QString &language, Done done);

private:
    const VoiceSource m_source;
    QNetworkAccessManager m_network;
};

} // namespace loket::client
