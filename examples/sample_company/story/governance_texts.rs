//! The texts of reviews, work plans, documents and evaluations.

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

/// Work plans.
pub const PLANS: &[(&str, &str)] = &[
    (
        "WPLAN-2024-0001",
        "\
period: 2024
made_on: 2024-07-08
by: S-0101
items:
  - what: 制度宣導說明會
    clause: \"2.2.2a\"
    owner: S-0103
    due: 2024-08-31
    done_on: 2024-08-23
  - what: 監控抽聽機制上線
    clause: \"2.2.2c\"
    owner: S-0105
    due: 2024-09-30
    done_on: 2024-09-27
  - what: 體系自我稽核
    clause: \"6.1\"
    owner: S-0103
    due: 2024-11-30
    done_on: 2024-11-18
  - what: 合作機構首次評估
    clause: \"1.2.2\"
    owner: S-0107
    due: 2024-11-30
    done_on: 2024-11-20
",
    ),
    (
        "WPLAN-2025-0001",
        "\
period: 2025
made_on: 2025-01-13
by: S-0101
items:
  - what: 年度管理審查
    clause: \"2.1.2c\"
    owner: S-0101
    due: 2025-02-28
    done_on: 2025-02-17
  - what: 文件清單補列保存期限
    clause: \"6.2\"
    owner: S-0103
    due: 2025-03-31
    done_on: 2025-03-28
  - what: 統一話術成效檢視
    clause: \"2.2.2c\"
    owner: S-0105
    due: 2025-05-30
    done_on: 2025-05-27
  - what: 整改單查證範本修訂
    clause: \"2.2.2b\"
    owner: S-0107
    due: 2025-09-30
    done_on: 2025-10-08
  - what: 體系自我稽核
    clause: \"6.1\"
    owner: S-0103
    due: 2025-11-30
    done_on: 2025-11-17
  - what: 合作機構評估
    clause: \"1.2.2\"
    owner: S-0109
    due: 2025-11-30
    done_on: 2025-11-20
  - what: 年度目標檢討
    clause: \"2.1.2a\"
    owner: S-0101
    due: 2025-12-15
    done_on: 2025-12-12
",
    ),
    (
        "WPLAN-2026-0001",
        "\
period: 2026
made_on: 2026-01-12
by: S-0101
items:
  - what: 年度管理審查
    clause: \"2.1.2c\"
    owner: S-0101
    due: 2026-02-28
    done_on: 2026-02-23
  - what: 重大投訴認定條件修訂
    clause: \"2.2.2b\"
    owner: S-0103
    due: 2026-04-30
    done_on: 2026-04-16
  - what: 新進人員抽聽檢討
    clause: \"2.2.2c\"
    owner: S-0107
    due: 2026-05-29
    done_on: 2026-05-26
  - what: 上半年數據抽查檢討
    clause: \"3.4.1b\"
    owner: S-0109
    due: 2026-06-30
    done_on: 2026-06-26
  - what: 熱線作業程序檢視
    clause: \"2.2.2b\"
    owner: S-0103
    due: 2026-07-31
  - what: 體系自我稽核
    clause: \"6.1\"
    owner: S-0103
    due: 2026-11-30
  - what: 合作機構評估
    clause: \"1.2.2\"
    owner: S-0109
    due: 2026-11-30
  - what: 年度目標檢討
    clause: \"2.1.2a\"
    owner: S-0101
    due: 2026-12-15
",
    ),
];

/// Controlled documents.
pub const DOCUMENTS: &[(&str, &str)] = &[
    (
        "DOC-2024-0001",
        "\
title: 催收公司品質管理制度
kind: regulation
unit: QM
registered_on: 2024-06-17
revisions:
  - number: 1
    drafted_by: S-0101
    decision: DEC-2024-002
    effective_from: 2024-07-01
    effective_to: 2026-04-30
    review_by: 2026-06-30
    reference: DMS/DOC-2024-0001/r1
    summary: 初版。
  - number: 2
    drafted_by: S-0101
    decision: DEC-2026-007
    effective_from: 2026-05-01
    review_by: 2027-04-30
    reference: DMS/DOC-2024-0001/r2
    summary: 重大投訴的認定配合政策修正。
retention:
  months: 60
  basis: 文件管制程序
",
    ),
    (
        "DOC-2024-0002",
        "\
title: 數據管理政策
kind: data_policy
unit: DM
registered_on: 2024-06-17
revisions:
  - number: 1
    drafted_by: S-0501
    decision: DEC-2024-002
    effective_from: 2024-07-01
    effective_to: 2025-12-31
    review_by: 2025-12-31
    reference: DMS/DOC-2024-0002/r1
    summary: 初版。
  - number: 2
    drafted_by: S-0501
    decision: DEC-2025-016
    effective_from: 2026-01-01
    review_by: 2026-12-31
    reference: DMS/DOC-2024-0002/r2
    summary: 增列對帳檔逐日比對與權限複核。
retention:
  months: 60
  basis: 文件管制程序
",
    ),
    (
        "DOC-2024-0003",
        "\
title: 投訴處理程序
kind: procedure
unit: CS
registered_on: 2024-09-02
revisions:
  - number: 1
    drafted_by: S-0401
    decision: DEC-2024-007
    effective_from: 2024-10-01
    effective_to: 2025-09-30
    review_by: 2025-09-30
    reference: DMS/DOC-2024-0003/r1
    summary: 初版。
  - number: 2
    drafted_by: S-0401
    decision: DEC-2025-010
    effective_from: 2025-10-01
    review_by: 2026-09-30
    reference: DMS/DOC-2024-0003/r2
    summary: 增列第一次回覆的內容。
retention:
  months: 60
  basis: 文件管制程序
",
    ),
    (
        "DOC-2025-0001",
        "\
title: 客服熱線作業程序
kind: procedure
unit: CS
registered_on: 2025-03-03
revisions:
  - number: 1
    drafted_by: S-0401
    decision: DEC-2025-003
    effective_from: 2025-04-01
    review_by: 2026-07-31
    reference: DMS/DOC-2025-0001/r1
    summary: 初版。
retention:
  months: 60
  basis: 文件管制程序
",
    ),
];

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
