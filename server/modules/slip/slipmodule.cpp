#include "modules/slip/slipmodule.h"

#include "core/whendone.h"
#include "vocabulary/slip/names.h"
#include "vocabulary/slip/rights.h"

#include <QBuffer>

namespace loket::slip {
namespace {

QTimeZone zoneOf(const Settings &settings)
{
    return settings.timeZone.isEmpty() ? QTimeZone::systemTimeZone()
                                       : QTimeZone(settings.timeZone.toLatin1());
}

Result<QByteArray> pngOf(const SlipPainter &painter, const Ticket &ticket)
{
    return painter.ticket(ticket, wideDots).map([](const QImage &image) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        return bytes;
    });
}

Result<QByteArray> pdfFor(const SlipPainter &painter, const Ticket &ticket)
{
    return painter.ticketPdf(ticket, wideDots);
}

// It holds the address that opens the patient's page: for nobody's store.
QFuture<Result<Reply>> asFile(
    const QFuture<Result<QByteArray>> &made, QObject *context, const QByteArray &type)
{
    return mapWhenDone(made, context, [type](const Result<QByteArray> &bytes) -> Result<Reply> {
        return bytes.map([&type](const QByteArray &content) {
            return Reply {.body = {},
                .content = content,
                .contentType = type,
                .headers = {{"Cache-Control", "no-store"}}};
        });
    });
}

QFuture<Result<Reply>> asReply(const QFuture<Result<Slip>> &printed, QObject *context)
{
    return mapWhenDone(printed, context, [](const Result<Slip> &slip) -> Result<Reply> {
        return slip.map([](const Slip &done) {
            return Reply {.body = {{slipMember, done.toJson()}}};
        });
    });
}

PrintWish wishOf(const Call &call)
{
    const bool isDevice = call.identity.kind == Identity::Kind::Device;
    return {.actor = call.actor(),
        .kioskId = isDevice ? call.identity.id : QString(),
        .printerId = call.values.text(u"printerId"_s)};
}

const Field printerField =
    fields::id(u"printerId"_s).about(u"Which prints; without it a kiosk's own, or the first."_s);

} // namespace

SlipModule::SlipModule(const ModuleContext &context)
    : SlipModule(context, printTime)
{
}

SlipModule::SlipModule(const ModuleContext &context, Millis time)
    : m_hub(context.hub),
      m_random(context.random),
      m_service(context.journal, context.clock, context.random, context.house,
          settingsFrom(context.settings), zoneOf(context.settings), context.marks, context.screens,
          time)
{
    connect(&m_service, &SlipService::printersChanged, this,
        [this] { m_hub.publish(channel, printersEvent, printers()); });
}

void SlipModule::registerCommands(CommandRegistry &commands)
{
    registerPaper(commands);
    registerPrints(commands);
    m_service.desk().registerCommands(commands,
        {.context = this,
            .all = [this] { return m_service.printers(); },
            .one = [](const Printer &printer, const Identity &) { return printer.toJson(); },
            .newId = [this](const Values &) { return m_random.id(); }});
    commands.addEvent({.name = printersEvent,
        .summary = u"The house's printers: on joining, and after each change."_s,
        .channels = {channel},
        .fields = {u"printers"_s}});
}

void SlipModule::registerPaper(CommandRegistry &commands)
{
    const QList<Field> which {fields::id(u"visitId"_s).required()};
    commands.add({.name = commands::show,
                     .summary = u"What a visit's slip says, with the address in its code."_s,
                     .route = routes::get(u"/slip/visits/{visitId}"_s),
                     .right = Right::PrintTickets,
                     .fields = which,
                     .changes = false,
                     .audit = audits::reading(u"visitId"_s)},
        this, &SlipModule::show);
    commands.add({.name = u"slip:png"_s,
                     .summary = u"A visit's slip as a picture."_s,
                     .route = routes::get(u"/queue/visits/{visitId}/ticket.png"_s),
                     .right = Right::PrintTickets,
                     .fields = which,
                     .changes = false,
                     .httpOnly = true,
                     .audit = audits::reading(u"visitId"_s)},
        this, &SlipModule::picture);
    commands.add({.name = u"slip:pdf"_s,
                     .summary = u"A visit's slip as a page."_s,
                     .route = routes::get(u"/queue/visits/{visitId}/ticket.pdf"_s),
                     .right = Right::PrintTickets,
                     .fields = which,
                     .changes = false,
                     .httpOnly = true,
                     .audit = audits::reading(u"visitId"_s)},
        this, &SlipModule::page);
}

