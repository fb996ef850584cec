#include "modules/kiosks/kiosksmodule.h"

#include "core/whendone.h"
#include "vocabulary/kiosks/names.h"
#include "vocabulary/kiosks/rights.h"

#include <QJsonArray>

namespace loket::kiosks {
namespace {

const QString staffCalledAt = u"staffCalledAt"_s; // of a screen

// When each kiosk has called last.
QHash<QString, Instant> callsIn(Transaction &transaction)
{
    QHash<QString, Instant> calls;
    const auto rows = transaction.select(
        u"SELECT subject, MAX(at) FROM event WHERE module = ? AND kind = ? GROUP BY subject"_s,
        {moduleName, kinds::callStaff},
        [](const Row &row) { return std::pair(row.text(0), row.instant(1)); });
    for (const auto &[kioskId, at] : rows) {
        calls.insert(kioskId, at);
    }
    return calls;
}

// What is kept for a retry.
struct CallMade {
    int told = 0; // people

    QJsonObject toJson() const { return {{u"told"_s, told}}; }
    static Result<CallMade> fromJson(const QJsonObject &json)
    {
        return CallMade {json.value(u"told"_s).toInt()};
    }
};

QJsonArray wordsFor(const Roles &roles)
{
    QJsonArray words;
    for (const Role role : roles) {
        words.append(toText(role));
    }
    return words;
}

// Of several calls of one kiosk the last alone is news.
QList<Tiding> ofCall(const Event &event)
{
    Audience to;
    for (const QJsonValue role : event.body.value(u"roles"_s).toArray()) {
        if (const auto known = fromText<Role>(role.toString())) {
            to.roles.append(*known);
        }
    }
    return {{.does = Tiding::Does::Settle, .kind = helpWanted, .about = event.subject},
        {.kind = helpWanted,
            .room = u"devices"_s,
            .about = event.subject,
            .data = {{u"name"_s, event.body.value(u"name"_s)}},
            .to = to}};
}

} // namespace

KiosksModule::KiosksModule(const ModuleContext &context, QObject *parent)
    : Module(parent),
      m_journal(context.journal),
      m_calls(context.hub, context.clock),
      m_screens(context.screens)
{
    m_journal.follow(moduleName,
        {.apply = [this](const Event &event) { note(event.subject, event.time); },
            .announce =
                [this](const Event &event) {
                    if (m_screens) {
                        m_screens->tell(event.subject);
                    }
                }});
}

void KiosksModule::registerCommands(CommandRegistry &commands)
{
    commands.add({.name = commands::callStaff,
                     .summary = u"Somebody at a kiosk wants help: tells those whom it concerns."_s,
                     .route = routes::post(u"/kiosks/call-staff"_s),
                     .right = rights::callStaff},
        this, &KiosksModule::callStaff);
}

QFuture<Result<Done>> KiosksModule::start()
{
    const auto work = [](Transaction &transaction) -> Result<QHash<QString, Instant>> {
        return callsIn(transaction);
    };
    return m_journal.read(work).then(this, [this](const Result<QHash<QString, Instant>> &found) {
        return found.map([this](const QHash<QString, Instant> &calls) {
            for (auto call = calls.cbegin(); call != calls.cend(); ++call) {
                note(call.key(), *call);
            }
            return Done {};
        });
    });
}

QList<TidingDeclaration> KiosksModule::tidings() const
{
    return {{moduleName, kinds::callStaff, ofCall}};
}

QFuture<Result<Reply>> KiosksModule::callStaff(const Call &call)
{
    const Concerned concerned = m_calls.concerned();
    if (concerned.people == 0) {
        return ready(Reply {.body = CallMade {}.toJson()});
    }
    if (const auto may = m_calls.admit(call.identity.id); !may) {
        return ready(fail(may.error()));
    }
    const NewEvent event {.actor = call.actor(),
        .module = moduleName,
        .kind = kinds::callStaff,
        .subject = call.identity.id,
        .body = {{u"name"_s, call.identity.name}, {u"roles"_s, wordsFor(concerned.roles)},
            {u"told"_s, concerned.people}}};
    const auto work = [event](Changes &changes) -> Result<CallMade> {
        changes.append(event);
        return CallMade {event.body.value(u"told"_s).toInt()};
    };
    return mapWhenDone(m_journal.change(call.once, work), this,
        [](const Result<Once<CallMade>> &done) -> Result<Reply> {
            return done.map(
                [](const Once<CallMade> &made) { return Reply {.body = made.value.toJson()}; });
        });
}

void KiosksModule::note(const QString &kioskId, Instant at)
{
    if (m_screens) {
        m_screens->set(kioskId, staffCalledAt, toIso(at));
    }
}

} // namespace loket::kiosks
