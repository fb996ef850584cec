#include "rightswalk.h"

#include "socketioclient.h"
#include "vocabulary/role.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace loket::test {
namespace {

// Refused by every command, after its right and before all else.
const QString tooLong(65, u'x');

QString paired(HttpClient &admin, const QUrl &server, const QString &kind, QString &id)
{
    HttpClient screen(server);
    const QJsonObject offer =
        screen.post(u"/api/v1/devices/pair"_s, {{u"kind"_s, kind}, {u"name"_s, kind}}).body;
    admin.post(u"/api/v1/devices/approve"_s, {{u"code"_s, offer[u"code"_s]}});
    const QJsonObject claimed =
        screen.post(u"/api/v1/devices/claim"_s, {{u"claim"_s, offer[u"claim"_s]}}).body;
    id = claimed[u"device"_s][u"id"_s].toString();
    return claimed[u"token"_s].toString();
}

QString filledIn(QString name, const QString &own)
{
    static const QRegularExpression brace(u"\\{[^}]*\\}"_s);
    return name.replace(u"{userId}"_s, own.isEmpty() ? u"1"_s : own)
        .replace(u"{patientId}"_s, u"p-1"_s)
        .replace(brace, u"1"_s);
}

QJsonObject documentedChannels(const QUrl &server)
{
    return HttpClient(server).get(u"/asyncapi.json"_s).body[u"channels"_s].toObject();
}

QList<Asked> onSockets(QList<Asked> commands)
{
    commands.removeIf([](const Asked &command) { return !command.isOnSockets; });
    return commands;
}

} // namespace

QList<Visitor> visitorsOf(const QUrl &server, const QString &password)
{
    HttpClient admin(server);
    admin.login(u"admin"_s, password);
    QList<Visitor> visitors {{u"nobody"_s, u"–"_s, {}, {}}};
    const QJsonObject visit =
        admin.post(u"/queue/visits"_s, {{u"serviceId"_s, u"A"_s}, {u"patientId"_s, u"p-1"_s}})
            .body[u"visit"_s]
            .toObject();
    visitors.append({u"patient"_s, u"pat"_s, visit[u"id"_s].toString(),
        visit[u"token"_s].toString(), u"visit"_s});
    for (const Role role : {Role::Display, Role::Kiosk, Role::Monitor}) {
        Visitor device {toText(role), toText(role).first(3)};
        device.token = paired(admin, server, device.name, device.id);
        visitors.append(device);
    }
    const QHash<Role, QString> heads {{Role::Radiographer, u"rgr"_s}, {Role::Radiologist, u"rlg"_s},
        {Role::SuperAdmin, u"sup"_s}};
    for (const Role role : {Role::Registrar, Role::Nurse, Role::Doctor, Role::Pharmacist,
             Role::Radiographer, Role::Radiologist, Role::Auditor, Role::Admin, Role::SuperAdmin}) {
        HttpClient client(server);
        client.login(toText(role), password);
        visitors.append({toText(role), heads.value(role, toText(role).first(3)),
            client.get(u"/api/v1/auth/me"_s).body[u"user"_s][u"id"_s].toString(), client.token()});
    }
    return visitors;
}

QList<Asked> commandsOf(const QUrl &server)
{
    QMap<QString, Asked> found;
    const auto take = [&found](const QString &name, const QJsonObject &declared) -> Asked & {
        Asked &command = found[name];
        command.name = name;
        command.module = declared[u"x-module"_s].toString();
        command.right = declared[u"x-right"_s].toString();
        command.roles = declared[u"x-roles"_s].toVariant().toStringList();
        return command;
    };
    HttpClient http(server);
    const QJsonObject paths = http.get(u"/openapi.json"_s).body[u"paths"_s].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method) {
            const QJsonObject operation = method.value().toObject();
            Asked &command = take(operation[u"operationId"_s].toString(), operation);
            command.method = method.key().toUpper();
            command.path = path.key();
        }
    }
    const QJsonObject messages =
        http.get(u"/asyncapi.json"_s).body[u"components"_s][u"messages"_s].toObject();
    for (const QJsonValue message : messages) {
        const QJsonObject flat = message[u"payload"_s].toObject();
        const QJsonObject data = flat[u"properties"_s][u"data"_s].toObject();
        for (const QJsonObject &declared : {flat, data}) {
            if (declared.contains(u"x-module"_s)) {
                take(message[u"name"_s].toString(), declared).isOnSockets = true;
            }
        }
    }
    QList<Asked> commands = found.values();
    std::stable_sort(commands.begin(), commands.end(),
        [](const Asked &a, const Asked &b) { return a.module < b.module; });
    return commands;
}

QList<Asked> streamsOf(const QUrl &server)
{
    QList<Asked> streams;
    for (const QJsonValue channel : documentedChannels(server)) {
        if (channel.toObject().contains(u"x-right"_s)) {
            streams.append({.path = channel[u"address"_s].toString(),
                .right = channel[u"x-right"_s].toString(),
                .roles = channel[u"x-roles"_s].toVariant().toStringList()});
        }
    }
    return streams;
}

