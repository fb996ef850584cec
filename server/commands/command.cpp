#include "commands/command.h"

#include <QPromise>

namespace loket {

namespace routes {
Route get(const QString &path)
{
    return {"GET", path};
}
Route post(const QString &path)
{
    return {"POST", path};
}
Route patch(const QString &path)
{
    return {"PATCH", path};
}
Route del(const QString &path)
{
    return {"DELETE", path};
}
}

namespace audits {
Audit act(const QString &subject)
{
    return {Audit::What::Act, subject};
}
Audit reading(const QString &subject)
{
    return {Audit::What::Reading, subject};
}
Audit saying(const QString &subject)
{
    return {Audit::What::Saying, subject};
}
}

QString Call::actor() const
{
    return identity.isAnonymous() ? u"anonymous"_s : identity.id;
}

Doer Call::doer() const
{
    return {actor(), identity.name.isEmpty() ? actor() : identity.name};
}

QFuture<Result<Reply>> ready(Result<Reply> reply)
{
    QPromise<Result<Reply>> promise;
    promise.start();
    promise.addResult(std::move(reply));
    promise.finish();
    return promise.future();
}

} // namespace loket
