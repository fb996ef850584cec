// What an installation may set, and which addresses it trusts, as an administrator is shown it; and
// what its commands are called.
#pragma once

#include "core/settingchange.h"
#include "vocabulary/word.h"

#include <QObject>

namespace loket::settings {
Q_NAMESPACE

namespace commands {
inline constexpr auto list = "settings:list"_L1;
inline constexpr auto change = "settings:change"_L1;
inline constexpr auto trust = "settings:trust"_L1;
inline constexpr auto distrust = "settings:distrust"_L1;
}
// On `staff`: {trustedAddresses}: whether any is.
inline constexpr auto trustEvent = "trusted_addresses"_L1;

namespace codes {
inline constexpr auto noSuchService = "NO_SUCH_SERVICE"_L1; // that a value names
}

inline QStringList errorCodes()
{
    return {u"SETTING_INVALID"_s, u"SETTING_FIXED"_s, u"SETTING_REFUSED"_s,
        u"SETTINGS_NOT_WRITTEN"_s, u"ADDRESS_INVALID"_s, u"ADDRESS_IS_PROXY"_s,
        codes::noSuchService};
}

enum class Kind { Text, Number, Flag, Choice, List, Unknown };
Q_ENUM_NS(Kind)
std::span<const QStringView> wordsOf(Kind);

// QML reads its properties.
class Setting {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString part READ part)
    Q_PROPERTY(loket::settings::Kind kind READ kindValue)
    Q_PROPERTY(int least MEMBER least)
    Q_PROPERTY(int most MEMBER most)
    Q_PROPERTY(QStringList choices MEMBER choices)
    Q_PROPERTY(QString standard MEMBER standard)
    Q_PROPERTY(QString current MEMBER current)
    Q_PROPERTY(QString next MEMBER next)
    Q_PROPERTY(QString fixedBy MEMBER fixedBy)
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(bool isFixed READ isFixed)
    Q_PROPERTY(bool waits READ waits)
public:
    QString id; // `queue.max_calls`
    Word<Kind> kind;
    int least = 0;
    int most = 0;
    QStringList choices;
    QString standard;
    QString current; // that the server runs with
    QString next; // that it has from its next start on
    QString fixedBy; // what says it, where it cannot be changed here: `--port`, `loket.toml`
    QString about; // a sentence, in English

    // What it belongs to: "queue", another module's name, "session", "server".
    QString part() const;
    bool isFixed() const { return !fixedBy.isEmpty(); }
    bool waits() const { return next != current; }
    bool operator==(const Setting &) const = default;

    static Setting of(const ShownSetting &shown);
    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where the key or the kind is missing.
    static Result<Setting> fromJson(const QJsonObject &json);

private:
    Kind kindValue() const { return kind; }
};

// An address whose programs work without a sign-in.
class TrustedAddress {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString role MEMBER role)
public:
    QString id; // the address
    QString role; // "registrar"

    bool operator==(const TrustedAddress &) const = default;

    QJsonObject toJson() const;
    static Result<TrustedAddress> fromJson(const QJsonObject &json);
};

} // namespace loket::settings
