// Origins of web pages, as browsers send them and as an installation lists them.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace loket {

// `https://clinic.example:8443`, `capacitor://localhost`, `app://`; in lower case, the port left
// out where it is the scheme's own.
struct Origin {
    QByteArray scheme;
    QByteArray host;
    QByteArray port;

    static std::optional<Origin> fromText(QByteArrayView text);
    bool operator==(const Origin &) const = default;
};

// What a list of origins names: one, or with `*.` before its host all below that, or with a scheme
// alone, as apps have, all of that.
class OriginPattern {
public:
    static std::optional<OriginPattern> fromText(const QString &text);
    bool matches(const Origin &origin) const;

private:
    enum class Hosts { One, Below, All };

    Hosts m_hosts = Hosts::One;
    Origin m_origin;
};

} // namespace loket
