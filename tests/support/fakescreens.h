// The displays and kiosks of a clinic behind a FakeServer: who is connected, who shows a code, and
// the commands that let one in and take one away.
#pragma once

#include "support/fakeserver.h"

namespace loket::test {

class FakeScreens {
public:
    // `server` must outlive it, or answer nothing any more.
    explicit FakeScreens(FakeServer &server);

    // A paired one that came or went so long ago; its id is its name. Staff are told.
    void add(const QString &name, const QString &kind, bool isOnline, int minutesAgo);
    // What is known of one besides.
    void describe(const QString &name, const QString &program, const QString &address,
        const QJsonObject &view);
    // What capabilities say of it.
    void mark(const QString &name, const QJsonObject &members);
    // What it says of its sound, and whether it speaks for its room.
    void sounds(const QString &name, const QString &sound, bool speaks, bool isHidden = false);
    void clear();
    // One that shows a code.
    void addWaiting(const QString &code, const QString &name, const QString &address);

private:
    Result<QJsonObject> approve(const QJsonObject &data);
    Result<QJsonObject> dismiss(const QJsonObject &data);
    Result<QJsonObject> revoke(const QJsonObject &data);
    Result<QJsonObject> update(const QJsonObject &data);
    QJsonObject all() const;
    void publish();

    FakeServer &m_server;
    QJsonArray m_screens;
    QJsonArray m_waiting;
};

} // namespace loket::test
