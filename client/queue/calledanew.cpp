#include "client/queue/calledanew.h"

namespace loket::client {

Called calledAnew(
    const Called &before, const QString &language, const QString &name, const QStringList &ownWords)
{
    const QString shown = before.in(language);
    if (name == shown) {
        return before;
    }
    const auto goes = [&](const QString &text) { return text == shown || ownWords.contains(text); };
    Called after {before.name, {}};
    for (auto one = before.names.begin(); one != before.names.end(); ++one) {
        if (one.key() != language && !goes(one.value().toString())) {
            after.names.insert(one.key(), one.value());
        }
    }
    if (goes(before.name)) {
        after.name = name;
    } else {
        after.names.insert(language, name);
    }
    return after;
}

} // namespace loket::client
