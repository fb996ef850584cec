// The secret that the record is sealed with: 256 bits in a file of their own, so that who can write
// in the database alone cannot make what is in it look right.
#pragma once

#include "core/random.h"
#include "core/result.h"

#include <optional>

namespace loket {

class SealKey {
public:
    // Nothing where there is no such file; STORAGE_ERROR where it is no key.
    static Result<std::optional<SealKey>> read(const QString &file);
    // A new one, on the disk before it is given.
    static Result<SealKey> make(const QString &file, Random &random);

    // 32 hexadecimal digits that only who has the key can tell (BLAKE2b).
    QString mac(std::initializer_list<QString> members) const;

private:
    explicit SealKey(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    QByteArray m_bytes;
};

} // namespace loket
