// The service desk's values and models as QML knows them.
#pragma once

#include "client/records/recorddetail.h"
#include "client/records/recordfilter.h"

#include <QQmlEngine>

namespace loket::console {

namespace foreignrecords {
Q_NAMESPACE
QML_NAMED_ELEMENT(Records)
QML_FOREIGN_NAMESPACE(loket::records)
}

struct ForeignRecord {
    Q_GADGET
    QML_VALUE_TYPE(deskRecord)
    QML_FOREIGN(loket::records::Record)
};

struct ForeignComment {
    Q_GADGET
    QML_VALUE_TYPE(deskComment)
    QML_FOREIGN(loket::records::Comment)
};

struct ForeignRecordsFeed {
    Q_GADGET
    QML_NAMED_ELEMENT(RecordsFeed)
    QML_FOREIGN(loket::client::RecordsFeed)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignRecordDetail {
    Q_GADGET
    QML_NAMED_ELEMENT(RecordDetail)
    QML_FOREIGN(loket::client::RecordDetail)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignRecordFilter {
    Q_GADGET
    QML_NAMED_ELEMENT(RecordFilter)
    QML_FOREIGN(loket::client::RecordFilter)
};

} // namespace loket::console
