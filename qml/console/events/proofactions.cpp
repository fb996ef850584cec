#include "qml/console/events/proofactions.h"

#include "vocabulary/events/names.h"

namespace loket::console {

void ProofActions::prove()
{
    run(u"prove"_s, events::commands::prove, {});
}

void ProofActions::stop()
{
    run(u"stop"_s, events::commands::stopProving, {});
}

} // namespace loket::console
