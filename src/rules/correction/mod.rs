//! Rules of corrections of records that are closed.

use crate::rules::Edit;

pub(super) mod correction_not_applied;
pub(super) mod correction_not_independent;

/// The file of a correction.
const CORRECTION: &str = "correction/2026/CORR-2026-0001.yaml";

/// A special assessment was typed wrong, and says what is right now.
const CORRECTED: Edit = Edit::File(
    CORRECTION,
    "\
id: CORR-2026-0001
record: ASM-2026-0007
by: S-0041
at: 2026-06-20T10:00+08:00
approved_by: S-0040
reason: 謄寫評分表時誤植。
entries:
  - {field: score, was: 86, is: 88}
",
);
