#include "serverundertest.h"

#include "core/result.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace loket::bench {

namespace {
QProcessEnvironment environmentFor(ServerUnderTest::Limits limits)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LOKET_LOG_LEVEL"_s, u"warning"_s);
    environment.insert(u"LOKET_SAMPLE_PASSWORD"_s, u"demo12345"_s);
    if (limits == ServerUnderTest::Limits::Usual) {
        return environment;
    }
    environment.insert(u"LOKET_CONNECTIONS_PER_ADDRESS"_s, u"20000"_s);
    environment.insert(u"LOKET_CONNECTIONS_PER_PERSON"_s, u"20000"_s);
    environment.insert(u"LOKET_MESSAGES_PER_SECOND"_s, u"1000000"_s);
    return environment;
}

QStringList sampleClinic(const QString &folder, const QString &frontDoor)
{
    return {u"serve"_s, u"--sample-empty"_s, u"--port"_s, u"0"_s, u"--data"_s, folder,
        u"--front-door"_s, frontDoor};
}
} // namespace

ServerUnderTest::ServerUnderTest(const Loket &loket, Limits limits)
    : m_process(loket.program, sampleClinic(folder(), loket.frontDoor), environmentFor(limits))
{
    if (isUp()) {
        m_token = login(u"registrar"_s);
        m_adminToken = login(u"admin"_s);
        raiseLastNumber();
    }
}

// With what the file alone says.
QString ServerUnderTest::folder() const
{
    QFile file(m_data.filePath(u"loket.toml"_s));
    if (file.open(QFile::WriteOnly)) {
        file.write("[prescription]\nmost_open = 20000\n");
    }
    return m_data.path();
}

QUrl ServerUnderTest::socketUrl() const
{
    return socketUrl(m_token);
}

QUrl ServerUnderTest::socketUrl(const QString &token) const
{
    QUrl url = m_process.url().resolved(QUrl(u"/ws?token="_s + token));
    url.setScheme(u"ws"_s);
    return url;
}

QJsonObject ServerUnderTest::ask(const QByteArray &method, const QString &path,
    const QString &token, const QJsonObject &body) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(m_process.url().resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(request, method, QJsonDocument(body).toJson()));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QString ServerUnderTest::login(const QString &name) const
{
    return ask("POST", u"/api/v1/auth/login"_s, {},
        {{u"username"_s, name}, {u"password"_s, u"demo12345"_s}})[u"token"_s]
        .toString();
}

// A day of a million patients.
void ServerUnderTest::raiseLastNumber()
{
    ask("PATCH", u"/queue/services/A"_s, m_adminToken, {{u"lastNumber"_s, 999'999}});
}

double ServerUnderTest::counter(const QString &metric) const
{
    const QJsonObject stats = ask("GET", u"/stats"_s, m_adminToken, {})[u"stats"_s].toObject();
    return stats[metric].toDouble();
}

} // namespace loket::bench
