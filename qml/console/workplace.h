// Everything the console's pages work with: who is signed in, what that person may do, the queue,
// the counter and the actions. Lives on the GUI thread.
#pragma once

#include "client/core/clockwatch.h"
#include "client/core/serverconnection.h"
#include "client/devices/screenfeed.h"
#include "client/queue/queuefeed.h"
#include "desk.h"
#include "hub/identity.h"
#include "ownsessions.h"
#include "preferences.h"
#include "queueactions.h"
#include "screenactions.h"

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
    Q_PROPERTY(loket::client::QueueFeed *feed READ feed CONSTANT)
    Q_PROPERTY(loket::client::VisitModel *visits READ visits CONSTANT)
    Q_PROPERTY(loket::client::ServiceModel *services READ services CONSTANT)
    Q_PROPERTY(loket::client::CounterModel *counters READ counters CONSTANT)
    Q_PROPERTY(loket::client::ScreenModel *screens READ screens CONSTANT)
    Q_PROPERTY(loket::client::ClockWatch *clock READ clock CONSTANT)
    Q_PROPERTY(loket::console::Desk *desk READ desk CONSTANT)
    Q_PROPERTY(loket::console::QueueActions *actions READ actions CONSTANT)
    Q_PROPERTY(loket::console::ScreenActions *screenActions READ screenActions CONSTANT)
    Q_PROPERTY(loket::console::OwnSessions *ownSessions READ ownSessions CONSTANT)
    Q_PROPERTY(loket::console::Preferences *preferences READ preferences CONSTANT)
    // "set-up", "sign-in", "counter", "queue" or "screens"
    Q_PROPERTY(QString page READ page NOTIFY pageChanged)
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY pageChanged)
    Q_PROPERTY(bool signingIn READ isSigningIn NOTIFY signingInChanged)
    // Why the sign-in page is shown, or the sign-in was refused; in the user's language.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    // Why the lists are not up to date although there is a connection; empty: they are.
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)
    Q_PROPERTY(QString sampleAccounts MEMBER sampleAccounts CONSTANT)
    // [{value: id, text: name}], for choices.
    Q_PROPERTY(QVariantList serviceChoices READ serviceChoices NOTIFY serviceChoicesChanged)
    // [{name, kind, since}]: displays and kiosks that are not connected, for longer than a restart
    // takes.
    Q_PROPERTY(QVariantList lostScreens READ lostScreens NOTIFY lostScreensChanged)
    Q_PROPERTY(QDateTime now READ now NOTIFY nowChanged)
    Q_PROPERTY(int tooLongMinutes MEMBER tooLongMinutes CONSTANT)
    Q_PROPERTY(bool mayIssue READ mayIssue NOTIFY rightsChanged)
    Q_PROPERTY(bool mayCall READ mayCall NOTIFY rightsChanged)
    Q_PROPERTY(bool mayCloseDay READ mayCloseDay NOTIFY rightsChanged)
    Q_PROPERTY(bool mayViewQueue READ mayViewQueue NOTIFY rightsChanged)
    Q_PROPERTY(bool mayManageScreens READ mayManageScreens NOTIFY rightsChanged)
    Q_PROPERTY(bool mayConfirmClock READ mayConfirmClock NOTIFY rightsChanged)
public:
    // All must outlive the workplace.
    Workplace(
        client::ServerConnection &connection, Preferences &preferences, QObject *parent = nullptr);

    // What the sample clinic offers to sign in with; set before the window is shown.
    QString sampleAccounts;
    // Who has waited this long is marked.
    const int tooLongMinutes = 30;

    client::ServerConnection *connection() { return &m_connection; }
    client::QueueFeed *feed() { return &m_feed; }
    client::VisitModel *visits() { return m_feed.visits(); }
    client::ServiceModel *services() { return m_feed.services(); }
    client::CounterModel *counters() { return m_feed.counters(); }
    client::ScreenModel *screens() { return m_screens.screens(); }
    client::ClockWatch *clock() { return &m_clock; }
    Desk *desk() { return &m_desk; }
    QueueActions *actions() { return &m_actions; }
    ScreenActions *screenActions() { return &m_screenActions; }
    OwnSessions *ownSessions() { return &m_ownSessions; }
    Preferences *preferences() { return &m_preferences; }

    QString page() const { return m_page; }
    bool isSignedIn() const; // and past the pages before that
    bool isSigningIn() const { return m_signingIn; }
    QString notice() const { return m_notice.words(); }
    QString trouble() const { return m_trouble.words(); }
    QVariantList serviceChoices() const { return m_serviceChoices; }
    QVariantList lostScreens() const { return m_lostScreens; }
    // The server's time; moves every few seconds.
    QDateTime now() const { return m_connection.serverNow(); }
    bool mayIssue() const { return may(Right::IssueVisits); }
    bool mayCall() const { return may(Right::CallQueue); }
    bool mayCloseDay() const { return may(Right::CloseDay); }
    bool mayViewQueue() const { return may(Right::ViewQueue); }
    bool mayManageScreens() const { return may(Right::ManagePeople); }
    bool mayConfirmClock() const { return may(Right::ManagePeople); }

    // The language has changed.
    void retranslate();
    Q_INVOKABLE void signIn(const QString &userName, const QString &password);
    // Makes the first administrator and signs in.
    Q_INVOKABLE void setUp(const QString &userName, const QString &password);
    // With a token from an earlier sign-in.
    void resume(const QString &token);
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void chooseCounter(const QString &counterId);
    // To watch without a counter, or to go back to the choice.
    Q_INVOKABLE void watchOnly();
    Q_INVOKABLE void leaveCounter();
    // For who may manage them; leaveScreens() goes back to the page before.
    Q_INVOKABLE void showScreens();
    Q_INVOKABLE void leaveScreens();

Q_SIGNALS:
    void pageChanged();
    void signingInChanged();
    void signInRefused();
    void noticeChanged();
    void troubleChanged();
    void serviceChoicesChanged();
    void lostScreensChanged();
    void nowChanged();
    void rightsChanged();

private:
    bool may(Right right) const;
    QString known() const { return m_preferences.knownTo(m_connection.address()); }
    void begin(const QFuture<Result<client::Session>> &asked);
    void signedIn(const Result<client::User> &user);
    void lookForSetUp();
    void connectionChanged();
    void rememberedCounter();
    void listServices();
    void lookForLostScreens();
    void setPage(const QString &page);
    void setSigningIn(bool signingIn);
    void setNotice(const Error &error);
    void setTrouble(const Error &error);

    client::ServerConnection &m_connection;
    Preferences &m_preferences;
    client::QueueFeed m_feed;
    client::ClockWatch m_clock;
    Desk m_desk;
    QueueActions m_actions;
    client::ScreenFeed m_screens;
    ScreenActions m_screenActions;
    OwnSessions m_ownSessions;
    QTimer m_tick;
    QString m_page;
    QString m_pageBefore; // the screens'
    Refusal m_notice;
    Refusal m_trouble;
    QVariantList m_serviceChoices;
    QVariantList m_lostScreens;
    bool m_signingIn = false;
};

} // namespace loket::console
