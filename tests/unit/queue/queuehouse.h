// A queue on a real database file, with a clock and chance that the test owns. Services A (counters
// 1, 2 and 3), G (counters 3 and 4) and F (counter 5); 3 serves A before G.
#pragma once

#include "modules/queue/queueservice.h"
#include "modules/queue/setupwork.h"

#include "support/await.h"
#include "support/boardpicture.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testdatabase.h"

#include <QTemporaryDir>

namespace loket::queue::test {

using loket::test::await;

class QueueHouse {
public:
    explicit QueueHouse(const QueueSettings &settings = jakarta(), quint32 seed = 1)
        : random(seed),
          m_settings(settings)
    {
        open();
        fill();
        QVERIFY(await(service->start()).has_value());
    }

    static QueueSettings jakarta()
    {
        QueueSettings settings;
        settings.timeZone = "Asia/Jakarta";
        return settings;
    }

    // As after a crash of the program: everything that memory held is gone.
    void restart()
    {
        service.reset();
        journal.reset();
        storage.reset();
        open();
        QVERIFY(await(service->start()).has_value());
    }

    void restart(const QueueSettings &settings)
    {
        m_settings = settings;
        restart();
    }

    // What memory tells is what a start would read.
    void checkMemory()
    {
        await(service->tick()).value();
        loket::test::SeededRandom other(2);
        Journal unheard(*storage);
        QueueService fresh(*storage, unheard, clock, other, service->clinic());
        await(fresh.start()).value();
        QCOMPARE(pictureOf(service->board(), clock.now()), pictureOf(fresh.board(), clock.now()));
    }

    Result<Issued> issue(const QString &serviceId, const QString &patientId = {},
        Priority priority = Priority::Normal)
    {
        return await(service->issue({.actor = u"kiosk"_s,
                                        .serviceId = serviceId,
                                        .patientId = patientId,
                                        .priority = priority},
            {}));
    }
    Result<Visit> callNext(const QString &counterId, bool finishCurrent = false)
    {
        return await(service->callNext(
            {.actor = u"nurse"_s, .counterId = counterId, .finishCurrent = finishCurrent}, {}));
    }
    QFuture<Result<Visit>> calling(const QString &visitId, const QString &counterId)
    {
        return service->act({.actor = u"nurse"_s,
                                .action = Action::Call,
                                .visitId = visitId,
                                .counterId = counterId},
            {});
    }
    Result<Visit> call(const QString &visitId, const QString &counterId)
    {
        return await(calling(visitId, counterId));
    }
    Result<Visit> act(Action action, const QString &visitId, ActionRequest request = {})
    {
        request.actor = request.actor.isEmpty() ? u"nurse"_s : request.actor;
        request.action = action;
        request.visitId = visitId;
        return await(service->act(request, {}));
    }
    Visit visit(const QString &id) { return await(service->visit(id)).value(); }
    int position(const QString &id)
    {
        const Visit *visit = service->board().visit(id);
        return visit ? service->board().positionOf(*visit, clock.now()) : 0;
    }

    QTemporaryDir dir;
    loket::test::ManualClock clock;
    loket::test::SeededRandom random;
    std::unique_ptr<Storage> storage;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<QueueService> service;

private:
    void open()
    {
        auto opened = Storage::open(loket::test::databaseAt(dir.filePath(u"queue.db"_s)), clock);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
        storage = std::move(*opened);
        journal = std::make_unique<Journal>(*storage);
        service = std::make_unique<QueueService>(
            *storage, *journal, clock, random, Clinic::make(m_settings).value());
    }

    void fill()
    {
        QVERIFY(await(storage->write([](Transaction &transaction) -> Result<Done> {
            Changes changes(transaction);
            SetupWork work(changes, u"test"_s);
            for (const QString &id : {u"A"_s, u"G"_s, u"F"_s}) {
                work.createService(id, {.name = u"Service "_s + id}).value();
            }
            const QList<QStringList> counters {
                {u"A"_s}, {u"A"_s}, {u"A"_s, u"G"_s}, {u"G"_s}, {u"F"_s}};
            for (int i = 0; i < counters.size(); ++i) {
                const QString id = QString::number(i + 1);
                work.createCounter(id, {.name = u"Counter "_s + id, .serviceIds = counters[i]})
                    .value();
                work.setOpen(id, true).value();
            }
            return Done {};
        })).has_value());
    }

    QueueSettings m_settings;
};

} // namespace loket::queue::test
