#include "modules/slip/slipservice.h"

#include "core/whendone.h"
#include "modules/slip/slipstore.h"
#include "vocabulary/slip/names.h"

namespace loket::slip {
namespace {

QFuture<Result<Slip>> refusedWith(const Error &error)
{
    return QtFuture::makeReadyFuture<Result<Slip>>(fail(error));
}

Slip slipOf(const Printer &printer, const Outcome &outcome, Instant at)
{
    Slip slip;
    slip.state = outcome.isPrinted() ? State::Printed : State::NotPrinted;
    slip.trouble = outcome.trouble;
    slip.paperLow = outcome.paperLow;
    slip.printerId = printer.id;
    slip.printerName = printer.name;
    slip.at = at;
    return slip;
}

// Nothing of it is in the record twice: the body is all.
NewEvent eventOf(const QString &actor, const QString &kind, const Kept &kept)
{
    return {actor, moduleName, kind, kept.visitId, kept.toJson()};
}

Error isPrinting(const QString &number)
{
    return {codes::printing, u"The slip of %1 is being printed already."_s.arg(number), 409,
        {{u"number"_s, number}}};
}

struct Contents {
    Printers printers;
    QList<Kept> slips;
};

Contents contentsFrom(Transaction &transaction)
{
    Contents contents;
    for (const Printer &printer : EntityStore(transaction, printerEntity()).all()) {
        contents.printers.insert(printer.id, printer);
    }
    contents.slips = store::slips(transaction, transaction.now() - slipsKnown);
    return contents;
}

} // namespace

SlipService::SlipService(Journal &journal, const Clock &clock, Random &random, HouseView house,
    SlipSettings settings, const QTimeZone &zone, Marks *marks, Marks *screens, Millis time,
    QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_clock(clock),
      m_random(random),
      m_house(std::move(house)),
      m_settings(std::move(settings)),
      m_zone(zone),
      m_desk(journal, printerEntity()),
      m_board(marks),
      m_health(screens),
      m_press(time)
{
    m_journal.follow(moduleName,
        {.apply = [this](const Event &event) { apply(event); },
            .announce = [this](const Event &event) { announce(event); }});
}

QFuture<Result<Done>> SlipService::start()
{
    const auto work = [](Transaction &transaction) -> Result<Contents> {
        return contentsFrom(transaction);
    };
    return m_journal.read(work)
        .then([this](const Result<Contents> &found) {
            if (!found) {
                return QtFuture::makeReadyFuture<Result<Done>>(fail(found.error()));
            }
            m_printers = found->printers;
            for (const Kept &kept : found->slips) {
                m_board.set(kept);
                m_health.note(kept.slip, m_printers);
            }
            m_health.look(m_printers);
            for (const Kept &kept : m_board.printing()) {
                end(kept, Outcome {Trouble::Interrupted}, u"system"_s);
            }
            return QtFuture::makeReadyFuture<Result<Done>>(Done {});
        })
        .unwrap();
}

SlipPainter SlipService::painter() const
{
    return {m_settings, m_house.letterhead ? m_house.letterhead() : Letterhead(), m_zone};
}

QString SlipService::pageOf(const QString &token) const
{
    const QStringList addresses = m_house.addresses ? m_house.addresses() : QStringList {};
    QString base = m_settings.address.isEmpty() ? addresses.value(0) : m_settings.address;
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    return base.isEmpty() || token.isEmpty() ? QString() : base + u"/t/"_s + token;
}

QFuture<Result<Ticket>> SlipService::ticket(const QString &visitId)
{
    if (!m_house.ticket) {
        return QtFuture::makeReadyFuture<Result<Ticket>>(
            fail(errors::notFound(u"There is no visit “%1”."_s.arg(visitId))));
    }
    return mapWhenDone(m_house.ticket(visitId), this, [this](const Result<Ticket> &found) {
        return found.map([this](Ticket ticket) {
            ticket.url = pageOf(ticket.token);
            return ticket;
        });
    });
}

QFuture<Result<QByteArray>> SlipService::painted(const QString &visitId, const Paint &paint)
{
    return mapWhenDone(ticket(visitId), this, [this, paint](const Result<Ticket> &found) {
        if (!found) {
            return QtFuture::makeReadyFuture<Result<QByteArray>>(fail(found.error()));
        }
        const auto made = QtFuture::makeReadyFuture(*found).then(QtFuture::Launch::Async,
            [paint, by = painter()](const Ticket &ticket) { return paint(by, ticket); });
        return bringBack(made, this);
    }).unwrap();
}

QFuture<Result<Slip>> SlipService::print(
    const QString &visitId, const PrintWish &wish, const OnceKey &once)
{
    const Result<Printer> printer = printerFor(m_printers, wish.printerId, wish.kioskId);
    if (!printer) {
        return refusedWith(printer.error());
    }
    return mapWhenDone(ticket(visitId), this, [=, this](const Result<Ticket> &found) {
        return found ? begin(*found, *printer, wish, once) : refusedWith(found.error());
    }).unwrap();
}

QFuture<Result<Slip>> SlipService::begin(
    const Ticket &ticket, const Printer &printer, const PrintWish &wish, const OnceKey &once)
{
    Slip slip;
    slip.state = State::Printing;
    slip.printerId = printer.id;
    slip.printerName = printer.name;
    const Kept wanted {ticket.visitId, ticket.number, m_random.id(), slip};
    const auto work = [wanted, actor = wish.actor](Changes &changes) -> Result<Kept> {
        const auto before = store::slip(changes.transaction(), wanted.visitId);
        if (before && before->slip.state == State::Printing) {
            return fail(isPrinting(wanted.number));
        }
        Kept kept = wanted;
        kept.slip.at = changes.now();
        store::put(changes.transaction(), kept);
        changes.append(eventOf(actor, kinds::print, kept));
        return kept;
    };
    return mapWhenDone(m_journal.change(once, work), this,
        [=, this, actor = wish.actor](const Result<Once<Kept>> &begun) {
            if (!begun) {
                return refusedWith(begun.error());
            }
            return begun->repeated ? outcomeOf(begun->value)
                                   : carryOut(begun->value, ticket, printer, actor);
        })
        .unwrap();
}

// Of a print that was begun before: as soon as it is known.
QFuture<Result<Slip>> SlipService::outcomeOf(const Kept &kept) const
{
    const auto running = m_running.constFind(kept.job);
    return running != m_running.cend()
        ? *running
        : QtFuture::makeReadyFuture<Result<Slip>>(m_board.slip(kept.visitId));
}

QFuture<Result<Slip>> SlipService::carryOut(
    const Kept &kept, const Ticket &ticket, const Printer &printer, const QString &actor)
{
    const auto paint = [by = painter(), ticket, dots = printer.dots()] {
        return by.ticket(ticket, dots).map([](const QImage &page) { return QList<QImage> {page}; });
    };
    auto ended = mapWhenDone(m_press.print(printer, ticket.number, paint), this,
        [=, this](const Result<Outcome> &outcome) {
            return end(kept, outcome, actor);
        }).unwrap();
    m_running.insert(kept.job, ended);
    return ended;
}

// What could not even be painted is a fault of this computer's.
QFuture<Result<Slip>> SlipService::end(
    Kept kept, const Result<Outcome> &outcome, const QString &actor)
{
    const Outcome known = outcome.value_or(Outcome {Trouble::Fault});
    kept.slip.state = known.isPrinted() ? State::Printed : State::NotPrinted;
    kept.slip.trouble = known.trouble;
    kept.slip.paperLow = known.paperLow;
    const auto work = [kept, actor](Changes &changes) -> Result<Kept> {
        Kept ended = kept;
        ended.slip.at = changes.now();
        store::put(changes.transaction(), ended);
        const bool isPrinted = ended.slip.state == State::Printed;
        changes.append(eventOf(actor, isPrinted ? kinds::printed : kinds::notPrinted, ended));
        return ended;
    };
    return mapWhenDone(
        m_journal.change({}, work), this, [this, job = kept.job](const Result<Once<Kept>> &done) {
            m_running.remove(job);
            return done.map([](const Once<Kept> &once) { return once.value.slip; });
        });
}

QFuture<Result<Slip>> SlipService::voidSlip(
    const QString &visitId, const QString &actor, const OnceKey &once)
{
    const auto work = [visitId, actor](Changes &changes) -> Result<Kept> {
        auto kept = store::slip(changes.transaction(), visitId);
        if (!kept) {
            return fail(Error {codes::noSlip, u"There is no slip of this visit."_s, 409});
        }
        if (kept->slip.state == State::Printing) {
            return fail(isPrinting(kept->number));
        }
        kept->slip.state = State::Voided;
        kept->slip.trouble = Trouble::Nothing;
        kept->slip.paperLow = false;
        kept->slip.at = changes.now();
        store::put(changes.transaction(), *kept);
        changes.append(eventOf(actor, kinds::voided, *kept));
        return *kept;
    };
    return mapWhenDone(m_journal.change(once, work), this, [this](const Result<Once<Kept>> &done) {
        return done ? endTicket(*done) : refusedWith(done.error());
    }).unwrap();
}

// A retry ends it, too, for the power may have gone before the first did: but not what was given
// out since.
QFuture<Result<Slip>> SlipService::endTicket(const Once<Kept> &voided)
{
    const Result<Slip> slip = Slip(voided.value.slip);
    const auto end = [=, this](const Result<Once<Kept>> &now) {
        if (!now || now->value.slip.state != State::Voided || !m_house.endTicket) {
            return QtFuture::makeReadyFuture(slip);
        }
        return mapWhenDone(
            m_house.endTicket(now->value.visitId), this, [slip](const Result<Done> &ended) {
                return ended.and_then([&slip](Done) { return Result<Slip>(slip); });
            });
    };
    const auto look = [kept = voided.value](Changes &changes) -> Result<Kept> {
        return store::slip(changes.transaction(), kept.visitId).value_or(kept);
    };
    return mapWhenDone(m_journal.change({}, look), this, end).unwrap();
}

QFuture<Result<Slip>> SlipService::test(const QString &printerId, const PrintWish &wish)
{
    const Result<Printer> printer = printerFor(m_printers, printerId, wish.kioskId);
    if (!printer) {
        return refusedWith(printer.error());
    }
    const auto paint = [by = painter(), one = *printer, now = m_clock.now()] {
        return by.test(one, now).map([](const QImage &page) { return QList<QImage> {page}; });
    };
    return printLoose(
        {printer->id, kinds::tested, kinds::testNotPrinted, {{u"name"_s, printer->name}}}, *printer,
        wish, paint);
}

QFuture<Result<Slip>> SlipService::label(const QString &prescriptionId, const PrintWish &wish)
{
    const Result<Printer> printer = printerFor(m_printers, wish.printerId, wish.kioskId);
    if (!printer) {
        return refusedWith(printer.error());
    }
    if (!m_house.labels) {
        return refusedWith(
            errors::notFound(u"There is no prescription “%1”."_s.arg(prescriptionId)));
    }
    return mapWhenDone(m_house.labels(prescriptionId), this,
        [=, this](const Result<Labels> &found) {
            if (!found) {
                return refusedWith(found.error());
            }
            if (found->labels.isEmpty()) {
                return refusedWith(Error {codes::nothingToLabel,
                    u"Nothing of this prescription is given out, so there is nothing to label."_s,
                    409});
            }
            const auto paint = [by = painter(), labels = *found, dots = printer->dots()] {
                return by.labels(labels, dots);
            };
            return printLoose({prescriptionId, kinds::label, kinds::labelNotPrinted,
                                  {{u"prescriptionId"_s, prescriptionId},
                                      {u"number"_s, found->labels.first().number},
                                      {u"labels"_s, found->labels.size()}}},
                *printer, wish, paint);
        })
        .unwrap();
}

QFuture<Result<Slip>> SlipService::printLoose(
    const Loose &loose, const Printer &printer, const PrintWish &wish, const Pictures &paint)
{
    const auto keep = [=, this, actor = wish.actor](const Result<Outcome> &outcome) {
        const Outcome known = outcome.value_or(Outcome {Trouble::Fault});
        const auto work = [=](Changes &changes) -> Result<Kept> {
            const Kept kept {.slip = slipOf(printer, known, changes.now())};
            QJsonObject body = loose.about;
            body.insert(slipMember, kept.slip.toJson());
            const QString kind = known.isPrinted() ? loose.printed : loose.notPrinted;
            changes.append({actor, moduleName, kind, loose.subject, body});
            return kept;
        };
        return mapWhenDone(m_journal.change({}, work), this, [](const Result<Once<Kept>> &done) {
            return done.map([](const Once<Kept> &once) { return once.value.slip; });
        });
    };
    return mapWhenDone(m_press.print(printer, loose.subject, paint), this, keep).unwrap();
}

void SlipService::apply(const Event &event)
{
    const QStringList ofVisits {kinds::print, kinds::printed, kinds::notPrinted, kinds::voided};
    m_health.note(Slip::fromJson(event.body.value(slipMember)), m_printers, event.actor);
    if (ofVisits.contains(event.kind)) {
        if (const Result<Kept> kept = Kept::fromJson(event.body)) {
            m_board.set(*kept);
        }
    } else if (event.kind == printerEntity().names.removed()) {
        m_printers.remove(event.subject);
        m_health.look(m_printers);
    } else if (const auto printer = entityAfter(printerEntity(), event, m_printers)) {
        m_printers.insert(printer->id, *printer);
        m_health.look(m_printers);
    }
}

void SlipService::announce(const Event &event)
{
    m_health.tell();
    if (event.kind.startsWith(u"printer-"_s)) {
        Q_EMIT printersChanged();
    } else if (event.body.contains(u"visitId"_s)) {
        m_board.tell(event.subject);
    }
}

} // namespace loket::slip
