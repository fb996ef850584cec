// What the waiting room's screen shows, kept as the server has it: the call of the moment, the
// calls before it, who waits where, and words to everyone.
//
// When a connection opens it takes a snapshot and then follows the events; while it is cut off it
// is `stale` and says for how long. Lives on the GUI thread.
#pragma once

#include "announcer.h"
#include "boardwords.h"
#include "callboard.h"
#include "callvoice.h"
#include "client/clinic/clinicfeed.h"
#include "client/core/entitymodel.h"
#include "client/core/serverconnection.h"
#include "displaytypes.h"
#include "notices.h"
#include "pictureshow.h"
#include "servicepicture.h"
#include "shownservice.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimeZone>
#include <QTimer>

#include <functional>

namespace loket::display {

struct RoomTimes {
    Millis call {6'000}; // that one call is announced
    Millis busyCall {3'500}; // while others wait for their turn
    Millis notice {30'000}; // that what is said once is shown
    Millis line {8'000}; // that one line stands while there are others to everyone
    Millis triedCall {10'000};
    Millis language {10'000}; // that one stands where they take turns
    Millis snapshots {60'000}; // events keep the screen true; this heals what they cannot
    Millis missed {5 * 60'000}; // a call missed longer ago is listed, not announced
};

class WaitingRoom final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::FreshModel *services READ servicesModel CONSTANT)
    // Without the call of the moment.
    Q_PROPERTY(loket::client::FreshModel *calls READ callsModel CONSTANT)
    Q_PROPERTY(QStringList waitingCalls READ waitingCalls NOTIFY changed) // ids: not announced yet
    Q_PROPERTY(loket::display::BoardWords *words READ words CONSTANT)
    Q_PROPERTY(loket::screen::Layout layout READ layout NOTIFY changed) // never Automatic
    Q_PROPERTY(QString ticker READ ticker NOTIFY changed) // empty: none
    Q_PROPERTY(QString number READ number NOTIFY changed) // empty: nobody was called
    Q_PROPERTY(QString counter READ counter NOTIFY changed)
    Q_PROPERTY(QString service READ service NOTIFY changed)
    Q_PROPERTY(bool calling READ isCalling NOTIFY changed)
    Q_PROPERTY(bool calledAgain READ isCalledAgain NOTIFY changed)
    Q_PROPERTY(loket::display::Notices *notices READ notices CONSTANT)
    // A call that is tried out, and where to; empty: none is.
    Q_PROPERTY(QString triedNumber READ triedNumber NOTIFY changed)
    Q_PROPERTY(QString triedCounter READ triedCounter NOTIFY changed)
    // Shown while nobody is called; empty: none is.
    Q_PROPERTY(QUrl picture READ picture NOTIFY pictureChanged)
    Q_PROPERTY(QString clinicName READ clinicName NOTIFY changed)
    Q_PROPERTY(QString clinicLogo READ clinicLogo NOTIFY changed)
    Q_PROPERTY(QString unknownServices READ unknownServices NOTIFY changed)
    Q_PROPERTY(
        QString onlyService READ onlyService NOTIFY changed) // its name, where one alone is shown
    Q_PROPERTY(bool soundless READ isSoundless NOTIFY changed) // calls should be heard, and are not
    Q_PROPERTY(bool ready READ isReady NOTIFY changed) // it has had a snapshot
    Q_PROPERTY(bool stale READ isStale NOTIFY changed)
    Q_PROPERTY(int ageSeconds READ ageSeconds NOTIFY ageChanged)
    Q_PROPERTY(QDateTime now READ now NOTIFY ageChanged)
public:
    // `services`: ids or prefixes of those that are shown, empty: all. `connection` and `clock`
    // must outlive the room, and so must `voice`; without one calls are shown alone.
    WaitingRoom(client::ServerConnection &connection, const Clock &clock,
        const QStringList &services, RoomTimes times = {}, CallVoice *voice = nullptr,
        QObject *parent = nullptr);

    // With so many services, or fewer, each has a tile of its own.
    static constexpr int mostTiles = 8;

    client::EntityModel<ShownService> *services() { return &m_services; }
    client::EntityModel<Call> *calls() { return &m_calls; } // newest first
    QStringList waitingCalls() const { return m_announcer.waiting(); }
    QString number() const { return m_hero.number; }
    QString counter() const { return m_hero.counter; }
    QString service() const;
    bool isCalling() const { return !number().isEmpty() && m_announcer.current().id == m_hero.id; }
    bool isCalledAgain() const { return isCalling() && m_hero.calls > 1; }
    BoardWords *words() { return &m_words; }
    screen::Layout layout() const;
    QString ticker() const { return m_view.ticker; }
    Notices *notices() { return &m_notices; }
    QString triedNumber() const { return m_tried.current(); }
    QString triedCounter() const;
    QUrl picture() const;
    Q_INVOKABLE void skipPicture() { m_pictures.skip(); } // that cannot be shown
    QString clinicName() const { return m_clinic.name(); }
    QString clinicLogo() const { return m_clinic.logo(); }
    QString unknownServices() const { return m_unknown.join(u", "); }
    QString onlyService() const;
    // Whether calls can be heard here now; Off where it has no voice.
    screen::Sound sound() const;
    bool isSoundless() const { return screen::isTrouble(sound()); }
    bool isReady() const { return m_trueUntil.has_value(); }
    bool isStale() const { return !m_synced; }
    // Since the server was last heard, while what is shown was true; -1: nothing is shown.
    int ageSeconds() const;
    // The wall clock of the clinic, as a local time.
    QDateTime now() const;
    // Whether somebody could see it: its window is there.
    void setSeen(bool isSeen);
    // Whether its screen may go dark by itself.
    void setMaySleep(bool maySleep);

    // What the server sent: the answer to `queue:status`, and everything that comes by itself.
    void takeStatus(const QJsonObject &answer);
    void receive(const client::ServerMessage &message);

Q_SIGNALS:
    void changed();
    void ageChanged();
    void pictureChanged();
    // In which language the screen is to speak; empty: as it was started.
    void languageWanted(const QString &language);

private:
    void opened();
    void connectionChanged();
    void askForStatus();
    void ask(const QString &command, std::function<void(const QJsonObject &)> take);
    void subscribeServices();
    void takePictures(const QList<ServicePicture> &pictures);
    void takeTimeZone(const QString &name);
    void synced();
    bool isWanted(const queue::ServiceStatus &service) const;
    queue::ServiceStatus *statusOf(const QString &serviceId);
    bool shows(const QString &serviceId) const;
    void showServices();
    Call inWords(Call call) const;
    QString placeOf(const QJsonObject &names, const QString &otherwise) const;
    void takeLanguages();
    void receiveCall(const client::ServerMessage &message);
    void receiveState(const QJsonObject &state);
    void receiveUpdate(const QJsonObject &update);
    void receiveView(const QJsonObject &data);
    void receiveNotices(const QJsonObject &data);
    void showNotices();
    void confirmNotice();
    void receiveTry(const client::ServerMessage &message);
    void receiveOwnTry(const QJsonObject &data);
    void setPart(const screen::VoicePart &part);
    void sayCurrent();
    void said(const QString &callId);
    void lookAtSound();
    void lookAtPictures();
    void report();
    bool wasMissed(Instant time) const;
    void arrange();
    Call newestAnnounced(const QString &serviceId = {}) const;
    Instant serverNow() const;
    client::FreshModel *servicesModel() { return &m_services; }
    client::FreshModel *callsModel() { return &m_calls; }

    client::ServerConnection &m_connection;
    const Clock &m_clock;
    const QStringList m_startedWith; // services; empty: all
    QStringList m_wanted; // the same, or what an administrator has set
    const RoomTimes m_times;
    BoardWords m_words;
    QList<queue::ServiceStatus> m_statuses; // of the services that are shown
    client::EntityModel<ShownService> m_services;
    client::EntityModel<Call> m_calls;
    CounterNames m_counterNames;
    CallBoard m_board;
    Announcer m_announcer;
    Notices m_notices;
    QList<broadcast::Notice> m_told; // all that displays show, for whichever room
    QSet<QString> m_confirmed; // ids of those that the server knows are shown here
    QTimer m_second;
    InTurn m_tried;
    QJsonObject m_triedPlaces; // by language
    PictureShow m_pictures;
    client::ClinicFeed m_clinic;
    CallVoice *const m_voice;
    screen::View m_view; // as an administrator has set it
    screen::VoicePart m_part {true, {}}; // until the server says otherwise
    QString m_saying; // id of the call that is announced
    int m_tries = 0;
    QJsonObject m_reported; // to the server, on this connection
    QTimer m_snapshots;
    QTimeZone m_timeZone = QTimeZone::systemTimeZone();
    Call m_hero;
    bool m_isSeen = true;
    bool m_maySleep = false;
    QStringList m_unknown;
    bool m_synced = false;
    std::optional<Millis> m_trueUntil; // monotonic
    std::optional<Instant> m_lostAt; // the server's time
};

} // namespace loket::display
