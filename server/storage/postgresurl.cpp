#include "storage/postgresurl.h"

#include <QRegularExpression>
#include <QUrl>

namespace loket {

namespace {
QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

// As a connection string of libpq takes it; Qt makes a `;` in it a space.
QString asValue(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

Failure invalid(const QString &why)
{
    return fail(u"INVALID_SETTING"_s,
        u"DATABASE_URL is postgresql://user:password@host/name; %1."_s.arg(why));
}
} // namespace

bool PostgresUrl::isOne(const QString &place)
{
    return place.startsWith(u"postgresql://"_s) || place.startsWith(u"postgres://"_s);
}

Result<PostgresUrl> PostgresUrl::parse(const QString &text)
{
    static const QRegularExpression form(
        u"^postgres(?:ql)?://(?:([^:@/?]*)(?::([^@/?]*))?@)?([^/?]*)/([^/?]*)(?:\\?(.*))?$"_s);
    static const QRegularExpression hostForm(
        u"^(?:\\[([0-9A-Fa-f:.]+)\\]|([^:\\[\\]]+))(?::([0-9]+))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return invalid(u"what was said is not of this form"_s);
    }
    PostgresUrl url;
    url.user = decoded(match.captured(1));
    url.password = decoded(match.captured(2));
    url.name = decoded(match.captured(4));
    if (url.name.isEmpty()) {
        return invalid(u"the name of the database is missing"_s);
    }
    for (const QString &host : match.captured(3).split(u',')) {
        const auto place = hostForm.match(decoded(host));
        if (!place.hasMatch()) {
            return invalid(u"one of its hosts is none"_s); // it may be a part of the password
        }
        url.hosts.append(place.captured(1) + place.captured(2));
        url.ports.append(place.captured(3));
    }
    for (const QString &option : match.captured(5).split(u'&', Qt::SkipEmptyParts)) {
        const QString name = option.section(u'=', 0, 0);
        if (name == option) {
            return invalid(u"one of its options has no value"_s);
        }
        url.options.append(name + u'=' + asValue(decoded(option.section(u'=', 1))));
    }
    return url;
}

void PostgresUrl::applyTo(QSqlDatabase &database) const
{
    database.setHostName(hosts.join(u','));
    database.setDatabaseName(name);
    database.setUserName(user);
    database.setPassword(password);
    QStringList all = options;
    if (ports != QStringList(ports.size(), QString())) {
        all.append(u"port="_s + asValue(ports.join(u',')));
    }
    database.setConnectOptions(all.join(u';'));
}

QString PostgresUrl::shown() const
{
    return u"postgresql://%1/%2"_s.arg(hosts.join(u','), name);
}

} // namespace loket
