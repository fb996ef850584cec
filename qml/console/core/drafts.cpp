#include "qml/console/core/drafts.h"

#include "core/disk.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <sodium.h>

namespace loket::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keepMillis = 400;
constexpr qint64 longestFile = 1 << 20;
const QString dayName = u"day"_s;

QString today()
{
    return QDate::currentDate().toString(Qt::ISODate);
}

uchar *bytes(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

const uchar *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}

// A nonce of chance, and what nobody can read or change without the key.
QByteArray sealed(const QByteArray &text, const QByteArray &key)
{
    QByteArray nonce(crypto_secretbox_NONCEBYTES, Qt::Uninitialized);
    randombytes_buf(nonce.data(), static_cast<size_t>(nonce.size()));
    QByteArray box(text.size() + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(
        bytes(box), bytes(text), static_cast<quint64>(text.size()), bytes(nonce), bytes(key));
    return nonce + box;
}

// Empty where it was sealed with another key.
QByteArray unsealed(const QByteArray &content, const QByteArray &key)
{
    const qsizetype least = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (content.size() < least) {
        return {};
    }
    const QByteArray nonce = content.first(crypto_secretbox_NONCEBYTES);
    const QByteArray box = content.sliced(crypto_secretbox_NONCEBYTES);
    QByteArray text(content.size() - least, Qt::Uninitialized);
    const bool isOurs = crypto_secretbox_open_easy(bytes(text), bytes(box),
                            static_cast<quint64>(box.size()), bytes(nonce), bytes(key))
        == 0;
    return isOurs ? text : QByteArray();
}

} // namespace

Drafts::Drafts(const QString &folder, QObject *parent)
    : QObject(parent),
      m_folder(folder)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepMillis);
    connect(&m_keeping, &QTimer::timeout, this, &Drafts::keep);
}

Drafts::~Drafts()
{
    close();
}

void Drafts::open(const QString &whose, const QString &key)
{
    close();
    m_whose = whose;
    changeKey(key);
    m_keeping.stop();
    read();
}

void Drafts::changeKey(const QString &key)
{
    m_key = QByteArray::fromBase64(key.toLatin1(), QByteArray::Base64UrlEncoding);
    if (m_key.size() != crypto_secretbox_KEYBYTES || sodium_init() < 0) {
        m_key.clear();
    }
    m_keeping.start();
}

void Drafts::close()
{
    if (m_keeping.isActive()) {
        keep();
    }
    m_whose.clear();
    m_values = {};
    m_key.fill('\0');
    m_key.clear();
}

QJsonObject Drafts::value(const QString &name) const
{
    return m_values.value(name).toObject();
}

void Drafts::set(const QString &name, const QJsonObject &value)
{
    if (m_whose.isEmpty() || this->value(name) == value) {
        return;
    }
    if (value.isEmpty()) {
        m_values.remove(name);
    } else {
        m_values.insert(name, value);
    }
    if (!m_keeping.isActive()) { // who types without a pause does not put it off
        m_keeping.start();
    }
}

void Drafts::forget(const QString &beginning)
{
    for (const QString &name : m_values.keys()) {
        if (name.startsWith(beginning)) {
            set(name, {});
        }
    }
}

QString Drafts::file() const
{
    const QByteArray hash = QCryptographicHash::hash(m_whose.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(hash.first(12).toHex());
}

// One that is sealed with another key is somebody's before the password was changed: it goes with
// the next that is kept.
void Drafts::read()
{
    QFile kept(file());
    if (m_key.isEmpty() || !kept.open(QFile::ReadOnly)) {
        return;
    }
    const QByteArray text = unsealed(kept.read(longestFile), m_key);
    m_values = QJsonDocument::fromJson(text).object();
    if (m_values.take(dayName).toString() != today()) {
        forget(pageNames); // yesterday's filters would mislead
    }
}

void Drafts::keep()
{
    m_keeping.stop();
    if (m_key.isEmpty()) {
        return;
    }
    if (m_values.isEmpty()) {
        QFile::remove(file());
    } else if (makePrivateFolder(m_folder)) {
        QJsonObject values = m_values;
        values.insert(dayName, today());
        const QByteArray text = QJsonDocument(values).toJson(QJsonDocument::Compact);
        if (text.size() < longestFile) {
            writePrivateFile(file(), sealed(text, m_key));
        }
    }
    Q_EMIT kept();
}

} // namespace loket::console
