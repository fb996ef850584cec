// The visits that the server has told of: who waits first, in about the order in which they will be
// called (within one service exactly), then the others.
#pragma once

#include "client/core/entitymodel.h"
#include "vocabulary/queue/shownvisit.h"

namespace loket::client {

// A visit's news goes to its `position` among the waiting of its service, whose positions move with
// it.
class VisitModel final : public EntityModel<queue::ShownVisit> {
public:
    explicit VisitModel(QObject *parent = nullptr)
        : EntityModel({}, parent)
    {
    }

private:
    void arrange(QList<queue::ShownVisit> &visits) const override;
    void put(const queue::ShownVisit &visit, int old) override;
    int rowFor(const queue::ShownVisit &visit, int old) const;
    void renumber(const QString &serviceId);
};

} // namespace loket::client
