// A service or a counter gets another name, from somebody who sees it in one language.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace loket::client {

struct Called {
    QString name; // where a language has none of its own
    QJsonObject names; // by language

    QString in(const QString &language) const { return names.value(language).toString(name); }
    bool operator==(const Called &) const = default;
};

// As `before` is called when what it is called in `language` becomes `name`. What was the same as
// that, or is one of `ownWords` (nobody here has written it: a preset has), goes with it, so that
// the new name holds in every language; what people wrote in other languages stays.
Called calledAnew(const Called &before, const QString &language, const QString &name,
    const QStringList &ownWords);

} // namespace loket::client
