#include "modules/clinic/clinicmodule.h"

namespace loket::clinic {
namespace {

Reply clinicReply(const House &house)
{
    return Reply {.body = {{u"clinic"_s, house.clinic.toJson()}}};
}

Reply progressReply(const House &house)
{
    return Reply {.body = {{u"firstStart"_s, house.firstStart.toJson()}}};
}

ClinicService::Asked askedBy(const Call &call)
{
    return {call.actor(), call.once};
}

QFuture<Result<Reply>> answered(
    const QFuture<Result<House>> &done, QObject *context, Reply (*reply)(const House &))
{
    return QFuture(done).then(
        context, [reply](const Result<House> &house) -> Result<Reply> { return house.map(reply); });
}

} // namespace

ClinicModule::ClinicModule(const ModuleContext &context, QObject *parent)
    : Module(parent),
      m_hub(context.hub),
      m_service(context.journal)
{
    connect(&m_service, &ClinicService::changed, this, [this] {
        m_hub.publish(channel, events::clinic, {{u"clinic"_s, m_service.house().clinic.toJson()}});
    });
}

Result<Done> ClinicModule::fillSample(Transaction &transaction)
{
    House house = store::house(transaction);
    if (house == House {}) {
        house.clinic.name = u"Klinik Sehat Bersama"_s;
        house.firstStart.progress = Progress::Done;
        store::put(transaction, house);
    }
    return Done {};
}

void ClinicModule::registerCommands(CommandRegistry &commands)
{
    commands.add({.name = commands::show,
                     .summary = u"The clinic's name and logo, as every screen shows them."_s,
                     .route = routes::get(u"/clinic"_s),
                     .right = Right::Anyone,
                     .changes = false},
        this, &ClinicModule::show);
    commands.add({.name = commands::change,
                     .summary = u"Gives the clinic another name."_s,
                     .route = routes::patch(u"/clinic"_s),
                     .right = Right::ManageSetup,
                     .fields = {fields::text(u"name"_s).required().max(longestName)}},
        this, &ClinicModule::change);
    commands.add({.name = commands::setLogo,
                     .summary = u"Gives the clinic a logo; it is made small and kept as PNG."_s,
                     .route = routes::post(u"/clinic/logo"_s),
                     .right = Right::ManageSetup,
                     .fields = {fields::text(u"picture"_s)
                                    .required()
                                    .max(largestPicture)
                                    .about(u"A PNG or JPEG file, as base64."_s)}},
        this, &ClinicModule::setLogo);
    commands.add({.name = commands::removeLogo,
                     .summary = u"Takes the clinic's logo away."_s,
                     .route = routes::del(u"/clinic/logo"_s),
                     .right = Right::ManageSetup},
        this, &ClinicModule::removeLogo);
    registerFirstStart(commands);
    commands.addEvent({.name = events::clinic,
        .summary =
            u"The clinic's name and logo, for who has just subscribed, and when they change."_s,
        .channels = {channel},
        .fields = {u"clinic"_s}});
    commands.addEvent({.name = events::tryCall,
        .summary = u"A call that nobody waits for: displays show it for a moment."_s,
        .channels = {channel},
        .fields = {u"number"_s, u"places"_s}});
}

void ClinicModule::registerFirstStart(CommandRegistry &commands)
{
    commands.add({.name = commands::progress,
                     .summary = u"How far the first start has come."_s,
                     .route = routes::get(u"/clinic/first-start"_s),
                     .right = Right::ManageSetup,
                     .changes = false},
        this, &ClinicModule::progress);
    commands.add({.name = commands::proceed,
                     .summary = u"Keeps how far the first start has come."_s,
                     .route = routes::patch(u"/clinic/first-start"_s),
                     .right = Right::ManageSetup,
                     .fields = {fields::choice(u"progress"_s, textsOf<Progress>()).required(),
                         fields::choice(u"step"_s, textsOf<Step>()).required()}},
        this, &ClinicModule::proceed);
    commands.add({.name = commands::tryCall,
                     .summary = u"Shows a number on the displays for a moment; nobody is called."_s,
                     .route = routes::post(u"/clinic/try-call"_s),
                     .right = Right::ManageSetup,
                     .fields = {fields::text(u"number"_s).required().max(16),
                         fields::byLanguage(u"places"_s)
                             .max(200)
                             .about(u"Where to, in one language or several."_s)},
                     .audit = audits::act()},
        this, &ClinicModule::tryCall);
}

void ClinicModule::registerChannels(Hub &hub)
{
    const auto snapshot = [this](const Identity &, const QString &) {
        return QList<Message> {
            {.event = events::clinic, .data = {{u"clinic"_s, m_service.house().clinic.toJson()}}}};
    };
    hub.declare({.pattern = channel,
        .description = u"The clinic's name and logo, for every screen."_s,
        .subscribe = channels::withRight(Right::Anyone),
        .publish = {},
        .snapshot = snapshot});
}

QFuture<Result<Reply>> ClinicModule::show(const Call &)
{
    return ready(clinicReply(m_service.house()));
}

QFuture<Result<Reply>> ClinicModule::change(const Call &call)
{
    return answered(
        m_service.rename(askedBy(call), call.values.text(u"name"_s)), this, &clinicReply);
}

QFuture<Result<Reply>> ClinicModule::setLogo(const Call &call)
{
    return answered(m_service.setLogo(askedBy(call), call.values.text(u"picture"_s).toLatin1()),
        this, &clinicReply);
}

QFuture<Result<Reply>> ClinicModule::removeLogo(const Call &call)
{
    return answered(m_service.removeLogo(askedBy(call)), this, &clinicReply);
}

QFuture<Result<Reply>> ClinicModule::progress(const Call &)
{
    return ready(progressReply(m_service.house()));
}

QFuture<Result<Reply>> ClinicModule::proceed(const Call &call)
{
    const FirstStart firstStart {Word<Progress>::fromText(call.values.text(u"progress"_s)),
        Word<Step>::fromText(call.values.text(u"step"_s))};
    return answered(m_service.proceed(askedBy(call), firstStart), this, &progressReply);
}

QFuture<Result<Reply>> ClinicModule::tryCall(const Call &call)
{
    m_hub.publish(channel, events::tryCall,
        {{u"number"_s, call.values.text(u"number"_s)},
            {u"places"_s, call.values.object(u"places"_s)}});
    return ready(Reply {});
}

} // namespace loket::clinic
