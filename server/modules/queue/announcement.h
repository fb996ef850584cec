// What is said when somebody is called.
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace loket::queue {

// The sentence in each language that is spoken. `counterName(language)` gives the counter's name in
// it.
QJsonObject announcementTexts(
    const QString &number, const std::function<QString(const QString &)> &counterName);

} // namespace loket::queue
