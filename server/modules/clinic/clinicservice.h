// The clinic's name and logo, and how far its first start has come.
#pragma once

#include "commands/journal.h"
#include "modules/clinic/clinicstore.h"

#include <QFuture>
#include <QObject>

namespace loket::clinic {

// Lives on the hub's thread. `journal` outlives it.
class ClinicService final : public QObject {
    Q_OBJECT
public:
    explicit ClinicService(Journal &journal, QObject *parent = nullptr);

    QFuture<Result<Done>> start();
    const House &house() const { return m_house; }

    // Who asks, and the key under which the answer is kept.
    struct Asked {
        QString actor;
        OnceKey once;
    };
    QFuture<Result<House>> rename(const Asked &asked, const QString &name);
    // A picture as logoFrom() takes it, which is worked on beside this thread.
    QFuture<Result<House>> setLogo(const Asked &asked, const QByteArray &base64);
    QFuture<Result<House>> removeLogo(const Asked &asked);
    QFuture<Result<House>> proceed(const Asked &asked, const FirstStart &firstStart);

Q_SIGNALS:
    // What every screen shows is another, and on disk.
    void changed();

private:
    using Edit = std::function<void(House &)>;
    QFuture<Result<House>> change(const Asked &asked, const QString &kind, const Edit &edit);

    Journal &m_journal;
    House m_house;
};

} // namespace loket::clinic
