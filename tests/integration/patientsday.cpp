#include "patientsday.h"

#include "serverprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QtTest>

namespace loket::test {
namespace {

// "6:13"
std::chrono::seconds lengthOf(const QString &text)
{
    return std::chrono::seconds(
        60 * text.section(u':', 0, 0).toInt() + text.section(u':', 1, 1).toInt());
}

QList<DayStep> readDay()
{
    QFile file(QStringLiteral(LOKET_SOURCES) + u"/docs/patients-day/day.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the patient's day cannot be read");
    }
    QList<DayStep> steps;
    for (const QJsonValue step : QJsonDocument::fromJson(file.readAll()).array()) {
        steps.append({lengthOf(step[u"after"].toString()), step[u"who"].toString(),
            step[u"post"].toString(), step[u"with"].toObject(), step[u"keeps"].toString(),
            step[u"is"].toString(), step[u"says"].toString()});
    }
    return steps;
}

// The visit, scan or prescription that an answer tells of.
QString toldIn(const QJsonObject &body)
{
    for (const QString &member : {u"visit"_s, u"scan"_s, u"prescription"_s}) {
        if (body.contains(member)) {
            return body.value(member)[u"id"_s].toString();
        }
    }
    return {};
}

} // namespace

const QList<DayStep> &patientsDay()
{
    static const QList<DayStep> steps = readDay();
    return steps;
}

DayStaff::DayStaff(const QUrl &server)
    : m_server(server)
{
    for (const char *role : roles) {
        const QString name = QString::fromLatin1(role);
        m_clients[name] = std::make_unique<HttpClient>(server);
        if (!m_clients[name]->login(name, samplePassword)) {
            qFatal("%s cannot sign in", role);
        }
    }
    m_clients[u"kiosk"_s] = std::make_unique<HttpClient>(server, pair(u"kiosk"_s));
}

void DayStaff::moveTo(const QUrl &server)
{
    m_server = server;
    for (auto &[who, client] : m_clients) {
        client = std::make_unique<HttpClient>(server, client->token());
    }
}

QString DayStaff::pair(const QString &kind)
{
    HttpClient device(m_server);
    const QJsonObject pairing =
        device.post(u"/api/v1/devices/pair"_s, {{u"kind"_s, kind}, {u"name"_s, kind}}).body;
    m_clients.at(u"admin"_s)->post(u"/api/v1/devices/approve"_s, {{u"code"_s, pairing[u"code"_s]}});
    return device.post(u"/api/v1/devices/claim"_s, {{u"claim"_s, pairing[u"claim"_s]}})
        .body[u"token"_s]
        .toString();
}

QString DayStaff::filled(QString text) const
{
    for (auto each = m_known.cbegin(); each != m_known.cend(); ++each) {
        text.replace(u'{' + each.key() + u'}', each.value());
    }
    return text;
}

QJsonObject DayStaff::bodyOf(const DayStep &step, const QString &requestId) const
{
    QJsonObject body = step.body;
    for (QJsonValueRef value : body) {
        value = value.isString() ? QJsonValue(filled(value.toString())) : QJsonValue(value);
    }
    if (!requestId.isEmpty()) {
        body.insert(u"requestId"_s, requestId);
    }
    return body;
}

Answer DayStaff::run(const DayStep &step, const QString &requestId)
{
    return m_clients.at(step.who)->post(pathOf(step), bodyOf(step, requestId));
}

QString DayStaff::note(const DayStep &step, const Answer &answer)
{
    const QString id = toldIn(answer.body);
    if (answer.status / 100 != 2 || id.isEmpty()) {
        return u"%1: %2"_s.arg(step.says, QString::fromUtf8(answer.raw));
    }
    if (!step.is.isEmpty() && id != m_known.value(step.is)) {
        return step.says + u": it is somebody else"_s;
    }
    if (!step.keeps.isEmpty()) {
        m_known.insert(step.keeps, id);
    }
    return {};
}

} // namespace loket::test
