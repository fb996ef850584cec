#include "commands/field.h"

#include "core/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace loket {

Field Field::required(const QString &sentence) const
{
    Field field = *this;
    field.isRequired = true;
    field.missing = sentence;
    return field;
}

Field Field::min(qint64 value) const
{
    Field field = *this;
    field.minimum = value;
    return field;
}

Field Field::max(qint64 value) const
{
    Field field = *this;
    field.maximum = value;
    return field;
}

Field Field::about(const QString &text) const
{
    Field field = *this;
    field.description = text;
    return field;
}

Field Field::multiline() const
{
    Field field = *this;
    field.hasLines = true;
    return field;
}

namespace fields {

using Type = Field::Type;

Field text(const QString &name)
{
    return {.name = name, .type = Type::Text};
}

Field secret(const QString &name)
{
    return {.name = name, .type = Type::Text, .maximum = 1024, .isSecret = true};
}

Field id(const QString &name)
{
    return {.name = name, .type = Type::Id, .minimum = 1, .maximum = 64};
}

Field code(const QString &name)
{
    Field field = id(name);
    field.isWritten = true;
    return field;
}

Field integer(const QString &name, qint64 minimum, qint64 maximum)
{
    return {.name = name, .type = Type::Integer, .minimum = minimum, .maximum = maximum};
}

Field number(const QString &name, qint64 minimum, qint64 maximum)
{
    return {.name = name, .type = Type::Number, .minimum = minimum, .maximum = maximum};
}

Field flag(const QString &name)
{
    return {.name = name, .type = Type::Flag};
}

Field time(const QString &name)
{
    return {.name = name, .type = Type::Time};
}

Field choice(const QString &name, const QStringList &choices)
{
    return {.name = name, .type = Type::Choice, .choices = choices};
}

Field language(const QString &name)
{
    return {.name = name, .type = Type::Language, .maximum = 16};
}

Field byLanguage(const QString &name)
{
    return {.name = name, .type = Type::ByLanguage};
}

Field object(const QString &name)
{
    return {.name = name, .type = Type::Object, .maximum = 16 * 1024};
}

Field json(const QString &name, qint64 bytes)
{
    return {.name = name, .type = Type::Json, .maximum = bytes};
}

Field others(const QString &name)
{
    Field field = object(name);
    field.takesOthers = true;
    return field;
}

Field list(const QString &name, qint64 maximumEntries)
{
    return {.name = name, .type = Type::List, .maximum = maximumEntries};
}

Field entries(const QString &name, qint64 maximumEntries, const QList<Field> &members)
{
    return {.name = name, .type = Type::Entries, .maximum = maximumEntries, .members = members};
}

} // namespace fields

