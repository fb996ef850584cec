// Where there is no queue: p-9 is here with v9, number A-009, and nobody is sent anywhere. v0 is
// over.
#pragma once

#include "commands/errands.h"

namespace loket::test {

class OneVisit final : public Errands {
    Result<Done> sendElsewhere(Changes &, const Errand &) const override { return Done {}; }
    Result<Done> begin(Changes &, const Errand &) const override { return Done {}; }
    Result<Done> bringBack(Changes &, const Errand &) const override { return Done {}; }
    Result<Done> expect(Changes &, const Errand &) const override { return Done {}; }
    Result<Done> release(Changes &, const Errand &) const override { return Done {}; }
    Result<Done> giveUp(Changes &, const Errand &) const override { return Done {}; }
    Result<Done> conclude(Changes &, const Errand &) const override { return Done {}; }
    std::optional<VisitLook> look(Transaction &, const QString &visitId) const override
    {
        if (visitId == u"v9"_s) {
            return VisitLook {.number = u"A-009"_s,
                .patientId = u"p-9"_s,
                .patientName = u"Siti"_s,
                .serviceId = u"A"_s};
        }
        return visitId == u"v0"_s ? std::optional(VisitLook {.phase = VisitLook::Phase::Over})
                                  : std::nullopt;
    }
    Result<Done> issue(Changes &, const NewVisit &) const override { return Done {}; }
    Result<QString> visitFor(
        Transaction &, const QString &patientId, const QString &visitId) const override
    {
        if (visitId == u"v0"_s) {
            return fail(loket::errors::invalidField(u"visitId"_s, u"It is over."_s));
        }
        return !visitId.isEmpty() || patientId != u"p-9"_s ? visitId : u"v9"_s;
    }
};

} // namespace loket::test
