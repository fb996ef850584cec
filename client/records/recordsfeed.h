// Keeps the service desk's records as the server has them: those that are not over first, the
// urgent ones before the others, then the last changed; and who works here.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "vocabulary/records/record.h"

#include <QHash>

namespace loket::client {

bool recordStandsBefore(const records::Record &a, const records::Record &b);

class RecordsFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
    Q_PROPERTY(loket::client::FreshModel *records READ recordsModel CONSTANT)
    // Changes whenever names do: nameOf() is asked anew.
    Q_PROPERTY(QStringList people READ people NOTIFY peopleChanged)
public:
    // `connection` must outlive the feed.
    explicit RecordsFeed(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<records::Record> *records() { return &m_records; }
    const EntityModel<records::Record> *records() const { return &m_records; }
    const QStringList &people() const { return m_people; } // ids of those who may sign in, by name
    // The id, where nobody knows a name.
    Q_INVOKABLE QString nameOf(const QString &personId) const;
    // What a command's answer says of a record; the same as an event.
    void take(const records::Record &record);
    void forgetOne(const QString &id);
    // Those of the kind (empty: of every kind) whose words have this in them, however long they
    // have been over; empty: what is kept is enough.
    Q_INVOKABLE void lookFor(const QString &text, const QString &kind);

Q_SIGNALS:
    // Somebody has put it there, or changed it, just now.
    void told(const QString &id, bool isNew);
    void peopleChanged();

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override;
    void opened() override;
    void takePeople(const QJsonArray &people);
    void askFor(const QString &kind, std::optional<Instant> before);
    void takeFound(const QString &kind, const QJsonArray &found);
    FreshModel *recordsModel() { return &m_records; }

    EntityModel<records::Record> m_records;
    QStringList m_people;
    QHash<QString, QString> m_names;
    QString m_lookedFor;
    QString m_lookedForKind;
};

} // namespace loket::client
