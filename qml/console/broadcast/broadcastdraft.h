// A broadcast that is being written. It tells of every change, so that nothing of it is lost.
#pragma once

#include "vocabulary/broadcast/broadcast.h"

#include <QObject>
#include <QQmlEngine>

namespace loket::console {

class BroadcastDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The room has one.")
    Q_CLASSINFO("RegisterEnumClassesUnscoped", "false") // two of them have a Tomorrow
    Q_PROPERTY(loket::broadcast::Level level READ level WRITE setLevel NOTIFY changed)
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed) // that it is written in
    Q_PROPERTY(
        loket::broadcast::Audience audience READ audience WRITE setAudience NOTIFY audienceChanged)
    Q_PROPERTY(Start start READ start WRITE setStart NOTIFY changed)
    Q_PROPERTY(End end READ end WRITE setEnd NOTIFY changed)
    Q_PROPERTY(QString startText READ startText WRITE setStartText NOTIFY changed)
    Q_PROPERTY(QString endText READ endText WRITE setEndText NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
public:
    enum class Start { Now, Quarter, HalfHour, Hour, Tomorrow, Other };
    Q_ENUM(Start)
    enum class End { Quarter, HalfHour, Hour, TwoHours, FourHours, Today, Tomorrow, Week, Other };
    Q_ENUM(End)
    enum class Template { Delay, RoomMoved, DoctorLate, ClosingEarly, Empty };
    Q_ENUM(Template)
    // Why it cannot be sent yet; the first there is.
    enum class Lack { Nothing, Text, Gap, Length, Audience, StartTime, EndTime, Order, Duration };
    Q_ENUM(Lack)

    explicit BroadcastDraft(QObject *parent = nullptr);

    broadcast::Level level() const { return m_level; }
    void setLevel(broadcast::Level level);
    QStringList languages() const { return m_texts.keys(); }
    const broadcast::Audience &audience() const { return m_audience; }
    void setAudience(const broadcast::Audience &audience);
    Start start() const { return m_start; }
    void setStart(Start start);
    End end() const { return m_end; }
    void setEnd(End end);
    // The other times, as they are typed: "14:30", "1430", "3.12. 14:30".
    QString startText() const { return m_startText; }
    void setStartText(const QString &text);
    QString endText() const { return m_endText; }
    void setEndText(const QString &text);
    bool isEmpty() const; // nobody has written anything

    Q_INVOKABLE QString text(const QString &language) const;
    Q_INVOKABLE void setText(const QString &language, const QString &text);
    // The text that this language's readers would see: its own, or else another.
    Q_INVOKABLE QString shown(const QString &language) const;
    Q_INVOKABLE void begin(loket::console::BroadcastDraft::Template from);
    // Like one that was sent before.
    void copy(const broadcast::Broadcast &broadcast);
    Q_INVOKABLE void clear();

    // Invalid where that is not known. `now` is the server's time, as a local one.
    Q_INVOKABLE QDateTime startTime(const QDateTime &now) const;
    Q_INVOKABLE QDateTime endTime(const QDateTime &now) const;
    Q_INVOKABLE loket::console::BroadcastDraft::Lack lack(const QDateTime &now) const;
    QJsonObject command(const QDateTime &now) const; // the fields of broadcast:send

    Q_INVOKABLE QJsonObject toJson() const;
    Q_INVOKABLE void take(
        const QJsonObject &json); // what toJson() gave; what is missing stays as at first

Q_SIGNALS:
    void changed();
    void audienceChanged();

private:
    Lack textLack() const;
    Lack timeLack(const QDateTime &now) const;
    template <class T>
    void set(T &member, const T &value);

    broadcast::Level m_level = broadcast::Level::Information;
    QJsonObject m_texts;
    broadcast::Audience m_audience;
    Start m_start = Start::Now;
    End m_end = End::Hour;
    QString m_startText;
    QString m_endText;
};

} // namespace loket::console
