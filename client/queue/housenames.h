// What services and counters are called in one language. A value; QML asks it.
#pragma once

#include "vocabulary/queue/counter.h"
#include "vocabulary/queue/service.h"

#include <QHash>

namespace loket::client {

class HouseNames {
    Q_GADGET
public:
    HouseNames() = default;
    template <class Services, class Counters>
    HouseNames(const Services &services, const Counters &counters, const QString &language)
        : m_services(namesOf(services, language)),
          m_counters(namesOf(counters, language))
    {
    }

    // `name`: as it was told. It stays where that is not, or no more, what it is called: what a
    // visit has been at keeps its name of then.
    Q_INVOKABLE QString service(const QString &id, const QString &name) const
    {
        return nameIn(m_services, id, name);
    }
    // Of one that is there; empty: there is none.
    Q_INVOKABLE QString serviceOf(const QString &id) const { return m_services.value(id).shown; }
    Q_INVOKABLE QString counter(const QString &id, const QString &name) const
    {
        return nameIn(m_counters, id, name);
    }
    bool operator==(const HouseNames &) const = default;

private:
    struct Name {
        QString told;
        QString shown;

        bool operator==(const Name &) const = default;
    };
    using Names = QHash<QString, Name>;

    template <class Things>
    static Names namesOf(const Things &things, const QString &language)
    {
        Names names;
        for (const auto &thing : things) {
            names.insert(thing.id, {thing.name, thing.nameIn(language)});
        }
        return names;
    }
    static QString nameIn(const Names &names, const QString &id, const QString &name)
    {
        const auto found = names.constFind(id);
        return found != names.cend() && found->told == name ? found->shown : name;
    }

    Names m_services;
    Names m_counters;
};

} // namespace loket::client
