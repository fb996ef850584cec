// Radiology behind a FakeServer, as staff are told of it: scans of any age, which no real server
// makes. It tells, and answers no command.
#pragma once

#include "support/fakeserver.h"
#include "vocabulary/radiology/scan.h"

#include <list>

namespace loket::test {

class FakeScans {
public:
    // `server` must outlive it. Five rooms, of which nobody is in any.
    explicit FakeScans(FakeServer &server);

    // One that was asked for so long ago; so is the rest reckoned.
    radiology::Scan &add(const QString &patient, radiology::ScanType type, int minutesAgo,
        radiology::ScanPriority priority = radiology::ScanPriority::Normal,
        const QString &notes = {});
    static void start(radiology::Scan &scan, const QString &room, int minutesAgo);
    static void complete(radiology::Scan &scan, const QString &room, int minutesAgo, int took);
    // A morning: the picture's, with a late one, a long name and one of a newer server's types.
    void fill();
    // So many who wait.
    void crowd(int count);
    // Tells staff everything anew.
    void publish();

private:
    QJsonObject all() const;

    FakeServer &m_server;
    QList<radiology::ScanRoom> m_rooms;
    std::list<radiology::Scan> m_scans;
};

} // namespace loket::test
