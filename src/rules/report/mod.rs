//! Rules of quality reports.

/// The report of the minimal company with another body.
macro_rules! reported {
    ($body:literal) => {
        concat!(
            "---\n",
            "id: RPT-2026-01\n",
            "period: 2026-Q1\n",
            "due: 2026-04-10\n",
            "issued_on: 2026-04-09\n",
            "by: S-0041\n",
            "presented_at: MEET-2026-0003\n",
            "kpis:\n",
            "  - {kpi: CSAT, period: 2026-Q1, numerator: 50, denominator: 60, value: 0.8333}\n",
            "  - {kpi: COMPLAINT, period: 2026-Q1, numerator: 0, denominator: 1150, value: 0}\n",
            "---\n",
            "# 2026 年第 1 季品質報告\n",
            "\n",
            $body
        )
    };
}

pub(super) mod report_dates_out_of_order;
pub(super) mod report_issued_late;
pub(super) mod report_missing;
pub(super) mod report_not_presented;
pub(super) mod report_number_differs;
pub(super) mod report_slot_open;
pub(super) mod report_without_indicator;
