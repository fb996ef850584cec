#include "modules/reports/reportfields.h"

#include "modules/reports/reportwords.h"
#include "vocabulary/reports/names.h"

namespace loket::reports {
namespace asked {

Field reportId()
{
    return fields::id(u"reportId"_s).required();
}

Field templateId()
{
    return fields::id(u"templateId"_s).required();
}

Field language()
{
    return fields::choice(u"language"_s, languages()).about(u"Of its words; without it: en."_s);
}

Field filter()
{
    return fields::object(u"filter"_s)
        .about(
            u"from and to, business days such as 2026-01-31, both included (without to until "
            "today, without both today), and values of what the template can be filtered by: {\"serviceId\": [\"A\"]}."_s);
}

Field view()
{
    return fields::id(u"view"_s).about(
        u"Any name for what shows it: where the same connection asks again for the same view, the "
        "wish before is not worked on any more, and refused with REPORT_NOT_WANTED."_s);
}

} // namespace asked

QList<Field> draftFields()
{
    return {fields::id(u"from"_s).required().about(u"The template from which it is made."_s),
        fields::text(u"title"_s).required().max(longestTitle),
        fields::list(u"columns"_s, mostColumns)
            .required()
            .about(u"Keys of its columns, in their order; a template's `choosable` names them."_s),
        fields::object(u"filter"_s).about(u"Of what it tells alone: {\"serviceId\": [\"A\"]}."_s)};
}

} // namespace loket::reports
