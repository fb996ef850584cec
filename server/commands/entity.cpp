#include "commands/entitywork.h"

#include <QJsonArray>

namespace loket {

QStringList EntityColumn<QStringList>::load(const Row &row, int at)
{
    QStringList texts;
    for (const QJsonValue entry : row.array(at)) {
        texts.append(entry.toString());
    }
    return texts;
}

QVariant EntityColumn<QStringList>::store(const QStringList &value)
{
    return toSql(QJsonArray::fromStringList(value));
}

EntitySql::EntitySql(const QString &table, const QStringList &columns)
    : select(u"SELECT id, %1 FROM %2"_s.arg(columns.join(u", "_s), table)),
      insert(u"INSERT INTO %1 (id, %2) VALUES (?%3)"_s.arg(
          table, columns.join(u", "_s), u", ?"_s.repeated(columns.size()))),
      update(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, columns.join(u" = ?, "_s))),
      remove(u"DELETE FROM %1 WHERE id = ?"_s.arg(table))
{
}

Error EntityNames::noSuch(const QString &id) const
{
    return errors::notFound(u"There is no %1 “%2”."_s.arg(word, id));
}

Error EntityNames::alreadyExists(const QString &id) const
{
    return errors::conflict(u"ALREADY_EXISTS"_s, u"There is already a %1 “%2”."_s.arg(word, id));
}

QList<Command> EntityNames::commands(const QList<Field> &fields) const
{
    QList<Field> other = fields;
    for (Field &field : other) {
        field.isRequired = false;
    }
    const QList<Field> given = isOfItself() ? QList<Field> {} : QList {fields::id(u"id"_s)};
    return {{listCommand(), u"All of them, for everybody."_s, routes::get(path()), see, {}, false},
        {oneCommand(), u"One, for everybody."_s, routes::get(onePath()), see, which(), false},
        {command(u"create"_s), creates, routes::post(path()), edit, given + fields},
        {command(u"update"_s), u"Changes a %1."_s.arg(word), routes::patch(onePath()), edit,
            which() + other},
        {command(u"delete"_s), removes, routes::del(onePath()), edit, which()}};
}

Result<Done> checkFields(
    const QList<Field> &fields, const QJsonObject &before, const QJsonObject &after)
{
    QList<Field> other;
    QJsonObject given;
    for (const Field &field : fields) {
        const QJsonValue value = after.value(field.name);
        if (before.isEmpty() || value != before.value(field.name)) {
            other.append(field);
            given.insert(field.name, value);
        }
    }
    return Values::read(other, given).map([](const Values &) { return Done {}; });
}

} // namespace loket
