#include "qml/console/prescription/prescriptionroom.h"

#include <QtQml/QQmlEngineExtensionPlugin>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(Loket_Console_PrescriptionPlugin)

namespace loket::console {

using prescription::OrderState;
using prescription::Pharmacy;
using prescription::Prescription;

namespace {

constexpr CodeWords codeWords[] = {
    {"UNKNOWN_PHARMACY",
        QT_TRANSLATE_NOOP("Errors", "There is no such pharmacy here. Choose another one.")},
    {"PRESCRIPTION_STATE",
        QT_TRANSLATE_NOOP(
            "Errors", "Somebody was faster: this prescription is not where it was a moment ago.")},
    {"PRESCRIPTION_TAKEN",
        QT_TRANSLATE_NOOP(
            "Errors", "Somebody else is preparing this prescription already. Take it over?")},
    {"ITEM_SETTLED",
        QT_TRANSLATE_NOOP("Errors",
            "Somebody else has settled this medicine meanwhile. Look, and settle it again only if "
            "that is meant.")},
    {"NOTHING_TO_GIVE",
        QT_TRANSLATE_NOOP("Errors",
            "Every medicine was refused, so there is nothing to collect. Cancel the prescription "
            "and say why.")},
    {"ITEMS_OPEN", QT_TRANSLATE_NOOP("Errors", "Settle every item before the patient is called.")},
    {"NO_SUCH_ITEM", QT_TRANSLATE_NOOP("Errors", "This prescription has no such item.")},
    {"WRONG_AMOUNT",
        QT_TRANSLATE_NOOP("Errors", "A part is at least 1 and less than what was prescribed.")},
    {"PHARMACY_FULL",
        QT_TRANSLATE_NOOP("Errors",
            "The pharmacy has as many open prescriptions as it can. Give out or cancel some "
            "first.")},
};

} // namespace

PrescriptionRoom::PrescriptionRoom(Workplace &workplace, VisitCalls &calls, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"prescription"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "Pharmacy"),
            .iconName = u"pill"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Prescription/PharmacyPage.qml"_s),
            .right = Right::ViewQueue,
            .landingFor = {Role::Pharmacist},
            .badgeMeaning = u"danger"_s,
            .notice = QUrl(u"qrc:/qt/qml/Loket/Console/Prescription/SendToPharmacy.qml"_s),
            .errorWords = codeWords},
        parent),
      m_feed(*workplace.connection()),
      m_actions(*workplace.connection(), m_feed),
      m_slips(*workplace.connection()),
      m_calls(calls),
      m_today(workplace)
{
    follow(m_feed);
    connect(m_feed.orders(), &client::FreshModel::changed, this, [this] {
        showNext();
        Q_EMIT countsChanged();
        Q_EMIT badgeChanged();
    });
    connect(
        m_feed.pharmacies(), &client::FreshModel::changed, this, &PrescriptionRoom::countsChanged);
    connect(&m_calls, &VisitCalls::ageChanged, this, &PrescriptionRoom::callIfThere);
    connect(&m_actions, &OrderActions::done, this,
        [this](const QString &, const Prescription &order) { m_sight.look(order.id); });
    connect(&m_today, &Today::changed, this, [this] {
        Q_EMIT todayChanged();
        Q_EMIT countsChanged();
    });
}

template <class Predicate>
int PrescriptionRoom::count(Predicate predicate) const
{
    return static_cast<int>(std::count_if(orders().cbegin(), orders().cend(), predicate));
}

int PrescriptionRoom::openCount() const
{
    return count([](const Order &order) { return order.isOpen(); });
}

int PrescriptionRoom::mineCount() const
{
    return count([me = me()](const Order &order) {
        return order.isOpen() && !me.isEmpty() && order.owner.id == me;
    });
}

int PrescriptionRoom::nobodysCount() const
{
    return count([](const Order &order) { return order.isOpen() && order.owner.id.isEmpty(); });
}

int PrescriptionRoom::badge() const
{
    return count([](const Order &order) { return order.isInWork() && order.isLate; });
}

int PrescriptionRoom::collectedToday() const
{
    return count([this](const Order &order) {
        return order.collectedAt && m_today.has(*order.collectedAt);
    });
}

int PrescriptionRoom::medianToday() const
{
    QList<Millis> took;
    for (const Order &order : orders()) {
        if (order.readyAt && m_today.has(*order.readyAt)) {
            took.append(std::chrono::duration_cast<Millis>(*order.readyAt - order.createdAt));
        }
    }
    if (took.isEmpty()) {
        return -1;
    }
    const auto middle = took.begin() + took.size() / 2;
    std::nth_element(took.begin(), middle, took.end());
    return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(*middle).count());
}

QString PrescriptionRoom::serviceOf(const QString &pharmacyId) const
{
    return m_feed.pharmacies()->find(pharmacyId).value_or(Pharmacy()).serviceId;
}

Prescription PrescriptionRoom::order(const QString &orderId) const
{
    return m_feed.orders()->find(orderId).value_or(Prescription());
}

void PrescriptionRoom::showNext()
{
    QHash<QString, QString> next;
    for (const Order &order : orders()) {
        if (order.state == OrderState::Preparing) {
            const auto open = std::find_if(order.items.cbegin(), order.items.cend(),
                [](const prescription::Item &item) { return item.isOpen(); });
            next.insert(order.id, open == order.items.cend() ? QString() : open->id);
        }
    }
    m_sight.show(next);
}

void PrescriptionRoom::callWhenThere(const Prescription &order)
{
    m_toCall = order;
    callIfThere();
}

void PrescriptionRoom::callIfThere()
{
    const queue::ShownVisit visit = m_calls.visit(m_toCall.visitId);
    if (visit.id.isEmpty() || visit.state != queue::State::Waiting
        || visit.serviceId != serviceOf(m_toCall.pharmacyId)) {
        return;
    }
    m_toCall = {};
    const client::CounterState place = m_calls.placeFor(visit.id, {});
    if (!place.id.isEmpty() && mayCall()) {
        m_calls.call(visit.id, place.id);
    }
}

} // namespace loket::console
