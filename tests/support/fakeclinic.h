// A small clinic behind a FakeServer, for screens to work with: three services, four counters, and
// the commands of the queue as far as a screen can tell. Its rules are no more than that; the real
// ones are the server's.
#pragma once

#include "support/fakeserver.h"

#include <QDateTime>

namespace loket::test {

class FakeClinic : public QObject {
    Q_OBJECT
public:
    explicit FakeClinic(FakeServer &server, QObject *parent = nullptr);

    // A waiting visit, issued so long ago. Gives its id.
    QString addVisit(const QString &serviceId, const QString &name, int minutesAgo,
        const QString &priority = u"NORMAL"_s);
    void setState(const QString &visitId, const QString &state, const QString &counterId = {});
    void setMember(const QString &visitId, const QString &member, const QJsonValue &value);
    void setCounterOpen(const QString &counterId, bool open);
    void setCounterMember(const QString &counterId, const QString &member, const QJsonValue &value);
    // A morning with everything in it: all states, long names, urgent ones, some who wait too long.
    void fill();
    // So many who wait, for lists that are long.
    void crowd(int count);
    // So many counters, all of them open.
    void openCounters(int count);
    // Every service, counter, patient and reason is called so.
    void nameEverything(const QString &name);
    // Tells staff of one visit.
    void publish(const QString &visitId);
    // Tells staff everything anew.
    void publishAll();

    QJsonObject visit(const QString &id) const;
    QJsonArray visits() const;
    QJsonArray counters() const;
    QJsonObject status() const;

private:
    QJsonObject setup() const;
    void answerCommands();
    Result<QJsonObject> found(const QJsonObject &data);
    Result<QJsonObject> story(const QJsonObject &data);
    Result<QJsonObject> act(const QString &action, const QJsonObject &data);
    Result<QJsonObject> callNext(const QJsonObject &data);
    Result<QJsonObject> issue(const QJsonObject &data);
    Result<QJsonObject> openCounter(const QJsonObject &data, bool open);
    Result<QJsonObject> pauseCounter(const QJsonObject &data);
    Result<QJsonObject> counterOf(const QJsonObject &data) const;
    Result<QJsonObject> changed(const QString &action, const QString &visitId);
    int positionOf(const QJsonObject &visit) const;
    QString nameOfService(const QString &id) const;
    QString nameOfCounter(const QString &id) const;

    FakeServer &m_server;
    QList<QJsonObject> m_visits; // in the order of issue
    QList<QJsonObject> m_before; // for undo: one step
    QList<QJsonObject> m_services;
    QList<QJsonObject> m_counters;
    QMultiHash<QString, QString> m_notes; // by visit
    QHash<QString, int> m_lastNumbers;
};

} // namespace loket::test
