// A workbook by libxlsxwriter, in constant memory: dates are dates on the site's clocks, numbers
// numbers, all else text. What does not fit one sheet goes on in the next.
#pragma once

#include "modules/reports/reportwriter.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace loket::reports {

class XlsxWriter final : public ReportWriter {
public:
    explicit XlsxWriter(const CheckProgress &progress, int rowsPerSheet = 1'048'576);
    ~XlsxWriter() override;

    Result<Done> begin(const ReportHead &head, const QString &file) override;
    Result<Done> row(const ReportRow &row) override;
    Result<Done> end() override;

private:
    Result<Done> addSheet();
    void write(int column, const QVariant &value, const Heading &heading);

    const CheckProgress &m_progress;
    const int m_rowsPerSheet; // with the headings
    std::unique_ptr<ReportHead> m_head;
    QString m_file;
    lxw_workbook *m_book = nullptr;
    QList<lxw_worksheet *> m_sheets;
    lxw_worksheet *m_sheet = nullptr; // the last of them
    lxw_format *m_bold = nullptr;
    lxw_format *m_time = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_minutes = nullptr;
    lxw_format *m_share = nullptr;
    int m_row = 0; // of the sheet
};

} // namespace loket::reports
