// What people do with the service desk's records: the action "set-status" is the command
// `<kind>:set-status`.
#pragma once

#include "client/records/recorddetail.h"
#include "qml/console/core/actions.h"

namespace loket::console {

class RecordActions final : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
public:
    // All must outlive it.
    RecordActions(client::ServerConnection &connection, client::RecordsFeed &feed,
        client::RecordDetail &detail, QObject *parent = nullptr);

    // `values` by the names of the wire (contract, section 9).
    Q_INVOKABLE void create(const QString &kind, const QJsonObject &values);
    // `version`: the one that was seen when it was begun.
    Q_INVOKABLE void change(const loket::records::Record &record, int version, QJsonObject values);
    // Whose task it is, who is told of comments, too; empty: nobody's.
    Q_INVOKABLE void assign(const loket::records::Record &record, const QString &personId);
    Q_INVOKABLE void takePart(
        const loket::records::Record &record, const QString &personId, bool takesPart);
    Q_INVOKABLE void setStatus(const loket::records::Record &record, const QString &status);
    Q_INVOKABLE void comment(const loket::records::Record &record, const QString &text);
    Q_INVOKABLE void remove(const loket::records::Record &record);

Q_SIGNALS:
    // `action`: "create", "update", "set-status", "comment", "delete". The record as it is now;
    // after a comment and where it is gone, as it was.
    void done(const QString &action, const loket::records::Record &record);

private:
    void act(const QString &verb, const records::Record &record, QJsonObject data = {});
    Result<Done> take(const QString &action, const QJsonObject &body) override;

    client::RecordsFeed &m_feed;
    client::RecordDetail &m_detail;
    records::Record m_about;
};

} // namespace loket::console
