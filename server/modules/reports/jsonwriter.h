// JSON for programs: what it is, its columns, its rows as objects, how many there are.
#pragma once

#include "modules/reports/reportwriter.h"
#include "modules/reports/textfile.h"

namespace loket::reports {

class JsonWriter final : public ReportWriter {
public:
    Result<Done> begin(const ReportHead &head, const QString &file) override;
    Result<Done> row(const ReportRow &row) override;
    Result<Done> end() override;

private:
    QList<Heading> m_headings;
    QString m_language;
    qint64 m_rows = 0;
    TextFile m_file;
};

} // namespace loket::reports
