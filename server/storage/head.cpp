#include "storage/head.h"

#include "core/disk.h"

#include <QRegularExpression>

namespace loket {

namespace {
// Of one length whatever the number, so that writing over it leaves nothing of the old line.
QByteArray lineOf(const Head &head)
{
    return u"%1:%2\n"_s.arg(head.number, 19, 10, QChar(u'0')).arg(head.mac).toLatin1();
}
} // namespace

QString Head::toText() const
{
    return u"%1:%2"_s.arg(QString::number(number), mac);
}

std::optional<Head> Head::fromText(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,19}):([0-9a-f]{32})$"_s);
    const auto match = form.match(text.trimmed().toLower());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Head {match.captured(1).toLongLong(), match.captured(2)};
}

HeadFile::HeadFile(const QString &file)
    : m_file(file)
{
}

std::optional<Head> HeadFile::read()
{
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return Head::fromText(QString::fromLatin1(file.read(100)));
}

Result<Done> HeadFile::make(const Head &head)
{
    m_file.close();
    return writePrivateFile(m_file.fileName(), lineOf(head));
}

bool HeadFile::write(const Head &head)
{
    const QByteArray line = lineOf(head);
    const bool isOpen = m_file.isOpen()
        || m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered);
    return isOpen && m_file.seek(0) && m_file.write(line) == line.size();
}

} // namespace loket
