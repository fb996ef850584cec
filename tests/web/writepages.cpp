// Writes the pages that are in the program into a folder, each under its path, and `pages.json`
// with the paths, files, content types and headers. The page tests serve and import them.
#include "pages/pages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

bool write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return QDir().mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size();
}

// `/display` → `display/index.html`, `/t/*` → `t/index.html`
QString fileFor(const QString &path)
{
    const QString file = path.mid(1).remove(u"/*"_s);
    return QFileInfo(file).suffix().isEmpty() ? QDir(file).filePath(u"index.html"_s) : file;
}

QJsonObject headers()
{
    QJsonObject object;
    for (const auto &[name, value] : loket::pageHeaders(u"/display"_s)) {
        object.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    }
    return object;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        qFatal("usage: writepages FOLDER");
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QJsonArray pages;
    for (const loket::Page &page : loket::Pages().all()) {
        const QString file = fileFor(page.path);
        if (!write(folder + u'/' + file, page.content)) {
            qFatal("cannot write to %s", argv[1]);
        }
        pages.append(QJsonObject {{u"path"_s, page.path}, {u"file"_s, file},
            {u"contentType"_s, QString::fromLatin1(page.contentType)}});
    }
    write(folder + u"/package.json"_s, R"({"type":"module"})");
    const QJsonObject index {{u"pages"_s, pages}, {u"headers"_s, headers()}};
    return write(folder + u"/pages.json"_s, QJsonDocument(index).toJson()) ? 0 : 1;
}
