#include "modules/reports/textfile.h"

#include "modules/reports/reportwriter.h"
#include "vocabulary/reports/names.h"

namespace loket::reports {

namespace {
constexpr qsizetype writtenAtOnce = 1 << 16;
}

Result<Done> TextFile::open(const QString &file)
{
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        return notWritten(file, m_file.errorString());
    }
    return Done {};
}

Result<Done> TextFile::write(const QByteArray &utf8)
{
    m_waiting += utf8;
    m_bytes += utf8.size();
    if (m_bytes > largestFile) {
        return fail(codes::tooLarge,
            u"The report is larger than %1 MB. Choose a shorter period."_s.arg(largestFile >> 20),
            413);
    }
    return m_waiting.size() < writtenAtOnce ? Result<Done>(Done {}) : flush();
}

Result<Done> TextFile::flush()
{
    const bool isWritten = m_file.write(m_waiting) == m_waiting.size();
    m_waiting.clear();
    return isWritten ? Result<Done>(Done {}) : notWritten(m_file.fileName(), m_file.errorString());
}

Result<Done> TextFile::close()
{
    Result<Done> flushed = flush();
    m_file.close();
    return flushed;
}

} // namespace loket::reports
