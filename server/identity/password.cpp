#include "identity/password.h"

#include "core/whendone.h"
#include "identity/commonpasswords.h"

#include <QPromise>
#include <QThread>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <memory>

namespace loket {

namespace {

constexpr int shortest = 8;
constexpr int longest = 1024;

QByteArray bytesOf(const QString &password)
{
    return password.trimmed().normalized(QString::NormalizationForm_C).toUtf8();
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control;
}

Error tooManyAtOnce()
{
    return errors::tooMany(
        u"Too many people are signing in at this moment. Try again in a few seconds."_s, 5);
}

// Well formed, with a salt and a hash of zeros.
QString nobodyText(const PasswordCost &cost)
{
    return u"$argon2id$v=19$m=%1,t=%2,p=1$%3$%4"_s.arg(cost.memory / 1024)
        .arg(cost.passes)
        .arg(QString(22, u'A'), QString(43, u'A'));
}

Result<QString> hashNow(const QByteArray &password, const PasswordCost &cost)
{
    std::array<char, crypto_pwhash_STRBYTES> text {};
    if (crypto_pwhash_str(text.data(), password.constData(), static_cast<quint64>(password.size()),
            cost.passes, cost.memory)
        != 0) {
        return fail(u"OUT_OF_MEMORY"_s,
            u"The server has too little memory to keep a password. Close other programs and try again."_s,
            503);
    }
    return QString::fromLatin1(text.data());
}

bool verifyNow(const QByteArray &password, const QByteArray &kept)
{
    return crypto_pwhash_str_verify(
               kept.constData(), password.constData(), static_cast<quint64>(password.size()))
        == 0;
}

} // namespace

Result<Done> checkPassword(const QString &password)
{
    const QString text = password.trimmed();
    if (!text.isValidUtf16() || std::any_of(text.begin(), text.end(), isControl)) {
        return fail(
            errors::invalidField(u"password"_s, u"The password may have no control characters."_s));
    }
    if (text.toUcs4().size() < shortest) {
        return fail(
            u"PASSWORD_TOO_SHORT"_s, u"The password needs at least %1 characters."_s.arg(shortest));
    }
    if (bytesOf(password).size() > longest) {
        return fail(
            u"PASSWORD_TOO_LONG"_s, u"The password may have at most %1 bytes."_s.arg(longest));
    }
    return Done {};
}

Result<Done> checkNewPassword(const QString &password, const QStringList &names)
{
    return checkPassword(password).and_then([&](Done) -> Result<Done> {
        if (isCommonPassword(password.trimmed(), names)) {
            return fail(u"PASSWORD_TOO_COMMON"_s,
                u"This password is one of the first that anybody would try. Choose another one, such as three words that do not belong together."_s);
        }
        return Done {};
    });
}

PasswordHasher::PasswordHasher(PasswordCost cost)
    : m_cost(cost),
      m_nobody(nobodyText(cost)),
      m_queue(cost.waiting, cost.waitingOfAShare)
{
    if (sodium_init() < 0) {
        qFatal("libsodium cannot start");
    }
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() / 2, 1, 4));
}

PasswordHasher::~PasswordHasher()
{
    m_pool.clear();
    m_pool.waitForDone();
}

template <class T, class Work>
QFuture<Result<T>> PasswordHasher::submit(const Turn &turn, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> outcome = promise->future();
    const bool isOneMore = m_queue.enter(turn, [promise, work](bool isTurn) {
        promise->addResult(isTurn ? Result<T>(work()) : Result<T>(fail(tooManyAtOnce())));
        promise->finish();
    });
    if (isOneMore) {
        m_pool.start([this] {
            if (const FairQueue::Task task = m_queue.next()) {
                task(true);
            }
        });
    }
    return bringBack(outcome, &m_home);
}

QFuture<Result<QString>> PasswordHasher::hash(const QString &password, const Turn &turn)
{
    return submit<QString>(
        turn, [bytes = bytesOf(password), cost = m_cost] { return hashNow(bytes, cost); });
}

QFuture<Result<bool>> PasswordHasher::verify(
    const QString &password, const QString &kept, const Turn &turn)
{
    const QString text = kept.isEmpty() ? m_nobody : kept;
    return submit<bool>(
        turn, [bytes = bytesOf(password), text = text.toLatin1(), nobody = kept.isEmpty()] {
            return verifyNow(bytes, text) && !nobody;
        });
}

} // namespace loket
