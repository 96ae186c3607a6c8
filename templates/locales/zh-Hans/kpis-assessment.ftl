### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 考核的指標。屬性同 kpis.ftl。

kpi-assess-cov = 日常考核覆盖率
    .formula = 有日常考核的工作日 ÷ 各组工作日
    .numerator = 有日常考核的工作日
    .denominator = 各组的工作日
    .unit = 有考核
    .about = 催收组的工作日中，有日常考核分数的比例。
    .interval = Wilson 区间
kpi-score = 综合考核分
    .formula = 综合分合计 ÷ 已评级的考核
    .numerator = 综合分合计（取整数分）
    .denominator = 已评级的考核
    .unit = 分（满分 100 分）
    .about = 单位定期考核的平均综合分。各组已考核的部门，以各组计；个人不列入。
    .interval = 以 0 至 100 分为尺度的 Wilson 区间，取分数合计所容许的最宽范围
kpi-assess-spec = 专项考核执行率
    .formula = 已办的专项考核 ÷ 应办的专项考核
    .numerator = 已办的专项考核（以应办为限）
    .denominator = 政策要求的专项考核
    .unit = 已办
    .about = 政策要求每年办理的专项考核中，已经办理的比例；多办的不加计。
    .interval = Wilson 区间
kpi-reward-cons = 优秀奖励率
    .formula = 如期奖励的优秀考核 ÷ 优秀考核
    .numerator = 如期奖励的优秀考核
    .denominator = 机遇无法解释的优秀考核
    .unit = 已奖励
    .about = 评为优秀、且机遇无法解释的考核中，在政策日数内奖励的比例。机遇就能解释的不列入。
    .interval = Wilson 区间
kpi-pen-cons = 处罚程序完备率
    .formula = 程序完备的处罚 ÷ 处罚
    .numerator = 有整改无效查证且先听取申辩的处罚
    .denominator = 处罚
    .unit = 程序完备
    .about = 处罚之前，已查证整改无效并听取申辩的比例。
    .interval = Wilson 区间
kpi-fail-rect = 不合格限期整改率
    .formula = 已订整改期限的不合格考核 ÷ 不合格考核
    .numerator = 如期制定整改期限的不合格考核
    .denominator = 机遇无法解释的不合格考核
    .unit = 已订整改
    .about = 评为不合格、且机遇无法解释的考核中，如期批评并制定整改期限的比例。机遇就能解释的、申诉成立的不列入。
    .interval = Wilson 区间

left-out-within-chance = 机遇就能解释
left-out-not-issued = 尚未发布
left-out-by-teams = 以各组计
left-out-not-rated = 不评级
left-out-appeal-upheld = 申诉成立
left-out-still-time = 仍在期限内
