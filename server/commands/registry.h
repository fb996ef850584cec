// All that can be asked of the program. Lives on the hub's thread.
#pragma once

#include "commands/command.h"
#include "commands/commandwatch.h"
#include "commands/routetree.h"
#include "commands/stream.h"
#include "commands/workload.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace loket {

// What a face has read: not yet checked.
struct RawCall {
    QString command = {};
    QJsonObject data = {};
    Identity identity = {};
    QString address = {};
    ConnectionId connection {};
    QString userAgent = {};
    QString known = {};
    std::optional<QFuture<void>> waiting = {};
};

class CommandRegistry {
public:
    CommandRegistry();

    // A declaration that does not hold together is a programming error (fatal): two commands of one
    // name or route, no handler, a path whose braces name no required field, no route and not
    // socketOnly.
    void add(Command command);
    // The usual way: a member function `QFuture<Result<Reply>> f(const Call &)` of `object`.
    template <class T>
    void add(Command command, T *object, QFuture<Result<Reply>> (T::*handler)(const Call &))
    {
        command.handler = [object, handler](const Call &call) { return (object->*handler)(call); };
        add(std::move(command));
    }
    void addEvent(EventDeclaration event);
    // Whether a message of this name is flat, on its way in or out.
    bool isFlatCommand(const QString &name) const;
    bool isFlatEvent(const QString &name) const { return m_flatEvents.contains(name); }
    // Further names that only the program sends: those of a face of its own.
    void reserve(const QStringList &names);
    // May a client publish under this name? INVALID_FIELD; EVENT_RESERVED where commands, events
    // or faces have it, however large its letters, and where every object of JavaScript has it.
    Result<Done> checkPublished(const QString &event) const;
    // The same: no handler, a path whose braces name no required field, or of another stream.
    void addStream(StreamDeclaration stream);
    // Is told of every call that its command takes, before it is done.
    using Witness = std::function<void(const Command &, const Call &)>;
    void addWitness(Witness witness) { m_witnesses.push_back(std::move(witness)); }
    // Hears of every run() from now on.
    void watch(CommandWatch *watch) { m_watch = watch; }
    // Whose the commands are that are added from now on.
    void setOwner(const QString &module) { m_owner = module; }
    // Counts what run() is asked for from now on, by module. The clock outlives it.
    void measure(const Clock &clock) { m_meter->clock = &clock; }
    const Workloads &workloads() const { return m_meter->workloads; }

    const Command *find(const QString &name) const;
    // The command at an HTTP path, as it stands in the request (without the query; percent signs
    // are decoded here, segment by segment); fills `pathFields`. METHOD_NOT_ALLOWED (405,
    // `details.allow`) or NOT_FOUND. `/api/v1/<module>/…` is the same as `/<module>/…`.
    Result<const Command *> match(
        const QByteArray &method, const QString &path, QJsonObject &pathFields) const;

    // Checks the right, then the fields, then calls. Refusals: UNKNOWN_COMMAND, UNAUTHENTICATED,
    // FORBIDDEN, those of Values::read, and the command's own. The future finishes on the hub's
    // thread. `requestId` (text of 1 to 64) is taken from any command's data; those that change
    // nothing ignore it.
    QFuture<Result<Reply>> run(const RawCall &raw) const;
    // The same checks for a stream, and that it is open now: who was refused, and who reads what,
    // is on record as it is of commands.
    Result<Call> checkStream(const StreamDeclaration &stream, const RawCall &raw) const;
    void streamOpened(const StreamDeclaration &stream, const Call &call) const;

    const std::deque<Command> &commands() const { return m_commands; }
    const QList<EventDeclaration> &events() const { return m_events; }
    const std::deque<StreamDeclaration> &streams() const { return m_streams; }

private:
    void own(const QString &name);
    const Command *callable(const RawCall &call) const;
    QFuture<Result<Reply>> perform(const Command &command, const Call &call) const;
    QFuture<Result<Reply>> watched(
        const Command &command, const Call &call, QFuture<Result<Reply>> reply, Millis since) const;

    std::deque<Command> m_commands;
    QHash<QString, const Command *> m_byName;
    QList<EventDeclaration> m_events;
    QSet<QString> m_flatEvents;
    QSet<QString> m_ownNames; // that messages of the program have, in small letters
    std::deque<StreamDeclaration> m_streams;
    std::vector<Witness> m_witnesses;
    RouteTree m_routes;
    QPointer<CommandWatch> m_watch;
    QString m_owner;
    // Shared with what is still being done.
    const std::shared_ptr<WorkMeter> m_meter = std::make_shared<WorkMeter>();
};

} // namespace loket
