#include "serverundertest.h"

#include "core/result.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <unistd.h>

namespace loket::bench {

ServerUnderTest::ServerUnderTest(const QString &program)
{
    const TimePoint began = SteadyClock::now();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Here one machine plays a whole clinic.
    environment.insert(u"LOKET_CONNECTIONS_PER_ADDRESS"_s, u"20000"_s);
    environment.insert(u"LOKET_MESSAGES_PER_SECOND"_s, u"100000"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program,
        {u"serve"_s, u"--sample"_s, u"--sample-password"_s, u"demo12345"_s, u"--port"_s, u"0"_s,
            u"--data"_s, m_data.path()});
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
    if (isUp()) {
        m_token = login(u"registrar"_s);
        raiseLastNumber();
    }
}

ServerUnderTest::~ServerUnderTest()
{
    m_process.terminate();
    m_process.waitForFinished(15'000);
}

QUrl ServerUnderTest::socketUrl() const
{
    QUrl url = m_url.resolved(QUrl(u"/ws?token="_s + m_token));
    url.setScheme(u"ws"_s);
    return url;
}

QJsonObject ServerUnderTest::ask(
    const QByteArray &method, const QString &path, const QString &token, const QJsonObject &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(m_url.resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(request, method, QJsonDocument(body).toJson()));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QString ServerUnderTest::login(const QString &name)
{
    return ask("POST", u"/api/v1/auth/login"_s, {},
        {{u"username"_s, name}, {u"password"_s, u"demo12345"_s}})[u"token"_s]
        .toString();
}

// A day of a million patients.
void ServerUnderTest::raiseLastNumber()
{
    ask("PATCH", u"/queue/services/A"_s, login(u"admin"_s), {{u"lastNumber"_s, 999'999}});
}

qint64 ServerUnderTest::residentBytes() const
{
    QFile file(u"/proc/%1/statm"_s.arg(m_process.processId()));
    (void)file.open(QIODevice::ReadOnly);
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

Seconds ServerUnderTest::cpuTime() const
{
    QFile file(u"/proc/%1/stat"_s.arg(m_process.processId()));
    (void)file.open(QIODevice::ReadOnly);
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    return Seconds(ticks / static_cast<double>(::sysconf(_SC_CLK_TCK)));
}

} // namespace loket::bench
