// What the people of the invented clinic were told by the middle of the morning.
#include "modules/notifications/notificationsmodule.h"

#include <array>

namespace loket::notifications {
namespace {

// Minutes ago; people as the accounts of the sample are called.
struct SampleTold {
    const char16_t *kind;
    const char16_t *room;
    const char16_t *about;
    const char16_t *to;
    const char16_t *by;
    int ago;
    bool isRead;
    QJsonObject data;
};

std::array<SampleTold, 6> sampleTold()
{
    return {SampleTold {u"ticket:created", u"records", u"sample-5", u"admin", u"registrar", 4300,
                true, {{u"subject"_s, u"Wheelchair without brakes"_s}}},
        SampleTold {u"ticket:assigned", u"records", u"sample-2", u"admin", u"nurse", 95, false,
            {{u"subject"_s, u"Blood pressure cuff in room 3 leaks"_s}}},
        SampleTold {u"ticket:commentAdded", u"records", u"sample-4", u"pharmacist", u"admin", 55,
            false,
            {{u"subject"_s, u"Refrigerator of the pharmacy at 9 °C"_s},
                {u"comment"_s, u"The door was open a hand's breadth."_s}}},
        SampleTold {u"ticket:commentAdded", u"records", u"sample-2", u"nurse", u"admin", 40, false,
            {{u"subject"_s, u"Blood pressure cuff in room 3 leaks"_s},
                {u"comment"_s, u"A new one comes before noon."_s}}},
        SampleTold {u"ticket:created", u"records", u"sample-1", u"admin", u"registrar", 18, false,
            {{u"subject"_s, u"Printer at counter 2 prints blank slips"_s}}},
        SampleTold {u"radiology:completed", u"radiology", u"", u"doctor", u"radiographer", 12,
            false, {{u"scanType"_s, u"X-RAY"_s}, {u"patientId"_s, u"MR-1042"_s}}}};
}

Notification toldOf(const SampleTold &sample, qint64 seq, Instant now)
{
    const QString by = QString::fromUtf16(sample.by);
    Notification notification;
    notification.id = QString::number(seq);
    notification.kind = QString::fromUtf16(sample.kind);
    notification.room = QString::fromUtf16(sample.room);
    notification.about = QString::fromUtf16(sample.about);
    notification.data = sample.data;
    notification.by = {u"sample-"_s + by, by};
    notification.createdAt = now - std::chrono::minutes(sample.ago);
    return notification;
}

} // namespace

Result<Done> NotificationsModule::fillMorning(Transaction &transaction, const SampleHouse &)
{
    for (const SampleTold &sample : sampleTold()) {
        const QString personId = u"sample-"_s + QString::fromUtf16(sample.to);
        const Notification told = toldOf(sample, lastEvent(transaction).seq + 1, transaction.now());
        store::insertTold(transaction, personId, told);
        appendEvent(transaction,
            {u"system"_s, moduleName, kinds::tell, told.id,
                {{u"notification"_s, told.toJson()}, {u"to"_s, QJsonArray {personId}}}});
        if (sample.isRead) {
            store::markRead(transaction, personId, {told.id});
        }
    }
    return Done {};
}

} // namespace loket::notifications
