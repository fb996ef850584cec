// A template as the server offers it: what it is called, and what may be chosen.
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace loket::client {

// A column or a filter by its key, and what it is called.
struct ReportField {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
public:
    QString key;
    QString title;

    bool operator==(const ReportField &) const = default;
};

struct ReportTemplate {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString base MEMBER base)
    Q_PROPERTY(QStringList columns MEMBER columns)
    Q_PROPERTY(QList<loket::client::ReportField> choosable MEMBER choosable)
    Q_PROPERTY(QList<loket::client::ReportField> filters MEMBER filters)
    Q_PROPERTY(QJsonObject filter MEMBER filter)
public:
    QString id = {};
    QString title = {}; // in the language that was asked for
    QString base = {}; // of one that somebody made; empty: it is the house's
    QStringList columns = {}; // keys
    QList<ReportField> choosable = {}; // the columns that one made from it may have
    QList<ReportField> filters = {};
    QJsonObject filter = {}; // of what it tells alone

    bool operator==(const ReportTemplate &) const = default;
    // UNREADABLE_ANSWER naming the member.
    static Result<ReportTemplate> fromJson(const QJsonObject &json);
};

} // namespace loket::client
