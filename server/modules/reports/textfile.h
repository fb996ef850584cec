// Text that is written as it comes, and knows when there was no room for it.
#pragma once

#include "core/result.h"

#include <QFile>

namespace loket::reports {

class TextFile {
public:
    // REPORT_NOT_WRITTEN, as of the others.
    Result<Done> open(const QString &file);
    Result<Done> write(const QByteArray &utf8); // REPORT_TOO_LARGE
    Result<Done> close();

private:
    Result<Done> flush();

    QFile m_file;
    QByteArray m_waiting;
    qint64 m_bytes = 0;
};

} // namespace loket::reports
