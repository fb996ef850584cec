// A report that somebody asked for, and how far it is (contract, section 10).
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/word.h"

#include <QJsonObject>
#include <QObject>

namespace loket::reports {
Q_NAMESPACE

enum class Format { Csv, Json, Xlsx, Pdf, Unknown };
std::span<const QStringView> wordsOf(Format); // "csv"

enum class Status { Pending, Running, Completed, Error, Cancelled, Unknown };
Q_ENUM_NS(Status)
std::span<const QStringView> wordsOf(Status); // "pending"

struct Report {
    QString id = {};
    QString personId = {}; // who asked for it, and alone may have it
    QString templateId = {};
    Word<Format> format = Format::Csv;
    QString language = u"en"_s; // of its headings
    QJsonObject filter = {}; // `from`, `to` (business days, both included) and what else was chosen
    bool isWithPatients = false; // what is known of patients by name is in it
    Word<Status> status = Status::Pending;
    QString code = {}; // why there is none
    qint64 rows = 0;
    qint64 fileSize = 0;
    Instant requestedAt = {};
    std::optional<Instant> endedAt = {};

    bool isOpen() const; // pending or running
    bool isSameWish(const Report &other) const; // asks for the same, whoever asks
    // As it is downloaded: waits-by-service_2026-01-01_2026-01-31.csv
    QString fileName() const;
    QString downloadUrl() const; // empty: there is nothing to download

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER naming the member.
    static Result<Report> fromJson(const QJsonObject &json);
    bool operator==(const Report &) const = default;
};

} // namespace loket::reports
