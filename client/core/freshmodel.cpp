#include "client/core/freshmodel.h"

namespace loket::client {

void FreshModel::setStale(bool stale)
{
    if (m_stale != stale) {
        m_stale = stale;
        Q_EMIT staleChanged();
    }
}

} // namespace loket::client
