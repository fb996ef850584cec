// Serves each call and language as a WAV file of a length of its own, so that they can be told
// apart.
#pragma once

#include "vocabulary/voice/wave.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace loket::test {

class WavServer final : public QTcpServer {
public:
    WavServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const
    {
        QUrl url;
        url.setScheme(u"http"_s);
        url.setHost(u"127.0.0.1"_s);
        url.setPort(serverPort());
        return url;
    }
    // Of the sound of `/ID.wav?lang=LANGUAGE`, in samples.
    static qsizetype lengthOf(const QString &id, const QString &language)
    {
        return 200 + 10 * id.toInt() + qsizetype(QStringList {u"th"_s, u"id"_s}.indexOf(language));
    }

    QStringList asked; // "ID LANGUAGE token"
    QString mute; // a language without a voice
    bool isSilent = false; // it does not answer

private:
    void answer(QTcpSocket *socket)
    {
        const QString request = QString::fromLatin1(socket->readAll());
        const QUrl url(request.section(u' ', 1, 1));
        const QString id = url.path().section(u'/', -1).section(u'.', 0, 0);
        const QString language = url.query().section(u'=', 1);
        asked.append(
            id + u' ' + language + u' ' + request.section(u"Bearer "_s, 1).section(u'\r', 0, 0));
        if (isSilent) {
            return;
        }
        voice::Wave wave;
        wave.samples = QList<qint16>(lengthOf(id, language), 1'000);
        const QByteArray body = language == mute ? QByteArray("{}") : wave.toBytes();
        socket->write("HTTP/1.1 " + QByteArray(language == mute ? "503 No" : "200 OK")
            + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\nConnection: close\r\n\r\n" + body);
        socket->disconnectFromHost();
    }
};

} // namespace loket::test
