// Where a database of PostgreSQL is, as DATABASE_URL says it.
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace loket {

// `postgresql://user:password@host:port,host:port/name?option=value&…`, as libpq reads it
// (https://www.postgresql.org/docs/15/libpq-connect.html, 34.1.1.2): of several hosts the first
// that answers is taken, with `target_session_attrs=read-write` the first that can be written.
struct PostgresUrl {
    QString user;
    QString password;
    QStringList hosts; // an address in [] without them
    QStringList ports; // as many; empty where none is named
    QString name; // of the database
    QStringList options; // `sslmode=require`

    static bool isOne(const QString &place); // by its scheme
    // INVALID_SETTING, in a sentence that never holds the password.
    static Result<PostgresUrl> parse(const QString &text);

    void applyTo(QSqlDatabase &database) const;
    QString shown() const; // for people: `postgresql://host/name`
};

} // namespace loket
