#include "serverprocess.h"

#include "support/testdatabase.h"

namespace loket::test {

ServerProcess::ServerProcess(QString program, QString dataFolder, QString databaseUrl)
    : m_program(std::move(program)),
      m_dataFolder(std::move(dataFolder)),
      m_databaseUrl(std::move(databaseUrl))
{
}

ServerProcess::~ServerProcess()
{
    kill();
}

QUrl ServerProcess::start(int port)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    tellDatabase(environment, m_dataFolder);
    if (!m_databaseUrl.isEmpty()) {
        environment.insert(u"DATABASE_URL"_s, m_databaseUrl);
    }
    environment.insert(u"LOKET_SAMPLE_PASSWORD"_s, samplePassword);
    m_process.setProcessEnvironment(environment);
    m_process.start(m_program,
        {u"serve"_s, u"--sample-empty"_s, u"--port"_s, QString::number(port), u"--data"_s,
            m_dataFolder});
    while (m_process.state() != QProcess::NotRunning) {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line.startsWith("listening ")) {
                return QUrl(QString::fromUtf8(line.mid(10)));
            }
        }
        if (!m_process.waitForReadyRead(30'000)) {
            break;
        }
    }
    return {};
}

void ServerProcess::kill()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }
}

int ServerProcess::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished(15'000)) {
        kill();
        return -1;
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace loket::test
