### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 數據與分析類記錄的名稱、欄位、欄位值與期限。

record-access-review = 访问权限复核
register-holds-access-review = 各系统复核与移除的账号
record-anomaly = 数据异常
register-holds-anomaly = 异常内容、通报与排除时间
record-data-incident = 数据事件
register-holds-data-incident = 事件经过、控制措施与整改单
record-portfolio = 案件组合
register-holds-portfolio = 每月户数、余额与逾期
record-repayment = 还款汇总
register-holds-repayment = 每月应缴、实缴与承诺
record-analysis = 统计分析
register-holds-analysis = 数据发现、风险与建议
record-report = 品质报告
register-holds-report = 指标数值与说明

field-id = 编号
field-reviewed-on = 复核日
field-systems = 系统
field-system = 系统
field-reviewed = 复核账号
field-removed = 移除账号
field-detected-at = 发现时间
field-resolved-at = 排除时间
field-resolution = 处理情形
field-nature = 事件性质
field-occurred-at = 发生时间
field-affected = 影响客户数
field-containment = 控制
field-finding = 整改单
field-product = 商品
field-reported-on = 提报日
field-opening = 期初
field-assigned = 新增委托
field-closed = 结清
field-withdrawn = 撤回
field-closing = 期末
field-overdue = 逾期
field-bucket = 逾期天数
field-accounts = 户数
field-balance = 余额
field-instalments-due = 应缴期数
field-instalments-paid = 已缴期数
field-promises-due = 到期承诺
field-promises-broken = 未履行承诺
field-amount-due = 应缴金额
field-amount-paid = 实缴金额
field-areas = 涵盖范围
field-data = 引用数据
field-findings = 发现
field-kpis = 指标
field-risks = 风险
field-likelihood = 可能性
field-impact = 影响
field-recommendations = 建议
field-what = 内容
field-answered-on = 回复日
field-kpi = 指标
field-numerator = 分子
field-denominator = 分母
field-value = 数值
field-presented-at = 提报会议

value-nature-disclosure = 外泄
value-nature-loss = 遗失
value-nature-alteration = 窜改
value-nature-unavailability = 无法取用
value-affected-none = 无
value-affected-1-9 = 1–9 人
value-affected-10-99 = 10–99 人
value-affected-100-999 = 100–999 人
value-affected-1000 = 1,000 人以上
value-product-credit-card = 信用卡
value-product-personal-loan = 信用贷款
value-product-car-loan = 汽车贷款
value-product-other = 其他
value-bucket-1-30 = 1–30 日
value-bucket-31-60 = 31–60 日
value-bucket-61-90 = 61–90 日
value-bucket-91-180 = 91–180 日
value-bucket-181 = 181 日以上
value-areas-operations = 催收作业
value-areas-repayment = 还款
value-areas-service = 服务
value-areas-data = 数据
value-likelihood-low = 低
value-likelihood-medium = 中
value-likelihood-high = 高
value-impact-low = 低
value-impact-medium = 中
value-impact-high = 高
value-status-open = 未回复
value-status-adopted = 采纳
value-status-refused = 不采纳

due-anomaly-report = 数据异常待通报品质管理部
due-anomaly-resolution = 数据异常待排除
due-incident-finding = 数据事件待开整改单
due-incident-closure = 数据事件待结案
due-recommendation = 建议待回复
due-access-review = 访问权限待复核
due-analysis = 统计分析待提出
due-report = 品质报告待提出
due-presentation = 品质报告待提报委员会

# 品質報告草稿。

draft-title = { $period }品质报告
draft-basis = 依截至 { $date }的记录编制。
draft-measures = 指标
    .slot = 说明指标变动的原因与因应
draft-complaints = 投诉
    .slot = 说明投诉原因与已做的改变
draft-findings = 发现与整改
    .slot = 列出委员会应知道的发现
draft-data = 数据
    .slot = 说明数据是否可靠
draft-breaches = 违规
    .slot = 说明违规原因与防止再发生的作法
draft-decisions = 提请决定
    .slot = 列出提请委员会决定的事项
draft-no-values = 本期没有指标数值。
draft-value = { $measure }（{ $period }）{ $value }（{ $numerator } ÷ { $denominator }）{ $compared ->
         [yes] ，前期 { $before }
        *[no] {""}
    }{ $against ->
         [met] ；达到目标 { $target }。
         [missed] ；未达目标 { $target }。
         [undecided] ；是否达到目标 { $target }，尚难判定。
        *[other] 。
    }
draft-too-small = { $measure }（{ $period }）{ $numerator } ÷ { $denominator }，样本太小，不列数值。
draft-against-met = 达标
draft-against-missed = 未达
draft-against-undecided = 未定
draft-column-id = 代号
draft-column-measure = 指标
draft-column-period = 期间
draft-column-counts = 分子 / 分母
draft-column-value = 数值
draft-column-interval = 区间
draft-column-target = 目标
draft-column-category = 类别
draft-column-count = 件数
draft-thinned = 本期已有记录依规定销毁，以下仅计尚存者。
draft-complaints-count = 本期收到投诉 { $count } 件，其中重大 { $major } 件；已结案 { $closed } 件。
draft-findings-count = 本期开立整改单 { $count } 件，重要 { $major } 件、严重 { $serious } 件；验证有效 { $mended } 件。
draft-data-count = 本期数据异常 { $anomalies } 件，已排除 { $resolved } 件；数据事件 { $incidents } 件，已结案 { $closed } 件。
draft-breaches-count = 本期违规 { $count } 件，未回应 { $open } 件。

# 印出草稿的指令。

report-period-open = { $period }尚未结束，结束日为 { $end }
report-written = 草稿已写入 { $path }。填好双方括号处，再执行：pinguan check
