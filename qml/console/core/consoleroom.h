// A room of the console: what one capability shows of itself. It is there for whoever has its
// right.
#pragma once

#include "client/core/channelfeed.h"
#include "qml/console/core/errorwords.h"
#include "qml/console/core/workplace.h"

#include <QObject>
#include <QQmlEngine>
#include <QUrl>

#include <utility>

namespace loket::console {

class ConsoleRoom : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::console::Workplace *workplace READ workplace CONSTANT)
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QString iconName READ iconName CONSTANT)
    Q_PROPERTY(QUrl page READ page CONSTANT)
    Q_PROPERTY(QUrl notice READ notice CONSTANT)
    Q_PROPERTY(QUrl strip READ strip CONSTANT)
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(int badge READ badge NOTIFY badgeChanged)
    Q_PROPERTY(QString badgeMeaning READ badgeMeaning CONSTANT)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)
public:
    struct Face {
        QString id; // the capability's word
        const char *title; // QT_TRANSLATE_NOOP("Rooms", …)
        QString iconName;
        QUrl page; // a ConsolePage with `room`
        Right right; // whoever has it may enter
        Roles landingFor = {}; // those whose first room it is
        QString badgeMeaning = u"plain"_s; // of UiBadge
        // An item with `room` that stands in the header, whatever room one is in.
        QUrl notice = {};
        // The same between the header and the page, as high as what it says.
        QUrl strip = {};
        std::span<const CodeWords> errorWords = {}; // of the capability's own codes; a constant
        bool isExample = false; // for administrators where LOKET_EXAMPLES is set: who makes rooms
    };

    // `workplace` must outlive the room.
    ConsoleRoom(Workplace &workplace, Face face, QObject *parent = nullptr);

    Workplace *workplace() const { return &m_workplace; }
    QString id() const { return m_face.id; }
    virtual QString title() const;
    QString iconName() const { return m_face.iconName; }
    QUrl page() const { return m_face.page; }
    QUrl notice() const { return m_face.notice; }
    QUrl strip() const { return m_face.strip; }
    virtual bool isOpen() const; // to who is signed in
    virtual bool isLanding() const; // of who is signed in
    virtual int badge() const { return 0; } // how many want to be looked at
    QString badgeMeaning() const { return m_face.badgeMeaning; }
    // What would stand still if who is signed in left now, in a sentence; empty: nothing.
    virtual QString unfinished() const { return {}; }
    // Why what it shows is not up to date although there is a connection; empty: it is.
    QString trouble() const { return m_trouble.words(); }

    // Somebody has signed in, or out.
    virtual void begin() { }
    virtual void end() { setTrouble({}); }

    // What of it somebody in another room wants to see, by its id; a page that can show it takes
    // it.
    virtual void want(const QString &id);
    Q_INVOKABLE QString takeWanted() { return std::exchange(m_wanted, QString()); }

Q_SIGNALS:
    void wantedChanged();
    void titleChanged();
    void openChanged();
    void badgeChanged();
    void troubleChanged();
    // Whoever is signed in should be here now.
    void invited();

protected:
    // What goes wrong with the feed is the room's trouble until all is up to date.
    void follow(client::ChannelFeed &feed);

private:
    void setTrouble(const Error &error);

    Workplace &m_workplace;
    const Face m_face;
    Refusal m_trouble;
    QString m_wanted;
};

} // namespace loket::console