void SlipModule::registerPrints(CommandRegistry &commands)
{
    commands.add(
        {.name = commands::print,
            .summary = u"Prints a visit's slip; answered when it is on paper, or is not."_s,
            .route = routes::post(u"/slip/visits/{visitId}/print"_s),
            .right = Right::PrintTickets,
            .fields = {fields::id(u"visitId"_s).required(), printerField}},
        this, &SlipModule::print);
    commands.add(
        {.name = commands::voidSlip,
            .summary =
                u"A visit's slip is worth nothing any more: its code opens nothing, on paper and in phones."_s,
            .route = routes::post(u"/slip/visits/{visitId}/void"_s),
            .right = Right::CallQueue,
            .fields = {fields::id(u"visitId"_s).required()}},
        this, &SlipModule::voidSlip);
    commands.add({.name = commands::test,
                     .summary = u"Prints a slip that is nobody's."_s,
                     .route = routes::post(u"/slip/printers/{printerId}/test"_s),
                     .right = Right::ManageSetup,
                     .fields = {fields::id(u"printerId"_s).required()}},
        this, &SlipModule::test);
    commands.add({.name = commands::label,
                     .summary = u"Prints a label for each medicine of a prescription."_s,
                     .route = routes::post(u"/slip/prescriptions/{prescriptionId}/label"_s),
                     .right = rights::printLabels,
                     .fields = {fields::id(u"prescriptionId"_s).required(), printerField}},
        this, &SlipModule::label);
}

void SlipModule::registerChannels(Hub &hub)
{
    hub.declare({.pattern = channel,
        .description = u"The house's printers, for staff."_s,
        .subscribe = channels::withRight(Right::ViewQueue),
        .publish = {},
        .history = 0,
        .delivery = Delivery::LatestWins,
        .snapshot = [this](const Identity &, const QString &) {
            return QList {Message {.event = printersEvent, .data = printers()}};
        }});
}

Health SlipModule::health() const
{
    return {.details = {{u"printers"_s, m_service.printers().size()},
                {u"slips"_s, m_service.board().count()},
                {u"notPrinted"_s, m_service.board().notPrinted()}}};
}

QJsonObject SlipModule::printers() const
{
    QJsonArray all;
    for (const Printer &printer : m_service.printers()) {
        all.append(printer.toJson());
    }
    return {{u"printers"_s, all}};
}

QFuture<Result<Reply>> SlipModule::show(const Call &call)
{
    const auto asked = m_service.ticket(call.values.text(u"visitId"_s));
    return mapWhenDone(asked, this, [](const Result<Ticket> &found) -> Result<Reply> {
        return found.map([](const Ticket &ticket) {
            return Reply {.body = {{u"ticket"_s, ticket.toJson()}}};
        });
    });
}

QFuture<Result<Reply>> SlipModule::picture(const Call &call)
{
    return asFile(m_service.painted(call.values.text(u"visitId"_s), pngOf), this, "image/png");
}

QFuture<Result<Reply>> SlipModule::page(const Call &call)
{
    return asFile(
        m_service.painted(call.values.text(u"visitId"_s), pdfFor), this, "application/pdf");
}

QFuture<Result<Reply>> SlipModule::print(const Call &call)
{
    return asReply(m_service.print(call.values.text(u"visitId"_s), wishOf(call), call.once), this);
}

QFuture<Result<Reply>> SlipModule::voidSlip(const Call &call)
{
    return asReply(
        m_service.voidSlip(call.values.text(u"visitId"_s), call.actor(), call.once), this);
}

QFuture<Result<Reply>> SlipModule::test(const Call &call)
{
    return asReply(m_service.test(call.values.text(u"printerId"_s), wishOf(call)), this);
}

QFuture<Result<Reply>> SlipModule::label(const Call &call)
{
    return asReply(m_service.label(call.values.text(u"prescriptionId"_s), wishOf(call)), this);
}

} // namespace loket::slip
