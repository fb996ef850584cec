// A client that sends exactly what the test says, and reads HTTP responses.
#pragma once

#include "protocol/requesthead.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QtTest>

#include <optional>

namespace loket::test {

struct RawResponse {
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const
    {
        for (const HttpHeader &header : headers) {
            if (header.name == name) {
                return header.value;
            }
        }
        return {};
    }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString code() const { return json().value(u"code").toString(); }
};

class RawClient {
public:
    // `from`: this end's address on this machine.
    explicit RawClient(quint16 port, const QString &from = QStringLiteral("127.0.0.1"),
        std::unique_ptr<QTcpSocket> tcpSocket = std::make_unique<QTcpSocket>())
        : socket(std::move(tcpSocket))
    {
        socket->setProxy(QNetworkProxy::NoProxy);
        socket->bind(QHostAddress(from));
        socket->connectToHost(QHostAddress::LocalHost, port);
    }
    // To another address of this machine; `from`: a port that another client may have, too.
    RawClient(const QHostAddress &host, quint16 port, std::optional<quint16> from = std::nullopt)
        : socket(std::make_unique<QTcpSocket>())
    {
        socket->setProxy(QNetworkProxy::NoProxy);
        if (from) {
            socket->bind(QHostAddress::LocalHost, *from, QAbstractSocket::ShareAddress);
        }
        socket->connectToHost(host, port);
    }

    bool connected()
    {
        return QTest::qWaitFor(
            [this] { return socket->state() == QAbstractSocket::ConnectedState; });
    }
    void send(const QByteArray &bytes)
    {
        if (!connected()) {
            qFatal("no connection");
        }
        socket->write(bytes);
    }
    // Until the system has taken everything that was sent.
    void sendOut()
    {
        while (socket->bytesToWrite() > 0 && !isGone()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    void post(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {})
    {
        send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    }
    void get(const QByteArray &path, const QByteArray &headers = {})
    {
        send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
    }

    // Waits for the next response; without a body where it answers HEAD. Status 0: none came.
    RawResponse response(bool head = false)
    {
        std::optional<RawResponse> got;
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] {
            receive();
            return (got = take(head)).has_value() || isGone();
        });
        receive();
        return got ? *got : take(head).value_or(RawResponse {});
    }
    bool isGone() const { return socket->state() == QAbstractSocket::UnconnectedState; }
    bool waitGone()
    {
        return QTest::qWaitFor([this] {
            receive();
            return isGone();
        });
    }
    void receive()
    {
        if (socket->isReadable()) {
            received += socket->readAll();
        }
    }

    std::unique_ptr<QTcpSocket> socket;
    QByteArray received;

private:
    std::optional<RawResponse> take(bool head)
    {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0) {
            return std::nullopt;
        }
        RawResponse response;
        QList<QByteArray> lines = received.first(end).split('\n');
        response.status = lines.takeFirst().mid(9, 3).toInt();
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            response.headers.append(
                HttpHeader {line.first(colon).toLower(), line.mid(colon + 1).trimmed()});
        }
        const qsizetype length = head ? 0 : response.header("content-length").toLongLong();
        if (received.size() < end + 4 + length) {
            return std::nullopt;
        }
        response.body = received.mid(end + 4, length);
        received = received.mid(end + 4 + length);
        return response;
    }
};

} // namespace loket::test
