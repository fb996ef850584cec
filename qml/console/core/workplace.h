// Who works here: the session, what that person may do, the server's clock, what is remembered on
// this PC. Lives on the GUI thread.
#pragma once

#include "client/clinic/clinicfeed.h"
#include "client/core/clockwatch.h"
#include "client/core/serverconnection.h"

#include "qml/console/core/drafts.h"
#include "qml/console/core/errorwords.h"
#include "qml/console/core/idlelock.h"
#include "qml/console/core/keptsession.h"
#include "qml/console/core/preferences.h"
#include "vocabulary/right.h"

#include <QDateTime>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace loket::console {

class Workplace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::ServerConnection *connection READ connection CONSTANT)
    Q_PROPERTY(loket::client::ClockWatch *clock READ clock CONSTANT)
    // Whose house this is, for who is not signed in, too.
    Q_PROPERTY(loket::client::ClinicFeed *clinic READ clinic CONSTANT)
    Q_PROPERTY(loket::console::Preferences *preferences READ preferences CONSTANT)
    Q_PROPERTY(loket::console::Drafts *drafts READ drafts CONSTANT)
    Q_PROPERTY(loket::console::IdleLock *lock READ lock CONSTANT)
    Q_PROPERTY(bool mayChangeLock READ mayChangeLock NOTIFY rightsChanged)
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY signedInChanged)
    Q_PROPERTY(bool signingIn READ isSigningIn NOTIFY signingInChanged)
    // The server was never set up: it wants its first administrator instead of a sign-in.
    Q_PROPERTY(bool wantsSetUp READ wantsSetUp NOTIFY wantsSetUpChanged)
    // The first start was left for later: the way to set up is to go on with it.
    Q_PROPERTY(bool firstStartLeft READ isFirstStartLeft NOTIFY firstStartLeftChanged)
    // Why the sign-in page is shown, or the sign-in was refused; in the user's language.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString noticeCode READ noticeCode NOTIFY noticeChanged) // of the error
    Q_PROPERTY(QString sampleAccounts MEMBER sampleAccounts CONSTANT)
    Q_PROPERTY(QDateTime now READ now NOTIFY nowChanged)
    Q_PROPERTY(bool seesPatients READ seesPatients NOTIFY rightsChanged) // their names
    Q_PROPERTY(bool mayConfirmClock READ mayConfirmClock NOTIFY rightsChanged)
    // The server lets some addresses work without signing in (`trusted_addresses`).
    Q_PROPERTY(bool trustingAddresses READ isTrustingAddresses NOTIFY trustingAddressesChanged)
public:
    // All must outlive the workplace.
    Workplace(
        client::ServerConnection &connection, Preferences &preferences, QObject *parent = nullptr);

    // What the sample clinic offers to sign in with; set before the window is shown.
    QString sampleAccounts;

    client::ServerConnection *connection() { return &m_connection; }
    client::ClockWatch *clock() { return &m_clock; }
    client::ClinicFeed *clinic() { return &m_clinic; }
    Preferences *preferences() { return &m_preferences; }
    Drafts *drafts() { return &m_drafts; }
    IdleLock *lock() { return &m_lock; }

    bool isSample() const { return !sampleAccounts.isEmpty(); } // nothing of it stays
    bool isSignedIn() const { return m_isSignedIn; }
    bool isSigningIn() const { return m_isSigningIn; }
    bool wantsSetUp() const { return m_wantsSetUp; }
    // Whoever is signed in made the first account here, and wants to be led on.
    bool isGuided() const { return m_isGuided; }
    bool isFirstStartLeft() const { return m_isFirstStartLeft; }
    void setFirstStartLeft(bool isLeft);
    QString notice() const { return m_notice.words(); }
    QString noticeCode() const { return m_notice.code(); }
    // The server's time; moves every few seconds.
    QDateTime now() const { return m_connection.serverNow(); }
    Roles roles() const; // of who is signed in
    bool may(Right right) const;
    bool seesPatients() const { return may(Right::SeePatients); }
    bool mayConfirmClock() const { return may(Right::ManagePeople); }
    bool mayChangeLock() const { return may(Right::ManageSetup); }
    bool isTrustingAddresses() const { return m_isTrustingAddresses; }

    // The language has changed.
    void retranslate();
    Q_INVOKABLE void signIn(const QString &userName, const QString &password);
    // Makes the first administrator and signs in. `isGuided`: the first start goes on from there.
    Q_INVOKABLE void setUp(const QString &userName, const QString &password, bool isGuided = false);
    // With a token from an earlier sign-in.
    void resume(const QString &token);
    // With that of the session that was open here when the console ended; locked, where this PC
    // locks by itself or was so. Where the server is not there it is asked again and again.
    void resumeKept();
    // The console is locked, and this is the password of who is signed in.
    Q_INVOKABLE void unlock(const QString &password);
    // On purpose: filters are forgotten, too.
    Q_INVOKABLE void signOut();
    // The own password was changed, and with it what the drafts are sealed with.
    void changeDraftKey(const QString &key) { m_drafts.changeKey(key); }
    // Signs out whom no room is open to.
    void turnAway();

Q_SIGNALS:
    void signedInChanged();
    void signingInChanged();
    void signInRefused();
    void wantsSetUpChanged();
    void firstStartLeftChanged();
    void noticeChanged();
    void nowChanged();
    void clockRefused(const loket::console::Refusal &refusal);
    void rightsChanged();
    void trustingAddressesChanged();
    void retranslated();

private:
    QString known() const { return m_preferences.knownTo(m_connection.address()); }
    void begin(const QFuture<Result<client::Session>> &asked);
    void answered(const Result<client::User> &user);
    void keepSession();
    void lookForSetUp();
    void lookForTrust();
    void setTrusting(bool isTrusting);
    void connectionChanged();
    void setSignedIn(bool isSignedIn);
    void setSigningIn(bool isSigningIn);
    void setNotice(const Error &error);

    client::ServerConnection &m_connection;
    Preferences &m_preferences;
    client::ClockWatch m_clock;
    client::ClinicFeed m_clinic;
    Drafts m_drafts;
    IdleLock m_lock;
    KeptSession m_keptSession;
    QTimer m_tick;
    QTimer m_again; // to resume
    QString m_token; // of the session that is open, or to be resumed
    Refusal m_notice;
    bool m_isSignedIn = false;
    bool m_isSigningIn = false;
    bool m_wantsSetUp = false;
    bool m_isGuided = false;
    bool m_isFirstStartLeft = false;
    bool m_isTrustingAddresses = false;
};

} // namespace loket::console