namespace {

constexpr double largestExact = 9007199254740991.0; // 2^53 − 1: above, JSON numbers lose digits
constexpr qsizetype mostLanguages = 32;

Failure invalid(const Field &field, const QString &what)
{
    return fail(
        errors::invalidField(field.name, u"The field “%1” must be %2."_s.arg(field.name, what)));
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(largestExact + 1);
    if (!value.isDouble() || std::abs(number) > largestExact || number != std::floor(number)) {
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

bool isSecret(const QString &text)
{
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

bool mayBeWritten(const Field &field, const QString &text)
{
    return field.isSecret ? isSecret(text)
                          : isPlainText(text, field.hasLines ? Lines::Many : Lines::One);
}

// What a person counts: a character outside the first plane is one, not two.
qint64 characters(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

Result<QJsonValue> readText(const Field &field, const QJsonValue &value)
{
    if (!value.isString()) {
        return invalid(field, u"a text"_s);
    }
    const QString text = value.toString().trimmed();
    const qint64 length = characters(text);
    if (length > field.maximum || length < field.minimum) {
        return invalid(
            field, u"a text of %1 to %2 characters"_s.arg(field.minimum).arg(field.maximum));
    }
    if (!mayBeWritten(field, text)) {
        return invalid(field, u"a text of characters that can be seen"_s);
    }
    return QJsonValue(text);
}

bool isLanguage(const QString &text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"([A-Za-z]{2,8})(-[A-Za-z0-9]{1,8}){0,3}"_s));
    const auto match = pattern.match(text);
    return match.hasMatch()
        && QLocale::codeToLanguage(match.captured(1).toLower()) != QLocale::AnyLanguage;
}

Result<QJsonValue> readLanguage(const Field &field, const QJsonValue &value)
{
    const QString text = value.toString();
    if (!value.isString() || text.size() > field.maximum || !(text.isEmpty() || isLanguage(text))) {
        return invalid(field, u"a language like “id” or “en”"_s);
    }
    return value;
}

Result<QJsonValue> readByLanguage(const Field &field, const QJsonValue &value)
{
    const QJsonObject given = value.toObject();
    if (!value.isObject() || given.size() > mostLanguages) {
        return invalid(field, u"an object of texts by language"_s);
    }
    QJsonObject texts;
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto text = readText(field, it.value());
        if (!isLanguage(it.key()) || !text) {
            return text ? invalid(field, u"of languages like “id” or “en”"_s) : text;
        }
        texts.insert(it.key(), *text);
    }
    return QJsonValue(texts);
}

bool isId(const QString &text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9_.:-]{1,64}"_s));
    return pattern.match(text).hasMatch();
}

std::optional<QString> idText(const Field &field, const QJsonValue &value)
{
    if (const auto number = wholeNumber(value); !field.isWritten && number && *number >= 0) {
        return QString::number(*number);
    }
    const QString text = value.toString();
    return value.isString() && isId(text) ? std::optional(text) : std::nullopt;
}

Result<QJsonValue> readId(const Field &field, const QJsonValue &value)
{
    if (field.minimum == 0 && value == QJsonValue(QString(u""_s))) {
        return value; // none
    }
    const auto text = idText(field, value);
    if (!text || text->size() > field.maximum || text->size() < field.minimum) {
        return invalid(field,
            u"an id: %1 to %2 letters, digits or - _ . :"_s.arg(field.minimum).arg(field.maximum));
    }
    return QJsonValue(*text);
}

Result<QJsonValue> readInteger(const Field &field, const QJsonValue &value)
{
    const auto number = wholeNumber(value);
    if (!number || *number < field.minimum || *number > field.maximum) {
        return invalid(
            field, u"a whole number from %1 to %2"_s.arg(field.minimum).arg(field.maximum));
    }
    return QJsonValue(*number);
}

Result<QJsonValue> readNumber(const Field &field, const QJsonValue &value)
{
    const double number = value.toDouble();
    if (!value.isDouble() || number < static_cast<double>(field.minimum)
        || number > static_cast<double>(field.maximum)) {
        return invalid(field, u"a number from %1 to %2"_s.arg(field.minimum).arg(field.maximum));
    }
    return value;
}

Result<QJsonValue> readFlag(const Field &field, const QJsonValue &value)
{
    return value.isBool() ? Result<QJsonValue>(value) : invalid(field, u"true or false"_s);
}

Result<QJsonValue> readTime(const Field &field, const QJsonValue &value)
{
    const auto time =
        value.toString().size() <= 40 ? instantFromIso(value.toString()) : std::nullopt;
    if (!time || toMillis(*time) < 0) {
        return invalid(field, u"a time with its zone, like 2026-01-07T10:30:00.000Z"_s);
    }
    return QJsonValue(toMillis(*time));
}

Result<QJsonValue> readChoice(const Field &field, const QJsonValue &value)
{
    if (!value.isString() || !field.choices.contains(value.toString())) {
        return invalid(field, u"one of "_s + field.choices.join(u", "_s));
    }
    return value;
}

// In a list, for what is no object and no list makes no document.
qsizetype bytesOf(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact).size() - 2;
}

Result<QJsonValue> readObject(const Field &field, const QJsonValue &value)
{
    if (!value.isObject()) {
        return invalid(field, u"an object"_s);
    }
    if (bytesOf(value) > field.maximum) {
        return invalid(field, u"an object of at most %1 bytes"_s.arg(field.maximum));
    }
    return value;
}

