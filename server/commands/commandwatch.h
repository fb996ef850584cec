// Hears what is asked for and what came of it, for the record. Made by whoever keeps the record and
// given to the registry where the program is wired.
#pragma once

#include "commands/command.h"

#include <QObject>

namespace loket {

// Lives on the hub's thread.
class CommandWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Before an act (Audit::What::Act): it is done once this has finished well, and refused with
    // its error otherwise.
    virtual QFuture<Result<Done>> begins(const Command &command, const Call &call) = 0;
    // After a command has run.
    virtual void ended(const Command &command, const Call &call, const Result<Reply> &outcome) = 0;
    // It did not run, for want of a right or for its fields: the call has no values.
    virtual void refused(const Command &command, const Call &call, const Error &error) = 0;
};

} // namespace loket
