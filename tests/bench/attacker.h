// A client that means harm: it sends what it has to send, again and again, comes back when it is
// closed, and reads what it is told or does not.
#pragma once

#include "poller.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace loket::bench {

struct Attack {
    QString name;
    QByteArray opening = {}; // once on each connection
    std::function<QByteArray(int number)> again; // then this, as long as the last one was taken
    bool reads = true;
    bool comesAnew = false; // each time on a connection of its own
};
// Large, deep, fast, slow, with many sessions, many subscriptions, …
QList<Attack> allAttacks();

class Attacker final : public Pollable {
public:
    Attacker(Poller &poller, const QUrl &server, const Attack &attack, int place);
    ~Attacker() override;
    Attacker(const Attacker &) = delete;
    Attacker &operator=(const Attacker &) = delete;

    void attack();
    void onReady(bool readable, bool writable) override;

private:
    void connect();
    void disconnect();
    void flush();

    Poller &m_poller;
    const QUrl m_server;
    const Attack m_attack;
    const int m_place;
    int m_descriptor = -1;
    int m_number = 0;
    QByteArray m_out;
};

// Many of them, on a thread of their own: who is measured meanwhile does not wait for them here.
class Crowd {
public:
    Crowd(const QUrl &server, const QList<Attack> &attacks, int ofEach);
    ~Crowd();

private:
    void run(const QUrl &server, const QList<Attack> &attacks, int ofEach);

    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

} // namespace loket::bench
