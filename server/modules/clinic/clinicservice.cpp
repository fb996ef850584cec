#include "modules/clinic/clinicservice.h"

#include "core/whendone.h"
#include "modules/clinic/logo.h"

namespace loket::clinic {
namespace {

const QString module = u"clinic"_s;
const QString proceeded = u"proceeded"_s;

} // namespace

ClinicService::ClinicService(Journal &journal, QObject *parent)
    : QObject(parent),
      m_journal(journal)
{
    m_journal.follow(module,
        {.apply =
                [this](const Event &event) {
                    m_house = House::fromJson(event.body).value_or(m_house);
                },
            .announce =
                [this](const Event &event) {
                    if (event.kind != proceeded) {
                        Q_EMIT changed();
                    }
                }});
}

QFuture<Result<Done>> ClinicService::start()
{
    const auto work = [](Transaction &transaction) -> Result<House> {
        return store::house(transaction);
    };
    return m_journal.read(work).then([this](const Result<House> &found) {
        return found.map([this](const House &house) {
            m_house = house;
            return Done {};
        });
    });
}

QFuture<Result<House>> ClinicService::rename(const Asked &asked, const QString &name)
{
    return change(asked, u"renamed"_s, [name](House &house) { house.clinic.name = name; });
}

QFuture<Result<House>> ClinicService::setLogo(const Asked &asked, const QByteArray &base64)
{
    const auto made = QtFuture::makeReadyFuture(base64).then(QtFuture::Launch::Async, &logoFrom);
    return mapWhenDone(made, this, [this, asked](const Result<QString> &logo) {
        if (!logo) {
            return QtFuture::makeReadyFuture<Result<House>>(fail(logo.error()));
        }
        return change(
            asked, u"logo-set"_s, [logo = *logo](House &house) { house.clinic.logo = logo; });
    }).unwrap();
}

QFuture<Result<House>> ClinicService::removeLogo(const Asked &asked)
{
    return change(asked, u"logo-removed"_s, [](House &house) { house.clinic.logo.clear(); });
}

QFuture<Result<House>> ClinicService::proceed(const Asked &asked, const FirstStart &firstStart)
{
    return change(asked, proceeded, [firstStart](House &house) { house.firstStart = firstStart; });
}

QFuture<Result<House>> ClinicService::change(
    const Asked &asked, const QString &kind, const Edit &edit)
{
    const auto work = [actor = asked.actor, kind, edit](Changes &changes) -> Result<House> {
        const House before = store::house(changes.transaction());
        House house = before;
        edit(house);
        if (house == before) {
            return house;
        }
        store::put(changes.transaction(), house);
        changes.append({actor, module, kind, u"clinic"_s, house.toJson()});
        return house;
    };
    return m_journal.change(asked.once, work).then(&valueOf<House>);
}

} // namespace loket::clinic
