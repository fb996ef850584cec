// Walks over all declared commands, so that none is forgotten: each with every caller, and each
// with every kind of wrong body. No handler runs.
#pragma once

#include "commands/registry.h"
#include "support/await.h"
#include "support/callers.h"
#include "support/unseentexts.h"

#include <QJsonArray>

namespace loket::test {

struct WrongBody {
    QString label;
    QJsonObject body;
    QString code; // that must come back
    QString field; // that the error must name
};

// A value that fits the declaration.
inline QJsonObject fittingBody(const QList<Field> &fields);
inline QJsonValue fittingValue(const Field &field)
{
    switch (field.type) {
    case Field::Type::Text:
        return QString(std::max<qint64>(field.minimum, 1), u'x');
    case Field::Type::Id:
        return QString(std::max<qint64>(field.minimum, 1), u'1');
    case Field::Type::Integer:
    case Field::Type::Number:
        return field.minimum;
    case Field::Type::Flag:
        return true;
    case Field::Type::Time:
        return u"2026-01-07T10:30:00.000Z"_s;
    case Field::Type::Choice:
        return field.choices.value(0);
    case Field::Type::Language:
        return u"en"_s;
    case Field::Type::ByLanguage:
        return QJsonObject {{u"en"_s, QString(std::max<qint64>(field.minimum, 1), u'x')}};
    case Field::Type::Object:
        return QJsonObject {};
    case Field::Type::Json:
        return 1;
    case Field::Type::List:
        return QJsonArray::fromStringList(QStringList(std::max<qint64>(field.minimum, 0), u"1"_s));
    case Field::Type::Entries:
        return QJsonArray {fittingBody(field.members)};
    }
    Q_UNREACHABLE();
}

// Of the right type, and more than the declaration allows.
inline QJsonValue oversizedValue(const Field &field)
{
    switch (field.type) {
    case Field::Type::Text:
    case Field::Type::Id:
        return QString(field.maximum + 1, u'x');
    case Field::Type::Integer:
    case Field::Type::Number:
        return field.maximum + 1;
    case Field::Type::Flag:
        return u"true"_s;
    case Field::Type::Time:
        return u"2026-01-07T10:30:00.000Z"_s.repeated(100);
    case Field::Type::Choice:
        return field.choices.value(0).repeated(100);
    case Field::Type::Language:
        return u"en-"_s.repeated(100);
    case Field::Type::ByLanguage:
        return QJsonObject {{u"en"_s, QString(field.maximum + 1, u'x')}};
    case Field::Type::Object:
        return QJsonObject {{u"x"_s, QString(field.maximum, u'x')}};
    case Field::Type::Json:
        return QString(field.maximum + 1, u'x');
    case Field::Type::List:
        return QJsonArray::fromStringList(QStringList(field.maximum + 1, u"1"_s));
    case Field::Type::Entries: {
        QJsonArray entries;
        while (entries.size() <= field.maximum) {
            entries.append(fittingBody(field.members));
        }
        return entries;
    }
    }
    Q_UNREACHABLE();
}

inline QJsonValue wronglyTypedValue(const Field &field)
{
    return field.type == Field::Type::Object ? QJsonValue(u"text"_s)
                                             : QJsonValue(QJsonObject {{u"a"_s, 1}});
}

inline QJsonObject fittingBody(const QList<Field> &fields)
{
    QJsonObject body;
    for (const Field &field : fields) {
        if (!field.takesOthers) {
            body.insert(field.name, fittingValue(field));
        }
    }
    return body;
}

// Every text that nobody may write, in the field, where people see what is written there.
inline QJsonArray unseenValues(const Field &field)
{
    QJsonArray values;
    for (const QString &text : unseenTexts()) {
        if (field.type == Field::Type::Text && !field.isSecret) {
            values.append(text);
        } else if (field.type == Field::Type::ByLanguage) {
            values.append(QJsonObject {{u"en"_s, text}});
        }
    }
    return values;
}

inline QList<WrongBody> wrongBodies(const QList<Field> &fields)
{
    const QJsonObject good = fittingBody(fields);
    const auto with = [&good](const QString &name, const QJsonValue &value) {
        QJsonObject body = good;
        body.insert(name, value);
        return body;
    };
    QList<WrongBody> bodies {
        {u"requestId of no text"_s, with(u"requestId"_s, 7), u"INVALID_FIELD"_s, u"requestId"_s},
        {u"requestId too long"_s, with(u"requestId"_s, QString(65, u'x')), u"INVALID_FIELD"_s,
            u"requestId"_s}};
    if (std::none_of(
            fields.begin(), fields.end(), [](const Field &field) { return field.takesOthers; })) {
        bodies.append(
            {u"unknown"_s, with(u"noSuchField"_s, 1), u"UNKNOWN_FIELD"_s, u"noSuchField"_s});
    }
    for (const Field &field : fields) {
        if (field.isRequired) {
            QJsonObject less = good;
            less.remove(field.name);
            bodies.append(
                {field.name + u" missing"_s, less, u"MISSING_REQUIRED_FIELDS"_s, field.name});
        }
        if (!field.takesOthers && field.type != Field::Type::Json) {
            bodies.append({field.name + u" wrong type"_s,
                with(field.name, wronglyTypedValue(field)), u"INVALID_FIELD"_s, field.name});
        }
        bodies.append({field.name + u" oversized"_s, with(field.name, oversizedValue(field)),
            u"INVALID_FIELD"_s, field.name});
        if (field.isWritten) {
            bodies.append(
                {field.name + u" a number"_s, with(field.name, 7), u"INVALID_FIELD"_s, field.name});
        }
        if (field.type == Field::Type::Language || field.type == Field::Type::ByLanguage) {
            const bool isOne = field.type == Field::Type::Language;
            bodies.append({field.name + u" of nobody"_s,
                with(field.name,
                    isOne ? QJsonValue(u"xx"_s) : QJsonValue(QJsonObject {{u"xx"_s, u"x"_s}})),
                u"INVALID_FIELD"_s, field.name});
        }
        for (const QJsonValue value : unseenValues(field)) {
            bodies.append({field.name + u" cannot be seen"_s, with(field.name, value),
                u"INVALID_FIELD"_s, field.name});
        }
    }
    return bodies;
}

inline RawCall rawCall(const Command &command, const Identity &identity, const QJsonObject &data)
{
    return {.command = command.name,
        .data = data,
        .identity = identity,
        .address = u"127.0.0.1"_s,
        .connection = command.httpOnly ? ConnectionId {} : ConnectionId {1}};
}

// What no command takes, and each refuses after the right and before all else.
inline QJsonObject stopsBeforeItsHandler()
{
    return {{u"requestId"_s, 7}};
}

// Every command × every caller: who has not the right is told so before anything is read, and who
// has it is not. Gives what was found wrong.
inline QStringList wrongRights(const CommandRegistry &commands)
{
    QStringList wrong;
    for (const Command &command : commands.commands()) {
        for (const Caller &caller : everyCaller()) {
            const auto reply =
                await(commands.run(rawCall(command, caller.identity, stopsBeforeItsHandler())));
            const QString code = reply ? u"(done)"_s : reply.error().code;
            const QString refusal =
                caller.identity.isAnonymous() ? u"UNAUTHENTICATED"_s : u"FORBIDDEN"_s;
            const bool isRefused = code == u"UNAUTHENTICATED"_s || code == u"FORBIDDEN"_s;
            if (caller.identity.may(command.right) ? isRefused : code != refusal) {
                wrong.append(u"%1 by %2: %3"_s.arg(command.name, caller.label, code));
            }
        }
    }
    return wrong;
}

// Somebody who may: an administrator where one may, else a caller of another kind.
inline Identity whoMay(const Right &right)
{
    if (right == Right::Anyone) {
        return {};
    }
    const Identity admin = person(u"boss"_s, {Role::Admin});
    const QList<Caller> callers = everyCaller();
    const auto other = std::find_if(callers.begin(), callers.end(),
        [&right](const Caller &caller) { return caller.identity.may(right); });
    return admin.may(right) || other == callers.end() ? admin : other->identity;
}

// Every command × every wrong body, by somebody who may. Gives what was found wrong.
inline QStringList wrongChecks(const CommandRegistry &commands)
{
    QStringList wrong;
    for (const Command &command : commands.commands()) {
        const Identity who = whoMay(command.right);
        for (const WrongBody &bad : wrongBodies(command.fields)) {
            const auto reply = await(commands.run(rawCall(command, who, bad.body)));
            const QString code = reply ? u"(done)"_s : reply.error().code;
            const QString field =
                reply ? QString() : reply.error().details.value(u"field"_s).toString();
            if (code != bad.code || field != bad.field) {
                wrong.append(u"%1, %2: %3 %4"_s.arg(command.name, bad.label, code, field));
            }
        }
    }
    return wrong;
}

} // namespace loket::test
