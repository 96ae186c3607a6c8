# 條款的頁面與提交。

commits = 最後變更的提交
    .empty = Git 沒有記載這些記錄的提交；這份記錄不在 Git 儲存庫裡，或還沒有提交。
commits-note =
    { $count ->
         [0] 沒有
        *[other] 最近 { $count } 次
    }
commits-commit = 提交
commits-when = 時間
commits-by = 提交者
commits-records = 變更的記錄
commits-more = 、另 { $count } 筆
clause-page = 條款
clause-text = 條文
clause-whose = 由誰，憑什麼
clause-in-chapter = 在全章裡讀
clause-chain = 從條款到證據
    .note = 每一步都可點回
clause-chain-rules = 規則 { $count } 條
clause-chain-records = 記錄 { $count } 類
clause-chain-measures = 指標 { $count } 個
clause-chain-commits = 提交
clause-all-commits = 全部提交
clause-evidence = 證據
    .empty = 還沒有記錄。
clause-evidence-note = 最近 { $shown } 筆，共 { $count } 筆
clause-waivers =
    .empty = 這一條的規則沒有豁免。
clause-said-broken = { $count } 項檢核結果待處理
clause-said-warned = { $count } 項警告待處理
clause-said-answered = 檢出的問題都已回應
clause-said-kept = { $count } 條規則沒有檢出待處理的問題
clause-said-unruled = 沒有規則檢核這一條
clause-said-records =
    { $count ->
         [0] 還沒有記錄為證
        *[other] { $count } 筆記錄為證
    }

month-page = 月曆
month-choose = 月份
month-lead = 每項列在最後一日；灰字的日子不是工作日。
month-headline =
    { $count ->
         [0] { $month }沒有到期的事項
        *[other] { $month }到期 { $count } 項
    }
month-more = 另 { $count } 項

rules-population = 查核的記錄
rules-idle =
    { $count ->
         [0] 每條都有可查的記錄
        *[other] { $count } 條還沒有可查的記錄
    }
rule-idle = 沒有可查的記錄
baseline = 施行時的基準清單
    .empty = 沒有基準清單：施行時沒有凍結任何問題。
baseline-what = 基準清單列出制度施行時已存在的問題，只能減少，不能增加（records/policy/baseline.yaml）。
baseline-since = 凍結日
baseline-stands = 仍在
baseline-gone = 已不在
baseline-note = { $count } 項，仍在 { $left } 項
