#include "networkmetrics.h"

#include "core/result.h"

namespace loket {

QList<Metric> networkMetrics(const NetCounters &net, DoorKind door)
{
    using enum Metric::Type;
    const auto count = [](auto value) { return static_cast<double>(value); };
    QList<Metric> metrics {
        {u"loket_net_front_door"_s, u"What holds the port open."_s, Gauge, 1,
            {{u"kind"_s, toText(door)}}},
        {u"loket_net_accepted_total"_s, u"Connections accepted."_s, Counter, count(net.accepted)},
        {u"loket_net_open"_s, u"Connections now."_s, Gauge, count(net.open)},
        {u"loket_net_newcomers"_s, u"Connections that have not sent a whole request yet."_s, Gauge,
            count(net.newcomers)},
        {u"loket_net_websockets"_s, u"WebSockets now."_s, Gauge, count(net.webSockets)},
        {u"loket_net_sessions"_s, u"Sessions of Engine.IO now."_s, Gauge, count(net.sessions)},
        {u"loket_net_messages_in_total"_s, u"Messages received."_s, Counter, count(net.messagesIn)},
        {u"loket_net_messages_out_total"_s, u"Frames sent."_s, Counter, count(net.messagesOut)},
        {u"loket_net_bytes_in_total"_s, u"Bytes of messages and bodies received."_s, Counter,
            count(net.bytesIn)},
        {u"loket_net_bytes_out_total"_s, u"Bytes of frames and responses sent."_s, Counter,
            count(net.bytesOut)},
        {u"loket_net_writes_total"_s, u"Calls of the system that sent bytes, without TLS."_s,
            Counter, count(net.writes)},
        {u"loket_net_deflated_total"_s, u"Frames deflated, each once for all who got it."_s,
            Counter, count(net.deflated)},
        {u"loket_net_rate_limited_total"_s, u"Messages and requests that came too fast."_s, Counter,
            count(net.rateLimited)},
        {u"loket_net_idle_closed_total"_s, u"WebSockets closed because they were idle."_s, Counter,
            count(net.idleClosed)},
        {u"loket_net_aborted_total"_s, u"Clients that went while their answer was made."_s, Counter,
            count(net.aborted)},
    };
    for (const auto &[code, times] : net.refused) {
        metrics.append({u"loket_net_refused_total"_s, u"Turned away before any rule was asked."_s,
            Counter, count(times), {{u"code"_s, QString::fromLatin1(code)}}});
    }
    for (const auto &[reason, times] : net.closed) {
        metrics.append({u"loket_net_closed_total"_s, u"Connections that the server closed."_s,
            Counter, count(times), {{u"reason"_s, QString::fromLatin1(reason)}}});
    }
    for (const auto &[reason, times] : net.sessionsEnded) {
        metrics.append({u"loket_net_sessions_ended_total"_s, u"Sessions of Engine.IO that ended."_s,
            Counter, count(times), {{u"reason"_s, QString::fromLatin1(reason)}}});
    }
    for (const auto &[status, times] : net.responses) {
        metrics.append({u"loket_net_responses_total"_s, u"HTTP responses."_s, Counter, count(times),
            {{u"status"_s, QString::number(status)}}});
    }
    return metrics;
}

QList<Metric> refusalMetrics(const RefusalCounts &refusals)
{
    const auto metric = [](const QString &who, quint64 times) {
        return Metric {u"loket_commands_refused_total"_s, u"Refused for want of a right."_s,
            Metric::Type::Counter, static_cast<double>(times), {{u"who"_s, who}}};
    };
    return {
        metric(u"anonymous"_s, refusals.anonymous), metric(u"identified"_s, refusals.identified)};
}

} // namespace loket
