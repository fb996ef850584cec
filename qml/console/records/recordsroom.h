// The service desk: what is asked, proposed and agreed in the house, whose task it is, and how far
// it is.
#pragma once

#include "qml/console/core/choice.h"
#include "qml/console/core/consoleroom.h"
#include "qml/console/records/recordactions.h"

namespace loket::console {

class RecordsRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::RecordsFeed *feed READ feed CONSTANT)
    Q_PROPERTY(loket::client::RecordDetail *detail READ detail CONSTANT)
    Q_PROPERTY(loket::console::RecordActions *actions READ actions CONSTANT)
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT)
    Q_PROPERTY(QString myId READ myId NOTIFY openChanged)
    // [{value: id, text: name}], for choices; first nobody.
    Q_PROPERTY(QList<loket::console::Choice> people READ people NOTIFY peopleChanged)
    Q_PROPERTY(int openCount READ openCount NOTIFY countsChanged)
public:
    // `workplace` must outlive it.
    explicit RecordsRoom(Workplace &workplace, QObject *parent = nullptr);

    client::RecordsFeed *feed() { return &m_feed; }
    client::RecordDetail *detail() { return &m_detail; }
    RecordActions *actions() { return &m_actions; }
    QStringList kinds() const;
    QString myId() const { return workplace()->connection()->user().id; }
    QList<Choice> people() const;
    int openCount() const; // those that are not over
    int badge() const override; // those of them that are my task

    Q_INVOKABLE int openOf(const QString &kind) const;
    Q_INVOKABLE bool hasPriority(const QString &kind) const;
    // What it may become, by whoever is signed in.
    Q_INVOKABLE QStringList nextStates(const loket::records::Record &record) const;
    Q_INVOKABLE bool mayEdit(const loket::records::Record &record) const;
    Q_INVOKABLE bool mayRemove(const loket::records::Record &record) const;

Q_SIGNALS:
    void peopleChanged();
    void countsChanged();

private:
    bool isAdmin() const;

    client::RecordsFeed m_feed;
    client::RecordDetail m_detail;
    RecordActions m_actions;
};

} // namespace loket::console
