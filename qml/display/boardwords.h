// What the waiting room's screen says by itself, in the languages that it shows: side by side, or
// one after the other. Lives on the GUI thread.
#pragma once

#include "core/clock.h"
#include "vocabulary/queue/estimate.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QTimer>

#include <memory>

class QTranslator;

namespace loket::display {

class BoardWords final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The room has them.")
    // Those that are shown now; at least one.
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
public:
    enum Text {
        Queue,
        NoService, // %1
        Calling,
        CalledAgain,
        LastCalled,
        LastKnown,
        Tried,
        GoTo,
        Recent,
        Waiting,
        Closed,
        BackSoon,
        BackAt, // %1
        NoWait,
        Wait, // %1, %2: minutes
        NoCalls,
        NoSound,
        Lost
    };
    Q_ENUM(Text)

    // `turn`: how long one language stands where they take turns.
    explicit BoardWords(Millis turn, QObject *parent = nullptr);
    ~BoardWords() override;

    // At least one; those that loket does not speak are left out.
    void show(const QStringList &languages, bool takesTurns);
    const QStringList &languages() const { return m_shown; }

    // `in` is `languages`: a page that names it asks anew when others are shown.
    Q_INVOKABLE QString text(loket::display::BoardWords::Text text, const QStringList &in) const;
    Q_INVOKABLE QString age(int seconds, const QStringList &in) const;
    // A line for each language.
    Q_INVOKABLE QString dates(const QDateTime &now, const QStringList &in) const;
    Q_INVOKABLE QString time(const QDateTime &now, const QStringList &in) const;

    QString text(Text text, const QString &value = {}) const;
    // How long who comes now waits, several languages in one line; empty: nobody knows.
    QString wait(const std::optional<queue::Estimate> &estimate) const;
    // What somebody named, in each of the languages that are shown; each name once.
    QStringList names(const QJsonObject &names, const QString &otherwise) const;

    static QString together(const QStringList &texts);

Q_SIGNALS:
    void changed();

private:
    QString in(const QString &language, const char *source, const char *about = nullptr,
        int count = -1) const;
    void next();

    QHash<QString, std::shared_ptr<const QTranslator>> m_translators; // by language
    QStringList m_all;
    QStringList m_shown;
    QTimer m_turn;
};

} // namespace loket::display
