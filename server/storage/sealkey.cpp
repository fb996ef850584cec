#include "storage/sealkey.h"

#include "core/disk.h"

#include <QFile>

#include <array>
#include <sodium.h>

namespace loket {

namespace {
constexpr qsizetype keyBytes = crypto_generichash_KEYBYTES;
constexpr size_t macBytes = crypto_generichash_BYTES_MIN;
static_assert(macBytes == 16);

void add(crypto_generichash_state &state, const void *data, size_t size)
{
    crypto_generichash_update(&state, static_cast<const unsigned char *>(data), size);
}
} // namespace

Result<std::optional<SealKey>> SealKey::read(const QString &file)
{
    QFile stored(file);
    if (!stored.exists()) {
        return std::nullopt;
    }
    const bool isOpen = stored.open(QIODevice::ReadOnly);
    const QByteArray bytes = QByteArray::fromHex(stored.readAll().trimmed());
    if (!isOpen || bytes.size() != keyBytes) {
        return fail(errors::storage(
            u"%1 is not the key of a record. Put back the one that was kept."_s.arg(file)));
    }
    return SealKey(bytes);
}

Result<SealKey> SealKey::make(const QString &file, Random &random)
{
    const QByteArray bytes = random.bytes(keyBytes);
    if (const auto written = writePrivateFile(file, bytes.toHex() + '\n'); !written) {
        return fail(written.error());
    }
    return SealKey(bytes);
}

// Every member comes with its length, so that no two different lists read the same.
QString SealKey::mac(std::initializer_list<QString> members) const
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, reinterpret_cast<const unsigned char *>(m_bytes.constData()),
        static_cast<size_t>(m_bytes.size()), macBytes);
    for (const QString &member : members) {
        const QByteArray bytes = member.toUtf8();
        const quint64 size = static_cast<quint64>(bytes.size());
        add(state, &size, sizeof size);
        add(state, bytes.constData(), size);
    }
    std::array<char, macBytes> mac {};
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(mac.data()), macBytes);
    return QString::fromLatin1(QByteArrayView(mac.data(), macBytes).toByteArray().toHex());
}

} // namespace loket
