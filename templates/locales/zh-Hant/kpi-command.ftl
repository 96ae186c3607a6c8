# 終端機上的指標。

kpi-title = { $of }：指標，資料截至 { $date }
kpi-title-one = { $id } { $name } · { $of }，資料截至 { $date }
kpi-column-size = n
kpi-note-small = 「樣本不足」：樣本少於該指標的最小樣本，只給計數，不給數值。
kpi-note-small-one = 樣本小於 { $least } 時只給計數，不給數值。
kpi-note-without = 還沒有可計算的資料：{ $kpis }
kpi-note-more = 看一項的歷程：pinguan kpi COMPLAINT。看數字怎麼來的：pinguan kpi COMPLAINT --explain。
kpi-unknown = 沒有指標 { $id }；`pinguan explain kpis` 會列出全部。
kpi-unknown-near = 沒有指標 { $id }；是 { $near } 嗎？`pinguan explain kpis` 會列出全部。
kpi-unknown-unit = 沒有單位 { $unit }；有：{ $units }
kpi-no-numbers-yet = { $id } 還沒有數字。
kpi-no-numbers = { $id } 對這個單位沒有數字。
kpi-no-period = 這裡沒有任何指標有 { $period } 的數字。
kpi-no-period-of = { $id } 沒有 { $period } 的數字；有的是 { $first } 到 { $last }。
kpi-defined = 定義
kpi-counted-title = 計入的記錄
kpi-counted = { $count } 筆記錄
kpi-counted-kind = { $kind }：{ $entries } 項，分子 +{ $numerator }，分母 +{ $denominator }
kpi-counted-more = 另有 { $count } 項：--format csv 會全部列出
kpi-left-out-title = 不計入的記錄
kpi-took = { $time } { $unit }
kpi-running = 已開啟 { $time } { $unit }
kpi-policy-version = 版本 { $version }，自 { $from }起施行，依 { $decision }
kpi-source-commit = 記錄取自提交 { $commit }（{ $date }）
kpi-source-changed = 記錄尚未全部提交，在提交 { $commit }（{ $date }）之後
kpi-source-none = 記錄不在 Git 儲存庫中，或尚未有任何提交
kpi-no-signal = 這一期沒有訊號。
kpi-no-chart = 沒有管制圖：沒有可畫的資料。
kpi-chance = 判讀規則 { $rules }：就算什麼都沒變，24 點的圖也有 { $percent } 會出現訊號。

kpi-sample-misplaced = { $id }：{ $name }
kpis-tested = 指標 { $kpis } 項，範例 { $samples } 個均已執行；{ $faults ->
        [0] 全部符合預期
       *[other] 有 { $faults } 個不符預期
    }
