#include "pages/pages.h"

#include "pages/webstrings.h"
#include "translations/translations.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace loket {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString root = u":/web"_s;
const QString head = u"/web/common/head.html"_s; // of every page; no page itself

// Pages with an address of their own; every other file is found at `/web/…`.
const QHash<QString, QString> addresses = {
    {u"/web/home/index.html"_s, u"/"_s},
    {u"/web/display/index.html"_s, u"/display"_s},
    {u"/web/kiosk/index.html"_s, u"/kiosk"_s},
    {u"/web/patient/index.html"_s, u"/t/*"_s},
    {u"/web/consult/index.html"_s, u"/consult/*"_s},
    {u"/web/trust/index.html"_s, u"/trust"_s},
    {u"/web/icons/loket.svg"_s, u"/favicon.svg"_s},
    {u"/web/socketio/socket.io.min.js"_s, u"/socket.io/socket.io.min.js"_s},
    {u"/web/socketio/socket.io.esm.min.js"_s, u"/socket.io/socket.io.esm.min.js"_s},
};

QByteArray contentTypeOf(const QString &path)
{
    static const QHash<QString, QByteArray> types = {
        {u"html"_s, "text/html; charset=utf-8"},
        {u"css"_s, "text/css; charset=utf-8"},
        {u"js"_s, "text/javascript; charset=utf-8"},
        {u"svg"_s, "image/svg+xml"},
        {u"woff2"_s, "font/woff2"},
        {u"txt"_s, "text/plain; charset=utf-8"},
    };
    return types.value(QFileInfo(path).suffix(), "application/octet-stream");
}

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("a page is missing from the program: %s", qUtf8Printable(name));
    }
    return file.readAll();
}

// A page is its body: the head names its style and its script after its folder.
QByteArray pageOf(const QString &path, const QByteArray &content)
{
    if (!path.endsWith(u".html"_s)) {
        return content;
    }
    return contentsOf(u':' + head).replace("{page}", path.section(u'/', 2, 2).toLatin1()) + content
        + "</html>\n";
}

} // namespace

QList<QPair<QByteArray, QByteArray>> pageHeaders(const QString &path)
{
    QList<QPair<QByteArray, QByteArray>> headers {
        {"Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            "font-src 'self'; media-src 'self'; connect-src 'self'; base-uri 'none'; "
            "form-action 'none'; frame-ancestors 'none'"},
        {"Cache-Control", "no-cache"},
        {"X-Robots-Tag", "noindex"},
    };
    if (path.startsWith(u"/consult"_s)) {
        headers.emplaceBack("Permissions-Policy",
            "camera=(self), microphone=(self), display-capture=(self), geolocation=(), midi=(), "
            "payment=(), serial=(), usb=()");
    }
    if (path.startsWith(u"/socket.io/"_s)) {
        headers.emplaceBack("Cross-Origin-Resource-Policy", "cross-origin");
    }
    return headers;
}

Pages::Pages()
{
    addFiles();
    addStrings();
}

const Page *Pages::find(const QString &path) const
{
    const auto found = m_pages.constFind(path);
    return found == m_pages.constEnd() ? nullptr : &*found;
}

void Pages::add(const QString &path, const QByteArray &contentType, const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    const QByteArray etag = '"' + hash.first(12).toBase64(QByteArray::Base64UrlEncoding) + '"';
    m_pages.insert(path, {path, contentType, content, etag});
}

void Pages::addFiles()
{
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        const QString path = name.mid(1);
        if (path != head) {
            add(addresses.value(path, path), contentTypeOf(path), pageOf(path, contentsOf(name)));
        }
    }
    addAgain(u"/socket.io/socket.io.min.js"_s, u"/socket.io/socket.io.js"_s); // as most name it
    addAgain(u"/consult/*"_s, u"/consult"_s); // the staff's list
}

void Pages::addAgain(const QString &path, const QString &otherPath)
{
    Page page = m_pages.value(path);
    page.path = otherPath;
    m_pages.insert(otherPath, page);
}

void Pages::addStrings()
{
    for (const QString &page : pagesWithWords()) {
        for (const QString &language : languages()) {
            add(u"/web/strings/%1/%2.json"_s.arg(page, language), "application/json",
                QJsonDocument(webStrings(page, language)).toJson(QJsonDocument::Compact));
        }
    }
}

} // namespace loket
