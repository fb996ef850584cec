#include "commands/field.h"
#include "support/commandwalk.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace loket;
using namespace loket::test;

// Each type of field, with what fits and what does not.
class TestField : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("read"); // as text, to compare
        const auto row = [](const char *name, const Field &field, const QJsonValue &value,
                             const QString &read) {
            QTest::newRow(name) << field << value << read;
        };
        const auto text = fields::text(u"f"_s);
        row("text", text, u"Siti"_s, u"Siti"_s);
        row("text, trimmed", text, u"  Siti \n"_s, u"Siti"_s);
        row("text, empty", text, u""_s, u""_s);
        row("text, Thai", text, u"สมชาย"_s, u"สมชาย"_s);
        row("text, joined emoji", text, u"👩‍⚕️"_s, u"👩‍⚕️"_s);
        row("text, 200 characters of two units", text, u"😀"_s.repeated(200), u"😀"_s.repeated(200));
        row("text, lines", text.multiline(), u"one\n\ttwo"_s, u"one\n\ttwo"_s);
        row("text, with min", text.min(3), u"abc"_s, u"abc"_s);
        row("text, markup", text, u"<b>&amp;</b>"_s, u"<b>&amp;</b>"_s);
        const auto secret = fields::secret(u"f"_s);
        row("secret", secret, u"p\u200B\u202E"_s, u"p\u200B\u202E"_s);
        const auto names = fields::byLanguage(u"f"_s);
        row("by language", names, QJsonObject {{u"id"_s, u" Poli "_s}, {u"zh-Hant"_s, u"牙"_s}},
            u"{\"id\":\"Poli\",\"zh-Hant\":\"牙\"}"_s);
        row("by no language", names, QJsonObject {}, u"{}"_s);
        const auto id = fields::id(u"f"_s);
        row("id", id, u"room-1_a.b:C"_s, u"room-1_a.b:C"_s);
        row("id, number", id, 3, u"3"_s);
        row("id, zero", id, 0, u"0"_s);
        row("id, largest number", id, qint64(9007199254740991), u"9007199254740991"_s);
        row("id, 64", id, QString(64, u'x'), QString(64, u'x'));
        row("code", fields::code(u"f"_s), u"007"_s, u"007"_s);
        row("list, numbers", fields::list(u"f"_s, 3), QJsonArray {1, u"b"_s}, u"1,b"_s);
        const auto integer = fields::integer(u"f"_s, -5, 10);
        row("integer, least", integer, -5, u"-5"_s);
        row("integer, most", integer, 10, u"10"_s);
        row("integer, as 2.0", integer, 2.0, u"2"_s);
        row("flag", fields::flag(u"f"_s), true, u"true"_s);
        row("time, UTC", fields::time(u"f"_s), u"2026-01-07T10:30:00.123Z"_s,
            u"2026-01-07T10:30:00.123Z"_s);
        row("time, offset", fields::time(u"f"_s), u"2026-01-07T17:30:00+07:00"_s,
            u"2026-01-07T10:30:00.000Z"_s);
        row("choice", fields::choice(u"f"_s, {u"A"_s, u"B"_s}), u"B"_s, u"B"_s);
        row("object", fields::object(u"f"_s), QJsonObject {{u"a"_s, 1}}, u"{\"a\":1}"_s);
        row("JSON, a list", fields::json(u"f"_s, 9), QJsonArray {1, u"a"_s}, u"[[1,\"a\"]]"_s);
        row("JSON, a text", fields::json(u"f"_s, 5), u"abc"_s, u"[\"abc\"]"_s);
        row("list", fields::list(u"f"_s, 3), QJsonArray {u"a"_s, u"2"_s}, u"a,2"_s);
        row("language", fields::language(u"f"_s), u"pt-BR"_s, u"pt-BR"_s);
        row("language, none", fields::language(u"f"_s), u""_s, u""_s);
        row("list, empty", fields::list(u"f"_s, 3), QJsonArray {}, u""_s);
    }
    void accepted()
    {
        QFETCH(Field, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, read);
        for (const Field &declared : {field, field.required()}) {
            const auto values = Values::read({declared}, {{u"f"_s, value}});
            if (!values && declared.isRequired && read.isEmpty()) {
                continue; // an empty text is none
            }
            QVERIFY2(values, values ? "" : qPrintable(values.error().message));
            QVERIFY(values->has(u"f"_s));
            QCOMPARE(asText(field, *values), read);
        }
    }

    void refused_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const Field &field, const QJsonValue &value) {
            QTest::newRow(name) << field << value;
        };
        const auto text = fields::text(u"f"_s);
        row("text, number", text, 7);
        row("JSON, too large", fields::json(u"f"_s, 4), u"abc"_s);
        row("text, flag", text, true);
        row("text, list", text, QJsonArray {u"a"_s});
        row("text, too long", text, QString(201, u'x'));
        row("text, too short", text.min(3), u"ab"_s);
        row("text, too short when trimmed", text.min(3), u" ab "_s);
        row("text, bell", text, u"a\ab"_s);
        row("text, nul", text, QString(u"a"_s + QChar(0) + u"b"_s));
        row("text, delete", text, u"a\x7f"_s + u"b"_s);
        row("text, C1 control", text, QString(u"a"_s + QChar(0x85) + u"b"_s));
        row("text, line", text, u"a\nb"_s);
        row("text with lines, escape", text.multiline(), u"a\x1b[2Jb"_s);
        row("text, half a character", text, QString(u"a"_s + QChar(0xd83d) + u"b"_s));
        const auto id = fields::id(u"f"_s);
        row("id, empty", id, u""_s);
        row("id, space", id, u"a b"_s);
        row("id, letters far away", id, u"ก"_s);
        row("id, slash", id, u"../etc"_s);
        row("id, quote", id, u"a'b"_s);
        row("id, line at the end", id, u"abc\n"_s);
        row("id, too long", id, QString(65, u'x'));
        row("id, broken number", id, 1.5);
        row("id, negative number", id, -1);
        row("id, huge number", id, 1e300);
        row("id, flag", id, false);
        row("code, number", fields::code(u"f"_s), 7);
        const auto integer = fields::integer(u"f"_s, -5, 10);
        row("integer, text", integer, u"3"_s);
        row("integer, broken", integer, 2.5);
        row("integer, below", integer, -6);
        row("integer, above", integer, 11);
        row("integer, huge", integer, 1e300);
        row("flag, text", fields::flag(u"f"_s), u"true"_s);
        row("flag, number", fields::flag(u"f"_s), 1);
        const auto time = fields::time(u"f"_s);
        row("time, no zone", time, u"2026-01-07T10:30:00.000"_s);
        row("time, day alone", time, u"2026-01-07"_s);
        row("time, no such day", time, u"2026-02-30T10:30:00Z"_s);
        row("time, number", time, 1767780000000.0);
        row("time, before the epoch", time, u"1900-01-01T00:00:00Z"_s);
        row("time, empty", time, u""_s);
        const auto choice = fields::choice(u"f"_s, {u"A"_s, u"B"_s});
        row("choice, another", choice, u"C"_s);
        row("choice, small letters", choice, u"a"_s);
        row("choice, number", choice, 1);
        row("secret, bell", fields::secret(u"f"_s), u"a\ab"_s);
        const auto names = fields::byLanguage(u"f"_s);
        row("by language, text", names, u"Poli"_s);
        row("by language, number", names, QJsonObject {{u"id"_s, 7}});
        row("by language, too long", names, QJsonObject {{u"id"_s, QString(201, u'x')}});
        row("by language, override", names, QJsonObject {{u"id"_s, u"a\u202Eb"_s}});
        row("by language, of none", names, QJsonObject {{u"<b>"_s, u"Poli"_s}});
        row("by language, of nobody", names, QJsonObject {{u"zz"_s, u"Poli"_s}});
        const auto language = fields::language(u"f"_s);
        row("language, of nobody", language, u"xx"_s);
        row("language, number", language, 7);
        row("language, sentence", language, u"in English"_s);
        row("object, list", fields::object(u"f"_s), QJsonArray {});
        row("object, too large", fields::object(u"f"_s),
            QJsonObject {{u"a"_s, QString(16 * 1024, u'x')}});
        const auto list = fields::list(u"f"_s, 2);
        row("list, object", list, QJsonObject {});
        row("list, too many", list, QJsonArray {1, 2, 3});
        row("list, too few", list.min(1), QJsonArray {});
        row("list, of objects", list, QJsonArray {QJsonObject {}});
        row("list, of what is no id", list, QJsonArray {u"a b"_s});
    }
    void refused()
    {
        QFETCH(Field, field);
        QFETCH(QJsonValue, value);
        const auto values = Values::read({field}, {{u"f"_s, value}});
        QVERIFY(!values);
        QCOMPARE(values.error().code, u"INVALID_FIELD"_s);
        QCOMPARE(values.error().status, 400);
        QCOMPARE(values.error().details.value(u"field"_s).toString(), u"f"_s);
        QVERIFY2(values.error().message.startsWith(u"The field “f” must be "_s),
            qPrintable(values.error().message));
    }

    void aRequiredFieldMustBeThere_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("absent") << QJsonObject {};
        QTest::newRow("null") << QJsonObject {{u"f"_s, QJsonValue::Null}};
        QTest::newRow("blank") << QJsonObject {{u"f"_s, u" \t "_s}};
    }
    void aRequiredFieldMustBeThere()
    {
        QFETCH(QJsonObject, json);
        for (const Field &field :
            {fields::text(u"f"_s), fields::id(u"f"_s), fields::time(u"f"_s)}) {
            const auto values = Values::read({field.required()}, json);
            QCOMPARE(values.error().code, u"MISSING_REQUIRED_FIELDS"_s);
            QCOMPARE(values.error().details.value(u"field"_s).toString(), u"f"_s);
        }
    }

    void whatIsAbsentHasTheCallersDefault()
    {
        const auto values = Values::read(
            {fields::text(u"t"_s), fields::integer(u"i"_s, 1, 2), fields::flag(u"b"_s),
                fields::time(u"at"_s), fields::object(u"o"_s), fields::list(u"l"_s, 2)},
            {{u"t"_s, QJsonValue::Null}});
        QVERIFY(values);
        QVERIFY(!values->has(u"t"_s));
        QCOMPARE(values->text(u"t"_s, u"otherwise"_s), u"otherwise"_s);
        QCOMPARE(values->integer(u"i"_s, 7), 7);
        QCOMPARE(values->flag(u"b"_s, true), true);
        QVERIFY(!values->time(u"at"_s));
        QVERIFY(values->object(u"o"_s).isEmpty());
        QVERIFY(values->list(u"l"_s).isEmpty());
    }

    void unknownFieldsAreNamed()
    {
        const auto values =
            Values::read({fields::text(u"name"_s)}, {{u"name"_s, u"x"_s}, {u"nmae"_s, u"y"_s}});
        QCOMPARE(values.error().code, u"UNKNOWN_FIELD"_s);
        QCOMPARE(values.error().details.value(u"field"_s).toString(), u"nmae"_s);
        const auto huge = Values::read({}, {{QString(100'000, u'x'), 1}});
        QVERIFY(huge.error().message.size() < 200);
    }

    void textFromAQueryBecomesWhatIsAskedFor()
    {
        const QList<Field> declared {fields::text(u"q"_s), fields::integer(u"limit"_s, 1, 100),
            fields::flag(u"open"_s), fields::list(u"states"_s, 9), fields::id(u"id"_s),
            fields::object(u"filter"_s)};
        const QJsonObject json = jsonFromText(declared,
            {{u"q"_s, u"12"_s}, {u"limit"_s, u"20"_s}, {u"open"_s, u"true"_s},
                {u"states"_s, u"a,b"_s}, {u"id"_s, u"7"_s},
                {u"filter"_s,
                    u"{\"a\":1}"_s}}).value();
        const auto values = Values::read(declared, json);
        QVERIFY(values);
        QCOMPARE(values->text(u"q"_s), u"12"_s);
        QCOMPARE(values->integer(u"limit"_s), 20);
        QVERIFY(values->flag(u"open"_s));
        QCOMPARE(values->list(u"states"_s), (QStringList {u"a"_s, u"b"_s}));
        QCOMPARE(values->text(u"id"_s), u"7"_s);
        QCOMPARE(values->object(u"filter"_s).value(u"a"_s).toInt(), 1);
    }

    void aQuerySaysNothingTwice()
    {
        const auto read = jsonFromText(
            {fields::text(u"q"_s)}, {{u"q"_s, u"a"_s}, {u"r"_s, u""_s}, {u"q"_s, u"a"_s}});
        QCOMPARE(read.error().code, u"INVALID_FIELD"_s);
        QCOMPARE(read.error().details.value(u"field"_s).toString(), u"q"_s);
    }

    void textFromAQueryThatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("integer") << fields::integer(u"f"_s, 1, 100) << u"20x"_s;
        QTest::newRow("integer above") << fields::integer(u"f"_s, 1, 100) << u"101"_s;
        QTest::newRow("integer far above")
            << fields::integer(u"f"_s, 1, 100) << u"99999999999999999999"_s;
        QTest::newRow("flag") << fields::flag(u"f"_s) << u"yes"_s;
        QTest::newRow("list") << fields::list(u"f"_s, 9) << u"a,,b"_s;
        QTest::newRow("object") << fields::object(u"f"_s) << u"[1]"_s;
    }
    void textFromAQueryThatDoesNotFitIsRefused()
    {
        QFETCH(Field, field);
        QFETCH(QString, text);
        const auto values = Values::read({field}, jsonFromText({field}, {{u"f"_s, text}}).value());
        QCOMPARE(values.error().code, u"INVALID_FIELD"_s);
    }

    void anEmptyTextInAQueryIsNone()
    {
        const QList<Field> declared {fields::integer(u"limit"_s, 1, 100), fields::id(u"id"_s)};
        const auto values = Values::read(
            declared, jsonFromText(declared, {{u"limit"_s, u""_s}, {u"id"_s, u""_s}}).value());
        QVERIFY(values);
        QVERIFY(!values->has(u"limit"_s));
        QCOMPARE(Values::read(declared, jsonFromText(declared, {{u"other"_s, u""_s}}).value())
                     .error()
                     .code,
            u"UNKNOWN_FIELD"_s);
    }

    void aFlagIsSetByItsNameAlone()
    {
        const QList<Field> declared {fields::flag(u"unread"_s)};
        const auto values =
            Values::read(declared, jsonFromText(declared, {{u"unread"_s, u""_s}}).value());
        QVERIFY(values && values->flag(u"unread"_s));
    }

    void theWalkersSamplesAreRight()
    {
        const QList<Field> all {fields::text(u"t"_s).required().min(3),
            fields::id(u"i"_s).required(), fields::integer(u"n"_s, -3, 3), fields::flag(u"b"_s),
            fields::time(u"at"_s), fields::choice(u"c"_s, {u"A"_s, u"B"_s}), fields::object(u"o"_s),
            fields::byLanguage(u"names"_s), fields::secret(u"p"_s), fields::list(u"l"_s, 4).min(1)};
        QVERIFY(Values::read(all, fittingBody(all)));
        for (const WrongBody &wrong : wrongBodies(all)) {
            if (wrong.field == u"requestId"_s) {
                continue; // the registry's
            }
            const auto values = Values::read(all, wrong.body);
            QVERIFY2(!values, qPrintable(wrong.label));
            QCOMPARE(values.error().code, wrong.code);
            QCOMPARE(values.error().details.value(u"field"_s).toString(), wrong.field);
        }
    }

    void entriesAreReadLikeACall()
    {
        const QList<Field> fields {fields::number(u"weight"_s, 0, 500),
            fields::entries(u"items"_s, 2,
                {fields::text(u"name"_s).required(), fields::integer(u"quantity"_s, 1, 9)})
                .min(1)
                .required()};
        const auto read = [&fields](const QJsonArray &items, double weight = 3.4) {
            return Values::read(fields, {{u"items"_s, items}, {u"weight"_s, weight}});
        };
        const QJsonObject good {{u"name"_s, u" syrup "_s}, {u"quantity"_s, 2}};
        const auto values = read({good, QJsonObject {{u"name"_s, u"drops"_s}}});
        QCOMPARE(values->number(u"weight"_s), 3.4);
        const QList<Values> entries = values->entries(u"items"_s);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].text(u"name"_s), u"syrup"_s);
        QCOMPARE(entries[0].integer(u"quantity"_s), 2);
        QVERIFY(!entries[1].has(u"quantity"_s));
        QCOMPARE(read({good}, 501).error().code, u"INVALID_FIELD"_s);
        QCOMPARE(read({}).error().code, u"INVALID_FIELD"_s);
        QCOMPARE(read({good, good, good}).error().code, u"INVALID_FIELD"_s);
        QCOMPARE(read({u"syrup"_s}).error().code, u"INVALID_FIELD"_s);
        QCOMPARE(read({QJsonObject {}}).error().code, u"MISSING_REQUIRED_FIELDS"_s);
        QCOMPARE(read({QJsonObject {{u"name"_s, u"x"_s}, {u"y"_s, 1}}}).error().code,
            u"UNKNOWN_FIELD"_s);
    }

private:
    static QString asText(const Field &field, const Values &values)
    {
        switch (field.type) {
        case Field::Type::Text:
        case Field::Type::Id:
        case Field::Type::Choice:
        case Field::Type::Language:
            return values.text(u"f"_s);
        case Field::Type::Integer:
            return QString::number(values.integer(u"f"_s));
        case Field::Type::Number:
            return QString::number(values.number(u"f"_s));
        case Field::Type::Flag:
            return values.flag(u"f"_s) ? u"true"_s : u"false"_s;
        case Field::Type::Time:
            return toIso(*values.time(u"f"_s));
        case Field::Type::ByLanguage:
        case Field::Type::Object:
            return QString::fromUtf8(
                QJsonDocument(values.object(u"f"_s)).toJson(QJsonDocument::Compact));
        case Field::Type::Json:
            return QString::fromUtf8(
                QJsonDocument(QJsonArray {values.json(u"f"_s)}).toJson(QJsonDocument::Compact));
        case Field::Type::List:
            return values.list(u"f"_s).join(u',');
        case Field::Type::Entries:
            return QString::number(values.entries(u"f"_s).size());
        }
        Q_UNREACHABLE();
    }
};

LOKET_TEST(TestField)
#include "tst_field.moc"
