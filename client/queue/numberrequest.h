// One press is one number. What is asked for is on disk before the server is asked, and is asked
// for again with the same `requestId`, after a lost connection and after a power cut, until there
// is an answer: however often that is, it is one visit. Who does not wait for the answer leaves no
// number behind: it is cancelled when it comes. Who checks in stays checked in.
#pragma once

#include "client/core/serverconnection.h"
#include "vocabulary/queue/shownvisit.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSettings>
#include <QTimer>

namespace loket::client {

class NumberRequest final : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(loket::queue::ShownVisit visit READ visit NOTIFY changed)
    // Why there is no number: an error's code, and the number that the patient has already, where
    // that is why.
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString otherNumber READ otherNumber NOTIFY changed)
    // From when on it is not refused any more, of a check-in; the day for which it is.
    Q_PROPERTY(QDateTime from READ from NOTIFY changed)
    Q_PROPERTY(QDateTime day READ day NOTIFY changed)
    Q_PROPERTY(bool checksIn READ checksIn NOTIFY changed) // for somebody with an appointment
public:
    enum class State { None, Asking, Given, Refused };
    Q_ENUM(State)

    // `keptIn`: a file of this user's. `connection` and `random` must outlive it. Where there was
    // no answer for a reason that passes, it asks again after `between`.
    NumberRequest(ServerConnection &connection, Random &random, const QString &keptIn,
        Millis between = std::chrono::seconds(2), QObject *parent = nullptr);

    // `values`: as `queue:issue` takes them. False, and nothing is done, while one is asked for,
    // shown, or not withdrawn yet.
    bool ask(const QJsonObject &values);
    // The same for an appointment: its code, or what a reader has read of a slip or a phone.
    bool checkIn(const QString &code);
    // Nobody is in front of the screen any more.
    void leave();

    State state() const { return m_state; }
    const queue::ShownVisit &visit() const { return m_visit; }
    QString token() const { return m_token; } // that of the visit
    QString code() const { return m_error.code; }
    QString otherNumber() const { return m_error.details.value(u"number"_s).toString(); }
    QDateTime from() const;
    QDateTime day() const;
    bool checksIn() const { return m_checksIn; }

Q_SIGNALS:
    void changed();

private:
    bool isKept() const { return m_kept.contains(u"asked/values"_s); }
    bool begin(const QString &command, QJsonObject values);
    void keep(const QString &command, const QJsonObject &values);
    QString keptCommand() const;
    void forget();
    void send();
    void answered(const Result<QJsonObject> &answer);
    void given(const QJsonObject &json);
    void withdraw(const QString &visitId, const QString &token);
    void become(State state);

    ServerConnection &m_connection;
    Random &m_random;
    QSettings m_kept;
    QNetworkAccessManager m_network;
    QTimer m_again;
    State m_state = State::None;
    bool m_isLeft = false; // what is kept is nobody's any more
    bool m_isAsked = false; // and not answered yet
    bool m_checksIn = false;
    queue::ShownVisit m_visit;
    QString m_token;
    Error m_error;
};

} // namespace loket::client
