#include "vocabulary/events/kinds.h"

#include "vocabulary/queue/words.h"
#include "vocabulary/records/names.h"

namespace loket::events {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString sampleKind = u"sample"_s; // how an invented clinic begins

// What is done with a visit.
QStringList actions()
{
    return textsOf<queue::Action>();
}

QHash<QString, QStringList> makeKinds()
{
    using records::happened::commentAdded;
    using records::happened::priorityChanged;
    using records::happened::statusChanged;
    return {
        {u"audit"_s,
            {u"act"_s, u"not-done"_s, u"read"_s, u"published"_s, u"refused"_s, u"trusted"_s,
                u"many"_s}},
        {u"broadcast"_s, {u"send"_s, u"withdraw"_s, u"tell"_s, u"read"_s, u"move"_s}},
        {u"clinic"_s, {u"renamed"_s, u"logo-set"_s, u"logo-removed"_s, u"proceeded"_s}},
        {u"clock"_s, {u"jumped"_s, u"settled"_s}},
        {u"identity"_s,
            {u"login"_s, u"logout"_s, u"login-failed"_s, u"password-refused"_s,
                u"password-changed"_s, u"password-set"_s, u"created"_s, u"changed"_s, u"disabled"_s,
                u"enabled"_s, u"session-revoked"_s, u"session-idle"_s, u"access-ended"_s,
                u"paired"_s, u"approved"_s, u"claimed"_s, u"dismissed"_s, u"made-way"_s,
                u"device-revoked"_s, u"device-changed"_s, u"trusted-address"_s}},
        {u"kiosks"_s, {u"call-staff"_s}},
        {u"maintenance"_s,
            {u"planned"_s, u"backed-up"_s, u"backup-failed"_s, u"backup-removed"_s,
                u"restore-tried"_s, u"checked"_s}},
        {u"notifications"_s,
            {u"tell"_s, u"settle"_s, u"read"_s, u"alert"_s, u"withdraw"_s, u"move"_s}},
        {u"prescription"_s,
            {u"create"_s, u"prepare"_s, u"settle"_s, u"ready"_s, u"collect"_s, u"cancel"_s,
                u"late"_s, u"follow"_s, u"move"_s}},
        {u"queue"_s,
            actions()
                + QStringList {u"clock"_s, u"turned"_s, u"day-closed"_s, u"service-created"_s,
                    u"service-updated"_s, u"service-removed"_s, u"counter-created"_s,
                    u"counter-updated"_s, u"counter-removed"_s, u"counter-opened"_s,
                    u"counter-closed"_s, u"counter-paused"_s, u"counter-left"_s}},
        {u"radiology"_s,
            {u"request"_s, u"start"_s, u"complete"_s, u"cancel"_s, u"overdue"_s, u"follow"_s,
                u"move"_s}},
        {records::moduleName,
            {records::happened::created, records::happened::updated, statusChanged, priorityChanged,
                commentAdded, records::happened::deleted}},
        {u"reports"_s,
            {u"report-requested"_s, u"report-completed"_s, u"report-failed"_s,
                u"report-cancelled"_s, u"report-removed"_s, u"template-made"_s,
                u"template-changed"_s, u"template-removed"_s, u"schedule-made"_s,
                u"schedule-changed"_s, u"schedule-removed"_s, u"schedule-delivered"_s,
                u"schedule-not-delivered"_s, u"day-closed"_s}},
        {u"settings"_s, {u"changed"_s, u"trusted"_s, u"distrusted"_s}},
        {u"slip"_s,
            {u"print"_s, u"printed"_s, u"not-printed"_s, u"voided"_s, u"label"_s,
                u"label-not-printed"_s, u"tested"_s, u"test-not-printed"_s, u"printer-created"_s,
                u"printer-updated"_s, u"printer-removed"_s}},
        {u"storage"_s, {u"unsound"_s, u"restored"_s}},
        {u"telemedicine"_s,
            {u"create"_s, u"invite"_s, u"accept"_s, u"enter"_s, u"call"_s, u"admit"_s, u"deny"_s,
                u"leave"_s, u"note"_s, u"finish"_s, u"cancel"_s, u"move"_s}},
        {u"template"_s, {u"process"_s}},
    };
}

} // namespace

const QHash<QString, QStringList> &recordKinds()
{
    static const QHash<QString, QStringList> all = makeKinds();
    return all;
}

bool isRecordKind(const QString &module, const QString &kind)
{
    const auto known = recordKinds().constFind(module);
    const QString what = module == records::moduleName ? kind.section(u':', -1) : kind;
    return known == recordKinds().constEnd() || kind == sampleKind || known->contains(what);
}

} // namespace loket::events
