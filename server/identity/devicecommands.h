// The commands devices:…
#pragma once

#include "commands/registry.h"
#include "hub/hub.h"
#include "identity/deviceservice.h"
#include "identity/identitybook.h"

#include <QObject>

namespace loket {

// Lives on the hub's thread.
class DeviceCommands final : public QObject {
    Q_OBJECT
public:
    DeviceCommands(DeviceService &devices, const IdentityBook &book, const Hub &hub,
        QObject *parent = nullptr);

    void registerCommands(CommandRegistry &commands);

private:
    QFuture<Result<Reply>> pair(const Call &call);
    QFuture<Result<Reply>> approve(const Call &call);
    QFuture<Result<Reply>> claim(const Call &call);
    QFuture<Result<Reply>> dismiss(const Call &call);
    QFuture<Result<Reply>> dismissAll(const Call &call);
    QFuture<Result<Reply>> list(const Call &call);
    QFuture<Result<Reply>> update(const Call &call);
    QFuture<Result<Reply>> revoke(const Call &call);

    DeviceService &m_devices;
    const IdentityBook &m_book;
    const Hub &m_hub;
};

} // namespace loket
