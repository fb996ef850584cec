// The kiosk at the entrance as a whole: its connection, what it offers, and the number that is
// asked for. Lives on the GUI thread.
#pragma once

#include "client/clinic/clinicfeed.h"
#include "client/core/pairedconnection.h"
#include "client/kiosks/staffcall.h"
#include "client/queue/numberrequest.h"
#include "client/queue/servicesfeed.h"
#include "client/slip/slipprint.h"
#include "qml/kiosk/guide.h"
#include "vocabulary/screen/screenview.h"

#include <QObject>
#include <QQmlEngine>

namespace loket::kiosk {

struct KioskOptions {
    client::PairedConnectionOptions connection;
    QString language; // of whoever comes next
    QString pin; // with which staff leave it; empty: there is no way out
    client::SoundOutput *sound = nullptr; // must outlive the kiosk; none: it does not speak
};

class Kiosk final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed) // of the pairing
    Q_PROPERTY(QString address READ address CONSTANT)
    Q_PROPERTY(QString clinicName READ clinicName NOTIFY changed)
    Q_PROPERTY(QString clinicLogo READ clinicLogo NOTIFY changed)
    Q_PROPERTY(loket::client::FreshModel *services READ servicesModel CONSTANT)
    Q_PROPERTY(bool stale READ isStale NOTIFY changed) // nothing can be asked for now
    // Whether any service gives out numbers now, and when the first one does again; invalid: not
    // within a week.
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QDateTime opensAt READ opensAt NOTIFY changed)
    Q_PROPERTY(loket::client::NumberRequest *request READ request CONSTANT)
    Q_PROPERTY(loket::client::SlipPrint *print READ print CONSTANT) // of that number
    Q_PROPERTY(loket::client::StaffCall *staffCall READ staffCall CONSTANT)
    Q_PROPERTY(loket::kiosk::Guide *guide READ guide CONSTANT)
    // Whether a patient's number, or the code of an appointment, may be typed here.
    Q_PROPERTY(bool takesPatientId READ takesPatientId NOTIFY changed)
    Q_PROPERTY(bool checksIn READ checksIn NOTIFY changed)
    Q_PROPERTY(QString followAddress READ followAddress NOTIFY
            changed) // of the patient's own page; empty: none is known
    Q_PROPERTY(QString serviceName READ serviceName NOTIFY changed) // of the number that was given
    Q_PROPERTY(QStringList languages READ languages CONSTANT)
    Q_PROPERTY(QString language READ language NOTIFY languageChanged)
    Q_PROPERTY(bool speaksAsAtFirst READ speaksAsAtFirst NOTIFY languageChanged)
    Q_PROPERTY(QDateTime now READ now NOTIFY nowChanged)
    Q_PROPERTY(bool hasPin READ hasPin CONSTANT)
public:
    enum class State { Connecting, Unreachable, Pairing, Ready };
    Q_ENUM(State)

    // `connection` and `random` must outlive the kiosk.
    Kiosk(client::ServerConnection &connection, Random &random, const KioskOptions &options,
        QObject *parent = nullptr);

    void start();

    State state() const;
    QString code() const { return m_connection.code(); }
    QString address() const { return m_server.address(); }
    QString clinicName() const { return m_clinic.name(); }
    QString clinicLogo() const { return m_clinic.logo(); }
    client::EntityModel<queue::ServiceStatus> *services() { return m_services.services(); }
    bool isStale() const { return !m_server.isOnline() || m_services.isStale(); }
    bool isOpen() const;
    QDateTime opensAt() const;
    client::NumberRequest *request() { return &m_request; }
    client::SlipPrint *print() { return &m_print; }
    client::StaffCall *staffCall() { return &m_staffCall; }
    Guide *guide() { return &m_guide; }
    bool takesPatientId() const { return m_services.takesPatientId(); }
    bool checksIn() const { return m_services.checksIn(); }
    QString followAddress() const;
    QString serviceName() const;
    QStringList languages() const;
    QString language() const { return m_language; }
    bool speaksAsAtFirst() const { return m_language == m_firstLanguage; }
    QDateTime now() const { return m_server.serverNow(); }
    bool hasPin() const { return !m_pin.isEmpty(); }

    Q_INVOKABLE QString nameOf(const QString &language) const; // in that language
    Q_INVOKABLE void speak(const QString &language);
    // An empty patient id: somebody without one. False while another number is asked for.
    Q_INVOKABLE bool ask(const QString &serviceId, bool hasPriority, const QString &patientId);
    // With the code of an appointment, or what a reader has read of a slip or a phone.
    Q_INVOKABLE bool checkIn(const QString &code);
    // What a reader has read is the address of a patient's page, which checks in. Else it may be a
    // patient's number.
    Q_INVOKABLE static bool isCode(const QString &text);
    // As the server takes it; empty: it can be nobody's.
    Q_INVOKABLE static QString patientIdIn(const QString &text);
    // Whoever was here has gone: nothing of theirs stays, and the next one begins as everybody
    // does.
    Q_INVOKABLE void leave();
    // Whether this is the staff's PIN. After five wrong ones none is for a minute.
    Q_INVOKABLE bool opens(const QString &pin);

Q_SIGNALS:
    void changed();
    void languageChanged();
    void nowChanged();

private:
    client::FreshModel *servicesModel() { return services(); }
    void take(const client::ServerMessage &message);
    void takeView(const screen::View &view);
    void follow();
    void report();

    client::ServerConnection &m_server;
    client::PairedConnection m_connection;
    client::ClinicFeed m_clinic;
    client::ServicesFeed m_services;
    client::NumberRequest m_request;
    client::SlipPrint m_print;
    client::StaffCall m_staffCall;
    Guide m_guide;
    QString m_reported; // to the server, on this connection: how it sounds
    QTimer m_second;
    const QString m_startedWith; // language
    QString m_firstLanguage; // of whoever comes next
    QString m_printed; // the visit whose slip was asked for
    const QString m_pin;
    QString m_language;
    int m_wrongPins = 0;
    QTimer m_shut; // runs while no PIN opens
    bool m_wasReady = false;
};

} // namespace loket::kiosk
