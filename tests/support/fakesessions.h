// Where somebody is signed in, behind a FakeServer, and the commands that end it.
#pragma once

#include "support/fakeserver.h"

namespace loket::test {

class FakeSessions {
public:
    // One session, which is the asker's own. `server` must outlive it, or answer nothing any more.
    explicit FakeSessions(FakeServer &server);

    // Another one, opened so long ago; its id is its address.
    void add(const QString &userAgent, const QString &address, int minutesAgo);

private:
    Result<QJsonObject> end(const QString &id);

    QJsonArray m_sessions;
};

} // namespace loket::test
