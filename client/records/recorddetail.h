// Follows one record: what it says, and what was said about it. Asked for anew whenever the list
// has something new of it. Lives on the GUI thread.
#pragma once

#include "client/records/recordsfeed.h"

namespace loket::client {

class RecordDetail final : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString recordId READ recordId NOTIFY recordChanged) // empty: none is followed
    Q_PROPERTY(loket::records::Record record READ record NOTIFY recordChanged)
    Q_PROPERTY(bool told READ isTold NOTIFY recordChanged) // the server has told its text
    Q_PROPERTY(loket::client::FreshModel *comments READ commentsModel CONSTANT)
public:
    // Both must outlive it.
    RecordDetail(ServerConnection &connection, const RecordsFeed &feed, QObject *parent = nullptr);

    Q_INVOKABLE void follow(const QString &id);
    Q_INVOKABLE void leave() { follow({}); }

    const QString &recordId() const { return m_id; }
    const records::Record &record() const { return m_record; }
    bool isTold() const { return m_isTold; }
    EntityModel<records::Comment> *comments() { return &m_comments; } // the oldest first
    // As a command's answer has it.
    void take(const records::Record &record);

Q_SIGNALS:
    void recordChanged();

private:
    void look();
    void ask();
    void answered(const QString &id, const Result<QJsonObject> &answer);
    FreshModel *commentsModel() { return &m_comments; }

    ServerConnection &m_connection;
    const RecordsFeed &m_feed;
    QString m_id;
    records::Record m_record;
    bool m_isTold = false;
    EntityModel<records::Comment> m_comments;
};

} // namespace loket::client
