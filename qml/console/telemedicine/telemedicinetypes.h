// The consultations' values and models as QML knows them.
#pragma once

#include "client/telemedicine/consultationfilter.h"
#include "client/telemedicine/consultationnotes.h"
#include "client/telemedicine/telemedicinefeed.h"

#include "vocabulary/network/network.h"

#include <QQmlEngine>

namespace loket::console {

namespace foreigntelemedicine {
Q_NAMESPACE
QML_NAMED_ELEMENT(Telemedicine)
QML_FOREIGN_NAMESPACE(loket::telemedicine)
}

namespace foreignconsults {
Q_NAMESPACE
QML_NAMED_ELEMENT(Consults)
QML_FOREIGN_NAMESPACE(loket::client::consults)
}

struct ForeignConsultAppointment {
    Q_GADGET
    QML_VALUE_TYPE(consultAppointment)
    QML_FOREIGN(loket::telemedicine::Appointment)
};

struct ForeignConsultRoom {
    Q_GADGET
    QML_VALUE_TYPE(consultRoom)
    QML_FOREIGN(loket::telemedicine::RoomView)
};

struct ForeignConsultPerson {
    Q_GADGET
    QML_VALUE_TYPE(consultPerson)
    QML_FOREIGN(loket::telemedicine::Person)
};

struct ForeignConsultNote {
    Q_GADGET
    QML_VALUE_TYPE(consultNote)
    QML_FOREIGN(loket::telemedicine::Note)
};

struct ForeignConsultation {
    Q_GADGET
    QML_VALUE_TYPE(consultation)
    QML_FOREIGN(loket::client::Consultation)
};

struct ForeignHouseTrust {
    Q_GADGET
    QML_VALUE_TYPE(houseTrust)
    QML_FOREIGN(loket::network::Trust)
};

struct ForeignTelemedicineFeed {
    Q_GADGET
    QML_NAMED_ELEMENT(TelemedicineFeed)
    QML_FOREIGN(loket::client::TelemedicineFeed)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignConsultationNotes {
    Q_GADGET
    QML_NAMED_ELEMENT(ConsultationNotes)
    QML_FOREIGN(loket::client::ConsultationNotes)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignConsultationFilter {
    Q_GADGET
    QML_NAMED_ELEMENT(ConsultationFilter)
    QML_FOREIGN(loket::client::ConsultationFilter)
};

} // namespace loket::console