QStringList channelsOf(const QUrl &server)
{
    QStringList names;
    for (const QJsonValue channel : documentedChannels(server)) {
        for (const QJsonValue name : channel[u"x-names"_s].toArray()) {
            if (!name.toString().contains(u'(')) { // those that only the program names
                names.append(name.toString());
            }
        }
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

Codes overHttp(const QUrl &server, const Visitor &visitor, const QList<Asked> &commands)
{
    HttpClient http(server, visitor.parameter == u"token"_s ? visitor.token : QString());
    Codes codes;
    for (const Asked &command : commands) {
        if (command.method.isEmpty()) {
            continue;
        }
        QStringList query;
        if (visitor.parameter != u"token"_s) {
            query.append(visitor.parameter + u'=' + visitor.token);
        }
        QJsonObject body;
        if (command.method == u"GET"_s) {
            query.append(u"requestId="_s + tooLong);
        } else {
            body.insert(u"requestId"_s, tooLong);
        }
        const Answer answer = http.request(
            command.method.toLatin1(), filledIn(command.path, {}) + u'?' + query.join(u'&'), body);
        codes.insert(command.name, answer.body[u"code"_s].toString(u"done"_s));
    }
    return codes;
}

Codes overWebSocket(const QUrl &server, const Visitor &visitor, const QList<Asked> &commands)
{
    SocketClient socket(server, visitor.token, visitor.parameter);
    Codes codes;
    socket.onMessage = [&codes](const QJsonObject &message) {
        if (message.contains(u"id"_s)) {
            codes.insert(message[u"id"_s].toString(), message[u"code"_s].toString(u"done"_s));
        }
    };
    const QList<Asked> all = onSockets(commands);
    for (const Asked &command : all) {
        socket.send({{u"type"_s, command.name}, {u"id"_s, command.name},
            {u"data"_s, QJsonObject {{u"requestId"_s, tooLong}}}});
    }
    (void)QTest::qWaitFor([&] { return codes.size() == all.size(); }, 20'000);
    return codes;
}

Codes overSocketIo(const QUrl &server, const Visitor &visitor, const QList<Asked> &commands)
{
    SocketIoClient socket(server, visitor.token, visitor.parameter);
    const QList<Asked> all = onSockets(commands);
    for (int i = 0; i < all.size(); ++i) {
        socket.ask(i, all[i].name, {{u"requestId"_s, tooLong}});
    }
    (void)QTest::qWaitFor([&] { return socket.answers.size() == all.size(); }, 20'000);
    Codes codes;
    for (auto answer = socket.answers.begin(); answer != socket.answers.end(); ++answer) {
        codes.insert(all[answer.key()].name, answer.value()[u"code"_s].toString(u"done"_s));
    }
    return codes;
}

Codes onStreams(const QUrl &server, const Visitor &visitor, const QList<Asked> &streams)
{
    Codes codes;
    for (const Asked &stream : streams) {
        QUrl url = server.resolved(QUrl(filledIn(stream.path, visitor.id)));
        url.setScheme(u"ws"_s);
        if (!visitor.token.isEmpty()) {
            url.setQuery(visitor.parameter + u'=' + visitor.token);
        }
        QWebSocket socket;
        bool isOpened = false;
        bool isRefused = false;
        QObject::connect(&socket, &QWebSocket::connected, &socket, [&] { isOpened = true; });
        QObject::connect(&socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error),
            &socket, [&] { isRefused = !isOpened; });
        socket.open(url);
        (void)QTest::qWaitFor([&] { return isOpened || isRefused; }, 20'000);
        codes.insert(stream.path, isOpened ? u"done"_s : QString());
    }
    return codes;
}

Codes onChannels(const QUrl &server, const Visitor &visitor, const QStringList &channels)
{
    SocketClient socket(server, visitor.token, visitor.parameter);
    Codes codes;
    for (const QString &name : channels) {
        const QString channel = filledIn(name, visitor.id);
        // Where there is none of that name it is no matter of who asks.
        const auto may = [&](const QJsonObject &message) {
            socket.send(message);
            const QJsonObject answer = socket.take(
                [&](const QJsonObject &each) { return each[u"id"_s] == message[u"id"_s]; });
            const QString code = answer[u"code"_s].toString();
            return answer[u"type"_s] != u"error"_s || code == u"NOT_FOUND"
                || code == u"NO_SUCH_TEMPLATE";
        };
        QString whole;
        if (may({{u"type"_s, u"subscribe"_s}, {u"id"_s, name}, {u"channel"_s, channel}})) {
            whole += u'h';
        }
        if (may({{u"type"_s, u"publish"_s}, {u"id"_s, u"say "_s + name}, {u"channel"_s, channel},
                {u"data"_s, QJsonObject {}}})) {
            whole += u's';
        }
        codes.insert(name, whole);
    }
    return codes;
}

} // namespace loket::test
