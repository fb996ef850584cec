// The patient's day of docs/patients-day, told by day.json: who does what after how long. Played
// through HTTP, as any program may.
#pragma once

#include "core/clock.h"
#include "testclient.h"

#include <map>

namespace loket::test {

struct DayStep {
    std::chrono::seconds after {}; // the step before
    QString who; // a role, or "kiosk"
    QString path;
    QJsonObject body;
    QString keeps; // under this name: the id of what the answer tells of
    QString is; // whose visit the answer must tell of
    QString says;
};

const QList<DayStep> &patientsDay();

// Those who work in the sample clinic, and a kiosk.
class DayStaff {
public:
    static constexpr auto roles = {"super_admin", "admin", "registrar", "nurse", "doctor",
        "pharmacist", "radiographer", "radiologist", "auditor"};

    // All sign in; the admin lets the kiosk in.
    explicit DayStaff(const QUrl &server);

    // By the same people, elsewhere: after a restart.
    void moveTo(const QUrl &server);
    HttpClient &operator[](const QString &who) { return *m_clients.at(who); }
    const QString &tokenOf(const QString &who) { return m_clients.at(who)->token(); }
    // A device is let in; gives its token.
    QString pair(const QString &kind);

    // What the step asks for, with the names replaced by what is known.
    Answer run(const DayStep &step, const QString &requestId = {});
    // Takes down what the answer tells; gives what is wrong with it.
    QString note(const DayStep &step, const Answer &answer);
    QString known(const QString &name) const { return m_known.value(name); }
    QJsonObject bodyOf(const DayStep &step, const QString &requestId) const;
    QString pathOf(const DayStep &step) const { return filled(step.path); }

private:
    QString filled(QString text) const;

    QUrl m_server;
    std::map<QString, std::unique_ptr<HttpClient>> m_clients;
    QHash<QString, QString> m_known;
};

} // namespace loket::test
