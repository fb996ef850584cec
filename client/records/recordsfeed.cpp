#include "client/records/recordsfeed.h"

#include "core/whendone.h"
#include "vocabulary/identity/names.h"
#include "vocabulary/json.h"
#include "vocabulary/records/kind.h"
#include "vocabulary/records/names.h"

#include <tuple>

namespace loket::client {

using records::Record;

namespace {
constexpr int pageSize = 200;
constexpr int shortestText = 2; // less would be everything
} // namespace

bool recordStandsBefore(const Record &a, const Record &b)
{
    const auto place = [](const Record &record) {
        const auto priority = record.isOver ? records::Priority::Unknown
            : record.priority.isKnown()     ? records::Priority(record.priority)
                                            : records::Priority::Normal;
        return std::tuple(record.isOver, priority, -toMillis(record.updatedAt));
    };
    return place(a) < place(b);
}

RecordsFeed::RecordsFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, records::channel, parent),
      m_records(recordStandsBefore)
{
    keep({&m_records});
    connect(&connection, &ServerConnection::received, this, [this](const ServerMessage &message) {
        if (message.channel.isEmpty() && message.type == identity::events::people) {
            opened();
        }
    });
}

QString RecordsFeed::nameOf(const QString &personId) const
{
    return m_names.value(personId, personId);
}

Result<Done> RecordsFeed::read(const QString &type, const QJsonObject &data)
{
    if (type == records::events::refresh) {
        Result<Done> taken = m_records.refresh(data.value(u"records"_s).toArray());
        m_records.setStale(false);
        lookFor(m_lookedFor, m_lookedForKind);
        return taken;
    }
    if (type == records::events::gone) {
        forgetOne(data.value(u"id"_s).toString());
        return Done {};
    }
    return Record::fromJson(data.value(u"record"_s).toObject()).map([this](const Record &record) {
        take(record);
        return Done {};
    });
}

void RecordsFeed::take(const Record &record)
{
    const std::optional<Record> before = m_records.find(record.id);
    m_records.update(record);
    if (!before || before->version < record.version) {
        Q_EMIT told(record.id, !before);
    }
}

void RecordsFeed::lookFor(const QString &text, const QString &kind)
{
    m_lookedFor = text;
    m_lookedForKind = kind;
    if (text.size() < shortestText || !connection().isOnline()) {
        return;
    }
    for (const records::Kind &each : records::kinds()) {
        if (kind.isEmpty() || kind == each.word) {
            askFor(each.word, {});
        }
    }
}

// The last changed first, a page after the other.
void RecordsFeed::askFor(const QString &kind, std::optional<Instant> before)
{
    QJsonObject wish {{u"q"_s, m_lookedFor}, {u"limit"_s, pageSize}};
    if (before) {
        wish.insert(u"before"_s, toIso(*before));
    }
    whenDone(connection().query(kind + u":list"_s, wish), this,
        [this, kind, text = m_lookedFor](const Result<QJsonObject> &answer) {
            if (answer && text == m_lookedFor) {
                takeFound(kind, answer->value(kind + u's').toArray());
            }
        });
}

void RecordsFeed::takeFound(const QString &kind, const QJsonArray &found)
{
    const QList<Record> records = readableOf<Record>(found);
    for (const Record &record : records) {
        m_records.update(record);
    }
    if (found.size() == pageSize && !records.isEmpty()) {
        askFor(kind, records.last().updatedAt);
    }
}

void RecordsFeed::forgetOne(const QString &id)
{
    QList<Record> others = m_records.values();
    others.removeIf([&id](const Record &record) { return record.id == id; });
    m_records.refresh(others);
}

void RecordsFeed::forget()
{
    m_lookedFor.clear();
    m_records.refresh(QList<Record> {});
    takePeople({});
}

void RecordsFeed::opened()
{
    whenDone(connection().query(records::commands::people), this,
        [this](const Result<QJsonObject> &answer) {
            if (answer) {
                takePeople(answer->value(u"people"_s).toArray());
            }
        });
}

void RecordsFeed::takePeople(const QJsonArray &people)
{
    m_people.clear();
    m_names.clear();
    for (const QJsonValue person : people) {
        const QString id = person[u"id"].toString();
        m_names.insert(id, person[u"name"].toString());
        if (!person[u"away"].toBool()) {
            m_people.append(id);
        }
    }
    Q_EMIT peopleChanged();
}

} // namespace loket::client
