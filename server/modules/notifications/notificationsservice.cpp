#include "modules/notifications/notificationsservice.h"

#include "modules/notifications/alertrules.h"
#include "modules/notifications/alertstore.h"
#include "vocabulary/notifications/names.h"

#include <algorithm>

namespace loket::notifications {
namespace {

// An answer to what nobody asked for.
struct NoAnswer {
    QJsonObject toJson() const { return {}; }
    static Result<NoAnswer> fromJson(const QJsonObject &) { return NoAnswer {}; }
};

struct Kept {
    ToldPeople people;
    QList<Alert> alerts;
};

QStringList textsIn(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue entry : array.toArray()) {
        texts.append(entry.toString());
    }
    return texts;
}

Alert alertOf(const Event &event)
{
    return Alert::fromJson(event.body).value_or(Alert {});
}

bool isLater(const Alert &a, const Alert &b)
{
    return std::tie(a.sentAt, a.id) > std::tie(b.sentAt, b.id);
}

} // namespace

NotificationsService::NotificationsService(Journal &journal, const Clock &clock, Random &random,
    StaffList staff, NotificationSettings settings, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_clock(clock),
      m_random(random),
      m_settings(settings),
      m_telling {std::move(staff), settings.mostKept}
{
    m_journal.follow(moduleName,
        {.apply = [this](const Event &event) { apply(event); },
            .announce = [this](const Event &event) { announce(event); }});
}

QFuture<Result<Done>> NotificationsService::start()
{
    return readAnew();
}

QFuture<Result<Done>> NotificationsService::readAnew()
{
    const auto read = [most = m_settings.mostKept](Transaction &transaction) -> Result<Kept> {
        const Instant now = transaction.now();
        return Kept {store::allTold(transaction, most),
            store::openAlerts(transaction, now) + store::pastAlerts(transaction, now, shownPast)};
    };
    return m_journal.read(read).then([this](const Result<Kept> &kept) {
        return kept.map([this](const Kept &found) {
            m_board.refresh(found.people);
            m_alerts.clear();
            for (const Alert &alert : found.alerts) {
                m_alerts.insert(alert.id, alert);
            }
            return Done {};
        });
    });
}

QFuture<Result<Count>> NotificationsService::read(
    const QString &personId, const Reading &which, const OnceKey &once)
{
    return m_journal
        .change(once,
            [personId, which, telling = m_telling](
                Changes &changes) { return TellingWork(changes, telling).read(personId, which); })
        .then(&valueOf<Count>);
}

QFuture<Result<Alert>> NotificationsService::send(Alert wish, const OnceKey &once)
{
    wish.id = m_random.id();
    return m_journal
        .change(once,
            [wish, telling = m_telling](
                Changes &changes) { return TellingWork(changes, telling).send(wish); })
        .then([this](const Result<Once<Alert>> &sent) -> Result<Alert> {
            return sent.map([this](const Once<Alert> &made) {
                return findAlert(made.value.id).value_or(made.value);
            });
        });
}

QFuture<Result<Alert>> NotificationsService::withdraw(
    const QString &id, const Doer &doer, const OnceKey &once)
{
    return m_journal
        .change(once,
            [id, doer, telling = m_telling](
                Changes &changes) { return TellingWork(changes, telling).withdraw(id, doer); })
        .then(&valueOf<Alert>);
}

void NotificationsService::tell(const QList<Tiding> &tidings, Right right)
{
    m_journal.change(
        OnceKey {}, [tidings, right, telling = m_telling](Changes &changes) -> Result<NoAnswer> {
            TellingWork(changes, telling).take(tidings, u"system"_s, right);
            return NoAnswer {};
        });
}

// A clock that was far ahead has ended what is now open again: the database knows it still.
void NotificationsService::moveInTime(Millis by)
{
    m_journal
        .change(OnceKey {},
            [by, telling = m_telling](Changes &changes) -> Result<NoAnswer> {
                TellingWork(changes, telling).moveInTime(by);
                return NoAnswer {};
            })
        .then([this](const Result<Once<NoAnswer>> &) { return readAnew(); })
        .unwrap()
        .then([this](const Result<Done> &) { Q_EMIT moved(); });
}

// What is old is not shown, and not taken away by a clock.
Instant NotificationsService::since() const
{
    return m_clock.now() - std::chrono::days(m_settings.days);
}

QList<Notification> NotificationsService::toldTo(const QString &personId) const
{
    return m_board.of(personId, since());
}

int NotificationsService::unread(const QString &personId) const
{
    return m_board.unread(personId, since());
}

bool NotificationsService::isWaiting(const QString &kind, const QString &about) const
{
    return m_board.isWaiting(kind, about);
}

QList<Alert> NotificationsService::alerts() const
{
    QList<Alert> all = m_alerts.values();
    std::sort(all.begin(), all.end(), isLater);
    const Instant now = m_clock.now();
    std::stable_partition(
        all.begin(), all.end(), [now](const Alert &alert) { return alert.isOpen(now); });
    return all;
}

std::optional<Alert> NotificationsService::findAlert(const QString &id) const
{
    const auto found = m_alerts.find(id);
    return found == m_alerts.end() ? std::nullopt : std::optional(*found);
}

QList<Alert> NotificationsService::openAlerts() const
{
    QList<Alert> open = m_alerts.values();
    open.removeIf([now = m_clock.now()](const Alert &alert) { return !alert.isOpen(now); });
    std::sort(
        open.begin(), open.end(), [](const Alert &a, const Alert &b) { return isLater(b, a); });
    return open;
}

QSet<QString> NotificationsService::openAt(Instant time) const
{
    QSet<QString> open;
    for (const Alert &alert : m_alerts) {
        if (alert.isOpen(time)) {
            open.insert(alert.id);
        }
    }
    return open;
}

void NotificationsService::apply(const Event &event)
{
    if (event.kind == kinds::tell) {
        applyTold(event);
    } else if (event.kind == kinds::settle) {
        m_board.settle(textsIn(event.body.value(u"from"_s)), textsIn(event.body.value(u"ids"_s)));
    } else if (event.kind == kinds::read) {
        applyRead(event);
    } else if (event.kind == kinds::alert || event.kind == kinds::withdraw) {
        m_alerts.insert(event.subject, alertOf(event));
        forgetOldAlerts();
    } else if (event.kind == kinds::move) {
        m_board.moveInTime(Millis(event.body.value(u"milliseconds"_s).toInteger()));
    }
}

void NotificationsService::applyTold(const Event &event)
{
    const Notification told = Notification::fromJson(event.body.value(u"notification"_s).toObject())
                                  .value_or(Notification {});
    const QStringList people = textsIn(event.body.value(u"to"_s));
    m_board.tell(people, told, m_settings.mostKept, openAt(event.time));
    if (const auto alert = m_alerts.find(told.about); alert != m_alerts.end() && isOfAlert(told)) {
        alert->told += static_cast<int>(people.size());
    }
}

void NotificationsService::applyRead(const Event &event)
{
    const QStringList ids = textsIn(event.body.value(u"ids"_s));
    for (const QString &about : m_board.alertsAmong(event.subject, ids)) {
        if (const auto alert = m_alerts.find(about); alert != m_alerts.end()) {
            ++alert->readers;
        }
    }
    m_board.markRead(event.subject, ids);
}

void NotificationsService::forgetOldAlerts()
{
    const QList<Alert> all = alerts();
    const Instant now = m_clock.now();
    int past = 0;
    for (const Alert &alert : all) {
        if (!alert.isOpen(now) && ++past > shownPast) {
            m_alerts.remove(alert.id);
        }
    }
}

void NotificationsService::announce(const Event &event)
{
    if (event.kind == kinds::tell) {
        const auto told = Notification::fromJson(event.body.value(u"notification"_s).toObject());
        Q_EMIT this->told(textsIn(event.body.value(u"to"_s)), told.value_or(Notification {}));
    } else if (event.kind == kinds::settle) {
        Q_EMIT settled(textsIn(event.body.value(u"from"_s)), textsIn(event.body.value(u"ids"_s)));
    } else if (event.kind == kinds::read) {
        announceRead(event);
    } else if (event.kind == kinds::alert) {
        Q_EMIT sent(alertOf(event));
    } else if (event.kind == kinds::withdraw) {
        Q_EMIT withdrawnAlert(alertOf(event));
    }
}

void NotificationsService::announceRead(const Event &event)
{
    const QStringList ids = textsIn(event.body.value(u"ids"_s));
    Q_EMIT readBy(event.subject, ids);
    for (const QString &subject : m_board.alertsAmong(event.subject, ids)) {
        if (m_alerts.contains(subject)) {
            Q_EMIT alertChanged(subject);
        }
    }
}

} // namespace loket::notifications
