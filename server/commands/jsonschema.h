// JSON Schema (2020-12, as OpenAPI 3.1 and AsyncAPI 3.0 use it) of the fields of a command.
#pragma once

#include "commands/command.h"

#include <QJsonArray>
#include <QJsonObject>

namespace loket::jsonschema {

QJsonObject field(const Field &field);
QJsonObject requestId();
// An object with these fields and no others.
QJsonObject object(const QList<Field> &fields);
QJsonArray rolesWith(Right right); // their names
QJsonObject constant(const QString &value);
// `{"$ref": path}`
QJsonObject reference(const QString &path);

} // namespace loket::jsonschema
