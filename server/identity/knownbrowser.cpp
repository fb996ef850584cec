#include "identity/knownbrowser.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QStringList>

#include <sodium.h>

namespace loket {

namespace {

constexpr qsizetype mostMarks = 16;
constexpr qsizetype longestShown = 2048;
constexpr qsizetype seal = 22; // characters: 128 bits
constexpr QChar between = u'~';

QString tagOf(const Account &account)
{
    return hashOfToken(account.user.id).first(8);
}

// `tag.id.seal`: whose it is, its name, and what nobody else can make.
QString markOf(const Account &account, const QString &id)
{
    const QString text = tagOf(account) + u'.' + id;
    const QByteArray code = QMessageAuthenticationCode::hash(("known browser " + text.toLatin1()),
        account.passwordHash.toLatin1(), QCryptographicHash::Sha256)
                                .toBase64(QByteArray::Base64UrlEncoding);
    return text + u'.' + QString::fromLatin1(code.first(seal));
}

// Only what has the form of marks: it goes into a header again.
QStringList marksIn(const QString &shown)
{
    static const QRegularExpression form(
        u"^[0-9a-f]{8}\\.[a-z2-7]{16}\\.[A-Za-z0-9_-]{%1}$"_s.arg(seal));
    QStringList marks = shown.left(longestShown).split(between);
    marks.removeIf([](const QString &mark) { return !form.match(mark).hasMatch(); });
    return marks.first(std::min(mostMarks, marks.size()));
}

bool isSame(const QString &one, const QString &other)
{
    const QByteArray a = one.toLatin1();
    const QByteArray b = other.toLatin1();
    return a.size() == b.size()
        && sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

} // namespace

QString knownBrowser(const QString &shown, const Account &account)
{
    for (const QString &mark : marksIn(shown)) {
        QString id = mark.section(u'.', 1, 1);
        if (isSame(mark, markOf(account, id))) {
            return id;
        }
    }
    return {};
}

QString withKnownAccount(const QString &shown, const Account &account, Random &random)
{
    const QString known = knownBrowser(shown, account);
    QStringList marks = marksIn(shown);
    marks.removeIf([tag = tagOf(account)](const QString &mark) { return mark.startsWith(tag); });
    marks.prepend(markOf(account, known.isEmpty() ? random.id() : known));
    return marks.first(std::min(mostMarks, marks.size())).join(between);
}

} // namespace loket
