// The face of the queue: its commands, rights, routes, channels and events. Lives on the hub's
// thread.
#pragma once

#include "commands/module.h"
#include "modules/queue/curveservice.h"
#include "modules/queue/kioskgate.h"
#include "modules/queue/queuepublisher.h"
#include "modules/queue/queueservice.h"
#include "modules/queue/queueview.h"

#include <QTimer>

namespace loket::queue {

// Who works here, by ids of people.
struct Colleagues {
    NameOf nameOf = {}; // none: nobody has a name
    std::function<bool(const QString &id)> isHere = {}; // signed in; none: everybody is
    std::function<bool(const QString &id)> isKnown = {}; // has an account; none: everybody has
};

class QueueModule final : public Module {
    Q_OBJECT
public:
    // What it is given by reference outlives it.
    QueueModule(Storage &storage, Journal &journal, Hub &hub, const Clock &clock, Random &random,
        Clinic clinic, Colleagues colleagues = {}, Marks *marks = nullptr, Marks *screens = nullptr,
        QObject *parent = nullptr);

    QString name() const override { return u"queue"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override;
    void moveInTime(Millis by) override { m_service.moveInTime(by); }
    Health health() const override;
    // Numbers alone, which everybody may know.
    Right statusRight() const override { return Right::Anyone; }
    QJsonObject status(const Identity &viewer) const override;
    QList<TidingDeclaration> tidings() const override;
    std::shared_ptr<const RecordSubjects> recordSubjects() const override;
    void shutdown() override;
    // Whoever has gone works at no counter any more. Asked by itself now and then.
    void lookWhoIsHere();

    // What is to be said of a call of today, by the id of its announcement.
    std::optional<SpokenCall> spokenCall(const QString &announcementId) const;

    // What opened the visit's page opens nothing any more, and whoever is on it is let go.
    QFuture<Result<Done>> endTicket(const QString &visitId);

    // For other modules and for identity, by signals and functions wired in server.cpp.
    QueueService &service() { return m_service; }
    const QueueService &service() const { return m_service; }

private:
    void registerEvents(CommandRegistry &commands);
    void registerViews(CommandRegistry &commands);
    void registerVisits(CommandRegistry &commands);
    void registerPresets(CommandRegistry &commands);
    void addAction(CommandRegistry &commands, Action action, const QString &summary, Right right,
        const QList<Field> &more = {});

    QFuture<Result<Reply>> listVisits(const Call &call);
    QFuture<Result<Reply>> showVisit(const Call &call);
    QFuture<Result<Reply>> tellVisit(const QString &visitId);
    QFuture<Result<Reply>> statistics(const Call &call);
    QFuture<Result<Reply>> curve(const Call &call);

    QFuture<Result<Reply>> issue(const Call &call);
    QFuture<Result<Reply>> act(const Call &call, Action action);
    QFuture<Result<Reply>> checkIn(const Call &call);
    QFuture<Result<Reply>> callNext(const Call &call);
    QFuture<Result<Reply>> closeDay(const Call &call);
    QFuture<Result<Reply>> broadcast(const Call &call);
    QFuture<Result<Reply>> showPresets(const Call &call);
    QFuture<Result<Reply>> begin(const Call &call);

    QFuture<Result<Reply>> withToken(QFuture<Result<Issued>> done, Viewer viewer, int status);
    QFuture<Result<Done>> lookAtNumbers();
    void noteNumber(const QString &actor, const QString &number, Instant at);
    void tellAgain(const QString &visitId);
    Result<Done> knowsOwners(const Values &values) const;
    QFuture<Result<Reply>> withVisit(QFuture<Result<Visit>> done, const Identity &identity);

    Random &m_random;
    const Colleagues m_colleagues;
    QueueService m_service;
    QueueView m_view;
    CurveService m_curves;
    KioskGate m_kiosks;
    Marks *m_screens;
    QueuePublisher m_publisher;
    QTimer m_timer;
};

} // namespace loket::queue
