// One declaration of what can be asked, from which come the three faces, the checks, the errors and
// the API descriptions.
#pragma once

#include "commands/field.h"
#include "commands/once.h"
#include "core/result.h"
#include "hub/identity.h"
#include "hub/message.h"
#include "vocabulary/doer.h"

#include <QFuture>

#include <functional>
#include <optional>

namespace loket {

struct Route {
    QByteArray method; // empty: no HTTP route
    QString path; // `/queue/visits/{visitId}/call`; what stands in braces is a field
};
namespace routes {
Route get(const QString &path);
Route post(const QString &path);
Route patch(const QString &path);
Route del(const QString &path);
}

// A checked call: the right is there and the fields fit their declaration.
struct Call {
    Identity identity = {};
    QString address = {}; // where it came from
    ConnectionId connection {}; // 0 over HTTP
    Values values = {};
    OnceKey once = {}; // from `requestId`
    QString userAgent = {}; // what the client says that it is
    QString known = {}; // the cookie `loket_known`: accounts that signed in there before
    // Over HTTP: cancelled where the client goes before it has its answer. On a socket the hub says
    // so (Hub::detached).
    std::optional<QFuture<void>> waiting = {};

    // Who did it, as events name them: the identity's id, or "anonymous".
    QString actor() const;
    // The same with its name; an address that is trusted has no other.
    Doer doer() const;
};

struct Reply {
    QJsonObject body; // beside `success` and `timestamp`
    int status = 200;
    QString event = {}; // name of the answer on the sockets; empty: the command's name
    // Channels that the caller's connection is on before the answer goes out, and those that it is
    // on no more; over HTTP there is none.
    QStringList join = {};
    QStringList leave = {};
    // A body that is not JSON (a picture, a PDF): HTTP only.
    QByteArray content = {};
    QByteArray contentType = {};
    // The same from a file, of which clients may ask for parts; its `ETag` is among the headers.
    QString file = {};
    // On the sockets nothing but the answer to who waits for one: all else was sent already.
    bool isQuiet = false;
    // Further HTTP headers (Set-Cookie, Retry-After).
    QList<QPair<QByteArray, QByteArray>> headers = {};
};

using Handler = std::function<QFuture<Result<Reply>>(const Call &)>;

// What the record of events is told of a command when it runs. What changes something writes its
// own event together with the change, and needs nothing here.
struct Audit {
    enum class What {
        Nothing,
        Act, // leaves no other trace: it is on record before it is done
        Reading, // shows what is known of people: who looked, and at whom
        Saying, // something to others, which may be often: who, and to whom
    };
    What what = What::Nothing;
    QString subject = {}; // the id field that says whom; empty: the command as a whole
};
namespace audits {
Audit act(const QString &subject = {});
Audit reading(const QString &subject = {});
Audit saying(const QString &subject);
}

struct Command {
    QString name; // `queue:call-next`
    QString summary; // one sentence, for the API descriptions
    Route route = {};
    Right right; // no default: every command says who may
    QList<Field> fields = {};
    bool changes = true; // takes a requestId
    bool socketOnly = false; // has no HTTP route on purpose
    bool httpOnly = false; // is no command on the sockets
    // On /ws its fields stand beside `type`, also one that is called `data`.
    bool isFlat = false;
    Audit audit = {};
    // Leaves out by itself what its caller may not know of patients; of all others' answers that is
    // done for them.
    bool ownPrivacy = false;
    Handler handler = {};
    QString owner = {}; // the module whose it is: the registry says so
};

// What the program sends of itself, for AsyncAPI; nobody else may send anything of that name. An
// answer that has another name than its command is one, too.
struct EventDeclaration {
    QString name = {};
    QString summary = {};
    // As a person writes them: `queue_poli_{serviceId}`; none: to people and connections.
    QStringList channels = {};
    QStringList fields = {};
    // On /ws its fields stand beside `type`, its own `timestamp` among them.
    bool isFlat = false;
};

// A reply that is ready now.
QFuture<Result<Reply>> ready(Result<Reply> reply);

} // namespace loket
