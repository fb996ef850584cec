#include "workplace.h"

#include "core/whendone.h"

#include <algorithm>

namespace loket::console {

using State = client::ServerConnection::State;

namespace {
constexpr std::chrono::seconds tick {5};
constexpr std::chrono::seconds restartTime {20}; // a screen that is back by then was never away
const QString setUpPage = u"set-up"_s;
const QString signInPage = u"sign-in"_s;
const QString counterPage = u"counter"_s;
const QString queuePage = u"queue"_s;
const QString screensPage = u"screens"_s;
}

Workplace::Workplace(
    client::ServerConnection &connection, Preferences &preferences, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_preferences(preferences),
      m_feed(connection),
      m_clock(connection),
      m_desk(m_feed),
      m_actions(connection, m_feed, m_desk),
      m_screens(connection),
      m_screenActions(connection),
      m_ownSessions(connection),
      m_page(signInPage)
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &Workplace::nowChanged);
    connect(&m_connection, &client::ServerConnection::opened, this, &Workplace::nowChanged);
    connect(&m_connection, &client::ServerConnection::stateChanged, this,
        &Workplace::connectionChanged);
    connect(
        &m_connection, &client::ServerConnection::serverChanged, this, &Workplace::lookForSetUp);
    connect(&m_connection, &client::ServerConnection::userChanged, this, &Workplace::rightsChanged);
    connect(&m_connection, &client::ServerConnection::sessionEnded, this,
        [this](const QString &message) {
            setNotice({u"AUTH_EXPIRED"_s, message});
        });
    connect(&m_feed, &client::QueueFeed::failed, this, &Workplace::setTrouble);
    connect(&m_clock, &client::ClockWatch::refused, &m_actions,
        [this](const Error &error) { Q_EMIT m_actions.refused(u"confirm-clock"_s, {error}); });
    connect(&m_feed, &client::QueueFeed::staleChanged, this, [this] {
        if (!m_feed.isStale()) {
            setTrouble({});
        }
    });
    connect(services(), &client::FreshModel::changed, this, &Workplace::listServices);
    connect(this, &Workplace::nowChanged, &m_desk, &Desk::look);
    connect(this, &Workplace::nowChanged, this, &Workplace::lookForLostScreens);
    connect(screens(), &client::FreshModel::changed, this, &Workplace::lookForLostScreens);
    m_tick.start();
}

bool Workplace::may(Right right) const
{
    const QStringList roles = m_connection.roles();
    return std::any_of(roles.cbegin(), roles.cend(), [right](const QString &name) {
        const std::optional<Role> role = roleFromText(name);
        return role && hasRight(*role, right);
    });
}

void Workplace::signIn(const QString &userName, const QString &password)
{
    if (!m_signingIn) {
        begin(m_connection.signIn(userName, password, known()));
    }
}

void Workplace::setUp(const QString &userName, const QString &password)
{
    if (!m_signingIn) {
        begin(m_connection.setUp(userName, password, known()));
    }
}

void Workplace::begin(const QFuture<Result<client::Session>> &asked)
{
    setNotice({});
    setSigningIn(true);
    whenDone(asked, this, [this](const Result<client::Session> &session) {
        if (session) {
            m_preferences.setKnownTo(m_connection.address(), session->known);
        }
        signedIn(session.map([](const client::Session &one) { return one.user; }));
    });
}

void Workplace::resume(const QString &token)
{
    setSigningIn(true);
    const auto asked = m_connection.resume(token);
    whenDone(asked, this, [this](const Result<client::User> &user) { signedIn(user); });
}

void Workplace::signedIn(const Result<client::User> &user)
{
    setSigningIn(false);
    if (!user) {
        setNotice(user.error());
        Q_EMIT signInRefused();
        lookForSetUp();
        return;
    }
    m_preferences.setUserName(user->name);
    if (!mayViewQueue()) {
        m_connection.signOut();
        setNotice({u"FORBIDDEN"_s, {}});
        return;
    }
    rememberedCounter();
}

bool Workplace::isSignedIn() const
{
    return m_page != signInPage && m_page != setUpPage;
}

// A server that was never set up wants its first administrator instead of a sign-in.
void Workplace::lookForSetUp()
{
    whenDone(m_connection.wantsSetUp(), this, [this](const Result<bool> &wanted) {
        if (wanted && !isSignedIn()) {
            setPage(*wanted ? setUpPage : signInPage);
        }
    });
}

void Workplace::rememberedCounter()
{
    const QString counter = m_preferences.counterOf(m_connection.user().id);
    if (mayCall() && !counter.isEmpty()) {
        chooseCounter(counter);
    } else if (mayCall()) {
        setPage(counterPage);
    } else {
        watchOnly();
    }
}

void Workplace::listServices()
{
    QVariantList choices;
    for (const client::Service &service : services()->values()) {
        choices.append(QVariantMap {{u"value"_s, service.id}, {u"text"_s, service.name}});
    }
    if (choices != m_serviceChoices) { // a list on the screen keeps its place
        m_serviceChoices = choices;
        Q_EMIT serviceChoicesChanged();
    }
}

void Workplace::lookForLostScreens()
{
    QVariantList lost;
    for (const client::Screen &screen : screens()->values()) {
        if (!screen.isOnline && screen.since.secsTo(now()) >= restartTime.count()) {
            lost.append(QVariantMap {{u"name"_s, screen.name}, {u"kind"_s, screen.kind},
                {u"since"_s, screen.since.toLocalTime()}});
        }
    }
    if (m_lostScreens != lost) {
        m_lostScreens = lost;
        Q_EMIT lostScreensChanged();
    }
}

void Workplace::signOut()
{
    setNotice({});
    m_connection.signOut();
}

void Workplace::connectionChanged()
{
    if (m_connection.state() == State::SignedOut) {
        m_desk.setCounter({});
        setTrouble({});
        setPage(signInPage);
    }
}

void Workplace::chooseCounter(const QString &counterId)
{
    m_preferences.setCounterOf(m_connection.user().id, counterId);
    m_desk.setCounter(counterId);
    setPage(queuePage);
}

void Workplace::watchOnly()
{
    m_desk.setCounter({});
    setPage(queuePage);
}

void Workplace::leaveCounter()
{
    m_preferences.setCounterOf(m_connection.user().id, {});
    m_desk.setCounter({});
    setPage(counterPage);
}

void Workplace::showScreens()
{
    if (mayManageScreens() && m_page != screensPage) {
        m_pageBefore = m_page;
        setPage(screensPage);
    }
}

void Workplace::leaveScreens()
{
    if (m_page == screensPage) {
        setPage(m_pageBefore);
    }
}

void Workplace::setPage(const QString &page)
{
    if (m_page != page) {
        m_page = page;
        Q_EMIT pageChanged();
    }
}

void Workplace::setSigningIn(bool signingIn)
{
    if (m_signingIn != signingIn) {
        m_signingIn = signingIn;
        Q_EMIT signingInChanged();
    }
}

void Workplace::setNotice(const Error &error)
{
    m_notice = {error};
    Q_EMIT noticeChanged();
}

void Workplace::setTrouble(const Error &error)
{
    m_trouble = {error};
    Q_EMIT troubleChanged();
}

void Workplace::retranslate()
{
    Q_EMIT noticeChanged();
    Q_EMIT troubleChanged();
}

} // namespace loket::console
