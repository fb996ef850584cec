// Chance, behind an interface so that a test can own it.
#pragma once

#include <QByteArray>
#include <QString>

namespace loket {

// May be asked from any thread.
class Random {
public:
    virtual ~Random() = default;
    // `count` bytes that nobody can guess (from a test: that everybody can).
    virtual QByteArray bytes(qsizetype count) = 0;

    // A name for a row: 16 characters of a–z and 2–7 (80 bits).
    QString id();
    // A secret that opens something: 43 characters of base64url (256 bits).
    QString token();
    // A code for a person to read and type: `digits` decimal digits.
    QString code(int digits);
};

// The operating system's generator.
class SystemRandom final : public Random {
public:
    QByteArray bytes(qsizetype count) override;
};

} // namespace loket
