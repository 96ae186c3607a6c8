//! The evaluations of the partner agencies of the story, as texts by id.

/// Evaluations of the partner agencies.
pub const EVALUATIONS: &[(&str, &str)] = &[
    (
        "PEVAL-2024-0001",
        "\
unit: PTN-01
period: 2024-Q3
evaluated_on: 2024-11-19
by: S-0107
criteria:
  - subject: compliance
    score: 86
  - subject: complaints
    score: 80
  - subject: data_protection
    score: 88
  - subject: training
    score: 79
  - subject: results
    score: 74
result: keep
reason: 各項均達合約要求。
next_due: 2025-11-19
",
    ),
    (
        "PEVAL-2024-0002",
        "\
unit: PTN-02
period: 2024-Q3
evaluated_on: 2024-11-20
by: S-0107
criteria:
  - subject: compliance
    score: 82
  - subject: complaints
    score: 77
  - subject: data_protection
    score: 85
  - subject: training
    score: 58
  - subject: results
    score: 78
result: improve
reason: 培訓紀錄不全，限期補齊。
next_due: 2025-11-20
",
    ),
    (
        "PEVAL-2025-0001",
        "\
unit: PTN-01
period: 2025-Q3
evaluated_on: 2025-11-19
by: S-0109
criteria:
  - subject: compliance
    score: 88
  - subject: complaints
    score: 72
  - subject: data_protection
    score: 90
  - subject: training
    score: 84
  - subject: results
    score: 76
result: keep
reason: 投訴略增，列入按月檢討。
next_due: 2026-11-19
",
    ),
    (
        "PEVAL-2025-0002",
        "\
unit: PTN-02
period: 2025-Q3
evaluated_on: 2025-11-20
by: S-0109
criteria:
  - subject: compliance
    score: 85
  - subject: complaints
    score: 81
  - subject: data_protection
    score: 87
  - subject: training
    score: 80
  - subject: results
    score: 79
result: keep
reason: 培訓紀錄已補齊，各項達標。
next_due: 2026-11-20
",
    ),
];