Result<QJsonValue> readJson(const Field &field, const QJsonValue &value)
{
    if (bytesOf(value) > field.maximum) {
        return invalid(field, u"at most %1 bytes"_s.arg(field.maximum));
    }
    return value;
}

Result<QJsonValue> readList(const Field &field, const QJsonValue &value)
{
    const QJsonArray given = value.toArray();
    if (!value.isArray() || given.size() < field.minimum || given.size() > field.maximum) {
        return invalid(field, u"a list of %1 to %2 ids"_s.arg(field.minimum).arg(field.maximum));
    }
    QJsonArray ids;
    for (const QJsonValue &entry : given) {
        const auto id = idText(field, entry);
        if (!id) {
            return invalid(field, u"a list of ids"_s);
        }
        ids.append(*id);
    }
    return QJsonValue(ids);
}

// What is in them is read with their members' declarations.
Result<QJsonValue> readEntries(const Field &field, const QJsonValue &value)
{
    const QJsonArray given = value.toArray();
    const bool areObjects = std::all_of(
        given.begin(), given.end(), [](const QJsonValue &entry) { return entry.isObject(); });
    if (!value.isArray() || !areObjects || given.size() < field.minimum
        || given.size() > field.maximum) {
        return invalid(
            field, u"a list of %1 to %2 objects"_s.arg(field.minimum).arg(field.maximum));
    }
    return value;
}

Result<QJsonValue> readValue(const Field &field, const QJsonValue &value)
{
    switch (field.type) {
    case Field::Type::Text:
        return readText(field, value);
    case Field::Type::Id:
        return readId(field, value);
    case Field::Type::Integer:
        return readInteger(field, value);
    case Field::Type::Number:
        return readNumber(field, value);
    case Field::Type::Flag:
        return readFlag(field, value);
    case Field::Type::Time:
        return readTime(field, value);
    case Field::Type::Choice:
        return readChoice(field, value);
    case Field::Type::Language:
        return readLanguage(field, value);
    case Field::Type::ByLanguage:
        return readByLanguage(field, value);
    case Field::Type::Object:
        return readObject(field, value);
    case Field::Type::Json:
        return readJson(field, value);
    case Field::Type::List:
        return readList(field, value);
    case Field::Type::Entries:
        return readEntries(field, value);
    }
    Q_UNREACHABLE();
}

bool isAbsent(const Field &field, const QJsonValue &value)
{
    return value.isNull() || value.isUndefined()
        || (field.isRequired && value.isString() && value.toString().trimmed().isEmpty());
}

Error unknownField(const QList<Field> &fields, const QJsonObject &json)
{
    QStringList names = json.keys();
    for (const Field &field : fields) {
        names.removeOne(field.name);
    }
    const QString name = names.first().left(64);
    return {
        u"UNKNOWN_FIELD"_s, u"There is no field “%1” here."_s.arg(name), 400, {{u"field"_s, name}}};
}

Error missing(const Field &field)
{
    Error error = errors::missingField(field.name);
    if (!field.missing.isEmpty()) {
        error.message = field.missing;
    }
    return error;
}

// What is not declared stands under the field that takes it, where there is one.
QJsonObject gathered(const QList<Field> &fields, QJsonObject json)
{
    const auto taker = std::find_if(
        fields.begin(), fields.end(), [](const Field &field) { return field.takesOthers; });
    if (taker == fields.end()) {
        return json;
    }
    QJsonObject declared;
    for (const Field &field : fields) {
        if (!field.takesOthers && json.contains(field.name)) {
            declared.insert(field.name, json.take(field.name));
        }
    }
    declared.insert(taker->name, json);
    return declared;
}

} // namespace

