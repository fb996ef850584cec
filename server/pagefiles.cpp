#include "pagefiles.h"

#include "modules/network/networkmodule.h"
#include "net/tls/authority.h"
#include "pages/pages.h"

#include <QCryptographicHash>
#include <QFile>

namespace loket {

namespace {
StaticFile authorityFile(const QByteArray &certificate)
{
    const QByteArray hash = QCryptographicHash::hash(certificate, QCryptographicHash::Sha256);
    return {certificate, "application/x-x509-ca-cert", '"' + hash.toHex().first(16) + '"',
        {{"Content-Disposition", "attachment; filename=\"loket-authority.crt\""}}};
}

} // namespace

StaticFiles pageFiles(const Settings &settings)
{
    StaticFiles files;
    QFile authority(AuthorityFiles(settings.data).authority);
    if (hasHouseCertificate(settings) && authority.open(QIODevice::ReadOnly)) {
        files.insert(network::authorityFile, authorityFile(authority.readAll()));
    }
    for (const Page &page : Pages().all()) {
        QList<HttpHeader> headers;
        for (const auto &[name, value] : pageHeaders(page.path)) {
            headers.append({name, value});
        }
        files.insert(page.path, StaticFile {page.content, page.contentType, page.etag, headers});
    }
    return files;
}

} // namespace loket
