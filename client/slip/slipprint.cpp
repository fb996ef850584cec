#include "client/slip/slipprint.h"

#include "core/whendone.h"
#include "vocabulary/slip/names.h"

namespace loket::client {
namespace {

// A server without paper, or a house without a printer: the number is on the screen alone.
bool isWithoutPaper(const Error &error)
{
    return error.code == slip::codes::noPrinter || error.code == u"UNKNOWN_COMMAND"_s;
}

bool mayPass(const Error &error)
{
    return error.status >= 500 || error.status == 0;
}

} // namespace

SlipPrint::SlipPrint(
    ServerConnection &connection, Random &random, PrintTimes times, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_random(random),
      m_times(times)
{
    m_again.setSingleShot(true);
    m_again.setInterval(times.between);
    connect(&m_again, &QTimer::timeout, this, &SlipPrint::send);
}

void SlipPrint::print(const QString &visitId)
{
    ++m_turn;
    m_asked = {{u"visitId"_s, visitId}, {u"requestId"_s, m_random.id()}};
    m_until = QDeadlineTimer(m_times.known);
    become(State::Printing);
    send();
}

void SlipPrint::leave()
{
    ++m_turn;
    m_asked = {};
    m_again.stop();
    become(State::None);
}

void SlipPrint::send()
{
    whenDone(m_connection.command(slip::commands::print, m_asked), this,
        [this, turn = m_turn](const Result<QJsonObject> &answer) {
            if (turn == m_turn) {
                answered(answer);
            }
        });
}

void SlipPrint::answered(const Result<QJsonObject> &answer)
{
    if (answer) {
        m_slip = slip::Slip::fromJson(answer->value(slip::slipMember));
        const bool isUnsure = m_slip.trouble == slip::Trouble::Interrupted; // it may be on paper
        become(m_slip.state == slip::State::Printed ? State::Printed
                : isUnsure                          ? State::Unsure
                                                    : State::NotPrinted);
    } else if (isWithoutPaper(answer.error())) {
        become(State::None);
    } else if (!mayPass(answer.error())) {
        become(State::NotPrinted);
    } else if (m_until.hasExpired()) {
        become(State::Unsure);
    } else {
        m_again.start();
    }
}

void SlipPrint::become(State state)
{
    if (state == State::None || state == State::Printing) {
        m_slip = {};
    }
    m_state = state;
    Q_EMIT changed();
}

} // namespace loket::client
