// What is said to a print queue and what it says (IPP, RFC 8010): as bytes, without a socket.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>

#include <optional>

namespace loket::slip {

// Operations, by their numbers in RFC 8011.
enum class IppOperation : quint16 {
    PrintJob = 0x0002,
    CancelJob = 0x0008,
    GetJobAttributes = 0x0009,
    GetPrinterAttributes = 0x000b
};

class IppRequest {
public:
    // `queue` as an ipp: address.
    IppRequest(IppOperation operation, const QUrl &queue);

    IppRequest &mime(const QByteArray &name, const QByteArray &value);
    IppRequest &name(const QByteArray &name, const QString &value);
    IppRequest &number(const QByteArray &name, qint32 value);
    IppRequest &flag(const QByteArray &name, bool value);
    IppRequest &keywords(const QByteArray &name, const QList<QByteArray> &values);
    // What follows is said of the job.
    IppRequest &ofJob();

    QByteArray bytes(const QByteArray &document = {}) const;

private:
    void add(char tag, const QByteArray &name, const QByteArray &value);

    QByteArray m_bytes;
};

struct IppAnswer {
    quint16 status = 0;
    QHash<QByteArray, QList<QByteArray>> values = {}; // as they came

    bool isGood() const { return status < 0x0100; }
    qint32 number(const QByteArray &name, qint32 otherwise) const;
    QList<QByteArray> words(const QByteArray &name) const { return values.value(name); }

    // Nothing where the bytes are none of it.
    static std::optional<IppAnswer> read(const QByteArray &bytes);
};

} // namespace loket::slip
