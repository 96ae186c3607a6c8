//! Rules of controlled documents.

pub(super) mod data_policy_missing;
pub(super) mod document_review_overdue;
pub(super) mod drafter_presided;
pub(super) mod revision_approved_late;
pub(super) mod revision_without_decision;
pub(super) mod revisions_overlap;

use super::{Edit, sample};

/// A second revision of the minimal company's policy of data.
const TWO: Edit = Edit::File(
    sample::DOCUMENT,
    "id: DOC-2025-0001\ntitle: 數據管理政策\nkind: data_policy\nunit: DM\nregistered_on: 2025-12-01\nrevisions:\n  - number: 1\n    drafted_by: S-0031\n    decision: DEC-2025-001\n    effective_from: 2026-01-01\n    effective_to: 2026-04-30\n    review_by: 2026-12-31\n    reference: DMS\n    summary: 初版。\n  - number: 2\n    drafted_by: S-0031\n    decision: DEC-2026-004\n    effective_from: 2026-05-01\n    review_by: 2026-12-31\n    reference: DMS\n    summary: 補充備份規定。\nretention: {months: 60, basis: 文件管制程序}\n",
);
