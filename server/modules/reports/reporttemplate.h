// What reports are made of, as data: sources of rows, and templates that choose, group and reckon.
#pragma once

#include "core/result.h"
#include "storage/dialect.h"
#include "vocabulary/reports/owntemplate.h"
#include "vocabulary/right.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace loket::reports {

using namespace Qt::Literals::StringLiterals;

// What a value is, in a source and in a report.
enum class ValueKind {
    Text,
    Word, // one of the program's: `no_show`; files for people say it in their language
    Count,
    Minutes, // a source has milliseconds
    Share, // a report's: percent
    Time, // milliseconds since 1970
    Day, // from here on: of a source's time, on the site's clocks
    Hour,
    Weekday,
};

struct SourceField {
    QString key;
    ValueKind kind = ValueKind::Text;
    QString sql = {};
    bool isFilter = false;
    bool isOfPatients = false; // what they are called, or what was written of them
    QString called = {}; // the field that says what people call it; empty: itself
    // Of a name, where what it is the name of has one in each language: the table in which those
    // are, and the id there.
    QString entity = {};
    QString entityId = {}; // SQL
};

struct Source {
    QString name;
    QString from; // of its SQL
    QString at; // the time by which it is in a period
    QString order; // of rows of one time
    QString where = {}; // which rows there are
    QList<SourceField> fields = {};

    const SourceField *field(const QString &key) const;
    // serviceName of serviceId: by which people choose it.
    const SourceField &calledField(const QString &key) const;
};

// What a column says of the rows of a group, or of the one row.
enum class What {
    Field,
    Rows, // how many
    Sum,
    Mean,
    MeanAbsolute,
    Median,
    Ninetieth, // nine of ten are no more
    Longest,
    Share, // of a field that is 1 or 0
};

struct Column {
    QString key;
    What what = What::Field;
    QString of = {}; // the field; empty: `key`

    QString field() const { return of.isEmpty() ? key : of; }
};

struct Template {
    QString id;
    QString source;
    QStringList groupBy = {}; // fields; empty: a row of the source is a row of the report
    QList<Column> columns = {};
    QStringList filters = {}; // fields of which values may be chosen
    QString sort = {}; // a column, from the largest; empty: by group, or by time
    QString chart = {}; // the column that a chart shows, and that a stream tells as `value`
    Right right = Right::ViewStatistics;
    // Of one that somebody made.
    QString base = {};
    QString title = {};
    QMap<QString, QStringList> fixed = {}; // of these fields it tells of these values alone

    bool isOwn() const { return !base.isEmpty(); }
    bool isGrouped() const { return !groupBy.isEmpty(); }
    QString titleIn(const QString &language) const;
    QJsonObject toJson(const QString &language) const;
};

// The same in the words of either database.
const QList<Source> &sources(Dialect dialect = Dialect::Sqlite);
const QList<Template> &templates(); // that every house has
// nullptr: there is none.
const Source *findSource(const QString &name, Dialect dialect = Dialect::Sqlite);
const Template *findTemplate(const QString &id);

// Those that a template made from this one may have: its own, then those of others that fit.
QList<Column> columnsToChoose(const Template &base);
// What somebody made, to work with. NO_SUCH_TEMPLATE; WRONG_TEMPLATE naming the `field`, and in
// `about` what of it.
Result<Template> templateFrom(const OwnTemplate &own);

// As it is in a report.
ValueKind kindOf(const Column &column, const Source &source);
// Those that somebody gets: with what patients are called, or without it.
QList<Column> columnsFor(const Template &from, bool isWithPatients);
// Whether what somebody gets who sees patients, or not, tells what they are called.
bool hasPatients(const Template &from, bool seesPatients);

} // namespace loket::reports
