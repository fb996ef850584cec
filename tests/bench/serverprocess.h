// A server in a process of its own.
#pragma once

#include "machine.h"

#include <QProcess>
#include <QUrl>

namespace loket::bench {

class ServerProcess {
public:
    // Waits until it says `listening URL`.
    ServerProcess(const QString &program, const QStringList &arguments,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~ServerProcess(); // ends it

    bool isUp() const { return m_url.isValid() && !m_url.isEmpty(); }
    const QUrl &url() const { return m_url; }
    Seconds startTime() const { return m_startTime; } // from exec to `listening`
    qint64 id() const { return m_process.processId(); }
    Seconds cpuTime() const { return cpuTimeOf(id()); }
    qint64 privateBytes() const { return privateBytesOf(id()); }

private:
    QProcess m_process;
    QUrl m_url;
    Seconds m_startTime {};
};

} // namespace loket::bench
