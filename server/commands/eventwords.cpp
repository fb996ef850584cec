#include "commands/eventwords.h"

#include "hub/patientwords.h"

#include <QSet>

namespace loket {

using namespace Qt::Literals::StringLiterals;

QJsonObject withoutPeoplesWords(const QString &module, const QJsonObject &body)
{
    // Nothing of a patient is in what these put on record.
    static const QSet<QString> plainModules {u"audit"_s, u"clock"_s, u"identity"_s, u"storage"_s};
    return plainModules.contains(module) ? body : withoutPeoplesWords(body);
}

} // namespace loket
