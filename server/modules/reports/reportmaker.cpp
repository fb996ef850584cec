#include "modules/reports/reportmaker.h"

#include "core/whendone.h"
#include "vocabulary/reports/names.h"

#include <QtConcurrent>

#include <algorithm>

namespace loket::reports {
namespace {

constexpr int mostMadeAtOnce = 2;
constexpr int progressMillis = 100;

int percentOf(const CheckProgress &progress)
{
    return progress.total() > 0
        ? static_cast<int>(std::min<qint64>(99, progress.done() * 100 / progress.total()))
        : 0;
}

Result<Made> makeUnlessStopped(const Result<ReportOrder> &order, Making &making)
{
    if (making.progress.isStopped()) {
        return fail(codes::over, u"The report was cancelled."_s, 409);
    }
    return order.and_then([&making](const ReportOrder &wish) { return makeReport(wish, making); });
}

} // namespace

ReportMaker::ReportMaker(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(mostMadeAtOnce);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_timer.setInterval(progressMillis);
    connect(&m_timer, &QTimer::timeout, this, &ReportMaker::tellProgress);
}

ReportMaker::~ReportMaker()
{
    shutdown();
}

void ReportMaker::shutdown()
{
    m_isEnding = true;
    for (const auto &making : std::as_const(m_making)) {
        making->progress.stop();
    }
    m_pool.waitForDone();
}

void ReportMaker::make(const Report &report, const Result<ReportOrder> &order)
{
    if (m_isEnding) {
        return;
    }
    auto making = std::make_shared<Making>();
    m_making.insert(report.id, making);
    m_timer.start();
    const auto made =
        QtConcurrent::run(&m_pool, [order, making] { return makeUnlessStopped(order, *making); });
    whenDone(made, this, [this, report](const Result<Made> &done) { finish(report, done); });
}

void ReportMaker::stop(const QString &id)
{
    if (const auto making = m_making.value(id)) {
        making->progress.stop();
    }
}

void ReportMaker::forget(const QString &id)
{
    m_making.remove(id);
    m_told.remove(id);
    if (m_making.isEmpty()) {
        m_timer.stop();
    }
}

// What the program's end stopped stays open: the next start tells it.
void ReportMaker::finish(const Report &report, const Result<Made> &outcome)
{
    if (!m_isEnding) {
        Q_EMIT made(report, outcome);
    }
}

Status ReportMaker::statusOf(const Report &report) const
{
    const auto making = m_making.value(report.id);
    return report.isOpen() && making && making->hasBegun ? Status::Running : Status(report.status);
}

ReportMaker::Way ReportMaker::wayOf(const Report &report) const
{
    const auto making = m_making.value(report.id);
    if (report.status == Status::Completed || !making) {
        return {report.rows, report.rows, report.status == Status::Completed ? 100 : 0};
    }
    return {making->progress.done(), making->progress.total(), percentOf(making->progress)};
}

void ReportMaker::tellProgress()
{
    for (const QString &id : m_making.keys()) {
        const auto making = m_making.value(id);
        const Told now {percentOf(making->progress), making->hasBegun};
        if (std::exchange(m_told[id], now) != now) {
            Q_EMIT progressed(id);
        }
    }
}

} // namespace loket::reports
