// Work that waits for a thread, served fairly.
#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

#include <functional>
#include <map>
#include <utility>

namespace loket {

// Who waits.
struct Turn {
    QString share; // who waits together, such as all of one address
    int rank = 0; // the lower ones first
};

// May be used from any thread. Everybody's task is called once: when it is its turn, or to be sent
// away. Of those with one rank the first comes first.
class FairQueue {
public:
    using Task = std::function<void(bool isTurn)>;

    FairQueue(int places, int placesOfAShare);

    // Where all places are taken the highest rank is sent away, which may be the newcomer; the
    // newcomer, too, where its share has all of its places. True: there is one more than before.
    bool enter(const Turn &turn, Task task);
    Task next(); // empty where nobody waits

private:
    struct Waiting {
        QString share;
        Task task;
    };
    using Place = std::pair<int, quint64>; // rank, arrival
    Waiting take(std::map<Place, Waiting>::iterator place);

    const int m_places;
    const int m_placesOfAShare;
    QMutex m_mutex;
    std::map<Place, Waiting> m_waiting;
    QHash<QString, int> m_shares;
    quint64 m_arrivals = 0;
};

} // namespace loket
