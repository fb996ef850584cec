#include "commands/apidocs.h"
#include "commands/jsonschema.h"
#include "commands/protocolmessages.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace loket {

namespace {

using jsonschema::constant;
using jsonschema::reference;

const auto socket = u"ws"_s; // the key of the channel that is `/ws` itself

// What the documents' keys may hold: letters, digits and . _ -
QString keyOf(const QString &name)
{
    static const QRegularExpression others(u"[^A-Za-z0-9._-]+"_s);
    QString key = name;
    return key.replace(u':', u'.').remove(others);
}

QJsonObject text()
{
    return {{u"type"_s, u"string"_s}};
}

QJsonObject number()
{
    return {{u"type"_s, u"integer"_s}};
}

QJsonObject anyObject()
{
    return {{u"type"_s, u"object"_s}};
}

QJsonObject time()
{
    return {{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}};
}

QJsonObject schema(const QStringList &required, const QJsonObject &properties)
{
    return {{u"type"_s, u"object"_s}, {u"required"_s, QJsonArray::fromStringList(required)},
        {u"properties"_s, properties}};
}

QJsonObject message(const QString &name, const QString &summary, const QJsonObject &payload)
{
    return {
        {u"name"_s, name}, {u"title"_s, name}, {u"summary"_s, summary}, {u"payload"_s, payload}};
}

QJsonObject eventPayload(const QString &name, const QJsonObject &properties)
{
    const QJsonObject data {{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    return schema({u"type"_s, u"data"_s, u"timestamp"_s},
        {{u"type"_s, constant(name)}, {u"channel"_s, text()}, {u"data"_s, data},
            {u"seq"_s, number()}, {u"timestamp"_s, time()}});
}

// Its timestamp is in milliseconds.
QJsonObject flatPayload(const QString &name, QJsonObject properties)
{
    properties.insert(u"type"_s, constant(name));
    properties.insert(u"timestamp"_s, number());
    return schema({u"type"_s, u"timestamp"_s}, properties);
}

// Puts the document together; each part refers to the ones before.
class Document {
public:
    void addProtocol();
    void addCommand(const Command &command);
    void addChannel(const QString &address, const QString &description);
    void addRule(const ChannelRule &rule);
    void addEvent(const EventDeclaration &event);
    void addStream(const StreamDeclaration &stream);
    QJsonObject whole() const;

private:
    void addReceived(const QString &name, const QString &summary, QJsonObject properties,
        QStringList required, const QString &answer, const QJsonObject &more = {});
    void addSent(const QString &name, const QString &summary, const QJsonObject &properties);
    void addMessage(const QString &channel, const QString &key, const QJsonObject &message);
    static QJsonObject messageOf(const QString &channel, const QString &key);

    QJsonObject m_messages; // of the components
    QHash<QString, QJsonObject> m_channels;
    QJsonObject m_operations;
};

QJsonObject Document::messageOf(const QString &channel, const QString &key)
{
    return reference(u"#/channels/%1/messages/%2"_s.arg(channel, key));
}

void Document::addMessage(const QString &channel, const QString &key, const QJsonObject &message)
{
    m_messages.insert(key, message);
    QJsonObject messages = m_channels[channel].value(u"messages"_s).toObject();
    messages.insert(key, reference(u"#/components/messages/"_s + key));
    m_channels[channel].insert(u"messages"_s, messages);
}

// What a client sends on /ws; `more` stands beside the schema's own members.
void Document::addReceived(const QString &name, const QString &summary, QJsonObject properties,
    QStringList required, const QString &answer, const QJsonObject &more)
{
    const QString key = keyOf(name);
    properties.insert(u"type"_s, constant(name));
    properties.insert(u"id"_s, QJsonObject());
    required.prepend(u"type"_s);
    QJsonObject payload = schema(required, properties);
    for (auto it = more.begin(); it != more.end(); ++it) {
        payload.insert(it.key(), it.value());
    }
    addMessage(socket, key, message(name, summary, payload));
    const QJsonArray answers {messageOf(socket, answer), messageOf(socket, u"error"_s)};
    const QJsonObject channel = reference(u"#/channels/"_s + socket);
    m_operations.insert(u"receive."_s + key,
        QJsonObject {{u"action"_s, u"receive"_s}, {u"channel"_s, channel}, {u"summary"_s, summary},
            {u"messages"_s, QJsonArray {messageOf(socket, key)}},
            {u"reply"_s, QJsonObject {{u"channel"_s, channel}, {u"messages"_s, answers}}}});
}

void Document::addSent(const QString &name, const QString &summary, const QJsonObject &properties)
{
    QJsonObject all = properties;
    all.insert(u"type"_s, constant(name));
    all.insert(u"timestamp"_s, time());
    addMessage(socket, name, message(name, summary, schema({u"type"_s, u"timestamp"_s}, all)));
}

// What /ws itself understands and says, before any module.
void Document::addProtocol()
{
    m_channels[socket] = {{u"address"_s, u"/ws"_s},
        {u"description"_s, u"JSON over WebSocket; the same commands are Socket.IO events."_s}};
    for (const ProtocolMessage &message : protocolMessages()) {
        addSent(message.name, message.summary, message.properties);
    }
    addReceived(u"subscribe"_s, u"Hear a channel; with `since` and `epoch` from where one was."_s,
        {{u"channel"_s, text()}, {u"since"_s, number()}, {u"epoch"_s, text()}}, {u"channel"_s},
        u"subscribed"_s);
    addReceived(u"unsubscribe"_s, u"Hear a channel no more."_s, {{u"channel"_s, text()}},
        {u"channel"_s}, u"unsubscribed"_s);
    addReceived(u"publish"_s, u"Say something to the others on a channel."_s,
        {{u"channel"_s, text()}, {u"event"_s, text()}, {u"data"_s, anyObject()}},
        {u"channel"_s, u"data"_s}, u"reply"_s);
    addReceived(u"ping"_s, u"Is anybody there?"_s, {}, {}, u"pong"_s);
    addReceived(u"get_status"_s, u"How the connection is."_s, {}, {}, u"status"_s);
}

void Document::addCommand(const Command &command)
{
    QJsonObject data = jsonschema::object(command.fields);
    if (command.changes) {
        QJsonObject properties = data.value(u"properties"_s).toObject();
        properties.insert(u"requestId"_s, jsonschema::requestId());
        data.insert(u"properties"_s, properties);
    }
    const QJsonObject who {{u"x-right"_s, command.right.name()},
        {u"x-roles"_s, jsonschema::rolesWith(command.right)}, {u"x-module"_s, command.owner}};
    const bool needsData = data.contains(u"required"_s);
    if (command.isFlat) {
        return addReceived(command.name, command.summary, data.value(u"properties"_s).toObject(),
            data.value(u"required"_s).toVariant().toStringList(), u"reply"_s, who);
    }
    for (auto it = who.begin(); it != who.end(); ++it) {
        data.insert(it.key(), it.value());
    }
    addReceived(command.name, command.summary, {{u"data"_s, data}},
        needsData ? QStringList {u"data"_s} : QStringList(), u"reply"_s);
}

// `queue_poli_{serviceId}`, as a person writes it.
void Document::addChannel(const QString &address, const QString &description)
{
    QJsonObject &channel = m_channels[keyOf(address)];
    if (!channel.isEmpty()) {
        return;
    }
    channel = {{u"address"_s, address}, {u"description"_s, description}};
    static const QRegularExpression brace(u"\\{([^}]+)\\}"_s);
    QJsonObject parameters;
    for (auto it = brace.globalMatch(address); it.hasNext();) {
        parameters.insert(it.next().captured(1), QJsonObject());
    }
    if (!parameters.isEmpty()) {
        channel.insert(u"parameters"_s, parameters);
    }
}

// A family of channels: what clients may publish there reaches the others as `message`, where they
// give it no other name.
void Document::addRule(const ChannelRule &rule)
{
    const QString key = u"rule."_s + QString::number(m_channels.size());
    m_channels[key] = {{u"address"_s, QJsonValue()}, {u"description"_s, rule.description},
        {u"x-pattern"_s, rule.pattern},
        {u"x-names"_s,
            QJsonArray::fromStringList(
                rule.names.isEmpty() ? QStringList {rule.pattern} : rule.names)},
        {u"x-history"_s, rule.history}};
    addMessage(key, u"message"_s,
        message(u"message"_s, u"What another client published."_s,
            schema({u"type"_s, u"channel"_s, u"data"_s},
                {{u"type"_s, constant(u"message"_s)}, {u"channel"_s, text()},
                    {u"data"_s, anyObject()}, {u"seq"_s, number()}, {u"timestamp"_s, time()}})));
}

void Document::addEvent(const EventDeclaration &event)
{
    QJsonObject properties;
    for (const QString &field : event.fields) {
        properties.insert(field, QJsonObject());
    }
    const QJsonObject payload =
        event.isFlat ? flatPayload(event.name, properties) : eventPayload(event.name, properties);
    const QStringList channels = event.channels.isEmpty() ? QStringList {socket} : event.channels;
    for (const QString &address : channels) {
        const QString channel = keyOf(address);
        const QString key = u"event.%1.%2"_s.arg(keyOf(event.name), channel);
        addMessage(channel, key, message(event.name, event.summary, payload));
        m_operations.insert(u"send."_s + key,
            QJsonObject {{u"action"_s, u"send"_s},
                {u"channel"_s, reference(u"#/channels/"_s + channel)},
                {u"summary"_s, event.summary},
                {u"messages"_s, QJsonArray {messageOf(channel, key)}}});
    }
}

void Document::addStream(const StreamDeclaration &stream)
{
    addChannel(stream.path, stream.summary);
    QJsonObject &channel = m_channels[keyOf(stream.path)];
    channel.insert(u"x-right"_s, stream.right.name());
    channel.insert(u"x-roles"_s, jsonschema::rolesWith(stream.right));
}

QJsonObject Document::whole() const
{
    QJsonObject channels;
    for (auto it = m_channels.begin(); it != m_channels.end(); ++it) {
        channels.insert(it.key(), it.value());
    }
    const QJsonObject server {{u"host"_s, u"localhost:3000"_s}, {u"protocol"_s, u"ws"_s}};
    return {{u"asyncapi"_s, u"3.0.0"_s},
        {u"info"_s,
            QJsonObject {
                {u"title"_s, u"Loket"_s}, {u"version"_s, QString::fromLatin1(LOKET_VERSION)}}},
        {u"defaultContentType"_s, u"application/json"_s},
        {u"servers"_s, QJsonObject {{u"clinic"_s, server}}}, {u"channels"_s, channels},
        {u"operations"_s, m_operations},
        {u"components"_s, QJsonObject {{u"messages"_s, m_messages}}}};
}

// The description of the rule that covers the channel.
QString descriptionOf(const QString &channel, const QList<ChannelRule> &rules)
{
    static const QRegularExpression brace(u"\\{[^}]+\\}"_s);
    const QString example = QString(channel).replace(brace, u"x"_s);
    for (const ChannelRule &rule : rules) {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(rule.pattern));
        if (whole.match(example).hasMatch()) {
            return rule.description;
        }
    }
    return {};
}

} // namespace

QJsonObject asyncApi(const CommandRegistry &commands, const QList<ChannelRule> &rules)
{
    Document document;
    document.addProtocol();
    for (const Command &command : commands.commands()) {
        if (!command.httpOnly) {
            document.addCommand(command);
        }
    }
    for (const StreamDeclaration &stream : commands.streams()) {
        document.addStream(stream);
    }
    for (const EventDeclaration &event : commands.events()) {
        for (const QString &channel : event.channels) {
            document.addChannel(channel, descriptionOf(channel, rules));
        }
        document.addEvent(event);
    }
    for (const ChannelRule &rule : rules) {
        document.addRule(rule);
    }
    return document.whole();
}

} // namespace loket
