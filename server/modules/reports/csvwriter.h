// CSV for programs for tables: UTF-8 with a byte order mark, lines end with CR LF (RFC 4180), text
// that looks like a formula is harmless.
#pragma once

#include "modules/reports/reportwriter.h"
#include "modules/reports/textfile.h"

namespace loket::reports {

class CsvWriter final : public ReportWriter {
public:
    Result<Done> begin(const ReportHead &head, const QString &file) override;
    Result<Done> row(const ReportRow &row) override;
    Result<Done> end() override { return m_file.close(); }

private:
    std::unique_ptr<ReportHead> m_head;
    TextFile m_file;
};

} // namespace loket::reports
