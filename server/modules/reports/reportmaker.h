// Makes reports in a pool of threads, two at a time, and says how far each one is.
#pragma once

#include "modules/reports/reportmaking.h"

#include <QMap>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace loket::reports {

// Lives on the hub's thread.
class ReportMaker final : public QObject {
    Q_OBJECT
public:
    explicit ReportMaker(QObject *parent = nullptr);
    ~ReportMaker() override;

    // made() tells what comes of it; an order that is refused is told in the same way.
    void make(const Report &report, const Result<ReportOrder> &order);
    // Its SQL ends now; nothing where it is not being made.
    void stop(const QString &id);
    // That it is made is on record: until then it is running.
    void forget(const QString &id);
    // All of them; made() is told of none any more.
    void shutdown();

    // As it is now: running, where it has begun.
    Status statusOf(const Report &report) const;
    struct Way {
        qint64 done = 0; // rows that are read
        qint64 total = 0;
        int percent = 0; // 100 is for what is there
    };
    Way wayOf(const Report &report) const;

Q_SIGNALS:
    void progressed(const QString &id); // it is further
    void made(
        const loket::reports::Report &report, const loket::Result<loket::reports::Made> &outcome);

private:
    struct Told {
        int percent = -1;
        bool hasBegun = false;
        bool operator==(const Told &) const = default;
    };
    void finish(const Report &report, const Result<Made> &outcome);
    void tellProgress();

    QMap<QString, std::shared_ptr<Making>> m_making;
    QMap<QString, Told> m_told;
    QTimer m_timer;
    QThreadPool m_pool;
    bool m_isEnding = false;
};

} // namespace loket::reports
