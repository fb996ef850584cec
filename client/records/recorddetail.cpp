#include "client/records/recorddetail.h"

#include "core/whendone.h"

namespace loket::client {

using records::Comment;
using records::Record;

RecordDetail::RecordDetail(ServerConnection &connection, const RecordsFeed &feed, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_feed(feed),
      m_comments([](const Comment &a, const Comment &b) { return a.createdAt < b.createdAt; })
{
    connect(feed.records(), &FreshModel::changed, this, &RecordDetail::look);
    connect(&feed, &ChannelFeed::staleChanged, this, &RecordDetail::look);
}

void RecordDetail::follow(const QString &id)
{
    if (m_id == id) {
        return;
    }
    m_id = id;
    m_record = m_feed.records()->find(id).value_or(Record());
    m_isTold = false;
    m_comments.refresh(QList<Comment> {});
    Q_EMIT recordChanged();
    ask();
}

void RecordDetail::take(const Record &record)
{
    if (record.id == m_id) {
        m_record = record;
        Q_EMIT recordChanged();
    }
}

void RecordDetail::look()
{
    const auto now = m_id.isEmpty() ? std::nullopt : m_feed.records()->find(m_id);
    if (!m_id.isEmpty() && !now && !m_feed.isStale()) {
        leave(); // somebody has deleted it
    } else if (now && m_record.id.isEmpty()) { // it was followed before the list had come
        take(*now);
        ask();
    } else if (now
        && (now->version != m_record.version || now->commentCount != m_comments.count())) {
        ask();
    }
}

void RecordDetail::ask()
{
    if (!m_id.isEmpty() && !m_record.id.isEmpty() && m_connection.isOnline()) {
        whenDone(m_connection.query(m_record.kind + u":get"_s, {{u"id"_s, m_id}}), this,
            [this, id = m_id](const Result<QJsonObject> &answer) { answered(id, answer); });
    }
}

void RecordDetail::answered(const QString &id, const Result<QJsonObject> &answer)
{
    const auto record = answer.and_then([this](const QJsonObject &body) {
        return Record::fromJson(body.value(m_record.kind).toObject());
    });
    if (id != m_id || !record) {
        return;
    }
    m_comments.refresh(answer->value(u"comments"_s).toArray());
    m_comments.setStale(false);
    m_record = *record;
    m_isTold = true;
    Q_EMIT recordChanged();
}

} // namespace loket::client
