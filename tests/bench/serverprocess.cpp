#include "serverprocess.h"

namespace loket::bench {

ServerProcess::ServerProcess(
    const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    const TimePoint began = SteadyClock::now();
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    while (!isUp() && m_process.state() != QProcess::NotRunning
        && m_process.waitForReadyRead(30'000)) {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line.startsWith("listening ")) {
                m_url = QUrl(QString::fromUtf8(line.mid(10)));
                m_startTime = SteadyClock::now() - began;
            }
        }
    }
}

ServerProcess::~ServerProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(15'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace loket::bench
