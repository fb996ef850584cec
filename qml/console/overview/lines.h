// What the overview shows of each service and counter, and what needs a look: values, made from
// what the feeds have.
#pragma once

#include "client/devices/screen.h"
#include "client/queue/counterstate.h"
#include "vocabulary/prescription/prescription.h"
#include "vocabulary/queue/daycurve.h"
#include "vocabulary/radiology/scan.h"
#include "vocabulary/records/record.h"
#include "vocabulary/settings/setting.h"

#include <QDateTime>
#include <QQmlEngine>
#include <QSet>

namespace loket::console {

namespace concerns {
Q_NAMESPACE
QML_NAMED_ELEMENT(Concerns)

// In the order in which they are to be looked at.
enum class Kind {
    RecordBroken,
    StorageTrouble,
    BackupFailed,
    LateVisit,
    LateScan,
    LateOrder,
    LateRecord,
    ClockInDoubt,
    ServiceMissing,
    ScreenDown,
    SeriesLow,
};
Q_ENUM_NS(Kind)
}

struct Concern {
    Q_GADGET
    QML_VALUE_TYPE(concern)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(loket::console::concerns::Kind kind MEMBER kind)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(int amount MEMBER amount)
    Q_PROPERTY(int limit MEMBER limit)
    Q_PROPERTY(QString roomId MEMBER roomId)
    Q_PROPERTY(QString target MEMBER target)
public:
    QString id = {};
    concerns::Kind kind = concerns::Kind::LateVisit;
    QString number = {};
    QString name = {}; // a patient's, a screen's, a service's; what a record is about
    QString place = {}; // a service's name, a room for scans; who prepares an order; a setting
    int amount = -1; // minutes; numbers that are left
    int limit = 0; // minutes
    QString roomId = {}; // where it can be looked at
    QString target = {}; // and what is meant there

    bool operator==(const Concern &) const = default;
};

struct ServiceLine {
    Q_GADGET
    QML_VALUE_TYPE(serviceLine)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString prefix MEMBER prefix)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int waiting MEMBER waiting)
    Q_PROPERTY(int longest MEMBER longest)
    Q_PROPERTY(int waitLow MEMBER waitLow)
    Q_PROPERTY(int waitHigh MEMBER waitHigh)
    Q_PROPERTY(int openCounters MEMBER openCounters)
    Q_PROPERTY(QList<int> bars MEMBER bars)
public:
    QString id = {};
    QString prefix = {};
    QString name = {};
    int waiting = 0;
    int longest = -1; // minutes that the one who waits longest has waited; -1: nobody
    int waitLow = -1; // of who comes now; -1: nobody knows
    int waitHigh = -1;
    int openCounters = 0;
    QList<int> bars = {}; // how many waited since the morning, now last

    bool operator==(const ServiceLine &) const = default;
};

struct CounterLine {
    Q_GADGET
    QML_VALUE_TYPE(counterLine)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool open MEMBER isOpen)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(bool called MEMBER isCalled)
    Q_PROPERTY(int minutes MEMBER minutes)
    Q_PROPERTY(QString person MEMBER person)
    Q_PROPERTY(QString visitId MEMBER visitId)
    Q_PROPERTY(bool away MEMBER isAway)
public:
    QString id = {};
    QString name = {};
    bool isOpen = false;
    QString number = {}; // that is there; empty: nobody's
    bool isCalled = false; // and not begun with
    int minutes = 0; // that it has been there
    QString person = {}; // who works there; empty: nobody
    QString visitId = {}; // of the number
    bool isAway = false; // that one has a break

    bool operator==(const CounterLine &) const = default;
};

// What everything is reckoned from.
struct Look {
    QList<queue::ShownVisit> visits = {};
    QList<queue::ServiceStatus> services = {};
    QList<queue::Counter> counters = {};
    QList<radiology::Scan> scans = {};
    QList<prescription::Prescription> orders = {};
    QList<records::Record> records = {};
    QList<client::Screen> lostScreens = {};
    queue::DayCurve curve = {};
    QDateTime now = {};
    QString language = {};
    int limitMinutes = 30;
};

QList<ServiceLine> serviceLines(const Look &look);
QList<CounterLine> counterLines(const Look &look);
// How many minutes a record may wait for somebody to take it; nothing: it waits for nobody.
std::optional<int> patienceWith(const records::Record &record);
// Of the queue, of scans, of prescriptions, of records and of screens; those that have waited
// longest first.
QList<Concern> concernsOf(const Look &look);
// Where a setting names a service that is not there. `inUse`: keys of settings that have work today
// even where nobody has set them.
QList<Concern> missingServices(const QList<settings::Setting> &settings,
    const QList<queue::ServiceStatus> &services, const QSet<QString> &inUse);
// The sample with which the bars begin.
int firstBar(const queue::DayCurve &curve);

} // namespace loket::console
