// Pages to print: title, period, filters; a table whose headings stand on every page; the chart of
// figures; which page of how many. A row is a line: a text for which there is no room ends with
// “…”.
#pragma once

#include "modules/reports/pdfchart.h"
#include "modules/reports/reportwriter.h"

#include <QFont>
#include <QPainter>
#include <QPdfWriter>

namespace loket::reports {

class PdfWriter final : public ReportWriter {
public:
    Result<Done> begin(const ReportHead &head, const QString &file) override;
    Result<Done> row(const ReportRow &row) override;
    Result<Done> end() override;

private:
    void beginTable();
    void take(const ReportRow &row);
    void layOut();
    double neededBy(qsizetype column) const;
    void layOutColumns();
    void beginPage();
    void paintHeadings();
    void paintLine(const QStringList &texts, const QFont &font);
    double heightOf(const QString &text, const QFont &font) const;
    void paint(const QString &text, const QFont &font);
    bool isNumber(qsizetype column) const;
    bool isText(qsizetype column) const;
    void layOutChart();
    void addBar(const ReportRow &row, const QStringList &texts);
    void paintChart();

    std::unique_ptr<ReportHead> m_head;
    QString m_file;
    std::unique_ptr<QPdfWriter> m_paper;
    QPainter m_painter;
    QFont m_plain;
    QFont m_bold;
    QFont m_large;
    QList<ReportRow> m_waiting; // until the table is begun
    QList<double> m_widths; // of the columns
    double m_line = 0; // height of a row
    double m_top = 0; // where the next one goes
    int m_pages = 1;
    int m_page = 0;
    int m_firstRows = 0; // that fit on the first page, below the title
    int m_rows = 0; // that fit on another
    int m_left = 0; // on this one
    PdfChart m_chart;
    qsizetype m_charted = -1; // the column; -1: there is no chart
    bool m_hasChartPage = false; // there is no room below the table
};

} // namespace loket::reports
