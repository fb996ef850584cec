// Somebody who asks for reports over HTTP, and waits for them or does not.
#pragma once

#include "figures.h"
#include "httpclient.h"
#include "serverundertest.h"

#include <QJsonObject>

namespace loket::bench {

class Manager {
public:
    explicit Manager(const ServerUnderTest &server);

    struct Made {
        Seconds took {0};
        int rows = 0; // 0: it was not made
    };
    // The visits that peers/tables.py makes up, from the request to the whole file. `meanwhile` is
    // called again and again.
    Made make(
        const QString &format, const std::function<void()> &meanwhile = [] {});

    // Asks for the same; true: it is on the way.
    bool begin(const QString &format);
    // Of its rows, by now.
    int rowsDone();
    bool isOpen() const;
    // From the request to the answer.
    Seconds cancel();

    Poller &poller() { return m_poller; }

private:
    void get(const QString &path);
    void post(const QString &path, const QJsonObject &body);
    void take(const QByteArray &body);
    QString path() const;

    const QUrl m_url;
    Poller m_poller;
    HttpClient m_http;
    QJsonObject m_report;
    bool m_isAnswered = false;
};

// Runs peers/tables.py and gives what it prints; empty: it failed.
QString runTables(const QStringList &arguments);

} // namespace loket::bench
