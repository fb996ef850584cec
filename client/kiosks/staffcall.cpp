#include "client/kiosks/staffcall.h"

#include "core/whendone.h"
#include "vocabulary/kiosks/names.h"

namespace loket::client {

StaffCall::StaffCall(ServerConnection &connection, Millis shown, QObject *parent)
    : QObject(parent),
      m_connection(connection)
{
    m_shown.setSingleShot(true);
    m_shown.setInterval(shown);
    connect(&m_shown, &QTimer::timeout, this, [this] { become(State::None); });
}

void StaffCall::call()
{
    if (m_state != State::None) {
        return;
    }
    become(State::Asking);
    whenDone(m_connection.command(kiosks::commands::callStaff), this,
        [this](const Result<QJsonObject> &answer) {
            const bool wasTold = !answer && answer.error().code == kiosks::codes::staffCalled;
            if (!answer && !wasTold) {
                become(State::Failed);
            } else {
                const bool isHeard = wasTold || answer->value(u"told"_s).toInt() > 0;
                become(isHeard ? State::Told : State::Nobody);
            }
        });
}

void StaffCall::become(State state)
{
    m_state = state;
    m_at = state == State::Told ? m_connection.serverNow() : QDateTime();
    if (state == State::None || state == State::Asking) {
        m_shown.stop();
    } else {
        m_shown.start();
    }
    Q_EMIT changed();
}

} // namespace loket::client
