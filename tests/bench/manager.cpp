#include "manager.h"

#include <QJsonDocument>
#include <QProcess>

namespace loket::bench {

namespace {
constexpr Seconds patience {600};
const QString writer = QStringLiteral(LOKET_BENCH_PEERS) + u"/tables.py"_s;
}

QString runTables(const QStringList &arguments)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(u"/usr/bin/python3"_s, QStringList {writer} + arguments);
    python.waitForFinished(-1);
    const bool isDone = python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
    return isDone ? QString::fromUtf8(python.readAllStandardOutput()).trimmed() : QString();
}

Manager::Manager(const ServerUnderTest &server)
    : m_url(server.url()),
      m_http(m_poller, m_url, server.adminToken().toLatin1())
{
}

Manager::Made Manager::make(const QString &format, const std::function<void()> &meanwhile)
{
    const TimePoint asked = SteadyClock::now();
    begin(format);
    while (isOpen()) {
        m_poller.runUntil([] { return false; }, Seconds(0.01));
        meanwhile();
        rowsDone();
    }
    const bool isMade = m_report[u"status"_s] == u"completed"_s;
    return {SteadyClock::now() - asked, isMade ? m_report[u"rows"_s].toInt() : 0};
}

bool Manager::begin(const QString &format)
{
    const QJsonObject filter {{u"from"_s, u"2020-01-01"_s}, {u"to"_s, u"2020-01-31"_s}};
    post(u"/api/v1/reports"_s,
        {{u"templateId"_s, u"visits"_s}, {u"format"_s, format}, {u"filter"_s, filter}});
    return isOpen();
}

int Manager::rowsDone()
{
    get(path());
    return m_report[u"rowsDone"_s].toInt();
}

bool Manager::isOpen() const
{
    const QString status = m_report[u"status"_s].toString();
    return status == u"pending"_s || status == u"running"_s;
}

Seconds Manager::cancel()
{
    const TimePoint asked = SteadyClock::now();
    post(path() + u"/cancel"_s, {});
    return SteadyClock::now() - asked;
}

void Manager::get(const QString &path)
{
    m_isAnswered = false;
    m_http.get(m_url.resolved(QUrl(path)), [this](int, const QByteArray &body) { take(body); });
    m_poller.runUntil([this] { return m_isAnswered; }, patience);
}

void Manager::post(const QString &path, const QJsonObject &body)
{
    m_isAnswered = false;
    m_http.post(m_url.resolved(QUrl(path)), "application/json",
        QJsonDocument(body).toJson(QJsonDocument::Compact),
        [this](int, const QByteArray &answer) { take(answer); });
    m_poller.runUntil([this] { return m_isAnswered; }, patience);
}

void Manager::take(const QByteArray &body)
{
    m_report = QJsonDocument::fromJson(body).object()[u"report"_s].toObject();
    m_isAnswered = true;
}

QString Manager::path() const
{
    return u"/api/v1/reports/"_s + m_report[u"reportId"_s].toString();
}

} // namespace loket::bench
