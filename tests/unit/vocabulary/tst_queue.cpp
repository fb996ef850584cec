#include "support/testmain.h"
#include "vocabulary/queue/counter.h"
#include "vocabulary/queue/deed.h"
#include "vocabulary/queue/names.h"
#include "vocabulary/queue/service.h"
#include "vocabulary/queue/shownstop.h"
#include "vocabulary/queue/shownvisit.h"

#include <QMetaProperty>
#include <QtTest>

using namespace loket;
using namespace loket::queue;

// What is said of the queue, there and back, and what this program does not know yet.
class TestQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEnumHasItsNames()
    {
        walk<State>({u"booked"_s, u"waiting"_s, u"called"_s, u"serving"_s, u"parked"_s,
                        u"no_show"_s, u"done"_s, u"cancelled"_s, u"closed"_s},
            State::Closed);
        walk<Priority>({u"URGENT"_s, u"HIGH"_s, u"NORMAL"_s, u"LOW"_s}, Priority::Low);
        walk<Action>({u"issue"_s, u"check-in"_s, u"call"_s, u"recall"_s, u"start"_s, u"requeue"_s,
                         u"no-show"_s, u"rejoin"_s, u"park"_s, u"resume"_s, u"transfer"_s,
                         u"finish"_s, u"cancel"_s, u"close-day"_s, u"update"_s, u"undo"_s,
                         u"move"_s, u"route"_s, u"note"_s},
            Action::Note);
        walk<Outcome>(
            {u"open"_s, u"served"_s, u"transferred"_s, u"no_show"_s, u"cancelled"_s, u"closed"_s},
            Outcome::Closed);
        walk<Placement>({u"front"_s, u"after"_s, u"end"_s, u"age"_s}, Placement::Age);
    }

    void whatIsNotKnownKeepsItsName()
    {
        const auto asleep = Word<State>::fromText(u"asleep"_s);
        QVERIFY(asleep == State::Unknown && !asleep.isKnown());
        QCOMPARE(asleep.text(), u"asleep"_s);
        QCOMPARE(Word<Priority>::fromText(u"VIP"_s).text(), u"VIP"_s);
        QVERIFY(!Word<State>::fromText(u"WAITING"_s).isKnown());
        QCOMPARE(Word<State>(State::NoShow).text(), u"no_show"_s);
    }

    void aVisitComesBackAsItWas()
    {
        QCOMPARE(ShownVisit::fromJson(full().toJson(Viewer::Staff)), full());
        ShownVisit bare;
        bare.id = u"v1"_s;
        bare.number = u"A-001"_s;
        bare.serviceId = u"A"_s;
        QCOMPARE(ShownVisit::fromJson(bare.toJson(Viewer::Staff)), bare);
        QVERIFY(bare.toJson(Viewer::Staff).value(u"counterId"_s).isNull());
        QVERIFY(bare.toJson(Viewer::Staff).value(u"estimatedWait"_s).isNull());
    }

    void namesAreForStaffAndThePatientAlone()
    {
        const QStringList staffs {u"birthYear"_s, u"code"_s, u"comesBackTo"_s,
            u"keptForCounterId"_s, u"level"_s, u"noShowOffered"_s, u"note"_s, u"parkReason"_s,
            u"patientName"_s};
        const auto left = [&](Viewer viewer) {
            const QJsonObject shown = full().toJson(viewer);
            QStringList members = full().toJson(Viewer::Staff).keys();
            members.removeIf([&](const QString &member) { return shown.contains(member); });
            return members;
        };
        QCOMPARE(left(Viewer::Device), staffs);
        QCOMPARE(left(Viewer::Patient), staffs.mid(2, 6));
    }

    void itsWayComesBackAsItWas()
    {
        const Instant noon = instantFromMillis(43'200'000);
        const Deed deed {.id = u"17"_s,
            .at = noon,
            .action = Action::Update,
            .by = u"p-1"_s,
            .byName = u"Dewi"_s,
            .stop = 1,
            .counterName = u"Counter 1"_s,
            .reason = u"blood test"_s,
            .note = u"deaf"_s,
            .priority = Word<Priority>(Priority::High),
            .changed = {u"language"_s}};
        QCOMPARE(Deed::fromJson(deed.toJson()).value(), deed);
        QJsonObject newer = deed.toJson();
        newer.insert(u"action"_s, u"teleport"_s);
        QCOMPARE(Deed::fromJson(newer).value().action.text(), u"teleport"_s);
        QVERIFY(!Deed::fromJson({{u"id"_s, u"17"_s}, {u"action"_s, u"call"_s}}));
        const ShownStop stop {.serviceId = u"A"_s,
            .serviceName = u"General"_s,
            .state = u"served"_s,
            .counterId = u"1"_s,
            .counterName = u"Counter 1"_s,
            .eligibleAt = noon,
            .firstCalledAt = noon,
            .startedAt = noon,
            .finishedAt = noon,
            .servedBefore = Millis(60'000)};
        QCOMPARE(ShownStop::fromJson(stop.toJson()).value(), stop);
        const ShownStop coming {
            .serviceId = u"F"_s, .serviceName = u"Pharmacy"_s, .state = u"coming"_s};
        QVERIFY(coming.isComing());
        QCOMPARE(ShownStop::fromJson(coming.toJson()).value(), coming);
        QVERIFY(!ShownStop::fromJson({}));
    }

    void aVisitOfANewerServerIsShownAsItIs()
    {
        QJsonObject json = full().toJson(Viewer::Staff);
        json.insert(u"state"_s, u"asleep"_s);
        json.insert(u"priority"_s, u"VIP"_s);
        const auto visit = ShownVisit::fromJson(json);
        QVERIFY(visit);
        QVERIFY(visit->state == State::Unknown && visit->priority == Priority::Unknown);
        QCOMPARE(property(*visit, "stateText").toString(), u"asleep"_s);
        QCOMPARE(property(*visit, "priorityText").toString(), u"VIP"_s);
        QCOMPARE(visit->toJson(Viewer::Staff), json);
    }

    void whatIsMissingIsNamed()
    {
        for (const QString &member : {u"id"_s, u"number"_s, u"serviceId"_s, u"state"_s}) {
            QJsonObject json = full().toJson(Viewer::Staff);
            json.remove(member);
            const auto visit = ShownVisit::fromJson(json);
            QVERIFY(!visit);
            QCOMPARE(visit.error().code, u"UNREADABLE_ANSWER"_s);
            QVERIFY(visit.error().message.contains(u"visit."_s + member));
        }
    }

    void screensReadAVisit()
    {
        QCOMPARE(property(full(), "state").value<State>(), State::Parked);
        QCOMPARE(property(full(), "priority").value<Priority>(), Priority::High);
        QCOMPARE(property(full(), "waitHigh").toInt(), 9);
        QCOMPARE(property(ShownVisit(), "waitLow").toInt(), -1);
        QCOMPARE(property(full(), "startedAt").toDateTime().toMSecsSinceEpoch(), 120'000);
        QVERIFY(!property(ShownVisit(), "startedAt").toDateTime().isValid());
    }

    void setupComesBackAsItWas()
    {
        const Service service {.id = u"A"_s,
            .name = u"General"_s,
            .names = {{u"id"_s, u"Umum"_s}},
            .prefix = u"A"_s,
            .firstNumber = 100,
            .lastNumber = 499,
            .expectedMinutes = 7,
            .route = {u"L"_s, u"F"_s}};
        QCOMPARE(Service::fromJson(service.toJson()).value(), service);
        QCOMPARE(service.nameIn(u"id"_s), u"Umum"_s);
        QCOMPARE(service.nameIn(u"th"_s), u"General"_s);
        const Counter counter {.id = u"1"_s,
            .name = u"Counter 1"_s,
            .serviceIds = {u"A"_s, u"G"_s},
            .isOpen = true,
            .isAway = true,
            .backAt = instantFromMillis(60'000),
            .personId = u"p-1"_s,
            .personName = u"Rina"_s,
            .ownerIds = {u"p-1"_s, u"p-2"_s},
            .places = {{u"en"_s, u"First floor"_s}}};
        QCOMPARE(Counter::fromJson(counter.toJson()).value(), counter);
        QVERIFY(!Service::fromJson({}));
        QVERIFY(!Counter::fromJson({}));
        QJsonObject numberless = service.toJson();
        numberless.remove(u"lastNumber"_s);
        QVERIFY(Service::fromJson(numberless).error().message.contains(u"service.lastNumber"_s));
    }

    void aServicesStatusComesBackAsItWas()
    {
        ServiceStatus status {.id = u"A"_s,
            .name = u"General"_s,
            .names = {{u"id"_s, u"Umum"_s}},
            .prefix = u"A"_s,
            .waiting = 3,
            .serving = 1,
            .openCounters = 2,
            .estimatedWait = Estimate {4, 5},
            .nowServing = {{u"A-001"_s, u"1"_s, u"Counter 1"_s, State::Serving, 2,
                instantFromMillis(60'000)}}};
        QCOMPARE(ServiceStatus::fromJson(status.toJson()), status);
        QVERIFY(!status.toJson().contains(u"numbersLow"_s)); // for staff
        status.numbersLeft = 7;
        status.numbersLow = true;
        QCOMPARE(ServiceStatus::fromJson(status.toJson()), status);
        status.isAway = true;
        status.backAt = instantFromMillis(60'000);
        QCOMPARE(ServiceStatus::fromJson(status.toJson()), status);
        QVERIFY(!ServiceStatus::fromJson({{u"id"_s, u"A"_s}}));
    }

    void aCallComesBackAsItWas()
    {
        const RecentCall recent {
            u"7"_s, u"A-001"_s, u"1"_s, u"Counter 1"_s, instantFromMillis(60'000)};
        QCOMPARE(RecentCall::fromJson(recent.toJson()), recent);
        const Announcement said {u"7"_s, u"A-001"_s, u"A"_s, u"1"_s, u"Counter 1"_s,
            {{u"en"_s, u"Number A-001, please go to Counter 1."_s}}};
        QCOMPARE(Announcement::fromJson(said.toJson()), said);
        QVERIFY(!RecentCall::fromJson({{u"id"_s, u"7"_s}}));
        QVERIFY(!Announcement::fromJson({{u"number"_s, u"A-001"_s}}));
        QVERIFY(!NowServing::fromJson({}));
    }

    void noTwoErrorsHaveOneCode()
    {
        QStringList codes = errorCodes();
        QCOMPARE(codes.removeDuplicates(), 0);
    }

private:
    static QVariant property(const ShownVisit &visit, const char *name)
    {
        const QMetaObject &meta = ShownVisit::staticMetaObject;
        return meta.property(meta.indexOfProperty(name)).readOnGadget(&visit);
    }

    static ShownVisit full()
    {
        ShownVisit visit;
        visit.id = u"v1"_s;
        visit.number = u"A-001"_s;
        visit.serviceId = u"A"_s;
        visit.serviceName = u"General"_s;
        visit.state = State::Parked;
        visit.priority = Priority::High;
        visit.position = 2;
        visit.estimatedWait = Estimate {7, 9};
        visit.counterId = u"1"_s;
        visit.counterName = u"Counter 1"_s;
        visit.calls = 2;
        visit.patientId = u"P-1"_s;
        visit.patientName = u"Siti"_s;
        visit.language = u"id"_s;
        visit.issuedAt = instantFromMillis(60'000);
        visit.appointmentAt = instantFromMillis(70'000);
        visit.eligibleAt = instantFromMillis(80'000);
        visit.firstCalledAt = instantFromMillis(90'000);
        visit.startedAt = instantFromMillis(120'000);
        visit.finishedAt = instantFromMillis(130'000);
        visit.cooldownUntil = instantFromMillis(140'000);
        visit.version = 3;
        visit.businessDay = u"2026-01-07"_s;
        visit.code = u"01234567"_s;
        visit.route = {u"L"_s, u"F"_s};
        visit.note = u"Speaks Thai"_s;
        visit.parkReason = u"X-ray"_s;
        visit.keptForCounterId = u"2"_s;
        visit.comesBackTo = u"4"_s;
        visit.noShowOffered = true;
        visit.level = 1;
        return visit;
    }

    template <class Enum>
    static void walk(const QStringList &texts, Enum last)
    {
        QCOMPARE(textsOf<Enum>(), texts);
        QCOMPARE(texts.size(), qsizetype(last) + 1);
        for (const QString &text : texts) {
            QCOMPARE(toText(fromText<Enum>(text).value()), text);
        }
        QVERIFY(!fromText<Enum>(u"no such"_s) && !fromText<Enum>(QString()));
    }
};

LOKET_TEST(TestQueue)
#include "tst_queue.moc"
