#include "commands/registry.h"

#include "commands/protocolmessages.h"
#include "core/whendone.h"
#include "hub/patientwords.h"

#include <QJsonArray>

#include <algorithm>

namespace loket {
namespace {

constexpr qsizetype maximumRequestId = 64;

// What Object.prototype has (ECMA-262, 20.1.3 and B.2.2), and what a page that keeps what it hears
// by name would spoil with them.
QStringList namesOfEveryObject()
{
    return {u"__proto__"_s, u"constructor"_s, u"prototype"_s, u"hasOwnProperty"_s,
        u"isPrototypeOf"_s, u"propertyIsEnumerable"_s, u"toLocaleString"_s, u"toString"_s,
        u"valueOf"_s, u"__defineGetter__"_s, u"__defineSetter__"_s, u"__lookupGetter__"_s,
        u"__lookupSetter__"_s};
}

[[noreturn]] void refuse(const Command &command, const char *why)
{
    qFatal("the command “%s” %s", qPrintable(command.name), why);
}

bool isRequired(const QList<Field> &fields, const QString &field)
{
    return std::any_of(fields.begin(), fields.end(),
        [&field](const Field &declared) { return declared.name == field && declared.isRequired; });
}

void checkDeclaration(const Command &command)
{
    if (command.name.isEmpty() || !command.handler) {
        refuse(command, "has no name or no handler");
    }
    if (command.route.method.isEmpty() != command.socketOnly) {
        refuse(command, "needs a route, or is socketOnly");
    }
    if (command.socketOnly && command.httpOnly) {
        refuse(command, "cannot be asked for on any face");
    }
    for (const QString &name : pathFields(command.route.path)) {
        if (!isRequired(command.fields, name)) {
            refuse(command, "has a path whose braces name no required field");
        }
    }
    QStringList names {u"requestId"_s};
    for (const Field &field : command.fields) {
        if (names.contains(field.name)) {
            refuse(command, "declares a field twice");
        }
        names.append(field.name);
    }
    if (!command.audit.subject.isEmpty() && !names.contains(command.audit.subject)) {
        refuse(command, "is audited by a field that it does not have");
    }
}

// Who cannot be told apart by identity is told apart by address.
QString onceActor(const RawCall &call)
{
    return call.identity.isAnonymous() ? u"anonymous "_s + call.address : call.identity.id;
}

Result<QString> takeRequestId(QJsonObject &data)
{
    const QJsonValue value = data.take(u"requestId"_s);
    if (value.isUndefined() || value.isNull()) {
        return QString();
    }
    const QString text = value.toString();
    if (!value.isString() || text.isEmpty() || text.size() > maximumRequestId) {
        return fail(errors::invalidField(u"requestId"_s,
            u"The field “requestId” must be a text of 1 to %1 characters."_s.arg(
                maximumRequestId)));
    }
    return text;
}

// Who asks from where.
Call callerOf(const RawCall &raw)
{
    return {.identity = raw.identity, .address = raw.address, .connection = raw.connection};
}

Result<Call> check(const Command &command, const RawCall &raw)
{
    if (Result<Done> may = checkRight(raw.identity, command.right); !may) {
        return fail(may.error());
    }
    QJsonObject data = raw.data;
    const Result<QString> requestId = takeRequestId(data);
    if (!requestId) {
        return fail(requestId.error());
    }
    Result<Values> values = Values::read(command.fields, data);
    if (!values) {
        return fail(values.error());
    }
    return Call {.identity = raw.identity,
        .address = raw.address,
        .connection = raw.connection,
        .values = std::move(*values),
        .once = {onceActor(raw), command.name, command.changes ? *requestId : QString()},
        .userAgent = raw.userAgent,
        .known = raw.known,
        .waiting = raw.waiting};
}

// A stream as a command of its path's name: it is checked, and noted, as one.
Command onRecord(const StreamDeclaration &stream)
{
    return {.name = stream.path,
        .summary = stream.summary,
        .right = stream.right,
        .fields = stream.fields,
        .changes = false,
        .audit = stream.audit};
}

// What of it who asked may know.
QFuture<Result<Reply>> shownTo(
    const Identity &caller, const Command &command, QFuture<Result<Reply>> reply)
{
    if (caller.seesPatients() || command.ownPrivacy) {
        return reply;
    }
    return reply.then([](Result<Reply> outcome) {
        QJsonObject &told = outcome ? outcome->body : outcome.error().details;
        told = withoutPatients(told);
        return outcome;
    });
}

Error methodNotAllowed(const RouteTree::Found &found)
{
    QJsonArray allowed;
    for (const auto &[method, command] : found.byMethod) {
        allowed.append(QString::fromLatin1(method));
    }
    return {u"METHOD_NOT_ALLOWED"_s, u"This address does not take that method."_s, 405,
        {{u"allow"_s, allowed}}};
}

} // namespace

CommandRegistry::CommandRegistry()
{
    for (const ProtocolMessage &message : protocolMessages()) {
        own(message.name);
    }
    reserve(namesOfEveryObject());
}

void CommandRegistry::add(Command command)
{
    checkDeclaration(command);
    command.owner = m_owner;
    const Command &added = m_commands.emplace_back(std::move(command));
    if (m_byName.contains(added.name)) {
        refuse(added, "is declared twice");
    }
    m_byName.insert(added.name, &added);
    own(added.name);
    if (!added.socketOnly && !m_routes.add(added)) {
        refuse(added, "has the route of another");
    }
}

void CommandRegistry::addEvent(EventDeclaration event)
{
    own(event.name);
    if (event.isFlat) {
        m_flatEvents.insert(event.name);
    }
    m_events.append(std::move(event));
}

bool CommandRegistry::isFlatCommand(const QString &name) const
{
    const Command *command = find(name);
    return command && command->isFlat;
}

void CommandRegistry::reserve(const QStringList &names)
{
    for (const QString &name : names) {
        own(name);
    }
}

void CommandRegistry::own(const QString &name)
{
    m_ownNames.insert(name.toLower());
}

Result<Done> CommandRegistry::checkPublished(const QString &event) const
{
    const auto named = Values::read({fields::code(u"event"_s).required()}, {{u"event"_s, event}});
    if (!named) {
        return fail(named.error());
    }
    if (m_ownNames.contains(event.toLower())) {
        return fail(u"EVENT_RESERVED"_s,
            u"“%1” is what the program itself sends. Choose another name for your event."_s.arg(
                event));
    }
    return Done {};
}

void CommandRegistry::addStream(StreamDeclaration stream)
{
    const auto refuse = [&stream](const char *why) {
        qFatal("the stream “%s” %s", qPrintable(stream.path), why);
    };
    if (!stream.handler) {
        refuse("has no handler");
    }
    for (const QString &name : pathFields(stream.path)) {
        if (!isRequired(stream.fields, name)) {
            refuse("has a path whose braces name no required field");
        }
    }
    for (const StreamDeclaration &other : m_streams) {
        if (other.path == stream.path) {
            refuse("is declared twice");
        }
    }
    m_streams.push_back(std::move(stream));
}

const Command *CommandRegistry::find(const QString &name) const
{
    return m_byName.value(name);
}

Result<const Command *> CommandRegistry::match(
    const QByteArray &method, const QString &path, QJsonObject &pathFields) const
{
    const auto prefix = u"/api/v1/"_s;
    std::optional<RouteTree::Found> found = m_routes.find(path);
    if (!found && path.startsWith(prefix)) {
        found = m_routes.find(path.mid(prefix.size() - 1));
    }
    if (!found) {
        return fail(errors::notFound(u"There is nothing at this address."_s));
    }
    const auto it = found->byMethod.find(method);
    if (it == found->byMethod.end()) {
        return fail(methodNotAllowed(*found));
    }
    pathFields = jsonFromText(it->second->fields, found->fields).value(); // braces differ
    return it->second;
}

Result<Call> CommandRegistry::checkStream(const StreamDeclaration &stream, const RawCall &raw) const
{
    const Command asked = onRecord(stream);
    auto call = check(asked, raw);
    if (!call && m_watch) {
        m_watch->refused(asked, callerOf(raw), call.error());
    }
    return call;
}

void CommandRegistry::streamOpened(const StreamDeclaration &stream, const Call &call) const
{
    if (m_watch) {
        m_watch->ended(onRecord(stream), call, Reply {});
    }
}

// Which face asks shows in the connection: HTTP has none.
const Command *CommandRegistry::callable(const RawCall &call) const
{
    const Command *command = find(call.command);
    const bool isSocket = call.connection != ConnectionId {};
    return command && (isSocket ? command->httpOnly : command->socketOnly) ? nullptr : command;
}

QFuture<Result<Reply>> CommandRegistry::run(const RawCall &raw) const
{
    const Command *command = callable(raw);
    if (!command) {
        return ready(fail(u"UNKNOWN_COMMAND"_s, // the contract (section 3) has how it begins
            u"Unknown message type: there is no command “%1”."_s.arg(raw.command.left(64)), 404));
    }
    const Result<Call> call = check(*command, raw);
    if (!call) {
        if (m_watch) {
            m_watch->refused(*command, callerOf(raw), call.error());
        }
        m_meter->count(command->owner, fail(call.error()), m_meter->moment());
        return ready(fail(call.error()));
    }
    for (const Witness &witness : m_witnesses) {
        witness(*command, *call);
    }
    const Millis since = m_meter->moment();
    return shownTo(
        call->identity, *command, watched(*command, *call, perform(*command, *call), since));
}

QFuture<Result<Reply>> CommandRegistry::perform(const Command &command, const Call &call) const
{
    if (!m_watch || command.audit.what != Audit::What::Act) {
        return command.handler(call);
    }
    return m_watch->begins(command, call)
        .then([handler = command.handler, call](const Result<Done> &noted) {
            return noted ? handler(call) : ready(fail(noted.error()));
        })
        .unwrap();
}

QFuture<Result<Reply>> CommandRegistry::watched(
    const Command &command, const Call &call, QFuture<Result<Reply>> reply, Millis since) const
{
    if (!m_watch && !m_meter->clock) {
        return reply;
    }
    const auto end = [watch = m_watch, meter = m_meter, owner = command.owner, &command, call,
                         since](const Result<Reply> &outcome) {
        meter->count(owner, outcome, since);
        if (watch) {
            watch->ended(command, call, outcome);
        }
        return outcome;
    };
    if (reply.isFinished()) {
        end(outcomeOf(reply));
        return reply;
    }
    return reply.then(end);
}

} // namespace loket
