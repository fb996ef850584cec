// `loket serve --sample` as a process of its own, so that it can be killed.
#pragma once

#include "core/result.h"

#include <QProcess>
#include <QUrl>

namespace loket::test {

inline const QString samplePassword = u"demo12345"_s;

class ServerProcess {
public:
    // `databaseUrl`: empty: where the tests keep their data.
    ServerProcess(QString program, QString dataFolder, QString databaseUrl = {});
    ~ServerProcess();

    // Waits for the line `listening URL`; an empty URL when the program ended instead. Port 0: a
    // free one.
    QUrl start(int port = 0);
    void kill(); // SIGKILL, and waits for the end
    int terminate(); // SIGTERM; gives the exit code, −1 when it had to be killed
    qint64 id() const { return m_process.processId(); }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    const QString m_program;
    const QString m_dataFolder;
    const QString m_databaseUrl;
    QProcess m_process;
};

} // namespace loket::test
