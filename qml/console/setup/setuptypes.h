// What is set up, as QML knows it.
#pragma once

#include "client/people/person.h"
#include "vocabulary/queue/counter.h"
#include "vocabulary/queue/service.h"
#include "vocabulary/settings/setting.h"

#include <QQmlEngine>

namespace loket::console {

struct ForeignService {
    Q_GADGET
    QML_VALUE_TYPE(service)
    QML_FOREIGN(loket::queue::Service)
};

struct ForeignCounter {
    Q_GADGET
    QML_VALUE_TYPE(counter)
    QML_FOREIGN(loket::queue::Counter)
};

struct ForeignPerson {
    Q_GADGET
    QML_VALUE_TYPE(person)
    QML_FOREIGN(loket::client::Person)
};

namespace foreignsettings {
Q_NAMESPACE
QML_NAMED_ELEMENT(Settings)
QML_FOREIGN_NAMESPACE(loket::settings)
}

struct ForeignSetting {
    Q_GADGET
    QML_VALUE_TYPE(setting)
    QML_FOREIGN(loket::settings::Setting)
};

struct ForeignTrustedAddress {
    Q_GADGET
    QML_VALUE_TYPE(trustedAddress)
    QML_FOREIGN(loket::settings::TrustedAddress)
};

} // namespace loket::console
