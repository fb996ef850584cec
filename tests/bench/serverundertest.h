// A loket of its own for one scenario.
#pragma once

#include "core/result.h"
#include "serverprocess.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace loket::bench {

struct Loket {
    QString program;
    QString frontDoor; // "direct" or "qt"
};

class ServerUnderTest {
public:
    // Here one machine plays a whole clinic, and one connection may be a whole reception: the
    // limits per client are raised as an operator would, or left as they are.
    enum class Limits { Raised, Usual };
    explicit ServerUnderTest(const Loket &loket, Limits limits = Limits::Raised);

    bool isUp() const { return m_process.isUp(); }
    const ServerProcess &process() const { return m_process; }
    const QUrl &url() const { return m_process.url(); }
    const QString &token() const { return m_token; } // the registrar's
    QUrl socketUrl() const; // `/ws` with that token
    QString database() const { return m_data.filePath(u"loket.db"_s); }
    double counter(const QString &metric) const; // of /stats
    const QString &adminToken() const { return m_adminToken; }
    QUrl socketUrl(const QString &token) const;
    // What it answers over HTTP.
    QJsonObject ask(const QByteArray &method, const QString &path, const QString &token,
        const QJsonObject &body) const;

private:
    QString login(const QString &name) const;
    void raiseLastNumber();
    QString folder() const;

    const QTemporaryDir m_data;
    ServerProcess m_process;
    QString m_token;
    QString m_adminToken;
};

} // namespace loket::bench
