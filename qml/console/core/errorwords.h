// Why something was refused, in the user's language.
#pragma once

#include "core/result.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <span>

namespace loket::console {

struct CodeWords {
    const char *code;
    const char *text; // QT_TRANSLATE_NOOP("Errors", …); %1: the number, %2: the counter
};
// A room's own codes, beside those that the house has.
void addErrorWords(std::span<const CodeWords> words);

// By the error's code; the server's own sentence where the code has no words here.
QString errorWords(const Error &error);

// The same for a page, which asks anew when the language has changed.
struct Refusal {
    Q_GADGET
    QML_VALUE_TYPE(refusal)
    Q_PROPERTY(QString words READ words)
    Q_PROPERTY(QString code READ code)
    Q_PROPERTY(QVariant details READ details) // an object
public:
    Error error;

    QString code() const { return error.code; }
    QVariant details() const { return error.details; }
    QString words() const { return error.code.isEmpty() ? QString() : errorWords(error); }
};

} // namespace loket::console
