// One member of an entity: the field by which clients give it, and the column in which it is kept.
#pragma once

#include "commands/field.h"
#include "storage/transaction.h"
#include "vocabulary/word.h"

#include <functional>
#include <optional>

namespace loket {

// Numbers; below flags, texts, words, lists of texts, objects, moments, and those that may be
// missing.
template <class V>
struct EntityColumn {
    static V load(const Row &row, int at) { return static_cast<V>(row.integer(at)); }
    static QVariant store(V value) { return static_cast<int>(value); }
    static V take(const Values &from, const QString &name) { return V(from.integer(name)); }
};
template <>
struct EntityColumn<bool> {
    static bool load(const Row &row, int at) { return row.integer(at) != 0; }
    static QVariant store(bool value) { return static_cast<int>(value); }
    static bool take(const Values &from, const QString &name) { return from.flag(name); }
};
template <>
struct EntityColumn<QString> {
    static QString load(const Row &row, int at) { return row.text(at); }
    static QVariant store(const QString &value) { return value.isNull() ? u""_s : value; }
    static QString take(const Values &from, const QString &name) { return from.text(name); }
};
template <>
struct EntityColumn<QStringList> {
    static QStringList load(const Row &row, int at);
    static QVariant store(const QStringList &value);
    static QStringList take(const Values &from, const QString &name) { return from.list(name); }
};
template <>
struct EntityColumn<QJsonObject> {
    static QJsonObject load(const Row &row, int at) { return row.object(at); }
    static QVariant store(const QJsonObject &value) { return toSql(value); }
    static QJsonObject take(const Values &from, const QString &name) { return from.object(name); }
};
template <>
struct EntityColumn<std::optional<Instant>> {
    static std::optional<Instant> load(const Row &row, int at) { return row.optionalInstant(at); }
    static QVariant store(const std::optional<Instant> &value) { return toSql(value); }
    static std::optional<Instant> take(const Values &from, const QString &name)
    {
        return from.time(name);
    }
};

template <>
struct EntityColumn<Instant> {
    static Instant load(const Row &row, int at) { return row.instant(at); }
    static QVariant store(Instant value) { return toSql(value); }
    static Instant take(const Values &from, const QString &name)
    {
        return from.time(name).value_or(Instant());
    }
};
template <NamedEnum Enum>
struct EntityColumn<Word<Enum>> {
    static Word<Enum> load(const Row &row, int at) { return Word<Enum>::fromText(row.text(at)); }
    static QVariant store(const Word<Enum> &value)
    {
        return EntityColumn<QString>::store(value.text());
    }
    static Word<Enum> take(const Values &from, const QString &name)
    {
        return Word<Enum>::fromText(from.text(name));
    }
};

template <class T>
struct EntityMember {
    template <class V>
    EntityMember(const QString &keptIn, V T::*value, const Field &givenBy = {})
        : column(keptIn),
          field(givenBy),
          load([value](T &thing, const Row &row, int at) {
              thing.*value = EntityColumn<V>::load(row, at);
          }),
          store([value](const T &thing) { return EntityColumn<V>::store(thing.*value); }),
          take([value, name = givenBy.name](T &thing, const Values &from) {
              thing.*value = EntityColumn<V>::take(from, name);
          })
    {
    }

    QString column;
    Field field; // without a name: clients do not give it
    std::function<void(T &, const Row &, int)> load;
    std::function<QVariant(const T &)> store;
    std::function<void(T &, const Values &)> take;
};

} // namespace loket
