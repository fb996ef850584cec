#include "vocabulary/screen/screenview.h"

#include "vocabulary/json.h"

namespace loket::screen {

QJsonObject View::toJson() const
{
    return {{u"services"_s, QJsonArray::fromStringList(services)}, {u"language"_s, language},
        {u"sound"_s, hasSound}};
}

View View::fromJson(const QJsonObject &json)
{
    View view {{}, json.value(u"language"_s).toString(), json.value(u"sound"_s).toBool(true)};
    for (const QJsonValue service : json.value(u"services"_s).toArray()) {
        view.services.append(service.toString());
    }
    return view;
}

} // namespace loket::screen
