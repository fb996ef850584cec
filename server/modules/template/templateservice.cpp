#include "modules/template/templateservice.h"

#include "modules/template/templatestore.h"

namespace loket::templates {

namespace {
const QString processKind = u"process"_s;

Entry entryOf(const Event &event)
{
    return Entry::fromJson(event.body).value_or(Entry());
}
} // namespace

TemplateService::TemplateService(Journal &journal, Random &random, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_random(random)
{
    m_journal.follow(u"template"_s,
        {.apply = [this](const Event &event) { apply(event); },
            .announce = [this](const Event &event) { Q_EMIT processed(entryOf(event)); }});
}

QFuture<Result<Done>> TemplateService::start()
{
    const auto work = [](Transaction &transaction) -> Result<QList<Entry>> {
        return store::entries(transaction);
    };
    return m_journal.read(work).then([this](const Result<QList<Entry>> &entries) {
        return entries.map([this](const QList<Entry> &found) {
            m_entries = found;
            return Done {};
        });
    });
}

QFuture<Result<Entry>> TemplateService::process(
    const QJsonObject &data, const Doer &doer, const OnceKey &once)
{
    const auto work = [id = m_random.id(), data, doer](Changes &changes) -> Result<Entry> {
        const Entry entry {id, data, changes.now()};
        store::insert(changes.transaction(), entry);
        changes.append({doer.id, u"template"_s, processKind, id, entry.toJson()});
        return entry;
    };
    return m_journal.change(once, work).then(&valueOf<Entry>);
}

void TemplateService::apply(const Event &event)
{
    m_entries.prepend(entryOf(event));
    m_entries.resize(std::min<qsizetype>(m_entries.size(), mostEntries));
}

} // namespace loket::templates
