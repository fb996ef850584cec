#include "vocabulary/pictures/show.h"

#include <QJsonArray>

namespace loket::pictures {

namespace {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

Millis secondsIn(const QJsonValue &value, Millis otherwise)
{
    const int count = value.toInt();
    return count > 0 ? Millis(seconds(count)) : otherwise;
}

} // namespace

QJsonObject Show::toJson() const
{
    return {{u"pictures"_s, QJsonArray::fromStringList(paths)},
        {u"after"_s, qint64(after / seconds(1))}, {u"each"_s, qint64(each / seconds(1))}};
}

Show Show::fromJson(const QJsonObject &json)
{
    Show show;
    show.after = secondsIn(json.value(u"after"_s), show.after);
    show.each = secondsIn(json.value(u"each"_s), show.each);
    for (const QJsonValue path : json.value(u"pictures"_s).toArray()) {
        if (path.toString().startsWith(u'/') && !path.toString().startsWith(u"//"_s)) {
            show.paths.append(path.toString());
        }
    }
    return show;
}

} // namespace loket::pictures
