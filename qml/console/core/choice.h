// One of what may be chosen: what it is, and what it is called in the user's language.
#pragma once

#include <QList>
#include <QQmlEngine>
#include <QString>

namespace loket::console {

struct Choice {
    Q_GADGET
    QML_VALUE_TYPE(choice)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString text MEMBER text)
public:
    QString value;
    QString text;

    bool operator==(const Choice &) const = default;
};

} // namespace loket::console
