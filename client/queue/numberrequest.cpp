#include "client/queue/numberrequest.h"

#include "client/core/http.h"
#include "client/core/serverurl.h"
#include "core/whendone.h"
#include "vocabulary/json.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUrlQuery>

namespace loket::client {
namespace {

const QString issueCommand = u"queue:issue"_s;
const QString checkInCommand = u"queue:check-in-code"_s;

// The server did not say no: it did not answer, or cannot now.
bool mayPass(const Error &error)
{
    return error.status >= 500 || error.status == 0;
}

} // namespace

NumberRequest::NumberRequest(ServerConnection &connection, Random &random, const QString &keptIn,
    Millis between, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_random(random),
      m_kept(keptIn, QSettings::IniFormat),
      m_isLeft(isKept())
{
    m_again.setSingleShot(true);
    m_again.setInterval(between);
    connect(&m_again, &QTimer::timeout, this, &NumberRequest::send);
    connect(&m_connection, &ServerConnection::opened, this, &NumberRequest::send);
}

bool NumberRequest::ask(const QJsonObject &values)
{
    return begin(issueCommand, values);
}

bool NumberRequest::checkIn(const QString &code)
{
    return begin(checkInCommand, {{u"code"_s, code}});
}

bool NumberRequest::begin(const QString &command, QJsonObject values)
{
    if (m_state != State::None || isKept()) {
        return false;
    }
    values.insert(u"requestId"_s, m_random.id());
    keep(command, values);
    m_isLeft = false;
    m_checksIn = command == checkInCommand;
    become(State::Asking);
    send();
    return true;
}

void NumberRequest::leave()
{
    m_isLeft = m_state == State::Asking;
    m_visit = {};
    m_token.clear();
    m_error = {};
    become(State::None);
}

void NumberRequest::keep(const QString &command, const QJsonObject &values)
{
    QDir().mkpath(QFileInfo(m_kept.fileName()).path());
    m_kept.setValue(u"asked/command"_s, command);
    m_kept.setValue(
        u"asked/values"_s, QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)));
    m_kept.sync();
}

void NumberRequest::forget()
{
    m_kept.remove(u"asked"_s);
    m_kept.sync();
}

QString NumberRequest::keptCommand() const
{
    return m_kept.value(u"asked/command"_s, issueCommand).toString();
}

QDateTime NumberRequest::from() const
{
    return timeFromJson(m_error.details.value(u"from"_s)).toLocalTime();
}

QDateTime NumberRequest::day() const
{
    return QDate::fromString(m_error.details.value(u"businessDay"_s).toString(), Qt::ISODate)
        .startOfDay();
}

void NumberRequest::send()
{
    if (!isKept() || m_isAsked || !m_connection.isOnline()) {
        return;
    }
    m_isAsked = true;
    const QByteArray kept = m_kept.value(u"asked/values"_s).toString().toUtf8();
    whenDone(m_connection.command(keptCommand(), QJsonDocument::fromJson(kept).object()), this,
        [this](const Result<QJsonObject> &answer) {
            m_isAsked = false;
            answered(answer);
        });
}

void NumberRequest::answered(const Result<QJsonObject> &answer)
{
    if (answer) {
        given(answer->value(u"visit"_s).toObject());
    } else if (mayPass(answer.error())) {
        m_again.start();
    } else {
        forget();
        m_error = answer.error();
        become(m_isLeft ? State::None : State::Refused);
    }
}

void NumberRequest::given(const QJsonObject &json)
{
    const Result<queue::ShownVisit> visit = queue::ShownVisit::fromJson(json);
    const QString token = json.value(u"token"_s).toString();
    if (m_isLeft && keptCommand() == checkInCommand) {
        forget();
        m_isLeft = false;
        Q_EMIT changed();
        return;
    }
    if (m_isLeft) {
        withdraw(visit ? visit->id : QString(), token);
        return;
    }
    forget();
    m_visit = visit ? *visit : queue::ShownVisit {};
    m_error = visit ? Error {} : visit.error();
    m_token = token;
    become(visit ? State::Given : State::Refused);
}

// As the patient: a kiosk may not cancel.
void NumberRequest::withdraw(const QString &visitId, const QString &token)
{
    QUrl url = httpUrl(m_connection.server(), u"/queue/visits/%1/cancel"_s.arg(visitId));
    url.setQuery(QUrlQuery {{u"visit"_s, token}});
    const QJsonObject why {{u"reason"_s, u"Nobody waited for the number at the kiosk."_s}};
    whenDone(httpPost(m_network, url, {}, why), this, [this](const Result<QJsonObject> &answer) {
        if (!answer && mayPass(answer.error())) {
            m_again.start();
            return;
        }
        forget();
        m_isLeft = false;
        Q_EMIT changed();
    });
}

void NumberRequest::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace loket::client
