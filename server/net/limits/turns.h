// Whose turn it is to be heard. What clients send is handled in turns of the event loop; in one
// turn so much of one client, and so much of all together, that whoever comes next waits for
// little. The rest waits for the turns after, in the order in which it came; staff goes first.
#pragma once

#include "net/limits/netlimits.h"

#include <QObject>

#include <array>
#include <deque>

namespace loket {

// Lives on the hub's thread.
class Turns final : public QObject {
    Q_OBJECT
public:
    explicit Turns(const NetLimits &limits);

    // Says leave() before it goes.
    class Client {
    public:
        virtual ~Client() = default;
        virtual void goOn() = 0; // its turn has come
    };
    // What a client has used; kept by the client.
    struct Account {
        quint64 turn = 0;
        qint64 used = 0;
        bool isStaff = false;
        bool isWaiting = false;
    };

    // It may be heard in this turn. What costs more than is left goes through and is paid for by
    // those who come after it.
    bool isOpenTo(const Account &account) const;
    void charge(Account &account, qint64 bytes);
    // goOn() in one of the next turns; nothing where it waits already.
    void wait(Client &client, Account &account);
    void leave(Client &client, Account &account);

protected:
    void customEvent(QEvent *event) override; // the next turn

private:
    struct Waiting {
        Client *client;
        Account *account;
    };
    struct Share {
        qint64 ofOne; // bytes of one client in a turn …
        qint64 ofAll; // … and of all
        qint64 used = 0;
        std::deque<Waiting> waiting = {};
    };
    const Share &shareOf(const Account &account) const { return m_shares[account.isStaff ? 0 : 1]; }
    Share &shareOf(const Account &account) { return m_shares[account.isStaff ? 0 : 1]; }
    void serve(Share &share);
    void expectNextTurn();

    std::array<Share, 2> m_shares; // staff's, the others'
    quint64 m_turn = 1;
    bool m_isNextTurnExpected = false;
};

} // namespace loket
