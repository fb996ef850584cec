// What a screen has to say to everyone, one line at a time: broadcasts for as long as they are
// current, in each of their languages, and what was only said once, for a while. What is urgent
// comes again after each of the others. Lives on the GUI thread.
#pragma once

#include "inturn.h"
#include "vocabulary/broadcast/notice.h"

#include <QQmlEngine>
#include <QSet>

namespace loket::display {

struct NoticeTimes {
    Millis line {8'000}; // that one line stands while there are others
    Millis said {30'000}; // that what was said once is shown
};

class Notices final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The room has one.")
    Q_PROPERTY(QString text READ text NOTIFY changed) // empty: nothing is to be said
    Q_PROPERTY(QString level READ level NOTIFY changed) // "information", "warning", "urgent"
    Q_PROPERTY(QString longest READ longest NOTIFY changed) // of all that come in turn
public:
    explicit Notices(NoticeTimes times, QObject *parent = nullptr);

    // Those that are current, the loudest first: all there are.
    void setStanding(const QList<broadcast::Notice> &notices);
    void say(const QString &words);
    // Takes off what ends by itself; the server's time.
    void look(Instant now);
    const QList<broadcast::Notice> &standing() const { return m_standing; }

    QString text() const { return current().text; }
    QString level() const { return toText(current().level); }
    QString longest() const;
    QString currentId() const { return current().id; } // of the broadcast; empty: it is none

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QString id = {};
        broadcast::Level level = broadcast::Level::Information;
        QString text = {};

        bool operator==(const Line &) const = default;
    };
    Line current() const { return m_lines.value(m_at); }
    QList<Line> linesOf(broadcast::Level level) const;
    QList<Line> said() const;
    void arrange();
    void sayNext();
    void turn();

    const NoticeTimes m_times;
    QList<broadcast::Notice> m_standing;
    InTurn m_said;
    QList<Line> m_lines; // in the order in which they come
    qsizetype m_at = 0;
    QTimer m_timer;
};

} // namespace loket::display
