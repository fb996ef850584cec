// What a call asks for, and whether that person may have it.
#pragma once

#include "commands/command.h"
#include "modules/reports/reportservice.h"

namespace loket::reports {

// What is asked for, and of which template.
struct Wish {
    Report report;
    Template from;
};

// On the hub's thread.
class Wishes final {
public:
    explicit Wishes(const ReportService &service) // outlives it
        : m_service(service)
    {
    }

    // One that is offered. NO_SUCH_TEMPLATE.
    Result<Template> templateIn(const Call &call) const;
    // The same, and this one may have its reports. NO_SUCH_TEMPLATE, FORBIDDEN.
    Result<Template> templateFor(const Identity &identity, const QString &id) const;
    // NO_SUCH_TEMPLATE, FORBIDDEN, WRONG_FILTER.
    Result<Wish> in(const Call &call) const;
    // The same of a template and a filter that are given.
    Result<Wish> of(const Call &call, const Template &from, const QJsonObject &filter) const;
    // NOT_FOUND; FORBIDDEN where it is another's, or shows patients to who may not see them now.
    Result<Report> ownReport(const Call &call) const;
    Result<Report> ownReport(const Identity &identity, const QString &id) const;
    // One that somebody is about to make from that one, or from what it was made from.
    OwnTemplate draftIn(const Values &values, const QString &from) const;

private:
    Result<Template> offered(const QString &id) const;

    const ReportService &m_service;
};

} // namespace loket::reports
