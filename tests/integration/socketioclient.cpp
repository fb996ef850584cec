#include "socketioclient.h"

#include "testclient.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace std::chrono_literals;

namespace loket::test {
namespace {

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

} // namespace

SocketIoClient::SocketIoClient(const QUrl &server, QString token, QString parameter)
    : m_token(std::move(token)),
      m_parameter(std::move(parameter))
{
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
        [this](const QString &text) { take(text); });
    QUrl url = server.resolved(QUrl(u"/socket.io/?EIO=4&transport=websocket"_s));
    url.setScheme(u"ws"_s);
    m_socket.open(url);
    (void)waitFor([this] { return !m_heard.isEmpty(); }, 20s); // connection:ready
    m_heard.clear();
}

void SocketIoClient::ask(int id, const QString &event, const QJsonObject &data)
{
    m_socket.sendTextMessage(u"42"_s + QString::number(id) + textOf(QJsonArray {event, data}));
}

QJsonObject SocketIoClient::call(const QString &event, const QJsonObject &data)
{
    const int id = ++m_lastId;
    ask(id, event, data);
    (void)waitFor([&] { return answers.contains(id); }, 20s);
    return answers.take(id);
}

void SocketIoClient::take(const QString &text)
{
    static const QRegularExpression answer(u"^43(\\d+)(\\[.*)$"_s);
    if (text.startsWith(u'0')) {
        m_socket.sendTextMessage(
            m_token.isEmpty() ? u"40"_s : u"40"_s + textOf(QJsonObject {{m_parameter, m_token}}));
    } else if (text == u"2"_s) {
        m_socket.sendTextMessage(u"3"_s);
    } else if (text.startsWith(u"42["_s)) {
        m_heard.append(arrayOf(text.mid(2)));
    } else if (const auto match = answer.match(text); match.hasMatch()) {
        answers[match.captured(1).toInt()] = arrayOf(match.captured(2)).at(0).toObject();
    }
}

} // namespace loket::test
