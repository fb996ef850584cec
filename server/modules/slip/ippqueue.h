// A print queue: CUPS's on this computer or another, or a printer's own. It is spoken to in its own
// protocol, and not with `lp` or through Qt: only so is it known what became of a job, and a job
// that has not printed in time is cancelled and does not come out later. No library is needed for
// it, and a server on another system can, too. Blocks; on the thread of one job.
#pragma once

#include "modules/slip/ippmessage.h"
#include "modules/slip/outcome.h"
#include "modules/slip/patience.h"

#include <QNetworkAccessManager>

namespace loket::slip {

class IppQueue {
public:
    // `url`: its address over HTTP.
    IppQueue(const QUrl &url, const Patience &patience);

    Outcome print(const QString &jobName, const QByteArray &pdf);

private:
    std::optional<IppAnswer> ask(
        const IppRequest &asked, const Patience &patience, const QByteArray &document = {});
    std::optional<IppAnswer> askPrinter(const Patience &patience);
    Outcome follow(qint32 job);
    Outcome cancel(qint32 job);
    int stateOf(qint32 job, const Patience &patience);
    IppRequest request(IppOperation operation) const;

    const QUrl m_url;
    QUrl m_queue; // the same as the protocol names it
    const Patience m_patience;
    QNetworkAccessManager m_network;
};

} // namespace loket::slip
