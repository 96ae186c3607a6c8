# 數據與分析類記錄的名稱、欄位、欄位值與期限。

record-access-review = 存取權限檢視
register-holds-access-review = 各系統檢視與移除的帳號
record-anomaly = 數據異常
register-holds-anomaly = 異常內容、通報與排除時間
record-data-incident = 數據事件
register-holds-data-incident = 事件經過、控制措施與整改單
record-portfolio = 案件組合
register-holds-portfolio = 每月戶數、餘額與逾期
record-repayment = 還款彙總
register-holds-repayment = 每月應繳、實繳與承諾
record-analysis = 統計分析
register-holds-analysis = 數據發現、風險與建議
record-report = 品質報告
register-holds-report = 指標數值與說明

field-id = 編號
field-reviewed-on = 檢視日
field-systems = 系統
field-system = 系統
field-reviewed = 檢視帳號
field-removed = 移除帳號
field-detected-at = 發現時間
field-resolved-at = 排除時間
field-resolution = 處理情形
field-nature = 事件性質
field-occurred-at = 發生時間
field-affected = 影響客戶數
field-containment = 控制
field-finding = 整改單
field-product = 商品
field-reported-on = 提報日
field-opening = 期初
field-assigned = 新增委託
field-closed = 結清
field-withdrawn = 撤回
field-closing = 期末
field-overdue = 逾期
field-bucket = 逾期天數
field-accounts = 戶數
field-balance = 餘額
field-instalments-due = 應繳期數
field-instalments-paid = 已繳期數
field-promises-due = 到期承諾
field-promises-broken = 未履行承諾
field-amount-due = 應繳金額
field-amount-paid = 實繳金額
field-areas = 涵蓋範圍
field-data = 引用數據
field-findings = 發現
field-kpis = 指標
field-risks = 風險
field-likelihood = 可能性
field-impact = 影響
field-recommendations = 建議
field-what = 內容
field-answered-on = 回覆日
field-kpi = 指標
field-numerator = 分子
field-denominator = 分母
field-value = 數值
field-presented-at = 提報會議

value-nature-disclosure = 外洩
value-nature-loss = 遺失
value-nature-alteration = 竄改
value-nature-unavailability = 無法取用
value-affected-none = 無
value-affected-1-9 = 1–9 人
value-affected-10-99 = 10–99 人
value-affected-100-999 = 100–999 人
value-affected-1000 = 1,000 人以上
value-product-credit-card = 信用卡
value-product-personal-loan = 信用貸款
value-product-car-loan = 汽車貸款
value-product-other = 其他
value-bucket-1-30 = 1–30 日
value-bucket-31-60 = 31–60 日
value-bucket-61-90 = 61–90 日
value-bucket-91-180 = 91–180 日
value-bucket-181 = 181 日以上
value-areas-operations = 催收作業
value-areas-repayment = 還款
value-areas-service = 服務
value-areas-data = 數據
value-likelihood-low = 低
value-likelihood-medium = 中
value-likelihood-high = 高
value-impact-low = 低
value-impact-medium = 中
value-impact-high = 高
value-status-open = 未回覆
value-status-adopted = 採納
value-status-refused = 不採納

due-anomaly-report = 數據異常待通報品質管理部
due-anomaly-resolution = 數據異常待排除
due-incident-finding = 數據事件待開整改單
due-incident-closure = 數據事件待結案
due-recommendation = 建議待回覆
due-access-review = 存取權限待檢視
due-analysis = 統計分析待提出
due-report = 品質報告待提出
due-presentation = 品質報告待提報委員會

# 品質報告草稿。

draft-title = { $period }品質報告
draft-basis = 依截至 { $date }的記錄編製。
draft-measures = 指標
    .slot = 說明指標變動的原因與因應
draft-complaints = 投訴
    .slot = 說明投訴原因與已做的改變
draft-findings = 發現與整改
    .slot = 列出委員會應知道的發現
draft-data = 數據
    .slot = 說明數據是否可靠
draft-breaches = 違規
    .slot = 說明違規原因與防止再發生的作法
draft-decisions = 提請決定
    .slot = 列出提請委員會決定的事項
draft-no-values = 本期沒有指標數值。
draft-value = { $measure }（{ $period }）{ $value }（{ $numerator } ÷ { $denominator }）{ $compared ->
         [yes] ，前期 { $before }
        *[no] {""}
    }{ $against ->
         [met] ；達到目標 { $target }。
         [missed] ；未達目標 { $target }。
         [undecided] ；是否達到目標 { $target }，尚難判定。
        *[other] 。
    }
draft-too-small = { $measure }（{ $period }）{ $numerator } ÷ { $denominator }，樣本太小，不列數值。
draft-against-met = 達標
draft-against-missed = 未達
draft-against-undecided = 未定
draft-column-id = 代號
draft-column-measure = 指標
draft-column-period = 期間
draft-column-counts = 分子 / 分母
draft-column-value = 數值
draft-column-interval = 區間
draft-column-target = 目標
draft-column-category = 類別
draft-column-count = 件數
draft-thinned = 本期已有記錄依規定銷毀，以下僅計尚存者。
draft-complaints-count = 本期收到投訴 { $count } 件，其中重大 { $major } 件；已結案 { $closed } 件。
draft-findings-count = 本期開立整改單 { $count } 件，重要 { $major } 件、嚴重 { $serious } 件；驗證有效 { $mended } 件。
draft-data-count = 本期數據異常 { $anomalies } 件，已排除 { $resolved } 件；數據事件 { $incidents } 件，已結案 { $closed } 件。
draft-breaches-count = 本期違規 { $count } 件，未回應 { $open } 件。

# 印出草稿的指令。

report-period-open = { $period }尚未結束，結束日為 { $end }
report-written = 草稿已寫入 { $path }。填好雙方括號處，再執行：pinguan check
