// Prints, beside the hub's thread: one thing at a time on each printer. Lives on the hub's thread.
#pragma once

#include "core/result.h"
#include "modules/slip/outcome.h"
#include "modules/slip/patience.h"
#include "vocabulary/slip/printer.h"

#include <QFuture>
#include <QImage>
#include <QList>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>

namespace loket::slip {

// What is not printed by then is withdrawn, so that all is over, and answered, within ten seconds.
inline constexpr Millis printTime {8'000};

class Press {
public:
    explicit Press(Millis time = printTime)
        : m_time(time)
    {
    }
    ~Press(); // what is being printed is withdrawn
    Q_DISABLE_COPY_MOVE(Press)

    // Runs on the printer's thread.
    using Paint = std::function<Result<QList<QImage>>()>;
    // The outcome; or why it could not be painted.
    QFuture<Result<Outcome>> print(const Printer &printer, const QString &jobName, Paint paint);
    // What is being printed is withdrawn soon, and all that is asked for later at once.
    void stop() { *m_stop = true; }

private:
    struct Lane {
        QThreadPool pool;
        // What the program began before it ended may still be in the printer.
        std::shared_ptr<std::atomic_bool> hadTrouble = std::make_shared<std::atomic_bool>(true);
    };
    Lane &laneOf(const Printer &printer);

    const Millis m_time;
    const StopFlag m_stop = std::make_shared<std::atomic_bool>(false);
    std::map<QString, std::unique_ptr<Lane>> m_lanes; // by kind and target
};

} // namespace loket::slip
