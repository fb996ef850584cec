// A record of the service desk, whatever its kind, and a comment on one.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/word.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

namespace loket::records {
Q_NAMESPACE

// In this order; Unknown: it has none.
enum class Priority { Urgent, High, Normal, Low, Unknown };
Q_ENUM_NS(Priority)
std::span<const QStringView> wordsOf(Priority priority); // "URGENT"

struct Record {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(QString body MEMBER body)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(loket::records::Priority priority READ priorityValue)
    Q_PROPERTY(QString priorityText READ priorityText)
    Q_PROPERTY(QString createdBy MEMBER createdBy)
    Q_PROPERTY(QString assignedTo MEMBER assignedTo)
    Q_PROPERTY(QStringList participants MEMBER participants)
    Q_PROPERTY(QString updatedBy MEMBER updatedBy)
    Q_PROPERTY(QDateTime createdAt READ createdTime)
    Q_PROPERTY(QDateTime updatedAt READ updatedTime)
    Q_PROPERTY(int commentCount MEMBER commentCount)
    Q_PROPERTY(int version MEMBER version)
    Q_PROPERTY(bool over READ isOverValue)
public:
    QString id = {};
    QString kind = {};
    QString subject = {};
    QString body = {}; // not in lists
    QString status = {};
    Word<Priority> priority = {};
    QString createdBy = {}; // ids of people
    QString assignedTo = {}; // empty: nobody
    QStringList participants = {};
    QString updatedBy = {}; // who made this version
    Instant createdAt = {};
    Instant updatedAt = {};
    int commentCount = 0;
    int version = 1;
    int othersVersion = 0; // the newest that somebody else made; not sent
    bool isOver = false;

    bool operator==(const Record &) const = default;
    QJsonObject toJson() const;
    QJsonObject inList() const; // without the body
    // UNREADABLE_ANSWER where it is not what toJson() gives.
    static Result<Record> fromJson(const QJsonObject &json);

private:
    Priority priorityValue() const { return priority; }
    QString priorityText() const { return priority.text(); }
    QDateTime createdTime() const;
    QDateTime updatedTime() const;
    bool isOverValue() const { return isOver; }
};

struct Comment {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString createdBy MEMBER createdBy)
    Q_PROPERTY(QDateTime createdAt READ createdTime)
public:
    QString id = {};
    QString recordId = {};
    QString text = {};
    QString createdBy = {};
    Instant createdAt = {};

    bool operator==(const Comment &) const = default;
    QJsonObject toJson() const;
    static Result<Comment> fromJson(const QJsonObject &json);

private:
    QDateTime createdTime() const;
};

} // namespace loket::records
