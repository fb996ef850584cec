#include "modules/reports/glances.h"

#include "core/whendone.h"
#include "vocabulary/reports/names.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace loket::reports {
namespace {

Result<Reply> replyOf(const ReportOrder &order, Glances::Look look, CheckProgress &progress)
{
    Result<Reply> reply = fail(codes::notWanted, u"Nobody waits for this any more."_s, 409);
    if (progress.isStopped()) { // while others were before it
        return reply;
    }
    const auto found = look(order, progress);
    return progress.isStopped()
        ? reply
        : found.map([](const QJsonObject &body) { return Reply {.body = body}; });
}

} // namespace

Glances::Glances(Hub &hub, QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    connect(&hub, &Hub::detached, this, [this](ConnectionId gone) {
        stop([gone](const Glance &glance) { return glance.connection == gone; });
    });
}

Glances::~Glances()
{
    shutdown();
}

void Glances::shutdown()
{
    stop([](const Glance &) { return true; });
    m_pool.waitForDone();
}

void Glances::stop(const std::function<bool(const Glance &)> &isMeant)
{
    m_glances.removeIf([&isMeant](const Glance &glance) {
        const auto progress = glance.progress.lock();
        if (progress && isMeant(glance)) {
            progress->stop();
        }
        return !progress || progress->isStopped();
    });
}

// Also where the client has gone already.
void Glances::stopWithout(
    const QFuture<void> &waiting, const std::shared_ptr<CheckProgress> &progress)
{
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [progress] { progress->stop(); });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(waiting);
}

QFuture<Result<Reply>> Glances::at(const Call &call, const Result<ReportOrder> &order, Look look)
{
    if (!order) {
        return ready(fail(order.error()));
    }
    const auto progress = std::make_shared<CheckProgress>();
    const Glance glance {call.connection, call.values.text(u"view"_s), look, progress};
    stop([&glance](const Glance &other) {
        return !glance.view.isEmpty() && other.view == glance.view && other.look == glance.look
            && other.connection == glance.connection;
    });
    m_glances.append(glance);
    if (call.waiting) {
        stopWithout(*call.waiting, progress);
    }
    const auto made = QtConcurrent::run(
        &m_pool, [wish = *order, look, progress] { return replyOf(wish, look, *progress); });
    return bringBack(made, this);
}

} // namespace loket::reports
