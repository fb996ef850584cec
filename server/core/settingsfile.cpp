#include "core/settingsfile.h"

#include "core/disk.h"

#include <QFile>
#include <QRegularExpression>

#include <toml++/toml.h>

namespace loket {
namespace {

void flatten(const toml::table &from, const QString &prefix, FileValues &into)
{
    for (const auto &[name, node] : from) {
        const QString key = prefix
            + QString::fromUtf8(name.str().data(), static_cast<qsizetype>(name.str().size()));
        if (const toml::table *inner = node.as_table()) {
            flatten(*inner, key + u'.', into);
        } else if (const toml::array *list = node.as_array()) {
            QStringList parts;
            for (const toml::node &part : *list) {
                parts.append(QString::fromStdString(part.value_or(std::string())));
            }
            into.insert(key, parts.join(u','));
        } else if (const auto number = node.value<int64_t>(); number && node.is_integer()) {
            into.insert(key, QString::number(*number));
        } else if (const auto flag = node.value<bool>(); flag && node.is_boolean()) {
            into.insert(key, *flag ? u"true"_s : u"false"_s);
        } else {
            into.insert(key, QString::fromStdString(node.value_or(std::string("?"))));
        }
    }
}

FileValues valuesOf(const toml::table &table)
{
    FileValues values;
    flatten(table, {}, values);
    return values;
}

Result<toml::table> parsed(const QByteArray &text, const QString &file)
{
    try {
        return toml::parse(text.toStdString());
    } catch (const toml::parse_error &error) {
        return fail(u"SETTING_INVALID"_s,
            u"The file %1 cannot be read: line %2: %3."_s.arg(file)
                .arg(error.source().begin.line)
                .arg(QString::fromUtf8(error.description().data(),
                    static_cast<qsizetype>(error.description().size()))));
    }
}

// Empty where there is none.
Result<QByteArray> textOf(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return QByteArray();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(u"SETTING_INVALID"_s,
            u"The file %1 cannot be read: %2."_s.arg(path, file.errorString()));
    }
    return file.readAll();
}

struct Span {
    qsizetype begin;
    qsizetype end;
};

bool isWithinCharacter(char byte)
{
    return (static_cast<uchar>(byte) & 0xc0U) == 0x80U;
}

// The byte at a place of the parser, whose columns count characters.
qsizetype offsetOf(const QByteArray &text, toml::source_position at)
{
    qsizetype offset = 0;
    for (toml::source_index line = 1; line < at.line; ++line) {
        offset = text.indexOf('\n', offset) + 1;
    }
    for (toml::source_index column = 1; column < at.column && offset < text.size(); ++column) {
        do {
            ++offset;
        } while (offset < text.size() && isWithinCharacter(text[offset]));
    }
    return offset;
}

Span spanOf(const QByteArray &text, const toml::source_region &region)
{
    return {offsetOf(text, region.begin), offsetOf(text, region.end)};
}

QByteArray keyOf(const QString &name)
{
    static const QRegularExpression bare(u"^[A-Za-z0-9_-]+$"_s);
    return bare.match(name).hasMatch() ? name.toUtf8() : quoted(name);
}

// Its line goes, but for a remark on it.
QByteArray without(const QByteArray &text, const Span &value)
{
    const qsizetype begin = text.lastIndexOf('\n', value.begin - 1) + 1;
    qsizetype end = text.indexOf('\n', value.end);
    end = end < 0 ? text.size() : end + 1;
    const qsizetype remark = text.indexOf('#', value.end);
    const bool isRemarked = remark >= 0 && remark < end;
    return text.first(begin) + (isRemarked ? text.mid(remark, end - remark) : QByteArray())
        + text.mid(end);
}

// Where a new line of this table belongs: behind its heading; at the top before the first one.
// -1: it has none.
qsizetype lineFor(const QByteArray &text, const QString &table)
{
    static const QRegularExpression heading(u"^[ \\t]*\\["_s, QRegularExpression::MultilineOption);
    const QRegularExpression own(
        u"^[ \\t]*\\[[ \\t]*"_s + QRegularExpression::escape(table) + u"[ \\t]*\\].*$"_s,
        QRegularExpression::MultilineOption);
    const QString all = QString::fromLatin1(text); // a character each byte
    const auto found = (table.isEmpty() ? heading : own).match(all);
    if (table.isEmpty()) {
        return found.hasMatch() ? found.capturedStart() : text.size();
    }
    return found.hasMatch() ? std::min(found.capturedEnd() + 1, text.size()) : -1;
}

QByteArray with(QByteArray text, const SettingPlace &place, const QByteArray &value)
{
    if (!text.isEmpty() && !text.endsWith('\n')) {
        text += '\n';
    }
    const QByteArray line = keyOf(place.name) + " = " + value + '\n';
    const qsizetype at = lineFor(text, place.table);
    if (at >= 0) {
        return text.insert(at, line);
    }
    return text + (text.isEmpty() ? "" : "\n") + '[' + keyOf(place.table) + "]\n" + line;
}

const toml::node *nodeAt(const toml::table &root, const SettingPlace &place)
{
    const toml::table *table =
        place.table.isEmpty() ? &root : root[place.table.toStdString()].as_table();
    return table ? table->get(place.name.toStdString()) : nullptr;
}

QByteArray changed(const QByteArray &text, const toml::table &root, const SettingPlace &place,
    const NewValue &value)
{
    const toml::node *node = nodeAt(root, place);
    if (!node) {
        return value ? with(text, place, *value) : text;
    }
    const Span span = spanOf(text, node->source());
    return value ? text.first(span.begin) + *value + text.mid(span.end) : without(text, span);
}

// Whether nothing but this value is another one.
bool isTheRestAsBefore(FileValues before, FileValues after, const QString &key)
{
    before.remove(key);
    after.remove(key);
    return before == after;
}

// To replace it would take no notice of that.
Result<Done> checkWritable(const QString &file)
{
    if (QFile::exists(file) && !(QFile::permissions(file) & QFile::WriteOwner)) {
        return fail(u"SETTINGS_NOT_WRITTEN"_s,
            u"%1 is read-only, so nothing was changed. Make it writable, or change it by hand."_s
                .arg(file),
            409);
    }
    return Done {};
}

} // namespace

