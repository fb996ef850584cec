#include "modules/reports/templatebook.h"

#include "core/whendone.h"
#include "modules/reports/reportstore.h"
#include "vocabulary/reports/names.h"

#include <algorithm>

namespace loket::reports {
namespace {

constexpr int longestName = 40; // of an id, before its number

// Letters and digits of the title, so that files named after it are known by it; where there are
// none, as in Thai, those of what it was made from.
QString nameFor(const OwnTemplate &own)
{
    QString name;
    for (const QChar letter : own.title.toLower().normalized(QString::NormalizationForm_D)) {
        const bool isPlain = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (isPlain) {
            name.append(letter);
        } else if (letter.isSpace() && !name.isEmpty() && !name.endsWith(u'-')) {
            name.append(u'-');
        }
    }
    name = name.left(longestName);
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return name.isEmpty() ? own.base : name;
}

QString freeId(Transaction &transaction, const QString &name)
{
    QString id = name;
    for (int i = 2; findTemplate(id) || store::ownTemplate(transaction, id); ++i) {
        id = name + u'-' + QString::number(i);
    }
    return id;
}

void append(Changes &changes, const Doer &doer, const QString &kind, const OwnTemplate &own)
{
    changes.append({doer.id, moduleName, kind, own.id, own.toJson()});
}

Result<Template> asTemplate(const Result<OwnTemplate> &own)
{
    return own.and_then([](const OwnTemplate &made) { return templateFrom(made); });
}

} // namespace

QFuture<Result<Done>> TemplateBook::start()
{
    const auto read = [](Transaction &transaction) -> Result<QList<OwnTemplate>> {
        return store::ownTemplates(transaction);
    };
    return m_journal.read(read).then([this](const Result<QList<OwnTemplate>> &all) {
        return all.map([this](const QList<OwnTemplate> &known) {
            for (const OwnTemplate &own : known) {
                take(own);
            }
            return Done {};
        });
    });
}

// One that does not hold any more, because the house's own were changed, is offered to nobody.
void TemplateBook::take(const OwnTemplate &own)
{
    m_own.remove(own.id);
    if (const Result<Template> made = templateFrom(own)) {
        (own.isGone ? m_gone : m_own).insert(own.id, *made);
    }
}

std::optional<Template> TemplateBook::find(const QString &id) const
{
    if (const Template *builtIn = findTemplate(id)) {
        return *builtIn;
    }
    for (const auto *all : {&m_own, &m_gone}) {
        if (const auto found = all->constFind(id); found != all->constEnd()) {
            return *found;
        }
    }
    return std::nullopt;
}

std::optional<Template> TemplateBook::findOffered(const QString &id) const
{
    return m_gone.contains(id) ? std::nullopt : find(id);
}

QList<Template> TemplateBook::offered() const
{
    QList<Template> own = m_own.values();
    std::sort(own.begin(), own.end(), [](const Template &a, const Template &b) {
        const int order = a.title.localeAwareCompare(b.title);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return templates() + own;
}

QFuture<Result<Template>> TemplateBook::make(
    const OwnTemplate &wish, const Doer &doer, const OnceKey &once)
{
    const auto work = [wish, doer](Changes &changes) -> Result<OwnTemplate> {
        OwnTemplate own = wish;
        own.id = freeId(changes.transaction(), nameFor(wish));
        if (const Result<Template> made = templateFrom(own); !made) {
            return fail(made.error());
        }
        if (store::countOwnTemplates(changes.transaction()) >= mostTemplates) {
            return fail(codes::tooManyTemplates,
                u"There are %1 templates already. Remove one that nobody needs."_s.arg(
                    mostTemplates),
                409);
        }
        own.changedBy = doer.id;
        own.changedAt = changes.now();
        store::put(changes.transaction(), own);
        append(changes, doer, kinds::templateMade, own);
        return own;
    };
    return m_journal.change(once, work).then(&valueOf<OwnTemplate>).then(&asTemplate);
}

QFuture<Result<Template>> TemplateBook::edit(
    const QString &id, const QString &kind, const Doer &doer, const OnceKey &once, const Edit &edit)
{
    if (findTemplate(id)) {
        return QtFuture::makeReadyFuture(Result<Template>(fail(codes::builtIn,
            u"This template belongs to the program: nobody changes or removes it. Make your own "
            "from it."_s,
            409)));
    }
    const auto work = [id, kind, doer, edit](Changes &changes) -> Result<OwnTemplate> {
        const std::optional<OwnTemplate> known = store::ownTemplate(changes.transaction(), id);
        if (!known || known->isGone) {
            return fail(errors::notFound(u"There is no such template."_s));
        }
        Result<OwnTemplate> own = edit(*known);
        if (own) {
            own->changedBy = doer.id;
            own->changedAt = changes.now();
            store::put(changes.transaction(), *own);
            append(changes, doer, kind, *own);
        }
        return own;
    };
    return m_journal.change(once, work).then(&valueOf<OwnTemplate>).then(&asTemplate);
}

QFuture<Result<Template>> TemplateBook::change(
    const OwnTemplate &wish, const Doer &doer, const OnceKey &once)
{
    return edit(wish.id, kinds::templateChanged, doer, once,
        [wish](const OwnTemplate &known) -> Result<OwnTemplate> {
            OwnTemplate own = wish;
            own.base = known.base;
            return templateFrom(own).map([&own](const Template &) { return own; });
        });
}

QFuture<Result<Template>> TemplateBook::remove(
    const QString &id, const Doer &doer, const OnceKey &once)
{
    return edit(id, kinds::templateRemoved, doer, once,
        [](const OwnTemplate &known) -> Result<OwnTemplate> {
            OwnTemplate own = known;
            own.isGone = true;
            return own;
        });
}

bool TemplateBook::apply(const Event &event)
{
    const bool isOfTemplate = event.kind == kinds::templateMade
        || event.kind == kinds::templateChanged || event.kind == kinds::templateRemoved;
    if (isOfTemplate) {
        take(OwnTemplate::fromJson(event.body).value_or(OwnTemplate()));
    }
    return isOfTemplate;
}

} // namespace loket::reports
