#include "core/modulesetting.h"

#include <QStringList>

namespace loket {

using namespace Qt::Literals::StringLiterals;

ModuleSetting ModuleSetting::wholeNumber(
    const SettingInfo &info, int standard, int least, int most, const QString &unit)
{
    const QString allowed = u"a whole number from %1 to %2"_s.arg(least).arg(most);
    return {info, QString::number(standard), unit.isEmpty() ? allowed : unit + u", "_s + allowed,
        [=](const QString &text) {
            bool isNumber = false;
            const int value = text.toInt(&isNumber);
            return isNumber && value >= least && value <= most;
        },
        {SettingForm::Kind::Number, least, most, {}}};
}

ModuleSetting ModuleSetting::flag(const SettingInfo &info, bool standard)
{
    return {info, standard ? u"true"_s : u"false"_s, u"true or false"_s,
        [](const QString &text) {
            return QStringList {u"true"_s, u"false"_s}.contains(text);
        },
        {.kind = SettingForm::Kind::Flag}};
}

} // namespace loket
