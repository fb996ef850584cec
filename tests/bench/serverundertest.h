// A loket of its own for one scenario, and what the system says of the process.
#pragma once

#include "poller.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace loket::bench {

class ServerUnderTest {
public:
    explicit ServerUnderTest(const QString &program);
    ~ServerUnderTest();

    bool isUp() const { return m_url.isValid() && !m_url.isEmpty(); }
    QUrl socketUrl() const; // `/ws` with the registrar's token
    Seconds startTime() const { return m_startTime; } // from exec to `listening`
    qint64 residentBytes() const;
    Seconds cpuTime() const;

private:
    QJsonObject ask(const QByteArray &method, const QString &path, const QString &token,
        const QJsonObject &body);
    QString login(const QString &name);
    void raiseLastNumber();

    QTemporaryDir m_data;
    QProcess m_process;
    QUrl m_url;
    QString m_token;
    Seconds m_startTime {};
};

} // namespace loket::bench
