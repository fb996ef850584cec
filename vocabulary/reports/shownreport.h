// A report as the person who asked for it is shown it: what it is called, and how far it is.
#pragma once

#include "vocabulary/reports/report.h"

#include <QDateTime>
#include <QObject>

namespace loket::reports {

struct ShownReport {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString templateId READ templateId)
    Q_PROPERTY(QString format READ formatText)
    Q_PROPERTY(loket::reports::Status status READ status)
    Q_PROPERTY(QString code READ code)
    Q_PROPERTY(QString from READ from)
    Q_PROPERTY(QString to READ to)
    Q_PROPERTY(QJsonObject filter READ filter)
    Q_PROPERTY(QString fileName READ fileName)
    Q_PROPERTY(double fileSize READ fileSize)
    Q_PROPERTY(int rows READ rows)
    Q_PROPERTY(int progress MEMBER progress)
    Q_PROPERTY(int rowsDone MEMBER rowsDone)
    Q_PROPERTY(int rowsTotal MEMBER rowsTotal)
    Q_PROPERTY(QDateTime requestedAt READ requestedTime)
    Q_PROPERTY(bool open READ isOpen)
public:
    QString id = {}; // the report's
    Report report = {};
    QString title = {}; // in the report's language
    int progress = 0; // percent
    int rowsDone = 0;
    int rowsTotal = 0;

    bool operator==(const ShownReport &) const = default;
    // UNREADABLE_ANSWER naming the member.
    static Result<ShownReport> fromJson(const QJsonObject &json);

private:
    QString templateId() const { return report.templateId; }
    QString formatText() const { return report.format.text(); }
    Status status() const { return report.status; }
    QString code() const { return report.code; }
    QString from() const;
    QString to() const;
    QJsonObject filter() const { return report.filter; }
    QString fileName() const { return report.fileName(); }
    double fileSize() const { return static_cast<double>(report.fileSize); }
    int rows() const { return static_cast<int>(report.rows); }
    QDateTime requestedTime() const;
    bool isOpen() const { return report.isOpen(); }
};

} // namespace loket::reports
