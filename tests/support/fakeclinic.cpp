#include "support/fakeclinic.h"

#include "core/clock.h"
#include "core/folding.h"

#include <algorithm>

namespace loket::test {

namespace {

QString minutesBefore(int minutes)
{
    return toIso(SystemClock().now() - std::chrono::minutes(minutes));
}

bool isAtCounter(const QJsonObject &visit)
{
    const QString state = visit.value(u"state"_s).toString();
    return state == u"called"_s || state == u"serving"_s;
}

// Where each action leads.
const QHash<QString, QString> stateAfter {{u"call"_s, u"called"_s}, {u"recall"_s, u"called"_s},
    {u"start"_s, u"serving"_s}, {u"finish"_s, u"done"_s}, {u"no-show"_s, u"no_show"_s},
    {u"requeue"_s, u"waiting"_s}, {u"rejoin"_s, u"waiting"_s}, {u"park"_s, u"parked"_s},
    {u"resume"_s, u"called"_s}, {u"transfer"_s, u"waiting"_s}, {u"cancel"_s, u"cancelled"_s},
    {u"check-in"_s, u"waiting"_s}, {u"route"_s, {}}};

} // namespace

FakeClinic::FakeClinic(FakeServer &server, QObject *parent)
    : QObject(parent),
      m_server(server)
{
    const auto service = [this](const QString &id, const QString &name) {
        m_services.append({{u"id"_s, id}, {u"name"_s, name}, {u"prefix"_s, id},
            {u"firstNumber"_s, 1}, {u"lastNumber"_s, 999}, {u"expectedMinutes"_s, 5}});
    };
    service(u"R"_s, u"Registration"_s);
    service(u"A"_s, u"General clinic"_s);
    service(u"K"_s, u"Mother and child"_s);
    m_services[1].insert(u"route"_s, QJsonArray {u"K"_s});
    const auto counter = [this](const QString &id, const QString &name, const QJsonArray &ids) {
        m_counters.append(
            {{u"id"_s, id}, {u"name"_s, name}, {u"open"_s, true}, {u"serviceIds"_s, ids}});
    };
    counter(u"1"_s, u"Counter 1"_s, {u"R"_s});
    counter(u"2"_s, u"Counter 2"_s, {u"R"_s, u"A"_s});
    counter(u"3"_s, u"Room 3"_s, {u"A"_s});
    counter(u"4"_s, u"Room 4"_s, {u"K"_s});
    answerCommands();
    m_server.setSnapshot(u"staff"_s, [this] {
        return QList<QJsonObject> {{{u"type"_s, u"queue_setup"_s}, {u"data"_s, setup()}},
            {{u"type"_s, u"queue_refresh"_s}, {u"data"_s, QJsonObject {{u"data"_s, visits()}}}}};
    });
}

QString FakeClinic::addVisit(
    const QString &serviceId, const QString &name, int minutesAgo, const QString &priority)
{
    const int sequence = ++m_lastNumbers[serviceId];
    const QString id = u"v-%1-%2"_s.arg(serviceId).arg(sequence);
    m_visits.append(
        {{u"id"_s, id}, {u"number"_s, u"%1-%2"_s.arg(serviceId).arg(sequence, 3, 10, QChar(u'0'))},
            {u"serviceId"_s, serviceId}, {u"serviceName"_s, nameOfService(serviceId)},
            {u"state"_s, u"waiting"_s}, {u"priority"_s, priority}, {u"calls"_s, 0},
            {u"patientName"_s, name}, {u"issuedAt"_s, minutesBefore(minutesAgo)},
            {u"eligibleAt"_s, minutesBefore(minutesAgo)}, {u"version"_s, 1}});
    return id;
}

void FakeClinic::setMember(const QString &visitId, const QString &member, const QJsonValue &value)
{
    for (QJsonObject &visit : m_visits) {
        if (visit.value(u"id"_s).toString() == visitId) {
            visit.insert(member, value);
            visit.insert(u"version"_s, visit.value(u"version"_s).toInt() + 1);
        }
    }
}

void FakeClinic::setState(const QString &visitId, const QString &state, const QString &counterId)
{
    setMember(visitId, u"state"_s, state);
    if (!counterId.isEmpty()) {
        setMember(visitId, u"counterId"_s, counterId);
        setMember(visitId, u"counterName"_s, nameOfCounter(counterId));
    }
}

void FakeClinic::setCounterOpen(const QString &counterId, bool open)
{
    setCounterMember(counterId, u"away"_s, false);
    setCounterMember(counterId, u"open"_s, open);
}

void FakeClinic::setCounterMember(
    const QString &counterId, const QString &member, const QJsonValue &value)
{
    for (QJsonObject &counter : m_counters) {
        if (counter.value(u"id"_s).toString() == counterId) {
            counter.insert(member, value);
            m_server.publish(u"staff"_s, u"counter_update"_s, {{u"counter"_s, counter}});
        }
    }
}

void FakeClinic::fill()
{
    addVisit(u"A"_s, u"Siti Rahmawati"_s, 52);
    addVisit(u"A"_s, u"Raden Mas Haryo Suryaningrat Kusumadiningrat bin Abdurrahman"_s, 47);
    addVisit(u"R"_s, {}, 41);
    addVisit(u"R"_s, u"สมชาย ใจดี"_s, 34);
    addVisit(u"A"_s, u"Ketut Wirawan"_s, 28, u"HIGH"_s);
    addVisit(u"K"_s, u"Dewi Anggraini"_s, 22);
    addVisit(u"R"_s, u"Budi Santoso"_s, 12, u"URGENT"_s);
    addVisit(u"R"_s, u"Agus Salim"_s, 9);
    addVisit(u"K"_s, {}, 6);
    addVisit(u"A"_s, u"Maria Goretti"_s, 3, u"LOW"_s);
    setState(addVisit(u"A"_s, u"Joko Prasetyo"_s, 35), u"serving"_s, u"3"_s);
    setState(addVisit(u"R"_s, u"Nur Aini"_s, 20), u"called"_s, u"1"_s);
    const QString parked = addVisit(u"R"_s, u"Hendra Gunawan"_s, 60);
    setState(parked, u"parked"_s, u"2"_s);
    setMember(parked, u"parkReason"_s, u"Fetches a referral letter"_s);
    setState(addVisit(u"A"_s, u"Lukman"_s, 55), u"no_show"_s, u"3"_s);
    const QString booked = addVisit(u"K"_s, u"Ayu Lestari"_s, -90);
    setState(booked, u"booked"_s);
    setMember(booked, u"appointmentAt"_s, minutesBefore(-90));
    setMember(booked, u"code"_s, u"40712265"_s);
    m_counters[3].insert(u"open"_s, false);
    setCounterMember(u"1"_s, u"personName"_s, u"Rina Wulandari"_s);
    setCounterMember(u"3"_s, u"personName"_s, u"dr. Anong Saelim-Rattanakorn"_s);
}

void FakeClinic::crowd(int count)
{
    for (int i = 0; i < count; ++i) {
        addVisit(i % 3 == 0 ? u"A"_s : u"R"_s, u"Patient %1"_s.arg(i + 1), count - i);
    }
}

void FakeClinic::openCounters(int count)
{
    while (m_counters.size() < count) {
        const QString id = QString::number(m_counters.size() + 1);
        m_counters.append({{u"id"_s, id}, {u"name"_s, u"Counter %1"_s.arg(id)},
            {u"serviceIds"_s, QJsonArray {u"R"_s}}});
    }
    for (QJsonObject &counter : m_counters) {
        counter.insert(u"open"_s, true);
    }
}

void FakeClinic::nameEverything(const QString &name)
{
    for (QList<QJsonObject> *all : {&m_services, &m_counters}) {
        for (QJsonObject &one : *all) {
            one.insert(u"name"_s, name);
        }
    }
    for (QJsonObject &visit : m_visits) {
        for (const auto &member :
            {u"patientName"_s, u"serviceName"_s, u"counterName"_s, u"parkReason"_s}) {
            visit.insert(member, name);
        }
    }
}

void FakeClinic::publish(const QString &visitId)
{
    changed(u"change"_s, visitId);
}

QJsonObject FakeClinic::setup() const
{
    QJsonArray services;
    for (const QJsonObject &service : m_services) {
        services.append(service);
    }
    return {{u"services"_s, services}, {u"counters"_s, counters()}};
}

void FakeClinic::publishAll()
{
    m_server.publish(u"staff"_s, u"queue_setup"_s, setup());
    m_server.publish(u"staff"_s, u"queue_refresh"_s, {{u"data"_s, visits()}});
}

QJsonObject FakeClinic::visit(const QString &id) const
{
    for (QJsonObject visit : m_visits) {
        if (visit.value(u"id"_s).toString() == id) {
            const int position = positionOf(visit);
            visit.insert(u"position"_s, position);
            if (position > 0) {
                visit.insert(u"estimatedWait"_s,
                    QJsonObject {{u"low"_s, position * 4}, {u"high"_s, position * 6}});
            }
            return visit;
        }
    }
    return {};
}

QJsonArray FakeClinic::visits() const
{
    QJsonArray array;
    for (const QJsonObject &each : m_visits) {
        array.append(visit(each.value(u"id"_s).toString()));
    }
    return array;
}

QJsonArray FakeClinic::counters() const
{
    QJsonArray array;
    for (const QJsonObject &counter : m_counters) {
        array.append(counter);
    }
    return array;
}

QJsonObject FakeClinic::status() const
{
    QJsonArray services;
    for (QJsonObject service : m_services) {
        const QString id = service.value(u"id"_s).toString();
        const auto count = [&](const QString &state) {
            return static_cast<int>(
                std::count_if(m_visits.cbegin(), m_visits.cend(), [&](const QJsonObject &visit) {
                    return visit.value(u"serviceId"_s).toString() == id
                        && visit.value(u"state"_s).toString() == state;
                }));
        };
        const auto open =
            std::count_if(m_counters.cbegin(), m_counters.cend(), [&](const QJsonObject &counter) {
                return counter.value(u"open"_s).toBool()
                    && counter.value(u"serviceIds"_s).toArray().contains(id);
            });
        service.insert(u"waiting"_s, count(u"waiting"_s));
        service.insert(u"serving"_s, count(u"serving"_s));
        service.insert(u"openCounters"_s, static_cast<int>(open));
        service.insert(u"estimatedWait"_s,
            QJsonObject {
                {u"low"_s, count(u"waiting"_s) * 4}, {u"high"_s, count(u"waiting"_s) * 6}});
        services.append(service);
    }
    return {{u"services"_s, services}};
}

void FakeClinic::answerCommands()
{
    for (auto action = stateAfter.keyBegin(); action != stateAfter.keyEnd(); ++action) {
        m_server.answer(u"queue:"_s + *action,
            [this, name = *action](const QJsonObject &data) { return act(name, data); });
    }
    m_server.answer(
        u"queue:undo"_s, [this](const QJsonObject &data) { return act(u"undo"_s, data); });
    m_server.answer(
        u"queue:call-next"_s, [this](const QJsonObject &data) { return callNext(data); });
    m_server.answer(u"queue:issue"_s, [this](const QJsonObject &data) { return issue(data); });
    m_server.answer(
        u"queue:leave-counter"_s, [this](const QJsonObject &data) { return counterOf(data); });
    m_server.answer(u"queue:open-counter"_s,
        [this](const QJsonObject &data) { return openCounter(data, true); });
    m_server.answer(u"queue:close-counter"_s,
        [this](const QJsonObject &data) { return openCounter(data, false); });
    m_server.answer(
        u"queue:pause-counter"_s, [this](const QJsonObject &data) { return pauseCounter(data); });
    m_server.answer(u"queue:statistics"_s, [](const QJsonObject &) {
        const QJsonObject wait {{u"count"_s, 20}, {u"mean"_s, 7.5}, {u"longest"_s, 31}};
        const auto figures = [&wait](int issued, QJsonObject more) {
            for (const auto &[name, value] : {std::pair(u"issued"_s, issued), {u"served"_s, 20},
                     {u"noShows"_s, 2}, {u"cancelled"_s, 1}, {u"closed"_s, 3}}) {
                more.insert(name, value);
            }
            more.insert(u"waitMinutes"_s, wait);
            return more;
        };
        return QJsonObject {{u"statistics"_s,
            QJsonObject {{u"total"_s, figures(41, {})},
                {u"services"_s,
                    QJsonArray {
                        figures(30, {{u"serviceId"_s, u"A"_s}, {u"serviceName"_s, u"=cmd()"_s}}),
                        figures(11,
                            {{u"serviceId"_s, u"R"_s},
                                {u"serviceName"_s,
                                    u"Registration and insurance of the outpatient clinic"_s}})}},
                {u"counters"_s,
                    QJsonArray {figures(
                        0, {{u"counterId"_s, u"2"_s}, {u"counterName"_s, u"Counter 2"_s}})}}}}};
    });
    m_server.answer(u"queue:close-day"_s, [this](const QJsonObject &) {
        m_visits.clear();
        publishAll();
        return Result<QJsonObject>(QJsonObject {{u"closed"_s, 3}});
    });
    m_server.answer(u"queue:visits"_s, [this](const QJsonObject &data) { return found(data); });
    m_server.answer(u"queue:visit"_s, [this](const QJsonObject &data) { return story(data); });
    m_server.answer(u"queue:note"_s, [this](const QJsonObject &data) {
        const QString id = data.value(u"visitId"_s).toString();
        m_notes.insert(id, data.value(u"note"_s).toString());
        setMember(id, u"note"_s, data.value(u"note"_s));
        return changed(u"note"_s, id);
    });
    m_server.answer(u"queue:update"_s, [this](const QJsonObject &data) {
        const QString id = data.value(u"visitId"_s).toString();
        for (const QString &field : data.keys()) {
            if (field != u"visitId"_s && field != u"requestId"_s) {
                setMember(id, field, data.value(field));
            }
        }
        return changed(u"update"_s, id);
    });
    m_server.answer(u"queue:status"_s, [this](const QJsonObject &) {
        return Result<QJsonObject>(QJsonObject {{u"status"_s, status()}});
    });
}

// Who fits `q`, or who is `over`, the last first.
Result<QJsonObject> FakeClinic::found(const QJsonObject &data)
{
    const SearchTerm term(data.value(u"q"_s).toString());
    const QStringList over {u"done"_s, u"cancelled"_s, u"closed"_s};
    const QJsonArray services = data.value(u"serviceIds"_s).toArray();
    QJsonArray found;
    for (const QJsonObject &each : std::as_const(m_visits)) {
        const QString text = searchText(each.value(u"number"_s).toString(),
            each.value(u"patientName"_s).toString(), each.value(u"patientId"_s).toString());
        const bool isOver = over.contains(each.value(u"state"_s).toString());
        const bool isThere = services.isEmpty() || services.contains(each.value(u"serviceId"_s));
        if (data.value(u"over"_s).toBool() ? isOver && isThere : term.isIn(text)) {
            found.prepend(visit(each.value(u"id"_s).toString()));
        }
    }
    const int total = static_cast<int>(found.size());
    QJsonArray page;
    const int offset = data.value(u"offset"_s).toInt();
    for (int i = offset; i < std::min(total, offset + data.value(u"limit"_s).toInt()); ++i) {
        page.append(found.at(i));
    }
    return QJsonObject {{u"visits"_s, page}, {u"total"_s, total}};
}

// Its way as far as it is known here: it came in, and is where it is.
Result<QJsonObject> FakeClinic::story(const QJsonObject &data)
{
    QJsonObject one = visit(data.value(u"visitId"_s).toString());
    if (one.isEmpty()) {
        return fail(u"NOT_FOUND"_s, u"There is no such visit."_s, 404);
    }
    const auto deed = [&one](const QString &id, const QString &action, const QString &note = {}) {
        return QJsonObject {{u"id"_s, id}, {u"at"_s, one.value(u"issuedAt"_s)},
            {u"action"_s, action}, {u"by"_s, u"p-1"_s}, {u"byName"_s, u"Dewi Lestari"_s},
            {u"note"_s, note}};
    };
    QJsonArray history {deed(u"1"_s, u"issue"_s)};
    for (const QString &note : m_notes.values(one.value(u"id"_s).toString())) {
        history.append(deed(u"n-"_s + note, u"note"_s, note));
    }
    const QJsonObject registered {{u"serviceId"_s, u"R"_s},
        {u"serviceName"_s, nameOfService(u"R"_s)}, {u"state"_s, u"transferred"_s},
        {u"counterId"_s, u"1"_s}, {u"counterName"_s, nameOfCounter(u"1"_s)},
        {u"eligibleAt"_s, minutesBefore(70)}, {u"firstCalledAt"_s, minutesBefore(66)},
        {u"startedAt"_s, minutesBefore(65)}, {u"finishedAt"_s, minutesBefore(60)}};
    const QJsonObject coming {{u"serviceId"_s, u"K"_s}, {u"serviceName"_s, nameOfService(u"K"_s)},
        {u"state"_s, u"coming"_s}};
    QJsonObject present = one;
    present.remove(u"finishedAt"_s);
    one.insert(u"stops"_s, QJsonArray {registered, present, coming});
    return QJsonObject {{u"visit"_s, one}, {u"history"_s, history}};
}

Result<QJsonObject> FakeClinic::act(const QString &action, const QJsonObject &data)
{
    const QString id = data.value(u"visitId"_s).toString();
    if (visit(id).isEmpty()) {
        return fail(u"NOT_FOUND"_s, u"There is no such visit."_s, 404);
    }
    if (action == u"undo"_s) {
        m_visits = std::exchange(m_before, m_visits);
        setMember(id, u"version"_s, 1000);
        return changed(action, id);
    }
    m_before = m_visits;
    if (action == u"route"_s) {
        setMember(id, u"route"_s, data.value(u"route"_s));
        return changed(action, id);
    }
    setState(id, stateAfter.value(action), data.value(u"counterId"_s).toString());
    if (action == u"call"_s || action == u"recall"_s || action == u"resume"_s) {
        setMember(id, u"calls"_s, visit(id).value(u"calls"_s).toInt() + 1);
        setMember(id, u"firstCalledAt"_s, minutesBefore(0));
    } else if (action == u"start"_s) {
        setMember(id, u"startedAt"_s, minutesBefore(0));
    } else if (action == u"park"_s) {
        setMember(id, u"parkReason"_s, data.value(u"reason"_s));
    } else if (action == u"transfer"_s) {
        setMember(id, u"serviceId"_s, data.value(u"serviceId"_s));
        setMember(id, u"serviceName"_s, nameOfService(data.value(u"serviceId"_s).toString()));
    }
    return changed(action, id);
}

Result<QJsonObject> FakeClinic::callNext(const QJsonObject &data)
{
    const QString counterId = data.value(u"counterId"_s).toString();
    for (const QJsonObject &each : QList<QJsonObject>(m_visits)) {
        if (isAtCounter(each) && each.value(u"counterId"_s).toString() == counterId) {
            if (!data.value(u"finishCurrent"_s).toBool()) {
                return fail(Error {u"COUNTER_BUSY"_s, u"The counter is busy."_s, 409,
                    {{u"number"_s, each.value(u"number"_s)}}});
            }
            act(u"finish"_s, {{u"visitId"_s, each.value(u"id"_s)}});
        }
    }
    QString next;
    QStringList order {u"URGENT"_s, u"HIGH"_s, u"NORMAL"_s, u"LOW"_s};
    QStringList served;
    for (const QJsonObject &counter : std::as_const(m_counters)) {
        if (counter.value(u"id"_s).toString() == counterId) {
            for (const QJsonValue &id : counter.value(u"serviceIds"_s).toArray()) {
                served.append(id.toString());
            }
        }
    }
    std::tuple<qsizetype, qsizetype, int> best {99, 99, 0};
    for (const QJsonObject &each : std::as_const(m_visits)) {
        const qsizetype preference = served.indexOf(each.value(u"serviceId"_s).toString());
        const int position = positionOf(each);
        if (position < 1 || preference < 0) {
            continue;
        }
        const std::tuple rank {
            order.indexOf(each.value(u"priority"_s).toString()), preference, position};
        if (rank < best) {
            best = rank;
            next = each.value(u"id"_s).toString();
        }
    }
    if (next.isEmpty()) {
        return fail(u"QUEUE_EMPTY"_s, u"Nobody waits."_s, 409);
    }
    return act(u"call"_s, {{u"visitId"_s, next}, {u"counterId"_s, counterId}});
}

Result<QJsonObject> FakeClinic::issue(const QJsonObject &data)
{
    const QString id = addVisit(data.value(u"serviceId"_s).toString(),
        data.value(u"patientName"_s).toString(), 0, data.value(u"priority"_s).toString());
    if (data.contains(u"appointmentAt"_s)) {
        setState(id, u"booked"_s);
        setMember(id, u"appointmentAt"_s, data.value(u"appointmentAt"_s));
    }
    return changed(u"issue"_s, id);
}

Result<QJsonObject> FakeClinic::openCounter(const QJsonObject &data, bool open)
{
    setCounterOpen(data.value(u"counterId"_s).toString(), open);
    return counterOf(data);
}

Result<QJsonObject> FakeClinic::pauseCounter(const QJsonObject &data)
{
    const QString id = data.value(u"counterId"_s).toString();
    setCounterMember(id, u"backAt"_s, data.value(u"backAt"_s));
    setCounterMember(id, u"away"_s, true);
    return counterOf(data);
}

Result<QJsonObject> FakeClinic::counterOf(const QJsonObject &data) const
{
    const QString id = data.value(u"counterId"_s).toString();
    for (const QJsonObject &counter : m_counters) {
        if (counter.value(u"id"_s).toString() == id) {
            return QJsonObject {{u"counter"_s, counter}};
        }
    }
    return fail(u"NOT_FOUND"_s, u"There is no such counter."_s, 404);
}

Result<QJsonObject> FakeClinic::changed(const QString &action, const QString &visitId)
{
    const QJsonObject now = visit(visitId);
    m_server.publish(u"staff"_s, u"queue_update"_s,
        {{u"action"_s, action}, {u"serviceId"_s, now.value(u"serviceId"_s)}, {u"visit"_s, now}});
    return QJsonObject {{u"visit"_s, now}};
}

// By priority, then by issue.
int FakeClinic::positionOf(const QJsonObject &visit) const
{
    if (visit.value(u"state"_s).toString() != u"waiting"_s) {
        return 0;
    }
    const QStringList order {u"URGENT"_s, u"HIGH"_s, u"NORMAL"_s, u"LOW"_s};
    const auto rank = [&](const QJsonObject &one) {
        return std::pair(order.indexOf(one.value(u"priority"_s).toString()),
            one.value(u"eligibleAt"_s).toString());
    };
    return 1
        + static_cast<int>(
            std::count_if(m_visits.cbegin(), m_visits.cend(), [&](const QJsonObject &other) {
                return other.value(u"state"_s).toString() == u"waiting"_s
                    && other.value(u"serviceId"_s) == visit.value(u"serviceId"_s)
                    && other.value(u"id"_s) != visit.value(u"id"_s) && rank(other) < rank(visit);
            }));
}

QString FakeClinic::nameOfService(const QString &id) const
{
    for (const QJsonObject &service : m_services) {
        if (service.value(u"id"_s).toString() == id) {
            return service.value(u"name"_s).toString();
        }
    }
    return {};
}

QString FakeClinic::nameOfCounter(const QString &id) const
{
    for (const QJsonObject &counter : m_counters) {
        if (counter.value(u"id"_s).toString() == id) {
            return counter.value(u"name"_s).toString();
        }
    }
    return {};
}

} // namespace loket::test
