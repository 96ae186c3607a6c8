//! The register of documents of the story, as texts by id, and what was disposed of when its time was over.

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

/// The disposal of what customers said before there was a regulation.
pub const DISPOSAL: &str = "\
id: DSPL-2026-0001
disposed_on: 2026-06-25
by: S-0401
decision: DEC-2026-012
method: deleted
reason: 制度施行前的意見登記，2021 年上半年的部分保存期滿五年。
tombstones:
  - record: SUG-2021-0001
    kind: suggestion
    dated: 2021-02-03
  - record: SUG-2021-0002
    kind: suggestion
    dated: 2021-03-18
  - record: SUG-2021-0003
    kind: suggestion
    dated: 2021-05-27
";
