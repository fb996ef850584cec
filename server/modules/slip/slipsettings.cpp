#include "modules/slip/slipsettings.h"

#include "core/plaintext.h"
#include "modules/slip/slipwords.h"
#include "vocabulary/slip/names.h"

#include <QUrl>

namespace loket::slip {
namespace {

const QString footerKey = u"slip.footer"_s;
const QString languageKey = u"slip.language"_s;
const QString addressKey = u"slip.address"_s;

bool isFooter(const QString &text)
{
    return text.size() <= longestFooter && isPlainText(text);
}

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return text.isEmpty()
        || (isWeb && url.isValid() && !url.host().isEmpty() && !url.hasQuery() && !url.hasFragment()
            && url.userInfo().isEmpty() && text.size() <= longestTarget);
}

} // namespace

QList<ModuleSetting> declaredSettings()
{
    const SlipSettings standard;
    return {{{footerKey, {}, {}, u"Stands below every printed slip."_s}, standard.footer,
                u"a text of at most %1 characters"_s.arg(longestFooter), isFooter},
        {{languageKey, {}, {}, u"The language of slips where the visit has none, and of labels."_s},
            standard.language, u"one of: %1"_s.arg(slipLanguages().join(u", "_s)),
            [](const QString &text) { return slipLanguages().contains(text); },
            {.kind = SettingForm::Kind::Choice, .choices = slipLanguages()}},
        {{addressKey, {}, {},
             u"Where patients' phones reach the server, for the code on slips; empty: its first address in the network."_s},
            standard.address, u"an address such as http://antrean.klinik.lan:3000, or empty"_s,
            isAddress}};
}

SlipSettings settingsFrom(const Settings &settings)
{
    const QHash<QString, QString> &values = settings.ofModules;
    if (!values.contains(footerKey)) {
        return {};
    }
    return {.footer = values.value(footerKey),
        .language = values.value(languageKey),
        .address = values.value(addressKey)};
}

} // namespace loket::slip
