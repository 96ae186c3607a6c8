### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 數據與分析的指標；屬性同 kpis.ftl。

kpi-overdue = 逾期率
    .formula = 月底逾期户数 ÷ 月底总户数
    .numerator = 逾期户数
    .denominator = 案件组合户数
    .unit = 的户数
    .about = 每月最后一天仍逾期的户数比例；一季以最后一个月为准。以户数而非余额计算，避免少数大额案件掩盖多数小额案件。
    .interval = Wilson 区间
kpi-data-inc = 数据事件
    .formula = 当月确认的数据事件
    .numerator = 确认的数据事件
    .denominator = 营运月数
    .unit = 件
    .about = 依确认并通报的月份计算数据事件，每件都列出；零件也是数值。
    .interval = 无：每件都计入
kpi-anom-time = 异常上报及时率
    .formula = 时限内通报的异常 ÷ 应通报的异常
    .numerator = 时限内通报的异常
    .denominator = 应通报的异常
    .unit = 及时通报
    .about = 在政策时数内通报品质管理部的数据异常比例，依发现的月份计算；时限未到的不计入。
    .interval = Wilson 区间
kpi-rec-adopt = 建议回复率
    .formula = 时限内回复的建议 ÷ 应回复的建议
    .numerator = 时限内采纳，或附理由不采纳的建议
    .denominator = 应回复的建议
    .unit = 如期回复
    .about = 单位在政策天数内采纳，或附理由不采纳的建议比例。不采纳也是回复，不回应则不算。
    .interval = Wilson 区间
kpi-rep-ot = 报告与分析按期率
    .formula = 如期提出的报告与分析 ÷ 应提出的报告与分析
    .numerator = 如期提出的报告与分析
    .denominator = 应提出的报告与分析
    .unit = 如期
    .about = 在政策规定日之前提出的品质报告与统计分析比例，依期间结束的季别计算；没有提出的，视为未如期。
    .interval = Wilson 区间
