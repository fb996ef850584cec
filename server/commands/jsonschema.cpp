#include "commands/jsonschema.h"

#include <QJsonArray>

namespace loket::jsonschema {

namespace {

QJsonObject idText(qint64 minimum, qint64 maximum)
{
    return {{u"type"_s, u"string"_s}, {u"pattern"_s, u"^[A-Za-z0-9_.:-]+$"_s},
        {u"minLength"_s, minimum}, {u"maxLength"_s, maximum}};
}

QJsonObject id(qint64 minimum, qint64 maximum, bool isWritten = false)
{
    if (isWritten) {
        return idText(minimum, maximum);
    }
    const QJsonObject number {{u"type"_s, u"integer"_s}, {u"minimum"_s, 0}};
    return {{u"oneOf"_s, QJsonArray {idText(minimum, maximum), number}}};
}

QJsonObject text(const Field &field)
{
    QJsonObject schema {{u"type"_s, u"string"_s},
        {u"minLength"_s, std::max<qint64>(field.minimum, field.isRequired ? 1 : 0)},
        {u"maxLength"_s, field.maximum}};
    if (field.isSecret) {
        schema.insert(u"format"_s, u"password"_s);
    }
    return schema;
}

QJsonObject typeOf(const Field &field)
{
    switch (field.type) {
    case Field::Type::Text:
        return text(field);
    case Field::Type::Id:
        return id(field.minimum, field.maximum, field.isWritten);
    case Field::Type::Integer:
        return {{u"type"_s, u"integer"_s}, {u"minimum"_s, field.minimum},
            {u"maximum"_s, field.maximum}};
    case Field::Type::Number:
        return {
            {u"type"_s, u"number"_s}, {u"minimum"_s, field.minimum}, {u"maximum"_s, field.maximum}};
    case Field::Type::Flag:
        return {{u"type"_s, u"boolean"_s}};
    case Field::Type::Time:
        return {{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}};
    case Field::Type::Choice:
        return {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(field.choices)}};
    case Field::Type::Language:
        return {{u"type"_s, u"string"_s}, {u"maxLength"_s, field.maximum}};
    case Field::Type::ByLanguage:
        return {{u"type"_s, u"object"_s},
            {u"additionalProperties"_s,
                QJsonObject {{u"type"_s, u"string"_s}, {u"maxLength"_s, field.maximum}}}};
    case Field::Type::Object:
        return {{u"type"_s, u"object"_s}, {u"x-maxBytes"_s, field.maximum}};
    case Field::Type::Json:
        return {{u"x-maxBytes"_s, field.maximum}};
    case Field::Type::List:
        return {{u"type"_s, u"array"_s}, {u"items"_s, id(1, 64)}, {u"minItems"_s, field.minimum},
            {u"maxItems"_s, field.maximum}};
    case Field::Type::Entries:
        return {{u"type"_s, u"array"_s}, {u"items"_s, object(field.members)},
            {u"minItems"_s, field.minimum}, {u"maxItems"_s, field.maximum}};
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject field(const Field &field)
{
    QJsonObject schema = typeOf(field);
    if (!field.description.isEmpty()) {
        schema.insert(u"description"_s, field.description);
    }
    return schema;
}

QJsonObject requestId()
{
    return {{u"type"_s, u"string"_s}, {u"minLength"_s, 1}, {u"maxLength"_s, 64},
        {u"description"_s, u"Makes a retry harmless: the first answer is given again."_s}};
}

QJsonObject object(const QList<Field> &fields)
{
    QJsonObject properties;
    QJsonArray required;
    bool isOpen = false;
    for (const Field &declared : fields) {
        if (declared.takesOthers) {
            isOpen = true;
            continue;
        }
        properties.insert(declared.name, field(declared));
        if (declared.isRequired) {
            required.append(declared.name);
        }
    }
    QJsonObject schema {{u"type"_s, u"object"_s}, {u"properties"_s, properties},
        {u"additionalProperties"_s, isOpen}};
    if (!required.isEmpty()) {
        schema.insert(u"required"_s, required);
    }
    return schema;
}

QJsonArray rolesWith(Right right)
{
    QJsonArray roles;
    for (const Role role : allRoles()) {
        if (right.isOf(role)) {
            roles.append(toText(role));
        }
    }
    return roles;
}

QJsonObject constant(const QString &value)
{
    return {{u"const"_s, value}};
}

QJsonObject reference(const QString &path)
{
    return {{u"$ref"_s, path}};
}

} // namespace loket::jsonschema
