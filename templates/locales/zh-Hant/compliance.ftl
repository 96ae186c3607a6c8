# 合規、規則、規章、期限與關於頁的文字。

deadlines-overdue = { $count ->
        [0] 沒有逾期的事項
       *[other] { $count } 件逾期
    }
deadlines-week = { $count ->
        [0] 本週沒有到期
       *[other] { $count } 件本週到期
    }
deadlines-later = { $count ->
        [0] 往後 { $days } 日沒有到期
       *[other] { $count } 件在往後 { $days } 日到期
    }
deadlines-beyond = 更晚 { $count } 件，見月曆
deadlines-count = { $count ->
        [0] 無
       *[other] { $count } 件
    }
deadlines-lead = 期限都是最後一個可以完成的日子。剩餘與逾期以工作日計，不含週末與公告的假日；條款
deadlines-this-week = 本週，到 { $date }
deadlines-next = 往後 { $days } 日
deadlines-none-overdue = 沒有逾期的事項。
deadlines-none-week = 本週沒有到期的事項。
deadlines-none-later = 沒有更晚到期的事項。

compliance-to-answer = { $count ->
        [0] 沒有待回應的違規
       *[other] { $count } 項違規待回應
    }
compliance-defects = { $count ->
        [0] 沒有缺陷
       *[other] { $count } 項缺陷待改正
    }
compliance-answered = { $count ->
        [0] 沒有已回應的違規
       *[other] { $count } 項違規已回應
    }
compliance-first = 其中最急的 { $shown } 件，共 { $count } 件；其餘見各規則的頁
rule-first = 其中最急的 { $shown } 件，共 { $count } 件；全部見資料檔
compliance-lead = 缺陷是記錄寫得不對，由作者改正。違規是如實記下的事情做得不對，時間照實保留，並以整改單、豁免或委員會決議回應。
compliance-verdict = 檢核結果
compliance-records = 記錄
compliance-judged = 找到 { $found } 筆，已判 { $judged } 筆
compliance-rules = 規則
compliance-errors = 錯誤
compliance-breaches = 違規
compliance-policy = 政策雜湊
column-rule = 規則
column-checks = 查什麼
column-nature = 性質
column-stands = 現況
rule-passes = 通過
rule-open = { $count } 項待處理
rule-answered = { $count } 項已回應
rule-level = 等級
rule-since = 始於版本
rule-from = 適用於這天起的記錄
rule-when = 管哪些記錄
rule-require = 每份必須符合
rule-file = 檔案
rules-count = 共 { $count } 條規則
rules-with-findings = { $count ->
        [0] 全部通過
       *[other] { $count } 條有發現
    }
rules-lead = 每條規則都有一個不通過與一個通過的例子，頁上的發現由同一個檢核程式算出。
rules-cmp = 投訴
rules-pln = 催收計劃
rules-rec = 記錄的格式
rules-exe = 執行
rules-fnd = 整改單
rules-srv = 滿意度調查
rules-dat = 數據稽核
rules-own = 公司自訂規則
rules-pol = 政策
rules-org = 組織
sample-note = 改自最小公司，以 { $date }判定
sample-deleted = （這個檔案已刪除）

chapter-number = 第 { $number } 章
chapter-counts = { $breached ->
        [0] 沒有違規
       *[other] { $breached } 條有違規
    }，{ $kept } 條通過，{ $unruled } 條沒有規則
chapter-headline = 共 { $count } 條
clause-inferred = 推定，不作引用
clause-not-in-text = 條文未載，以下為要旨
clause-stands-breached = 有違規
clause-stands-defective = 有缺陷
clause-stands-warned = 有警告
clause-stands-answered = 違規已回應
clause-stands-kept = 規則通過
clause-stands-unruled = 沒有規則
fact-obliged = 義務人
fact-obligation = 義務
fact-evidence = 證據
fact-parameters = 政策數字
fact-rules = 規則
fact-measures = 指標
fact-records = 記錄
    .count = { $count } 筆
regulation-headline = 規章 { $chapters } 章 { $count } 條
regulation-lead = 政策 { $version }，{ $date }起施行。每一條都列出義務人、檢核的規則、指標與記錄；推定的條款不作引用。
regulation-no-text = 這一章還沒有條文；以下是條款的要旨。
regulation-other-language = 條文以繁體中文為準。

chooser-headline = { $company }品質管理入口
chooser-lead = 選擇語言。資料截至 { $date }。
about-headline = 本站由 { $records } 筆記錄算出，資料截至 { $date }
about-as-of = 資料截至
about-policy = 政策
about-records = 記錄
about-program = 程式版本
about-file = 檔案
about-holds = 內容
about-kpis = 每個指標、期間與單位：分子、分母、值、區間、目標、管制界限、訊號
about-kpis-csv = 同上，一張表：每項指標、每個部分、每期一列，可據以重算每個數值
about-compliance = 檢核的全部結果
about-kind = { $kind }的全部記錄
method-headline = 每個數字都可以從記錄重算
not-found-headline = 這一頁不在這裡
not-found-lead = 記錄可能改了編號，頁面也可能已移走。從登記冊或首頁可以找到它。
regulation-broken = { $count ->
        [0] 每一條都沒有待處理的違規或缺陷
       *[other] { $count } 條有待處理的違規或缺陷
    }
chapter-note = { $count }：{ $counts }
