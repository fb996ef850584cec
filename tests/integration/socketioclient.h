// A client of Socket.IO as others write them: Engine.IO over one WebSocket, without polling.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QUrl>
#include <QWebSocket>

namespace loket::test {

class SocketIoClient {
public:
    // Connects with the token of a session, or of a `visit`, and waits until the server says who
    // that is.
    SocketIoClient(const QUrl &server, QString token, QString parameter = QStringLiteral("token"));

    // Sends an event whose answer comes under `id` in `answers`.
    void ask(int id, const QString &event, const QJsonObject &data);
    // Sends an event and waits for its answer: {} after 20 s.
    QJsonObject call(const QString &event, const QJsonObject &data = {});
    // The events heard since the last time, each as it came: its name, then what it carries.
    QList<QJsonArray> takeAll() { return std::exchange(m_heard, {}); }

    QMap<int, QJsonObject> answers;

private:
    void take(const QString &text);

    const QString m_token;
    const QString m_parameter;
    QWebSocket m_socket;
    QList<QJsonArray> m_heard;
    int m_lastId = 1'000'000;
};

} // namespace loket::test
