//! The measure of the policy's own in the samples of the rules that judge such measures.

use crate::rules::Edit;

/// Its file.
pub(super) const OWN: &str = "policy/kpis/OWN-OTHER.yaml";

/// A measure of which the minimal company's records have an answer.
pub(super) const OWN_KPI: Edit = Edit::File(
    OWN,
    "\
id: OWN-OTHER
kind: complaint
from: 2026-01-01
clauses: [3.3.2b]
direction: higher
grain: quarter
minimum_n: 10
when: has(record.decision)
counts: record.decision.by != record.registered_by
title: {zh-Hant: 另一人裁定的投訴}
what: {zh-Hant: 登記的人以外的人裁定的投訴所占的比例。}
numerator: {zh-Hant: 另一人裁定的投訴}
denominator: {zh-Hant: 已裁定的投訴}
samples:
  - {name: 另一人裁定, set: {decision.by: S-0040}, expected: numerator}
  - {name: 登記人裁定, set: {decision.by: S-0021}, expected: denominator}
",
);
