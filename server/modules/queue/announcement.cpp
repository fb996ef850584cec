#include "modules/queue/announcement.h"

#include "core/result.h"

#include <array>

namespace loket::queue {
namespace {

struct Sentence {
    const char16_t *language;
    const char16_t *text; // %1 the number, %2 the counter
};

constexpr std::array sentences {
    Sentence {u"id", u"Nomor %1, silakan menuju %2."},
    Sentence {u"en", u"Number %1, please go to %2."},
    Sentence {u"th", u"หมายเลข %1 เชิญที่ %2"},
};

} // namespace

QJsonObject announcementTexts(
    const QString &number, const std::function<QString(const QString &)> &counterName)
{
    QJsonObject texts;
    for (const Sentence &sentence : sentences) {
        const QString language = QString::fromUtf16(sentence.language);
        texts.insert(
            language, QString::fromUtf16(sentence.text).arg(number, counterName(language)));
    }
    return texts;
}

} // namespace loket::queue
