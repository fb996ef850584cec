#include "commands/protocolmessages.h"

namespace loket {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject ofType(const QString &type)
{
    return {{u"type"_s, type}};
}

QList<ProtocolMessage> makeMessages()
{
    const QJsonObject text = ofType(u"string"_s);
    const QJsonObject number = ofType(u"integer"_s);
    const QJsonObject object = ofType(u"object"_s);
    return {
        {u"welcome"_s, u"Who the client is; the first message."_s, {{u"data"_s, object}}},
        {u"subscribed"_s, u"What was missed, or a snapshot, follows."_s,
            {{u"channel"_s, text}, {u"seq"_s, number}, {u"epoch"_s, text},
                {u"recovered"_s, ofType(u"boolean"_s)}}},
        {u"unsubscribed"_s, u"No more of this channel comes."_s, {{u"channel"_s, text}}},
        {u"pong"_s, u"The answer to a ping."_s, {}},
        {u"status"_s, u"The client's connection as the server sees it."_s, {{u"data"_s, object}}},
        {u"reply"_s, u"The answer to a message that had an id."_s,
            {{u"id"_s, QJsonObject()}, {u"data"_s, object}}},
        {u"error"_s, u"Why something was refused; the socket stays open."_s,
            {{u"id"_s, QJsonObject()}, {u"code"_s, text}, {u"message"_s, text}}},
    };
}

} // namespace

const QList<ProtocolMessage> &protocolMessages()
{
    static const QList<ProtocolMessage> messages = makeMessages();
    return messages;
}

} // namespace loket
