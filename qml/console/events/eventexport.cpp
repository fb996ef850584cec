#include "qml/console/events/eventexport.h"

#include "client/core/csv.h"
#include "vocabulary/events/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

namespace loket::console {

using client::csvLine;
using client::csvMark;
using events::RecordEvent;

namespace {

QStringList headings()
{
    return {QCoreApplication::translate("Events", "No."),
        QCoreApplication::translate("Events", "Time"),
        QCoreApplication::translate("Events", "Time zone"),
        QCoreApplication::translate("Events", "What happened"),
        QCoreApplication::translate("Events", "Who"),
        QCoreApplication::translate("Events", "Who (id)"),
        QCoreApplication::translate("Events", "Kind"),
        QCoreApplication::translate("Events", "Number"),
        QCoreApplication::translate("Events", "Patient"),
        QCoreApplication::translate("Events", "Patient (id)"),
        QCoreApplication::translate("Events", "About (id)"),
        QCoreApplication::translate("Events", "Details")};
}

Error fileError(const QString &file, const QString &reason)
{
    return {u"FILE_NOT_WRITTEN"_s, u"%1: %2"_s.arg(file, reason)};
}

} // namespace

EventExport::EventExport(client::ServerConnection &connection, Places places, QObject *parent)
    : QObject(parent),
      m_pages(connection),
      m_places(std::move(places))
{
    connect(&m_pages, &client::RecordPages::came, this, &EventExport::take);
    connect(&m_pages, &client::RecordPages::refused, this, &EventExport::fail);
}

QString EventExport::suggestedFile(const QDateTime &now) const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = u"loket-events-"_s + now.toString(u"yyyy-MM-dd"_s);
    QString file = folder.filePath(name + u".csv"_s);
    for (int i = 2; QFile::exists(file); ++i) {
        file = folder.filePath(u"%1-%2.csv"_s.arg(name).arg(i));
    }
    return file;
}

bool EventExport::exists(const QString &file) const
{
    return QFile::exists(file);
}

void EventExport::begin(const QString &file, const QJsonObject &query)
{
    if (isWorking()) {
        return;
    }
    m_rows = 0;
    m_zone = {};
    m_file = std::make_unique<QSaveFile>(file);
    if (!m_file->open(QIODevice::WriteOnly)) {
        fail(fileError(file, m_file->errorString()));
        return;
    }
    m_file->write(csvMark() + csvLine(headings()));
    m_pages.begin(query, events::longestPage);
    Q_EMIT changed();
}

void EventExport::cancel()
{
    m_pages.cancel();
    end();
}

void EventExport::take(const QList<RecordEvent> &page)
{
    if (!m_zone.isValid()) {
        m_zone = QTimeZone(m_pages.timeZone());
        m_zone = m_zone.isValid() ? m_zone : QTimeZone::systemTimeZone();
    }
    for (const RecordEvent &event : page) {
        write(event);
    }
    m_rows += static_cast<int>(page.size());
    if (m_pages.hasMore()) {
        m_pages.next();
        Q_EMIT changed();
    } else {
        finish();
    }
}

void EventExport::write(const RecordEvent &event)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMillis(event.time)).toTimeZone(m_zone);
    m_file->write(csvLine({QString::number(event.seq), time.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s),
        QString::fromLatin1(m_zone.id()), sentenceOf(event, m_places(event)), doerName(event),
        event.actor, event.module + u'.' + event.kind, event.number, event.patientName,
        event.patientId, event.subject,
        QString::fromUtf8(QJsonDocument(event.body).toJson(QJsonDocument::Compact))}));
}

void EventExport::finish()
{
    const QString file = m_file->fileName();
    if (!m_file->flush() || !m_file->commit()) { // commit() takes what could not be flushed
        fail(fileError(file, m_file->errorString()));
        return;
    }
    end();
    Q_EMIT done(file, m_rows);
}

void EventExport::fail(const Error &error)
{
    end();
    Q_EMIT refused({error});
}

void EventExport::end()
{
    m_file.reset(); // what is not committed goes
    Q_EMIT changed();
}

} // namespace loket::console
