### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 每一頁四周的文字，以及幾頁共用的文字。

frame-description = { $company }品质管理入口：{ $name }
weekday = （{ $day }）
source-commit = 来源提交
last-change = 本页记录最后变更
policy-in-force = 政策 { $version }（施行日 { $date }）
trust-whole = 由提交 { $commit } 的 { $records } 笔记录算出，数据截至 { $date }。任何人都可以逐字节重建：
trust-page = 由本页所列记录算出，最后变更于提交 { $commit }；数据截至 { $date }。任何人都可以逐字节重建：
trust-tree = 由尚未全部提交的记录算出，数据截至 { $date }。已发布的版本可用下列指令查核：
check-counts = { $rules } 条规则 · 错误 { $defects } · 违规 { $breaches } · 警告 { $warnings } · 豁免 { $waived }
check-here = 只列与本页记录有关的结果。
draft-defects = 这是在有缺陷时建立的预览，尚未生效。缺陷列在合规页。
draft-elsewhere = 这是在有缺陷时建立的预览，尚未生效。
page-method = 数字怎么来
page-about = 关于本站

status-act = 需处理
status-watch = 留意
status-ok = 正常
status-na = 不评
status-wait = 进行中
status-done = 已完成
status-open = 未结
status-closed = 已结
status-overdue = 逾期
status-breach = 违规
status-defect = 缺陷
status-warning = 警告
status-answered = 已回应
status-too-small = 样本不足
due-today = 今日到期
working-days-left = { $days } 个工作日
overdue-working-days = { $days ->
    [0] 逾期
   *[other] 逾期 { $days } 个工作日
}

record-company = 公司
record-department = 部门
record-person = 人员
record-partner = 合作机构
record-committee = 委员会
record-policy = 政策
record-measures = 指标政策
record-calendar = 日历
record-plan = 催收计划
record-execution = 执行
record-complaint = 投诉
record-survey = 满意度调查
record-data-audit = 数据稽核
record-finding = 整改单
record-waiver = 豁免
record-baseline = 基准清单
record-any = 记录
