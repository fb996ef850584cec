#include "qml/console/records/recordactions.h"

#include <QJsonArray>

namespace loket::console {

using records::Record;

RecordActions::RecordActions(client::ServerConnection &connection, client::RecordsFeed &feed,
    client::RecordDetail &detail, QObject *parent)
    : Actions(connection, parent),
      m_feed(feed),
      m_detail(detail)
{
}

void RecordActions::create(const QString &kind, const QJsonObject &values)
{
    Record about;
    about.kind = kind;
    if (working().isEmpty()) {
        m_about = about;
        run(u"create"_s, kind + u":create"_s, values);
    }
}

void RecordActions::change(const Record &record, int version, QJsonObject values)
{
    values.insert(u"version"_s, version);
    act(u"update"_s, record, values);
}

void RecordActions::assign(const Record &record, const QString &personId)
{
    act(u"update"_s, record, {{u"assignedTo"_s, personId}});
}

void RecordActions::takePart(const Record &record, const QString &personId, bool takesPart)
{
    QStringList participants = record.participants;
    participants.removeAll(personId);
    if (takesPart) {
        participants.append(personId);
    }
    change(record, record.version, {{u"participants"_s, QJsonArray::fromStringList(participants)}});
}

void RecordActions::setStatus(const Record &record, const QString &status)
{
    act(u"set-status"_s, record, {{u"status"_s, status}});
}

void RecordActions::comment(const Record &record, const QString &text)
{
    act(u"comment"_s, record, {{u"text"_s, text}});
}

void RecordActions::remove(const Record &record)
{
    act(u"delete"_s, record);
}

void RecordActions::act(const QString &verb, const Record &record, QJsonObject data)
{
    if (working().isEmpty()) {
        m_about = record;
        data.insert(u"id"_s, record.id);
        run(verb, record.kind + u':' + verb, data);
    }
}

Result<Done> RecordActions::take(const QString &action, const QJsonObject &body)
{
    if (action == u"delete"_s) {
        m_detail.leave();
        m_feed.forgetOne(m_about.id);
    }
    if (!body.contains(m_about.kind)) {
        Q_EMIT done(action, m_about);
        return Done {};
    }
    return Record::fromJson(body.value(m_about.kind).toObject()).map([&](const Record &record) {
        m_feed.take(record);
        m_detail.take(record);
        Q_EMIT done(action, record);
        return Done {};
    });
}

} // namespace loket::console
