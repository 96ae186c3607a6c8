### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 治理的指標。屬性見 kpis.ftl。

kpi-policy-cur = 文件现行率
    .formula = 在复核期限内的文件 ÷ 施行中的文件
    .numerator = 在复核期限内的文件
    .denominator = 施行中的文件
    .unit = 的文件现行
    .about = 期末施行中的文件里，还没有超过应复核日的比例。
    .interval = Wilson 区间

kpi-comm-comp = 委员会席次齐备率
    .formula = 已有人的席次 ÷ 应有的席次
    .numerator = 已有人的席次
    .denominator = 应有的席次
    .unit = 的席次有人
    .about = 期末应有的席次（主任委员、公司领导、各部门负责人、品质管理部）里，有在职人员的比例。
    .interval = Wilson 区间

kpi-comm-cad = 委员会按期开会率
    .formula = 按期召开的例会 ÷ 应召开的例会
    .numerator = 按期召开的例会
    .denominator = 应召开的例会
    .unit = 按期召开
    .about = 例会在政策间隔与宽限内召开的比例；逾期未开的也计入。
    .interval = Wilson 区间

kpi-dec-close = 决议按期完成率
    .formula = 按期完成的决议 ÷ 到期的决议
    .numerator = 按期完成的决议
    .denominator = 到期的决议
    .unit = 按期完成
    .about = 委员会决议在期限内完成的比例，计入负责人所属的部门；还没到期的不计。
    .interval = Wilson 区间

kpi-plan-exec = 工作计划执行率
    .formula = 按期完成的项目 ÷ 到期的项目
    .numerator = 按期完成的项目
    .denominator = 到期的项目
    .unit = 按期完成
    .about = 品质管理部年度工作计划的项目，在期限内完成的比例；还没到期的不计。
    .interval = Wilson 区间

kpi-partner-eval = 合作机构评估率
    .formula = 已评估的合作机构 ÷ 合约有效的合作机构
    .numerator = 已评估的合作机构
    .denominator = 合约有效的合作机构
    .unit = 已评估
    .about = 期末合约有效的合作机构里，在政策日数内评估过的比例。
    .interval = Wilson 区间

kpi-clause-cov = 条款佐证率
    .formula = 期间内有记录的条款 ÷ 施行中的条款
    .numerator = 有记录的条款
    .denominator = 施行中的条款
    .unit = 的条款有记录
    .about = 施行中的条款里，在政策间隔内至少有一件记录佐证的比例。
    .interval = Wilson 区间
