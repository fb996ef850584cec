// One search in the record: asks for a page after the other, as far back as is wanted. Lives on the
// connection's thread.
#pragma once

#include "client/core/serverconnection.h"
#include "vocabulary/events/recordevent.h"

#include <QObject>

namespace loket::client {

class RecordPages final : public QObject {
    Q_OBJECT
public:
    // `connection` must outlive it.
    explicit RecordPages(ServerConnection &connection, QObject *parent = nullptr);

    // Begins anew, from the newest event; `query` by the names of `events:search`.
    void begin(const QJsonObject &query, int pageSize);
    // Asks for the next page; nothing while one is asked for or where there is no more.
    void next();
    void cancel();

    bool isAsking() const { return m_isAsking; }
    bool hasMore() const { return m_hasMore; }
    qint64 newest() const { return m_newest; } // when it began; 0: not known yet
    double progress() const; // of the part of the record that must be looked through, 0 to 1
    const QDateTime &lookedTo() const { return m_lookedTo; } // as far back; invalid: not yet
    const QByteArray &timeZone() const { return m_timeZone; } // the clinic's

Q_SIGNALS:
    void askingChanged();
    // A page has come; it may be empty and still have one after it.
    void came(const QList<loket::events::RecordEvent> &events);
    void refused(const loket::Error &error);

private:
    void take(const QJsonObject &body);
    void setAsking(bool isAsking);

    ServerConnection &m_connection;
    QJsonObject m_query;
    int m_search = 0; // counts; an answer to an earlier one is nobody's
    bool m_isAsking = false;
    bool m_hasMore = false;
    qint64 m_newest = 0;
    qint64 m_oldest = 0;
    qint64 m_next = 0;
    QDateTime m_lookedTo;
    QByteArray m_timeZone;
};

} // namespace loket::client
