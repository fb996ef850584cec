// Work on a connection of its own, which is closed afterwards.
#pragma once

#include "core/clock.h"
#include "storage/engine.h"

#include <QUuid>

namespace loket {

// Runs `work(Transaction &)`, which gives a Result<T>, on this thread; blocks until it is done, or
// its SQL until `progress` is stopped. STORAGE_ERROR where the database cannot be used.
template <class Work>
auto onOwnConnection(Engine &engine, Work work, CheckProgress *progress = nullptr)
    -> std::invoke_result_t<Work, Transaction &>
{
    const QString name = QUuid::createUuid().toString();
    std::optional<std::invoke_result_t<Work, Transaction &>> outcome;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(engine.driver(), name);
        const SystemClock clock;
        try {
            if (const auto connected = engine.connect(database); !connected) {
                outcome = fail(connected.error());
            } else {
                if (progress) {
                    engine.heed(database, *progress);
                }
                Transaction transaction(database, clock);
                outcome = work(transaction);
            }
        } catch (const StorageFault &fault) {
            outcome = fail(engine.unusable(fault));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return *std::move(outcome);
}

} // namespace loket
