#include "vocabulary/broadcast/broadcast.h"

#include "vocabulary/json.h"

#include <array>

namespace loket::broadcast {
namespace {

constexpr std::array<QStringView, 4> stateWords {u"planned", u"current", u"over", u"withdrawn"};
constexpr std::array<QStringView, 3> levelWords {u"information", u"warning", u"urgent"};
const QStringList houseLanguages {u"id"_s, u"en"_s, u"th"_s};

QJsonObject jsonOf(const Readers &readers)
{
    return {
        {u"told"_s, readers.told}, {u"read"_s, readers.read}, {u"displays"_s, readers.displays}};
}

Readers readersIn(const QJsonObject &json)
{
    Readers readers;
    readers.told = json.value(u"told"_s).toInt();
    readers.read = json.value(u"read"_s).toInt();
    readers.displays = json.value(u"displays"_s).toInt();
    return readers;
}

} // namespace

std::span<const QStringView> wordsOf(State)
{
    return stateWords;
}
std::span<const QStringView> wordsOf(Level)
{
    return levelWords;
}

QStringList languagesOf(const QJsonObject &texts, const QString &first)
{
    QStringList languages = QStringList {first} + houseLanguages + texts.keys();
    languages.removeDuplicates();
    languages.removeIf(
        [&texts](const QString &language) { return texts.value(language).toString().isEmpty(); });
    return languages;
}

QString textIn(const QJsonObject &texts, const QString &language)
{
    return texts.value(languagesOf(texts, language).value(0)).toString();
}

Instant Broadcast::endsAt() const
{
    return withdrawnAt ? std::min(*withdrawnAt, until) : until;
}

State Broadcast::stateAt(Instant now) const
{
    if (withdrawnAt) {
        return State::Withdrawn;
    }
    if (now >= until) {
        return State::Over;
    }
    return now < from ? State::Planned : State::Current;
}

bool Broadcast::isFor(const Doer &person, const Roles &roles) const
{
    return person.id != sentBy.id && audience.hasPerson(roles);
}

QJsonObject Broadcast::toJson() const
{
    QJsonObject json {{u"id"_s, id}, {u"level"_s, level.text()}, {u"texts"_s, texts},
        {u"audience"_s, audience.toJson()}, {u"from"_s, toIso(from)}, {u"until"_s, toIso(until)},
        {u"sentAt"_s, toIso(sentAt)}, {u"sentBy"_s, sentBy.toJson()}, {u"state"_s, state.text()},
        {u"readers"_s, jsonOf(readers)}};
    if (withdrawnAt) {
        json.insert(u"withdrawnAt"_s, toIso(*withdrawnAt));
        json.insert(u"withdrawnBy"_s, withdrawnBy.toJson());
    }
    if (isRead) {
        json.insert(u"readByYou"_s, true);
    }
    return json;
}

Result<Broadcast> Broadcast::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"id"_s, u"level"_s, u"state"_s});
        !member.isEmpty()) {
        return unreadable(u"broadcast."_s + member);
    }
    const auto from = timeIn(json, u"from"_s);
    const auto until = timeIn(json, u"until"_s);
    const auto sentAt = timeIn(json, u"sentAt"_s);
    if (!from || !until || !sentAt) {
        return unreadable(u"broadcast.until"_s);
    }
    Broadcast read;
    read.id = json.value(u"id"_s).toString();
    read.level = Word<Level>::fromText(json.value(u"level"_s).toString());
    read.texts = json.value(u"texts"_s).toObject();
    read.audience = Audience::fromJson(json.value(u"audience"_s).toObject());
    read.from = *from;
    read.until = *until;
    read.sentAt = *sentAt;
    read.withdrawnAt = timeIn(json, u"withdrawnAt"_s);
    read.sentBy = Doer::fromJson(json.value(u"sentBy"_s));
    read.withdrawnBy = Doer::fromJson(json.value(u"withdrawnBy"_s));
    read.state = Word<State>::fromText(json.value(u"state"_s).toString());
    read.readers = readersIn(json.value(u"readers"_s).toObject());
    read.isRead = json.value(u"readByYou"_s).toBool();
    return read.texts.isEmpty() ? Result<Broadcast>(unreadable(u"broadcast.texts"_s)) : read;
}

QDateTime Broadcast::fromTime() const
{
    return timeOf(from);
}
QDateTime Broadcast::untilTime() const
{
    return timeOf(until);
}
QDateTime Broadcast::sentTime() const
{
    return timeOf(sentAt);
}
QDateTime Broadcast::withdrawnTime() const
{
    return timeOf(withdrawnAt);
}

} // namespace loket::broadcast
