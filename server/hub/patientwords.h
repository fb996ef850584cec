// What of a patient is for all who work here: who has not the right to see patients
// (Identity::seesPatients) reads no more of the record, of answers and of publications.
#pragma once

#include <QJsonObject>

namespace loket {

// Without what patients are called and what people wrote: of texts there is left what is known to
// be an id, a number, a word of the program's, the name of a place or of who works here. What is
// new stays out until it is named here.
QJsonObject withoutPeoplesWords(const QJsonObject &json);

// The same of each part that is about a patient, which shows in its having a patient's id, name or
// birth year; what is about none stays as it is.
QJsonObject withoutPatients(const QJsonObject &json);

} // namespace loket
