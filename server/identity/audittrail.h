// Puts on record what changes nothing and so leaves no event of its own: acts such as a broadcast,
// the reading of people's data, who publishes where, what was refused, and whatever an address does
// that is trusted without a token. No name, no text that was searched for and no secret is written:
// ids, codes, the commands' and fields' names, addresses.
//
// The same again within a minute is counted, and the count written when the minute is over: nobody
// can fill the record. What is read is answered without waiting for the disk.
#pragma once

#include "commands/commandwatch.h"
#include "hub/connection.h"
#include "storage/eventlog.h"
#include "storage/storage.h"

#include <map>
#include <tuple>

namespace loket {

// Since the start.
struct RefusalCounts {
    quint64 anonymous = 0;
    quint64 identified = 0;
};

// Lives on the hub's thread.
class AuditTrail final : public CommandWatch {
    Q_OBJECT
public:
    AuditTrail(Storage &storage, const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<Done>> begins(const Command &command, const Call &call) override;
    void ended(const Command &command, const Call &call, const Result<Reply> &outcome) override;
    void refused(const Command &command, const Call &call, const Error &error) override;

    // What a connection did beside commands: `wish` as Hub::refused() has it.
    void shown(const Connection &connection, const QString &channel);
    void spoke(const Connection &connection, const QString &channel);
    void refused(const Connection &connection, const QString &wish, const QString &channel,
        const QString &code);

    // Writes the counts of the minutes that are over; to be called every few seconds.
    void tick();
    // Writes all counts: nobody comes any more.
    void finish();
    const RefusalCounts &refusals() const { return m_refusals; }

private:
    using Key = std::tuple<QString, QString, QString>; // kind, actor, what
    struct Minute {
        Millis began {};
        NewEvent event;
        int more = 0; // times that it came again …
        Instant last {}; // … and when that was
    };

    void noteRefusal(NewEvent event, const Identity &identity, const QString &code);
    void note(NewEvent event, QString what);
    bool isMuch(const Key &key) const;
    static NewEvent counted(Minute &minute);
    void write(const QList<NewEvent> &events);

    Storage &m_storage;
    const Clock &m_clock;
    std::map<Key, Minute> m_minutes;
    RefusalCounts m_refusals;
};

} // namespace loket
