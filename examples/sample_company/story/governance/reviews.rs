//! The management reviews and self-audits of the story, as texts by id.

/// Management reviews and self-audits.
pub const REVIEWS: &[(&str, &str)] = &[
    (
        "MREV-2024-0001",
        "\
kind: self_audit
period: 2024
held_on: 2024-11-18
prepared_by: S-0103
accepted_by: S-0002
inputs:
  - subject: audits
    summary: 抽查審批、登記、整改三項流程。
conclusions:
  - 流程依規章執行，文件清單尚缺保存期限。
  - 整改單的查證說明應更具體。
",
    ),
    (
        "MREV-2025-0001",
        "\
kind: management_review
period: 2024
held_on: 2025-02-17
prepared_by: S-0101
accepted_by: S-0001
inputs:
  - subject: kpis
    summary: 四項指標與目標逐項比對。
  - subject: complaints
    summary: 重大投訴逐件檢視，時段投訴集中於下半年。
  - subject: corrective_actions
    summary: 整改單按期關閉情形與成效。
  - subject: audits
    summary: 自我稽核與數據抽查結果。
  - subject: previous_decisions
    summary: 前一年決議的執行情形。
  - subject: policy
    summary: 政策與規章仍屬適當。
  - subject: resources
    summary: 品質管理部人力與資格。
conclusions:
  - 體系適當、充分且有效。
  - 時段與話術的措施見效，維持至年底再評估。
  - 對帳檔比對列為第二季重點。
decisions:
  - DEC-2025-001
",
    ),
    (
        "MREV-2025-0002",
        "\
kind: self_audit
period: 2025
held_on: 2025-11-17
prepared_by: S-0103
accepted_by: S-0002
inputs:
  - subject: audits
    summary: 抽查計劃變更、投訴時限、文件版次。
conclusions:
  - 流程依規章執行。
  - 工作計劃有一項逾期，已提委員會。
",
    ),
    (
        "MREV-2026-0001",
        "\
kind: management_review
period: 2025
held_on: 2026-02-23
prepared_by: S-0101
accepted_by: S-0001
inputs:
  - subject: kpis
    summary: 四項指標與目標逐項比對。
  - subject: complaints
    summary: 重大投訴逐件檢視，時段投訴集中於下半年。
  - subject: corrective_actions
    summary: 整改單按期關閉情形與成效。
  - subject: audits
    summary: 自我稽核與數據抽查結果。
  - subject: previous_decisions
    summary: 前一年決議的執行情形。
  - subject: policy
    summary: 政策與規章仍屬適當。
  - subject: resources
    summary: 品質管理部人力與資格。
  - subject: partners
    summary: 合作機構乙的培訓紀錄已補齊。
conclusions:
  - 體系適當且有效。
  - 投訴率持續下降，重大投訴的認定須更明確。
decisions:
  - DEC-2026-001
  - DEC-2026-003
",
    ),
];
