// What people are told of the queue for themselves: that somebody else works at their counter now.
#include "modules/queue/queuemodule.h"
#include "modules/queue/queuerecord.h"
#include "vocabulary/queue/counter.h"

namespace loket::queue {
namespace {

QList<Tiding> ofOpened(const Event &event)
{
    const auto before = Counter::fromJson(event.body.value(u"before"_s).toObject());
    const auto after = Counter::fromJson(event.body.value(u"after"_s).toObject());
    if (!before || !after || !before->isOpen || before->personId == after->personId) {
        return {};
    }
    return {{.kind = u"counter:taken-over"_s,
        .room = queueModule,
        .about = event.subject,
        .data = {{u"name"_s, after->name}, {u"names"_s, after->names}},
        .to = {.users = {before->personId}}}};
}

} // namespace

QList<TidingDeclaration> QueueModule::tidings() const
{
    return {{queueModule, u"counter-opened"_s, ofOpened}};
}

} // namespace loket::queue
