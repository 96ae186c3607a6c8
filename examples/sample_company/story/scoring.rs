//! The scoring of assessments: one version with the regulation.

use super::Book;

const TEXT: &str = "\
versions:
  - effective_from: 2024-07-01
    decision: DEC-2024-001
    points:
      - {kpi: SUCCESS, floor: 0.15, pass: 0.25, full: 0.42}
      - {kpi: CSAT, floor: 0.50, pass: 0.70, full: 0.90, minimum_n: 12}
      - {kpi: COMPLAINT, floor: 10, pass: 6, full: 1.5, minimum_n: 2}
      - {kpi: DATA-ACC, floor: 0.94, pass: 0.97, full: 0.996, minimum_n: 50}
      - {kpi: DATA-COMPL, floor: 0.94, pass: 0.97, full: 0.995}
      - {kpi: DATA-TIME, floor: 0.94, pass: 0.97, full: 0.995}
      - {kpi: ACK, floor: 0.70, pass: 0.90, full: 0.99}
      - {kpi: SLA, floor: 0.60, pass: 0.80, full: 0.98}
    weight_sets:
      - name: COLLECTION
        department_kinds: [collection]
        weights:
          - {kpi: SUCCESS, weight: 30}
          - {kpi: CSAT, weight: 25}
          - {kpi: COMPLAINT, weight: 25}
          - {kpi: DATA-ACC, weight: 20}
      - name: SERVICE
        department_kinds: [customer_service]
        over: company
        weights:
          - {kpi: CSAT, weight: 40}
          - {kpi: ACK, weight: 30}
          - {kpi: SLA, weight: 30}
        not_applicable: [SUCCESS, COMPLAINT, DATA-ACC]
      - name: DATA
        department_kinds: [data]
        over: company
        weights:
          - {kpi: DATA-ACC, weight: 50}
          - {kpi: DATA-COMPL, weight: 25}
          - {kpi: DATA-TIME, weight: 25}
        not_applicable: [SUCCESS, CSAT, COMPLAINT]
    parts: {indicators: 70, daily: 20, special: 10}
    usable_percent: 70
    success_percent: 40
    bands: {excellent: 90, good: 80, pass: 60}
    gates:
      - {gate: conduct, cap: 59}
      - {gate: privacy, cap: 59}
      - {gate: overdue_action, cap: 79, beyond_days: 30}
      - {gate: falsified}
";

/// Writes `scoring.yaml`.
pub fn write(book: &mut Book) {
    book.put("records/policy/scoring.yaml".to_owned(), TEXT.to_owned());
}
