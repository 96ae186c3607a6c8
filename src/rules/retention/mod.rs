//! Rules of how long records are kept, of holds, and of disposal.

pub(super) mod disposal_not_approved;
pub(super) mod disposal_not_whole;
pub(super) mod disposal_overdue;
pub(super) mod disposed_too_early;
pub(super) mod disposed_under_hold;
pub(super) mod hold_dates_out_of_order;
pub(super) mod retention_period_missing;

/// A disposal of a suggestion that was kept as long as it must be.
pub(super) const DISPOSED: &str = "\
id: DSPL-2026-0001
disposed_on: 2026-05-20
by: S-0041
decision: DEC-2026-010
method: deleted
reason: 保存期滿。
tombstones:
  - {record: SUG-2020-0001, kind: suggestion, dated: 2020-04-30}
";

/// Its file.
pub(super) const DISPOSAL: &str = "disposal/2026/DSPL-2026-0001.yaml";

/// The file of a hold.
pub(super) const HOLD: &str = "legal-hold/2026/HOLD-2026-0001.yaml";
