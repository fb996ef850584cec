#include "modules/slip/ippqueue.h"

#include <QEventLoop>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace loket::slip {
namespace {

constexpr Millis lookTime {200};
constexpr Millis cancelTime {1500};
constexpr qint64 longestAnswer = 1 << 20; // bytes
constexpr int stopLookMillis = 50;

// RFC 8011, 5.3.7 and 5.4.11.
constexpr int jobCancelled = 7; // then aborted, completed
constexpr int jobCompleted = 9;
constexpr int printerStopped = 5;

bool isOver(int jobState)
{
    return jobState >= jobCancelled;
}

// A reason may end with `-error`, `-warning` or `-report`.
bool hasReason(const IppAnswer &printer, std::initializer_list<const char *> reasons)
{
    const QList<QByteArray> all = printer.words("printer-state-reasons");
    return std::any_of(all.begin(), all.end(), [&](const QByteArray &reason) {
        return std::any_of(reasons.begin(), reasons.end(),
            [&](const char *one) { return reason.startsWith(one); });
    });
}

Trouble troubleOf(const IppAnswer &printer)
{
    if (hasReason(printer, {"media-empty", "media-needed"})) {
        return Trouble::PaperOut;
    }
    if (hasReason(printer, {"cover-open", "door-open", "interlock-open"})) {
        return Trouble::CoverOpen;
    }
    const QByteArray accepts = printer.words("printer-is-accepting-jobs").value(0);
    if (accepts == QByteArray(1, '\0')) {
        return Trouble::Refused;
    }
    return printer.number("printer-state", 0) == printerStopped
            || hasReason(printer, {"paused", "shutdown", "offline"})
        ? Trouble::Offline
        : Trouble::Nothing;
}

QUrl ippOf(QUrl url)
{
    url.setScheme(url.scheme() == u"https" ? QStringLiteral("ipps") : QStringLiteral("ipp"));
    return url;
}

} // namespace

IppQueue::IppQueue(const QUrl &url, const Patience &patience)
    : m_url(url),
      m_queue(ippOf(url)),
      m_patience(patience)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

IppRequest IppQueue::request(IppOperation operation) const
{
    return {operation, m_queue};
}

Outcome IppQueue::print(const QString &jobName, const QByteArray &pdf)
{
    const auto before = askPrinter(m_patience);
    if (!before) {
        return {m_patience.isOver() ? m_patience.why() : Trouble::Unreachable};
    }
    if (!before->isGood()) {
        return {Trouble::Refused};
    }
    if (const Trouble trouble = troubleOf(*before); trouble != Trouble::Nothing) {
        return {trouble};
    }
    const auto taken = ask(request(IppOperation::PrintJob)
                               .name("requesting-user-name", QStringLiteral("loket"))
                               .name("job-name", jobName)
                               .mime("document-format", "application/pdf")
                               .ofJob()
                               .keywords("print-scaling", {"none"}),
        m_patience, pdf);
    const qint32 job = taken ? taken->number("job-id", 0) : 0;
    if (job == 0) {
        return {taken ? Trouble::Refused : Trouble::Gone};
    }
    return follow(job);
}

Outcome IppQueue::follow(qint32 job)
{
    QEventLoop pause;
    while (!m_patience.isOver()) {
        const int state = stateOf(job, m_patience);
        if (state == jobCompleted) {
            const auto after = askPrinter(m_patience.atMost(cancelTime));
            return {.paperLow = after && hasReason(*after, {"media-low", "media-empty"})};
        }
        if (isOver(state)) {
            return {Trouble::Fault};
        }
        QTimer::singleShot(
            m_patience.slice(static_cast<int>(lookTime.count())), &pause, &QEventLoop::quit);
        pause.exec();
    }
    return cancel(job);
}

// It may have been printed at the last moment: then it is.
Outcome IppQueue::cancel(qint32 job)
{
    const Patience wait(cancelTime, std::make_shared<std::atomic_bool>(false));
    const auto printer = askPrinter(wait);
    ask(request(IppOperation::CancelJob)
            .number("job-id", job)
            .name("requesting-user-name", QStringLiteral("loket")),
        wait);
    if (stateOf(job, wait) == jobCompleted) {
        return {};
    }
    const Trouble trouble = printer ? troubleOf(*printer) : Trouble::Gone;
    return {trouble == Trouble::Nothing ? m_patience.why() : trouble};
}

int IppQueue::stateOf(qint32 job, const Patience &patience)
{
    const auto answer = ask(request(IppOperation::GetJobAttributes)
                                .number("job-id", job)
                                .keywords("requested-attributes", {"job-state"}),
        patience);
    return answer ? answer->number("job-state", 0) : 0;
}

std::optional<IppAnswer> IppQueue::askPrinter(const Patience &patience)
{
    return ask(request(IppOperation::GetPrinterAttributes)
                   .keywords("requested-attributes",
                       {"printer-state", "printer-state-reasons", "printer-is-accepting-jobs"}),
        patience);
}

std::optional<IppAnswer> IppQueue::ask(
    const IppRequest &asked, const Patience &patience, const QByteArray &document)
{
    QNetworkRequest http(m_url);
    http.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/ipp"));
    http.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(m_network.post(http, asked.bytes(document)));
    QEventLoop waiting;
    QTimer looking;
    QObject::connect(reply.get(), &QNetworkReply::finished, &waiting, &QEventLoop::quit);
    QObject::connect(
        reply.get(), &QNetworkReply::downloadProgress, &waiting, [&reply](qint64 received) {
            if (received > longestAnswer) {
                reply->abort();
            }
        });
    QObject::connect(&looking, &QTimer::timeout, &waiting, [&] {
        if (patience.isOver()) {
            reply->abort();
        }
    });
    looking.start(stopLookMillis);
    if (!reply->isFinished()) {
        waiting.exec();
    }
    return reply->error() == QNetworkReply::NoError ? IppAnswer::read(reply->readAll())
                                                    : std::nullopt;
}

} // namespace loket::slip
