### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 投訴閉環的指標。格式同 kpis.ftl。

kpi-comp-rca = 根本原因完成率
    .formula = 已查明根本原因的成立投诉 ÷ 已结案的成立投诉
    .numerator = 已查明根本原因的投诉
    .denominator = 已结案的成立投诉
    .unit = 查明根本原因
    .about = 成立或部分成立并已结案的投诉中，调查已查明根本原因的比例，依结案的季度计算。原因为未知的不算查明。
    .interval = Wilson 区间
kpi-capa-eff = 改进有效率
    .formula = 检查为有效的改进措施 ÷ 有定论的改进措施
    .numerator = 检查为有效的改进措施
    .denominator = 有定论的改进措施
    .unit = 有效
    .about = 成效检查有定论的改进措施中，判为有效的比例，依检查的季度计算。数据还不足以判定的不计入。
    .interval = Wilson 区间
kpi-first-resp = 首次回应及时率
    .formula = 在时限内首次回应的咨询 ÷ 收到的咨询
    .numerator = 及时首次回应的咨询
    .denominator = 收到的咨询
    .unit = 及时回应
    .about = 每月收到的咨询中，在政策时数内首次回应的比例。
    .interval = Wilson 区间
kpi-fcr = 一次解决率
    .formula = 首次联系即解决的咨询 ÷ 收到的咨询
    .numerator = 一次解决的咨询
    .denominator = 收到的咨询
    .unit = 一次解决
    .about = 每月收到的咨询中，首次联系就解决的比例。
    .interval = Wilson 区间
kpi-fb-time = 反馈及时率
    .formula = 如期的答复与回复 ÷ 应有的答复与回复
    .numerator = 如期的答复与回复
    .denominator = 应有的答复与回复
    .unit = 如期
    .about = 两类反馈合计：单位反馈问题后品质管理部的答复，以及投诉有结论后对客户的回复。依反馈或结论的月份计算，仍在期限内的不计入。
    .interval = Wilson 区间
kpi-info-tat = 数据调取及时率
    .formula = 如期提供的调取 ÷ 调取
    .numerator = 如期提供的调取
    .denominator = 调取
    .unit = 如期提供
    .about = 催收单位调取客户数据，客服部在政策工作日内答复的比例，依调取的月份计算。
    .interval = Wilson 区间
kpi-csat-cad = 满意度调查执行率
    .formula = 如期办理的调查 ÷ 应办理的调查
    .numerator = 已办理的期数
    .denominator = 应办理的期数
    .unit = 已办理
    .about = 依政策间隔应办理满意度调查的期数中，已办理的比例。
    .interval = Wilson 区间

left-out-not-closed = { $count } 件投诉尚未结案
left-out-not-upheld = { $count } 件投诉不成立
left-out-not-checked = { $count } 项改进措施还没有定论
