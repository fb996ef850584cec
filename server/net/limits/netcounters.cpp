#include "net/limits/netcounters.h"

namespace loket {

using namespace Qt::Literals::StringLiterals;

namespace {

double number(quint64 count)
{
    return static_cast<double>(count);
}

QJsonObject byName(const std::map<QByteArray, quint64> &counts)
{
    QJsonObject json;
    for (const auto &[name, count] : counts) {
        json.insert(QString::fromLatin1(name), number(count));
    }
    return json;
}

} // namespace

QJsonObject NetCounters::toJson() const
{
    QJsonObject byStatus;
    for (const auto &[status, count] : responses) {
        byStatus.insert(QString::number(status), number(count));
    }
    return {
        {u"accepted"_s, number(accepted)},
        {u"open"_s, open},
        {u"newcomers"_s, newcomers},
        {u"webSockets"_s, webSockets},
        {u"sessions"_s, sessions},
        {u"refused"_s, byName(refused)},
        {u"closed"_s, byName(closed)},
        {u"sessionsEnded"_s, byName(sessionsEnded)},
        {u"responses"_s, byStatus},
        {u"messagesIn"_s, number(messagesIn)},
        {u"messagesOut"_s, number(messagesOut)},
        {u"bytesIn"_s, number(bytesIn)},
        {u"bytesOut"_s, number(bytesOut)},
        {u"writes"_s, number(writes)},
        {u"deflated"_s, number(deflated)},
        {u"rateLimited"_s, number(rateLimited)},
        {u"idleClosed"_s, number(idleClosed)},
        {u"aborted"_s, number(aborted)},
    };
}

} // namespace loket
