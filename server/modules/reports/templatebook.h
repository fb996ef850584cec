// The templates of the house: those that it always has, and those that administrators made.
#pragma once

#include "commands/journal.h"
#include "modules/reports/reporttemplate.h"
#include "vocabulary/doer.h"

#include <QHash>

namespace loket::reports {

// Lives on the hub's thread.
class TemplateBook final {
public:
    explicit TemplateBook(Journal &journal) // outlives it
        : m_journal(journal)
    {
    }

    QFuture<Result<Done>> start();
    // Also one that is gone, of which there may be reports yet.
    std::optional<Template> find(const QString &id) const;
    // One that is offered.
    std::optional<Template> findOffered(const QString &id) const;
    // Those that are offered: the house's, then people's by their titles.
    QList<Template> offered() const;

    // WRONG_TEMPLATE, TOO_MANY_TEMPLATES. `wish` without an id, which it gets from its title.
    QFuture<Result<Template>> make(const OwnTemplate &wish, const Doer &doer, const OnceKey &once);
    // Another title, other columns, other values. NOT_FOUND, TEMPLATE_BUILT_IN, WRONG_TEMPLATE.
    QFuture<Result<Template>> change(
        const OwnTemplate &wish, const Doer &doer, const OnceKey &once);
    // NOT_FOUND, TEMPLATE_BUILT_IN.
    QFuture<Result<Template>> remove(const QString &id, const Doer &doer, const OnceKey &once);

    // Whether the event is of a template; its news are known then.
    bool apply(const Event &event);

private:
    using Edit = std::function<Result<OwnTemplate>(const OwnTemplate &)>;
    QFuture<Result<Template>> edit(const QString &id, const QString &kind, const Doer &doer,
        const OnceKey &once, const Edit &edit);
    void take(const OwnTemplate &own);

    Journal &m_journal;
    QHash<QString, Template> m_own;
    QHash<QString, Template> m_gone;
};

} // namespace loket::reports
