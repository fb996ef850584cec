#include "net/limits/turns.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace loket {

Turns::Turns(const NetLimits &limits)
    : m_shares {Share {limits.turnBytesOfStaffMember, limits.turnBytesOfStaff},
        Share {limits.turnBytesOfOther, limits.turnBytesOfOthers}}
{
}

bool Turns::isOpenTo(const Account &account) const
{
    const Share &share = shareOf(account);
    return share.used < share.ofAll && (account.turn != m_turn || account.used < share.ofOne);
}

void Turns::charge(Account &account, qint64 bytes)
{
    account.used = bytes + (account.turn == m_turn ? account.used : 0);
    account.turn = m_turn;
    shareOf(account).used += bytes;
    expectNextTurn();
}

void Turns::wait(Client &client, Account &account)
{
    if (!account.isWaiting) {
        account.isWaiting = true;
        shareOf(account).waiting.push_back({&client, &account});
        expectNextTurn();
    }
}

void Turns::leave(Client &client, Account &account)
{
    if (std::exchange(account.isWaiting, false)) {
        for (Share &share : m_shares) {
            std::erase_if(share.waiting,
                [&client](const Waiting &waiting) { return waiting.client == &client; });
        }
    }
}

// Behind all that is waiting to be done in this turn.
void Turns::expectNextTurn()
{
    if (!std::exchange(m_isNextTurnExpected, true)) {
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority);
    }
}

void Turns::customEvent(QEvent *event)
{
    Q_UNUSED(event)
    m_isNextTurnExpected = false;
    ++m_turn;
    for (Share &share : m_shares) {
        share.used = 0;
        serve(share);
    }
}

// Each once: who has not said all waits again, at the end.
void Turns::serve(Share &share)
{
    for (size_t i = share.waiting.size();
         i > 0 && !share.waiting.empty() && share.used < share.ofAll; --i) {
        const Waiting next = share.waiting.front();
        share.waiting.pop_front();
        next.account->isWaiting = false;
        next.client->goOn();
    }
    if (!share.waiting.empty()) {
        expectNextTurn();
    }
}

} // namespace loket
