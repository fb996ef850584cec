// The last seal of a record, kept outside the database: what is cut off there still shows here.
#pragma once

#include "core/result.h"

#include <QFile>

#include <optional>

namespace loket {

struct Head {
    qint64 number = 0; // of the seal; 0: nothing is sealed yet
    QString mac = QString(32, u'0');

    QString toText() const; // `123:0f…`, to be written down
    static std::optional<Head> fromText(const QString &text);

    bool operator==(const Head &) const = default;
};

// A file of one line that is written over in place after each commit, without waiting for the disk:
// after a power cut it may be some commits old, and never newer than the database.
class HeadFile {
public:
    explicit HeadFile(const QString &file);

    bool exists() const { return m_file.exists(); }
    std::optional<Head> read(); // nothing where it is missing or damaged
    Result<Done> make(const Head &head); // on the disk when it returns
    bool write(const Head &head);

private:
    QFile m_file;
};

} // namespace loket
