# 每一頁四周的文字，以及幾頁共用的文字。

frame-description = { $company }品質管理入口：{ $name }
weekday = （{ $day }）
source-commit = 來源提交
last-change = 本頁記錄最後變更
policy-in-force = 政策 { $version }（施行日 { $date }）
trust-whole = 由提交 { $commit } 的 { $records } 筆記錄算出，資料截至 { $date }。任何人都可以逐位元組重建：
trust-page = 由本頁所列記錄算出，最後變更於提交 { $commit }；資料截至 { $date }。任何人都可以逐位元組重建：
trust-tree = 由尚未全部提交的記錄算出，資料截至 { $date }。已發布的版本可用下列指令查核：
check-counts = { $rules } 條規則 · 錯誤 { $defects } · 違規 { $breaches } · 警告 { $warnings } · 豁免 { $waived }
check-here = 只列與本頁記錄有關的結果。
draft-defects = 這是在有缺陷時建立的預覽，尚未生效。缺陷列在合規頁。
draft-elsewhere = 這是在有缺陷時建立的預覽，尚未生效。
page-method = 數字怎麼來
page-about = 關於本站

status-act = 需處理
status-watch = 留意
status-ok = 正常
status-na = 不評
status-wait = 進行中
status-done = 已完成
status-open = 未結
status-closed = 已結
status-overdue = 逾期
status-breach = 違規
status-defect = 缺陷
status-warning = 警告
status-answered = 已回應
status-too-small = 樣本不足
due-today = 今日到期
working-days-left = { $days } 個工作日
overdue-working-days = { $days ->
    [0] 逾期
   *[other] 逾期 { $days } 個工作日
}

record-company = 公司
record-department = 部門
record-person = 人員
record-partner = 合作機構
record-committee = 委員會
record-policy = 政策
record-measures = 指標政策
record-calendar = 行事曆
record-plan = 催收計劃
record-execution = 執行
record-complaint = 投訴
record-survey = 滿意度調查
record-data-audit = 數據稽核
record-finding = 整改單
record-waiver = 豁免
record-baseline = 基準清單
record-any = 記錄
