// The pages for browsers, as values. They are part of the program: no folder has to be installed,
// and nothing is fetched from elsewhere. May be used from any thread.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

namespace loket {

struct Page {
    QString
        path; // as in the URL: `/display`, `/web/display/main.js`; `/t/*`: with one more segment
    QByteArray contentType;
    QByteArray content;
    QByteArray etag; // in quotes, of the content alone: the same in every run
};

// What an answer with this page carries beside what all answers do: a strict content security
// policy (no inline script or style, nothing from other hosts, no framing), and a cache that asks
// each time; and that no search engine keeps it. The client of Socket.IO may also be loaded by
// pages of other origins.
QList<QPair<QByteArray, QByteArray>> pageHeaders(const QString &path);

class Pages {
public:
    // Reads them all out of the program, and makes `/web/strings/{page}/{language}.json`.
    Pages();

    // Null where there is no such page.
    const Page *find(const QString &path) const;
    QList<Page> all() const { return m_pages.values(); }

private:
    void add(const QString &path, const QByteArray &contentType, const QByteArray &content);
    void addFiles();
    void addAgain(const QString &path, const QString &otherPath);
    void addStrings();

    QHash<QString, Page> m_pages;
};

} // namespace loket
