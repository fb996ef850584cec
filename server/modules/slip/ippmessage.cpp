#include "modules/slip/ippmessage.h"

#include <QtEndian>

namespace loket::slip {
namespace {

constexpr char operationGroup = 0x01;
constexpr char jobGroup = 0x02;
constexpr char noMoreGroups = 0x03;
constexpr uchar firstValueTag = 0x10;
constexpr qsizetype mostValues = 4096;

enum Tag : char {
    Integer = 0x21,
    Boolean = 0x22,
    Name = 0x42,
    Keyword = 0x44,
    Uri = 0x45,
    Charset = 0x47,
    Language = 0x48,
    Mime = 0x49
};

template <class T>
QByteArray big(T value)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

// Reads from the front; what is not there is nothing.
class Reader {
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    std::optional<QByteArray> take(qsizetype count)
    {
        if (m_bytes.size() - m_at < count) {
            return std::nullopt;
        }
        m_at += count;
        return m_bytes.mid(m_at - count, count);
    }
    template <class T>
    std::optional<T> number()
    {
        const auto bytes = take(sizeof(T));
        return bytes ? std::optional(qFromBigEndian<T>(bytes->constData())) : std::nullopt;
    }
    std::optional<QByteArray> counted()
    {
        const auto count = number<quint16>();
        return count ? take(*count) : std::nullopt;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

IppRequest::IppRequest(IppOperation operation, const QUrl &queue)
{
    m_bytes = QByteArrayLiteral("\x01\x01") + big(static_cast<quint16>(operation)) + big(quint32(1))
        + operationGroup;
    add(Charset, "attributes-charset", "utf-8");
    add(Language, "attributes-natural-language", "en");
    add(Uri, "printer-uri", queue.toEncoded());
}

void IppRequest::add(char tag, const QByteArray &name, const QByteArray &value)
{
    m_bytes += tag + big(static_cast<quint16>(name.size())) + name
        + big(static_cast<quint16>(value.size())) + value;
}

IppRequest &IppRequest::mime(const QByteArray &name, const QByteArray &value)
{
    add(Mime, name, value);
    return *this;
}

IppRequest &IppRequest::name(const QByteArray &name, const QString &value)
{
    add(Name, name, value.toUtf8());
    return *this;
}

IppRequest &IppRequest::number(const QByteArray &name, qint32 value)
{
    add(Integer, name, big(value));
    return *this;
}

IppRequest &IppRequest::flag(const QByteArray &name, bool value)
{
    add(Boolean, name, QByteArray(1, value ? '\1' : '\0'));
    return *this;
}

// More values of one attribute have no name.
IppRequest &IppRequest::keywords(const QByteArray &name, const QList<QByteArray> &values)
{
    QByteArray first = name;
    for (const QByteArray &value : values) {
        add(Keyword, std::exchange(first, {}), value);
    }
    return *this;
}

IppRequest &IppRequest::ofJob()
{
    m_bytes += jobGroup;
    return *this;
}

QByteArray IppRequest::bytes(const QByteArray &document) const
{
    return m_bytes + noMoreGroups + document;
}

qint32 IppAnswer::number(const QByteArray &name, qint32 otherwise) const
{
    const QByteArray value = values.value(name).value(0);
    return value.size() == sizeof(qint32) ? qFromBigEndian<qint32>(value.constData()) : otherwise;
}

std::optional<IppAnswer> IppAnswer::read(const QByteArray &bytes)
{
    Reader reader(bytes);
    IppAnswer answer;
    const auto version = reader.take(2);
    const auto status = reader.number<quint16>();
    if (!version || !status || !reader.take(4)) {
        return std::nullopt;
    }
    answer.status = *status;
    QByteArray name;
    qsizetype count = 0;
    while (const auto tag = reader.take(1)) {
        if (tag->front() == noMoreGroups) {
            return answer;
        }
        if (static_cast<uchar>(tag->front()) < firstValueTag) { // a group begins
            continue;
        }
        const auto called = reader.counted();
        const auto value = called ? reader.counted() : std::nullopt;
        if (!value || ++count > mostValues) {
            return std::nullopt;
        }
        name = called->isEmpty() ? name : *called;
        answer.values[name].append(*value);
    }
    return std::nullopt;
}

} // namespace loket::slip
