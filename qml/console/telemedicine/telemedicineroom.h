// The room in which consultations by video are planned, opened and ended, and their patients let
// in.
#pragma once

#include "client/telemedicine/consultationfilter.h"
#include "client/telemedicine/consultationnotes.h"
#include "client/voice/soundoutput.h"
#include "qml/console/core/consoleroom.h"
#include "qml/console/core/today.h"
#include "qml/console/telemedicine/consultactions.h"
#include "vocabulary/network/network.h"

#include <memory>

namespace loket::console {

class TelemedicineRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::TelemedicineFeed *feed READ feed CONSTANT)
    Q_PROPERTY(loket::client::ConsultationNotes *notes READ notes CONSTANT)
    Q_PROPERTY(loket::console::ConsultActions *actions READ actions CONSTANT)
    Q_PROPERTY(int todayCount READ todayCount NOTIFY countsChanged)
    Q_PROPERTY(int laterCount READ laterCount NOTIFY countsChanged)
    Q_PROPERTY(int overCount READ overCount NOTIFY countsChanged)
    Q_PROPERTY(int waitingCount READ badge NOTIFY countsChanged) // people, in all lobbies
    Q_PROPERTY(QDateTime dayEnd READ dayEnd NOTIFY countsChanged)
    Q_PROPERTY(loket::network::Trust trust READ trust NOTIFY trustChanged)
    Q_PROPERTY(bool trustIsHere READ trustIsHere NOTIFY trustChanged) // alone: no phone gets there
    Q_PROPERTY(bool silent READ isSilent WRITE setSilent NOTIFY
            silentChanged) // at a knock, as this user likes it on this PC
public:
    // `workplace` must outlive it. Knocks sound on `sound`.
    TelemedicineRoom(Workplace &workplace, std::unique_ptr<client::SoundOutput> sound,
        QObject *parent = nullptr);

    client::TelemedicineFeed *feed() { return &m_feed; }
    client::ConsultationNotes *notes() { return &m_notes; }
    ConsultActions *actions() { return &m_actions; }
    int todayCount() const { return count(client::consults::Part::Today); }
    int laterCount() const { return count(client::consults::Part::Later); }
    int overCount() const { return count(client::consults::Part::Past); }
    int badge() const override;
    void begin() override { Q_EMIT silentChanged(); }
    QDateTime dayEnd() const { return m_today.begin().addDays(1); }
    const network::Trust &trust() const { return m_trust; }
    bool trustIsHere() const;
    bool isSilent() const;
    void setSilent(bool isSilent);

    // As it is known now, by the room's id or the appointment's; one without an id: it is not.
    Q_INVOKABLE loket::client::Consultation consultation(const QString &id) const;
    // Its page on this server.
    Q_INVOKABLE QUrl pageOf(const QString &roomId) const;
    // In the browser of this PC; false: there is none.
    Q_INVOKABLE bool openPage(const QString &roomId) const;
    // Asks how a phone comes to trust the server.
    Q_INVOKABLE void lookForTrust();
    Q_INVOKABLE void copy(const QString &text) const;
    // The whole link for one that has no host: at the server that this console knows.
    Q_INVOKABLE QString whole(const QString &link) const;

Q_SIGNALS:
    void countsChanged();
    void silentChanged();
    void trustChanged();

private:
    int count(client::consults::Part part) const;
    void ring();

    client::TelemedicineFeed m_feed;
    client::ConsultationNotes m_notes;
    ConsultActions m_actions;
    Today m_today;
    const std::unique_ptr<client::SoundOutput> m_sound;
    network::Trust m_trust;
    bool m_isSoundOpen = false;
};

} // namespace loket::console
