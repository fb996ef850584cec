// The room in which broadcasts are written, watched and withdrawn; on every page it shows those
// that are to be read by who works here.
#pragma once

#include "client/queue/setupfeed.h"
#include "qml/console/broadcast/broadcastactions.h"
#include "qml/console/broadcast/broadcastdraft.h"
#include "qml/console/core/consoleroom.h"
#include "vocabulary/broadcast/names.h"
#include "vocabulary/broadcast/reach.h"

#include <QTimer>

namespace loket::console {

class AudiencePart;

class BroadcastRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::FreshModel *broadcasts READ broadcastsModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *unread READ unreadModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *services READ servicesModel CONSTANT)
    Q_PROPERTY(loket::console::BroadcastActions *actions READ actions CONSTANT)
    Q_PROPERTY(loket::console::BroadcastDraft *draft READ draft CONSTANT)
    Q_PROPERTY(QDateTime keptAt READ keptAt NOTIFY keptAtChanged) // the draft; invalid: nothing is
    Q_PROPERTY(loket::broadcast::Reach reach READ reach NOTIFY reachChanged)
    Q_PROPERTY(bool reachKnown READ isReachKnown NOTIFY reachChanged)
    Q_PROPERTY(int currentCount READ currentCount NOTIFY broadcastsChanged)
    Q_PROPERTY(QList<loket::console::AudiencePart> parts READ parts NOTIFY
            partsChanged) // of the draft's audience
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY broadcastsChanged)
    Q_PROPERTY(QStringList roles READ roles CONSTANT) // that an audience may name
    Q_PROPERTY(QString language READ language NOTIFY titleChanged)
    // Of this house, as examples of what a display shows.
    Q_PROPERTY(QList<QString> numbers READ numbers NOTIFY partsChanged)
    Q_PROPERTY(int longestText MEMBER longestText CONSTANT)
public:
    enum class Part { Displays, People, Patients };
    Q_ENUM(Part)

    // `workplace` must outlive it.
    explicit BroadcastRoom(Workplace &workplace, QObject *parent = nullptr);

    const int longestText = broadcast::longestText;

    client::EntityModel<broadcast::Broadcast> *broadcasts() { return m_feed.all(); }
    client::EntityModel<broadcast::Broadcast> *unread() { return m_feed.unread(); }
    BroadcastActions *actions() { return &m_actions; }
    BroadcastDraft *draft() { return &m_draft; }
    QDateTime keptAt() const { return m_keptAt; }
    const broadcast::Reach &reach() const { return m_reach; }
    bool isReachKnown() const { return m_isReachKnown; }
    int currentCount() const;
    bool hasOlder() const { return !m_isAll && m_feed.pastCount() >= broadcast::shownPast; }
    QStringList roles() const;
    QList<QString> numbers();
    QString language() const { return QLocale().name().section(u'_', 0, 0); }

    void begin() override;
    void end() override;
    // The server's time, as a local one.
    Q_INVOKABLE QDateTime time() const;
    Q_INVOKABLE QString serviceName(const QString &id);
    Q_INVOKABLE QString textOf(const loket::broadcast::Broadcast &broadcast) const;
    // An AudiencePart for each.
    QList<AudiencePart> parts();
    Q_INVOKABLE QList<loket::console::AudiencePart> partsOf(
        const loket::broadcast::Audience &audience);
    // The draft's audience with, or without, one of its parts; `id`: a role's or a service's,
    // empty: all.
    Q_INVOKABLE bool has(loket::console::BroadcastRoom::Part part, const QString &id) const;
    Q_INVOKABLE void set(loket::console::BroadcastRoom::Part part, const QString &id, bool isIn);
    Q_INVOKABLE void send();
    Q_INVOKABLE void sendAgain(const loket::broadcast::Broadcast &broadcast);
    Q_INVOKABLE void askForReach();
    Q_INVOKABLE void askForOlder();
    Q_INVOKABLE void askForReaders(const QString &broadcastId); // readersCame() follows

Q_SIGNALS:
    void keptAtChanged();
    void reachChanged();
    void broadcastsChanged();
    void partsChanged();
    void copied(); // into the draft
    void readersCame(const QString &broadcastId, const QList<loket::broadcast::Reader> &readers);

private:
    void draftChanged();
    void draftKept();
    client::FreshModel *broadcastsModel() { return broadcasts(); }
    client::FreshModel *unreadModel() { return unread(); }
    client::FreshModel *servicesModel() { return m_setup.services(); }

    client::BroadcastFeed m_feed;
    client::SetupFeed m_setup;
    BroadcastActions m_actions;
    BroadcastDraft m_draft;
    QTimer m_asking;
    bool m_isHere = false; // somebody is signed in, and it is that one's draft
    QDateTime m_keptAt;
    broadcast::Reach m_reach;
    bool m_isReachKnown = false;
    bool m_isAll = false; // there are no older ones
    quint64 m_asked = 0;
};

// One part of an audience.
class AudiencePart {
    Q_GADGET
    QML_VALUE_TYPE(audiencePart)
    Q_PROPERTY(loket::console::BroadcastRoom::Part part MEMBER part)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString service MEMBER service)
public:
    BroadcastRoom::Part part = BroadcastRoom::Part::Displays;
    QString id; // a role's or a service's; empty: all
    QString service; // its name

    bool operator==(const AudiencePart &) const = default;
};

} // namespace loket::console
