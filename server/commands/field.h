// The fields of a command, and how they are read out of JSON: once, at the face, into typed values.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace loket {

// A declaration: `text(u"patientName"_s).max(200)`, `id(u"counterId"_s).required()`.
struct Field {
    enum class Type {
        Text,
        Id,
        Integer,
        Number,
        Flag,
        Time,
        Choice,
        Language,
        ByLanguage,
        Object,
        Json,
        List,
        Entries
    };

    QString name = {};
    Type type = Type::Text;
    bool isRequired = false;
    // Text, ByLanguage: characters; Integer, Number: the value; List, Entries: the number of
    // entries; Object, Json: bytes of JSON.
    qint64 minimum = 0;
    qint64 maximum = 200;
    QStringList choices = {}; // Choice
    QString description = {};
    bool hasLines = false; // Text: line breaks and tabs are welcome
    bool isWritten = false; // Id: a text alone; else a JSON integer is taken as its digits
    bool takesOthers = false; // Object: it holds whatever is given beside the declared fields
    QString missing = {}; // the sentence that says so; empty: one that names the field
    bool isSecret = false; // Text: shown to nobody, so that it may hold what cannot be seen
    QList<Field> members = {}; // Entries: of each

    Field required(const QString &sentence = {}) const;
    Field min(qint64 value) const;
    Field max(qint64 value) const;
    Field about(const QString &text) const;
    Field multiline() const;
};

namespace fields {
// What isPlainText() (core/plaintext.h) takes, trimmed, at most 200 characters.
Field text(const QString &name);
Field secret(const QString &name); // a password: at most 1024 characters, none of control
// 1 to 64 of letters, digits and - _ . : ; whole numbers are ids, too, as clients of every kind
// have them.
Field id(const QString &name);
// The same signs as a text alone: a name, or a code whose zeros count.
Field code(const QString &name);
Field integer(const QString &name, qint64 minimum, qint64 maximum);
Field number(const QString &name, qint64 minimum, qint64 maximum); // 3.4
Field flag(const QString &name);
Field time(const QString &name); // ISO 8601 with a zone
Field choice(const QString &name, const QStringList &choices);
// One that people speak, as `id` or `pt-BR`; empty for none.
Field language(const QString &name);
// The same text for readers of several languages: {"id": "Poli gigi", "en": "Dental clinic"}.
Field byLanguage(const QString &name);
Field object(const QString &name); // any JSON object, at most 16 KiB
// Any JSON value but null, at most so many bytes: for what is passed on as it came.
Field json(const QString &name, qint64 bytes);
// All that is given and not declared, as one such object.
Field others(const QString &name);
Field list(const QString &name, qint64 maximumEntries); // of ids
// Objects of these members, each checked like a call's.
Field entries(const QString &name, qint64 maximumEntries, const QList<Field> &members);
}

// The checked values of one call. Asking for a field that was not declared is a programming error.
class Values {
public:
    // MISSING_REQUIRED_FIELDS, INVALID_FIELD (with `field`), UNKNOWN_FIELD. A JSON null counts as
    // absent, and so does a text that is empty or blank where it is required.
    static Result<Values> read(const QList<Field> &fields, const QJsonObject &json);

    bool isEmpty() const { return m_values.isEmpty(); } // none is declared
    bool has(const QString &name) const;
    QString text(
        const QString &name, const QString &otherwise = {}) const; // Text, Id, Choice, Language
    qint64 integer(const QString &name, qint64 otherwise = 0) const;
    double number(const QString &name, double otherwise = 0) const;
    bool flag(const QString &name, bool otherwise = false) const;
    std::optional<Instant> time(const QString &name) const;
    QJsonObject object(const QString &name) const;
    QJsonValue json(const QString &name) const; // Undefined: absent
    QStringList list(const QString &name) const;
    QList<Values> entries(const QString &name) const;

private:
    const QJsonValue &value(const QString &name) const;

    QHash<QString, QJsonValue> m_values; // Undefined: declared and absent; Time: milliseconds
    QHash<QString, QList<Values>> m_entries;
};

// What comes as text alone (a query string, a path) in the JSON that the fields ask for: `12` for
// an Integer or a Number, `true` or `false` for a Flag, `a,b` for a List. What does not fit stays
// text and is refused by Values::read. INVALID_FIELD where a name comes twice.
Result<QJsonObject> jsonFromText(
    const QList<Field> &fields, const QList<QPair<QString, QString>> &values);

} // namespace loket
