#include "identity/draftkey.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace loket {

QString draftKey(const Account &account)
{
    const QByteArray text = "drafts of " + account.user.id.toUtf8();
    const QByteArray code = QMessageAuthenticationCode::hash(
        text, account.passwordHash.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(code.toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace loket
