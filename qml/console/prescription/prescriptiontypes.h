// The pharmacy's values and models as QML knows them.
#pragma once

#include "client/prescription/orderfilter.h"
#include "client/prescription/prescriptionfeed.h"

#include <QQmlEngine>

namespace loket::console {

namespace foreignprescription {
Q_NAMESPACE
QML_NAMED_ELEMENT(Prescriptions)
QML_FOREIGN_NAMESPACE(loket::prescription)
}

namespace foreignorders {
Q_NAMESPACE
QML_NAMED_ELEMENT(Orders)
QML_FOREIGN_NAMESPACE(loket::client::orders)
}

struct ForeignPrescription {
    Q_GADGET
    QML_VALUE_TYPE(prescription)
    QML_FOREIGN(loket::prescription::Prescription)
};

struct ForeignItem {
    Q_GADGET
    QML_VALUE_TYPE(prescriptionItem)
    QML_FOREIGN(loket::prescription::Item)
};

struct ForeignPharmacy {
    Q_GADGET
    QML_VALUE_TYPE(pharmacy)
    QML_FOREIGN(loket::prescription::Pharmacy)
};

struct ForeignPrescriptionFeed {
    Q_GADGET
    QML_NAMED_ELEMENT(PrescriptionFeed)
    QML_FOREIGN(loket::client::PrescriptionFeed)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignOrderFilter {
    Q_GADGET
    QML_NAMED_ELEMENT(OrderFilter)
    QML_FOREIGN(loket::client::OrderFilter)
};

} // namespace loket::console
