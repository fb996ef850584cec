// QueueService: what a visit's slip says.
#include "modules/queue/queueerrors.h"
#include "modules/queue/queueservice.h"

namespace loket::queue {

// The token is this run's, as good as the one that was given with the number.
QFuture<Result<slip::Ticket>> QueueService::ticket(const QString &visitId)
{
    const auto work = [visitId, hash = hashOf(tokenFor(visitId))](
                          Transaction &transaction) -> Result<Visit> {
        QueueStore store(transaction);
        const auto visit = store.visit(visitId);
        if (!visit) {
            return fail(errors::noSuchVisit(visitId));
        }
        if (!keepsNumber(visit->state)) {
            return fail(errors::noSlipOf(*visit));
        }
        store.addToken(hash, visitId);
        return *visit;
    };
    return m_answers.follow(m_storage.write(work)).then([this](const Result<Visit> &found) {
        return found.map([this](const Visit &visit) { return ticketOf(visit); });
    });
}

// Whoever is given a token while the others go is given the next one already.
QFuture<Result<Done>> QueueService::endTokens(const QString &visitId)
{
    ++m_tokensEnded[visitId];
    return m_answers.follow(m_storage.write([visitId](Transaction &transaction) -> Result<Done> {
        QueueStore(transaction).removeTokens(visitId);
        return Done {};
    }));
}

slip::Ticket QueueService::ticketOf(const Visit &visit) const
{
    const bool isBooked = visit.state == State::Booked;
    return {.visitId = visit.id,
        .number = visit.number,
        .serviceName = m_board.serviceName(visit.stop(), visit.language),
        .language = visit.language,
        .issuedAt = visit.issuedAt,
        .appointmentAt = isBooked ? visit.appointmentAt : std::nullopt,
        .code = isBooked ? visit.code : QString(),
        .position = m_board.positionOf(visit, now()),
        .estimatedWait = m_board.estimateFor(visit, now()),
        .token = tokenFor(visit.id)};
}

} // namespace loket::queue