SettingPlace SettingPlace::of(const QString &key)
{
    return {key.section(u'.', 0, -2), key.section(u'.', -1)};
}

QByteArray quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + escaped.toUtf8() + '"';
}

Result<FileValues> readSettingsFile(const QString &file)
{
    return textOf(file)
        .and_then([&file](const QByteArray &text) { return parsed(text, file); })
        .map(valuesOf);
}

Result<QByteArray> withValue(
    const QByteArray &text, const SettingPlace &place, const NewValue &value)
{
    const auto before = parsed(text, u"loket.toml"_s);
    if (!before) {
        return fail(before.error());
    }
    const QByteArray edited = changed(text, *before, place, value);
    const auto after = parsed(edited, u"loket.toml"_s).map(valuesOf);
    if (!after || after->contains(place.key()) != value.has_value()
        || !isTheRestAsBefore(valuesOf(*before), *after, place.key())) {
        return fail(u"SETTING_INVALID"_s,
            u"loket.toml is written so that %1 can be changed by hand alone."_s.arg(place.key()),
            409);
    }
    return edited;
}

Result<Done> writeValue(const QString &file, const SettingPlace &place, const NewValue &value)
{
    return checkWritable(file)
        .and_then([&](Done) { return textOf(file); })
        .and_then([&](const QByteArray &text) { return withValue(text, place, value); })
        .and_then([&file](const QByteArray &text) {
            return writePrivateFile(file, text).map_error([](const Error &error) {
                return Error {u"SETTINGS_NOT_WRITTEN"_s, error.message, error.status};
            });
        });
}

} // namespace loket
