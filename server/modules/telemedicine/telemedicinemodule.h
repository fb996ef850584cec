// The face of telemedicine: its commands, rights, routes, channels and events (contract, section
// 10).
#pragma once

#include "commands/module.h"
#include "modules/telemedicine/consultations.h"
#include "modules/telemedicine/telemedicinesettings.h"

#include <QTimer>

namespace loket::telemedicine {

// Lives on the hub's thread. What it is given by reference outlives it.
class TelemedicineModule final : public Module {
    Q_OBJECT
public:
    explicit TelemedicineModule(const ModuleContext &context);

    static QList<ModuleSetting> declaredSettings() { return telemedicine::declaredSettings(); }
    static Result<Done> fillMorning(Transaction &transaction, const SampleHouse &house);

    QString name() const override { return u"telemedicine"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override;
    void clientDisconnected(ConnectionId id) override { m_consultations.connectionLost(id); }
    void moveInTime(Millis by) override;
    std::shared_ptr<const RecordSubjects> recordSubjects() const override;
    Health health() const override;
    void shutdown() override;

    // Who shows an invitation.
    QFuture<Result<Identity>> patientBy(const QString &token) { return m_service.patientBy(token); }
    Consultations &consultations() { return m_consultations; }

private:
    void registerEvents(CommandRegistry &commands);
    void registerTalk(CommandRegistry &commands);
    void registerBoard(CommandRegistry &commands);
    void registerDoor(CommandRegistry &commands);
    void registerAppointments(CommandRegistry &commands);
    void registerViews(CommandRegistry &commands);

    QFuture<Result<Reply>> create(const Call &call);
    QFuture<Result<Reply>> invite(const Call &call);
    QFuture<Result<Reply>> invited(const QFuture<Result<Invitation>> &made) const;
    QFuture<Result<Reply>> accept(const Call &call);
    QFuture<Result<Reply>> note(const Call &call);
    QFuture<Result<Reply>> cancel(const Call &call);
    QFuture<Result<Reply>> appointments(const Call &call);
    QFuture<Result<Reply>> showAppointment(const Call &call);
    QFuture<Result<Reply>> rooms(const Call &call);
    QFuture<Result<Reply>> turn(const Call &call);
    void mark(const Appointment &appointment);
    QJsonArray roomsJson() const;
    QJsonObject refresh() const;

    const TelemedicineSettings m_settings;
    const HouseView m_house;
    const Clock &m_clock;
    Marks *const m_marks;
    TelemedicineService m_service;
    mutable Consultations m_consultations; // its rooms are looked at
    QTimer m_seconds;
    QTimer m_saving;
    QTimer m_tidying;
};

} // namespace loket::telemedicine