Result<Values> Values::read(const QList<Field> &fields, const QJsonObject &json)
{
    const QJsonObject all = gathered(fields, json);
    Values values;
    qsizetype known = 0;
    for (const Field &field : fields) {
        const auto it = all.find(field.name);
        known += it != all.end() ? 1 : 0;
        values.m_values.insert(field.name, QJsonValue(QJsonValue::Undefined));
        if (it == all.end() || isAbsent(field, *it)) {
            if (field.isRequired) {
                return fail(missing(field));
            }
            continue;
        }
        Result<QJsonValue> value = readValue(field, *it);
        if (!value) {
            return fail(value.error());
        }
        for (const QJsonValue entry :
            field.type == Field::Type::Entries ? value->toArray() : QJsonArray()) {
            const Result<Values> read = Values::read(field.members, entry.toObject());
            if (!read) {
                return fail(read.error());
            }
            values.m_entries[field.name].append(*read);
        }
        values.m_values.insert(field.name, *value);
    }
    if (known != all.size()) {
        return fail(unknownField(fields, all));
    }
    return values;
}

bool Values::has(const QString &name) const
{
    return !value(name).isUndefined();
}

QString Values::text(const QString &name, const QString &otherwise) const
{
    return value(name).toString(otherwise);
}

qint64 Values::integer(const QString &name, qint64 otherwise) const
{
    return value(name).toInteger(otherwise);
}

double Values::number(const QString &name, double otherwise) const
{
    return value(name).toDouble(otherwise);
}

bool Values::flag(const QString &name, bool otherwise) const
{
    return value(name).toBool(otherwise);
}

std::optional<Instant> Values::time(const QString &name) const
{
    const QJsonValue millis = value(name);
    return millis.isUndefined() ? std::nullopt
                                : std::optional(instantFromMillis(millis.toInteger()));
}

QJsonObject Values::object(const QString &name) const
{
    return value(name).toObject();
}

QJsonValue Values::json(const QString &name) const
{
    return value(name);
}

QStringList Values::list(const QString &name) const
{
    QStringList texts;
    for (const QJsonValue &entry : value(name).toArray()) {
        texts.append(entry.toString());
    }
    return texts;
}

QList<Values> Values::entries(const QString &name) const
{
    return m_entries.value(name);
}

const QJsonValue &Values::value(const QString &name) const
{
    const auto it = m_values.constFind(name);
    if (it == m_values.constEnd()) {
        qFatal("the field “%s” was not declared", qPrintable(name));
    }
    return *it;
}

namespace {

QJsonValue fromText(const Field &field, const QString &text)
{
    bool isNumber = false;
    switch (field.type) {
    case Field::Type::Integer:
        if (const qint64 number = text.toLongLong(&isNumber); isNumber) {
            return number;
        }
        return text;
    case Field::Type::Number:
        if (const double number = text.toDouble(&isNumber); isNumber) {
            return number;
        }
        return text;
    case Field::Type::Flag:
        return text == u"true"_s || text == u"false"_s ? QJsonValue(text == u"true"_s) : text;
    case Field::Type::List:
        return QJsonArray::fromStringList(text.split(u','));
    case Field::Type::Entries:
        if (const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
            document.isArray()) {
            return document.array();
        }
        return text;
    case Field::Type::ByLanguage:
    case Field::Type::Object:
        if (const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
            document.isObject()) {
            return document.object();
        }
        return text;
    case Field::Type::Text:
    case Field::Type::Id:
    case Field::Type::Time:
    case Field::Type::Choice:
    case Field::Type::Language:
    case Field::Type::Json:
        return text;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QJsonObject> jsonFromText(
    const QList<Field> &fields, const QList<QPair<QString, QString>> &values)
{
    QJsonObject json;
    QSet<QString> seen;
    for (const auto &[name, text] : values) {
        if (seen.contains(name)) {
            return fail(errors::invalidField(
                name, u"The field “%1” is said more than once."_s.arg(name.left(64))));
        }
        seen.insert(name);
        const auto declared = std::find_if(fields.begin(), fields.end(),
            [&name = name](const Field &field) { return field.name == name; });
        if (declared == fields.end()) {
            json.insert(name, text);
        } else if (!text.isEmpty()) {
            json.insert(name, fromText(*declared, text));
        } else if (declared->type == Field::Type::Flag) {
            json.insert(name, true); // `?unread`
        }
    }
    return json;
}

} // namespace loket
