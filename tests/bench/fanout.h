// Publishes again and again, and counts what arrives where.
#pragma once

#include "figures.h"
#include "member.h"
#include "serverprocess.h"

#include <memory>

namespace loket::bench {

using Members = std::vector<std::unique_ptr<Member>>;

struct FanOutPlan {
    int receivers = 0; // of each publication
    int window = 1; // publications on the way at once
    Seconds warmUp {0.7};
    Seconds duration {2.5};
    // Sends the publication of this number on its way.
    std::function<void(int number)> publish = {};
};

struct FanOutFigures {
    double cpu = 0; // of the server, microseconds per delivery
    double perSecond = 0; // deliveries
    double publicationsPerSecond = 0;
    Latencies latencies; // from the publication to each delivery
    bool isWhole = false; // all arrived
};

class FanOut {
public:
    FanOut(Poller &poller, const ServerProcess &server)
        : m_poller(poller),
          m_server(server)
    {
    }
    // For the members.
    void onDelivery(int number);
    FanOutFigures measure(const FanOutPlan &plan);

private:
    struct Publication {
        TimePoint sent;
        int missing;
    };
    bool publishFor(const FanOutPlan &plan, Seconds time); // false: some did not arrive
    void publishNext();

    Poller &m_poller;
    const ServerProcess &m_server;
    const FanOutPlan *m_plan = nullptr;
    bool m_isPublishing = false;
    std::vector<Publication> m_publications; // by number
    int m_underWay = 0;
    size_t m_deliveries = 0;
    Latencies m_latencies;
};

} // namespace loket::bench
