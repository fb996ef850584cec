// A loket of its own for one scenario.
#pragma once

#include "serverprocess.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace loket::bench {

class ServerUnderTest {
public:
    explicit ServerUnderTest(const QString &program);

    bool isUp() const { return m_process.isUp(); }
    const ServerProcess &process() const { return m_process; }
    const QUrl &url() const { return m_process.url(); }
    const QString &token() const { return m_token; } // the registrar's
    QUrl socketUrl() const; // `/ws` with that token

private:
    QJsonObject ask(const QByteArray &method, const QString &path, const QString &token,
        const QJsonObject &body);
    QString login(const QString &name);
    void raiseLastNumber();

    const QTemporaryDir m_data;
    ServerProcess m_process;
    QString m_token;
};

} // namespace loket::bench
