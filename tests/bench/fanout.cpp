#include "fanout.h"

namespace loket::bench {

void FanOut::onDelivery(int number)
{
    Publication &publication = m_publications[static_cast<size_t>(number)];
    m_latencies.add(SteadyClock::now() - publication.sent);
    ++m_deliveries;
    if (--publication.missing == 0) {
        --m_underWay;
        publishNext();
    }
}

void FanOut::publishNext()
{
    if (m_isPublishing) {
        ++m_underWay;
        m_publications.push_back({SteadyClock::now(), m_plan->receivers});
        m_plan->publish(static_cast<int>(m_publications.size()) - 1);
    }
}

bool FanOut::publishFor(const FanOutPlan &plan, Seconds time)
{
    m_plan = &plan;
    m_isPublishing = true;
    m_underWay = 0;
    for (int i = 0; i < plan.window; ++i) {
        publishNext();
    }
    m_poller.runUntil([] { return false; }, time);
    m_isPublishing = false;
    return m_poller.runUntil([this] { return m_underWay == 0; }, Seconds(20));
}

FanOutFigures FanOut::measure(const FanOutPlan &plan)
{
    FanOutFigures figures;
    if (!publishFor(plan, plan.warmUp)) {
        return figures;
    }
    m_deliveries = 0;
    m_latencies = {};
    const size_t before = m_publications.size();
    const Seconds cpuBefore = m_server.cpuTime();
    const TimePoint began = SteadyClock::now();
    figures.isWhole = publishFor(plan, plan.duration);
    const double seconds = Seconds(SteadyClock::now() - began).count();
    const auto deliveries = static_cast<double>(m_deliveries);
    figures.cpu = (m_server.cpuTime() - cpuBefore).count() * 1e6 / deliveries;
    figures.perSecond = deliveries / seconds;
    figures.publicationsPerSecond = static_cast<double>(m_publications.size() - before) / seconds;
    figures.latencies = m_latencies;
    return figures;
}

} // namespace loket::bench
