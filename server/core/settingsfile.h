// loket.toml: its values, and how one of them is changed while everything else stays as somebody
// wrote it, remarks and order too.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace loket {

// By dotted key, as text: `queue.max_calls`; a list with commas between its entries.
using FileValues = QHash<QString, QString>;

// None where there is no such file. SETTING_INVALID with a sentence where it cannot be read.
Result<FileValues> readSettingsFile(const QString &file);

// Where a value stands: `max_calls` in `queue`. An empty table: at the top.
struct SettingPlace {
    QString table;
    QString name; // any text; quoted where it has to be

    static SettingPlace of(const QString &key);
    QString key() const { return table.isEmpty() ? name : table + u'.' + name; }
};

// A value as TOML writes it. None: it goes, and the default holds.
using NewValue = std::optional<QByteArray>;
QByteArray quoted(const QString &text);

// The text of the file with another value. SETTING_INVALID where it is no TOML, or is written so
// that more than this value would change.
Result<QByteArray> withValue(
    const QByteArray &text, const SettingPlace &place, const NewValue &value);

// The same in the file, whole and on the disk or not at all. SETTINGS_NOT_WRITTEN.
Result<Done> writeValue(const QString &file, const SettingPlace &place, const NewValue &value);

} // namespace loket
