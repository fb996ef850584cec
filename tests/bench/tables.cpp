#include "tables.h"

#include "core/result.h"
#include "httpclient.h"
#include "machine.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace loket::bench {

namespace {

constexpr int visits = 200'000;
constexpr Seconds patience {600};
const QString writer = QStringLiteral(LOKET_BENCH_PEERS) + u"/tables.py"_s;

// What it prints; empty: it failed.
QString runPython(const QStringList &arguments)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(u"/usr/bin/python3"_s, QStringList {writer} + arguments);
    python.waitForFinished(-1);
    const bool isDone = python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
    return isDone ? QString::fromUtf8(python.readAllStandardOutput()).trimmed() : QString();
}

// Somebody who asks for reports, and waits for them.
class Manager {
public:
    explicit Manager(const ServerUnderTest &server)
        : m_url(server.url()),
          m_http(m_poller, m_url, server.adminToken().toLatin1())
    {
    }

    struct Made {
        Seconds took {0};
        int rows = 0; // 0: it was not made
    };
    Made make(const QString &format)
    {
        const TimePoint asked = SteadyClock::now();
        const QJsonObject filter {{u"from"_s, u"2020-01-01"_s}, {u"to"_s, u"2020-01-31"_s}};
        const QJsonObject wish {
            {u"templateId"_s, u"visits"_s}, {u"format"_s, format}, {u"filter"_s, filter}};
        m_http.post(m_url.resolved(QUrl(u"/api/v1/reports"_s)), "application/json",
            QJsonDocument(wish).toJson(QJsonDocument::Compact),
            [this](int, const QByteArray &body) { take(body); });
        Made made;
        while (m_poller.runUntil([this] { return m_isAnswered; }, patience) && isOpen()) {
            m_poller.runUntil([] { return false; }, Seconds(0.01));
            ask();
        }
        made.took = SteadyClock::now() - asked;
        made.rows = m_report[u"status"_s] == u"completed"_s ? m_report[u"rows"_s].toInt() : 0;
        m_isAnswered = false;
        return made;
    }

private:
    bool isOpen() const
    {
        const QString status = m_report[u"status"_s].toString();
        return status == u"pending"_s || status == u"running"_s;
    }
    void ask()
    {
        m_isAnswered = false;
        m_http.get(m_url.resolved(QUrl(u"/api/v1/reports/"_s + m_report[u"reportId"_s].toString())),
            [this](int, const QByteArray &body) { take(body); });
    }
    void take(const QByteArray &body)
    {
        m_report = QJsonDocument::fromJson(body).object()[u"report"_s].toObject();
        m_isAnswered = true;
    }

    const QUrl m_url;
    Poller m_poller;
    HttpClient m_http;
    QJsonObject m_report;
    bool m_isAnswered = false;
};

QString beside(Seconds ours, double others)
{
    return u"%1 s, %2 s (%3 ×)"_s.arg(ours.count(), 0, 'f', 2)
        .arg(others, 0, 'f', 2)
        .arg(ours.count() / others, 0, 'f', 2);
}

} // namespace

Outcome tables(const Loket &loket)
{
    const ServerUnderTest server(loket);
    const QTemporaryDir folder;
    if (!server.isUp()) {
        return {{{u"reports"_s, u"no server"_s}}};
    }
    runPython({u"fill"_s, server.database(), QString::number(visits)});
    Manager manager(server);
    const Others others(server.process().id());
    Outcome outcome;
    for (const QString &format : {u"csv"_s, u"xlsx"_s}) {
        const Manager::Made made = manager.make(format);
        const QString python =
            runPython({format, server.database(), folder.filePath(u"rows."_s + format)});
        outcome.rows.append(
            {u"%1 visits as %2: loket, Python's %3 (loket : Python)"_s.arg(made.rows).arg(
                 format.toUpper(), format == u"csv"_s ? format : u"openpyxl"_s),
                python.isEmpty() ? u"no openpyxl"_s : beside(made.took, python.toDouble())});
    }
    outcome.others = others.share();
    return outcome;
}

} // namespace loket::bench
