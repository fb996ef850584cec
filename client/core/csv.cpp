#include "client/core/csv.h"

namespace loket::client {

using namespace Qt::Literals::StringLiterals;

namespace {

// Also behind blanks: some programs leave these out.
bool isFormula(const QString &cell)
{
    const QString text = cell.trimmed();
    return cell.startsWith(u'\t') || cell.startsWith(u'\r')
        || (!text.isEmpty() && u"=+-@\uff1d\uff0b\uff0d\uff20"_s.contains(text.front()));
}

QString quoted(QString cell)
{
    if (isFormula(cell)) {
        cell.prepend(u'\'');
    }
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray csvMark()
{
    return QByteArrayLiteral("\xef\xbb\xbf");
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells) {
        written.append(quoted(cell));
    }
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace loket::client
