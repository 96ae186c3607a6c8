//! The yearly work plans of the story, as texts by id.

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
