#include "qml/console/core/keptsession.h"

#include "core/disk.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace loket::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 longestFile = 4096;
}

KeptSession::KeptSession(QString folder)
    : m_folder(std::move(folder)),
      m_file(m_folder + u"/session"_s)
{
}

KeptSession::Kept KeptSession::read(const QString &server) const
{
    QFile file(m_file);
    if (!file.open(QFile::ReadOnly)) {
        return {};
    }
    const QJsonObject kept = QJsonDocument::fromJson(file.read(longestFile)).object();
    if (kept.value(u"server"_s).toString() != server) {
        return {};
    }
    return {kept.value(u"token"_s).toString(), kept.value(u"locked"_s).toBool(true)};
}

void KeptSession::put(const QString &server, const Kept &kept)
{
    const QJsonObject json {
        {u"server"_s, server}, {u"token"_s, kept.token}, {u"locked"_s, kept.isLocked}};
    if (makePrivateFolder(m_folder)) {
        writePrivateFile(m_file, QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
}

void KeptSession::forget()
{
    QFile::remove(m_file);
}

} // namespace loket::console
