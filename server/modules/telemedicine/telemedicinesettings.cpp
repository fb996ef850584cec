#include "modules/telemedicine/telemedicinesettings.h"

#include <QRegularExpression>

#include <algorithm>

namespace loket::telemedicine {
namespace {

const QString urlKey = u"telemedicine.turn_url"_s;
const QString secretKey = u"telemedicine.turn_secret"_s;
const QString addressKey = u"telemedicine.address"_s;
const QString servicesKey = u"telemedicine.services"_s;
constexpr qsizetype longestSecret = 256;

QStringList entriesIn(const QString &text)
{
    QStringList entries;
    for (const QString &entry : text.split(u',', Qt::SkipEmptyParts)) {
        entries.append(entry.trimmed());
    }
    return entries;
}

bool allAre(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    const QStringList entries = entriesIn(text);
    return entries.size() <= 16
        && std::all_of(entries.begin(), entries.end(),
            [&expression](const QString &entry) { return expression.match(entry).hasMatch(); });
}

bool isAddress(const QString &text)
{
    static const QRegularExpression address(
        QRegularExpression::anchoredPattern(u"https?://[A-Za-z0-9.\\-\\[\\]:]{1,200}/?"_s));
    return text.isEmpty() || address.match(text).hasMatch();
}

} // namespace

QList<ModuleSetting> declaredSettings()
{
    return {
        {{urlKey, u"TURN_URL"_s, {},
             u"The relay for video where two cannot reach each other, such as turn:turn.clinic.example:3478; several with commas."_s},
            {}, u"addresses that begin with turn: or turns:"_s,
            [](const QString &text) {
                return allAre(text, u"turns?:[A-Za-z0-9.\\-\\[\\]:]+(\\?transport=(udp|tcp))?"_s);
            },
            {.kind = SettingForm::Kind::List}},
        // Without words of its own: no screen shows it, and nobody changes it there.
        {{secretKey, u"TURN_SECRET"_s, {}, {}}, {}, u"a text of at most 256 characters"_s,
            [](const QString &text) { return text.size() <= longestSecret; }},
        {{servicesKey, {}, {}, u"The ids of the services whose patients are seen by video."_s}, {},
            u"a list of services such as K, T"_s,
            [](const QString &text) { return allAre(text, u"[A-Za-z0-9_.:-]{1,64}"_s); },
            {.kind = SettingForm::Kind::List}},
        {{addressKey, {}, {},
             u"Where patients at home reach the server, for invitations; empty: its first address in the network."_s},
            {}, u"an address such as https://clinic.example, or empty"_s, isAddress}};
}

TelemedicineSettings settingsFrom(const Settings &settings)
{
    const QHash<QString, QString> &values = settings.ofModules;
    TelemedicineSettings read;
    read.turn.urls = entriesIn(values.value(urlKey));
    read.turn.secret = values.value(secretKey);
    read.services = entriesIn(values.value(servicesKey));
    read.address = values.value(addressKey);
    return read;
}

} // namespace loket::telemedicine
