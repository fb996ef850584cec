#include "net/netcounters.h"

namespace loket {

using namespace Qt::Literals::StringLiterals;

namespace {

double number(quint64 count)
{
    return static_cast<double>(count);
}

} // namespace

QJsonObject NetCounters::toJson() const
{
    QJsonObject byCode;
    for (const auto &[code, count] : refused) {
        byCode.insert(QString::fromLatin1(code), number(count));
    }
    QJsonObject byStatus;
    for (const auto &[status, count] : responses) {
        byStatus.insert(QString::number(status), number(count));
    }
    return {
        {u"accepted"_s, number(accepted)},
        {u"open"_s, open},
        {u"webSockets"_s, webSockets},
        {u"refused"_s, byCode},
        {u"responses"_s, byStatus},
        {u"messagesIn"_s, number(messagesIn)},
        {u"messagesOut"_s, number(messagesOut)},
        {u"bytesIn"_s, number(bytesIn)},
        {u"bytesOut"_s, number(bytesOut)},
        {u"rateLimited"_s, number(rateLimited)},
        {u"idleClosed"_s, number(idleClosed)},
        {u"aborted"_s, number(aborted)},
    };
}

} // namespace loket
