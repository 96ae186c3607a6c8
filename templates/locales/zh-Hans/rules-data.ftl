### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 存取權限檢視、數據異常、數據事件、案件組合、統計分析、品質報告與引用指標的規則。

closing-set-here = 前一个月的期末在这里

parameter-access-review-interval = 访问权限复核的间隔
parameter-report-presentation-days = 品质报告提出到提报委员会
parameter-incident-finding-working-days = 数据事件通报到开立整改单
parameter-incident-closure-days = 数据事件通报到结案
parameter-anomaly-resolution-working-days = 发现数据异常到排除
parameter-data-audit-minimum-sample = 数据稽核至少抽查的笔数
parameter-analysis-interval = 统计分析的间隔
parameter-recommendation-intervals = 连续几个间隔之内至少要有一项建议
parameter-survey-response-percent = 满意度调查的最低回复率

access-review-missing = { $period }没有访问权限复核，记录最迟应在 { $last }提交
    .title = 缺少访问权限复核
    .what = 条款施行后的每个完整间隔，都要复核过访问权限。
    .why = 没有人复核，权限就会留在不再需要的人手上。
    .mend = 这是事实，不要补填过去的日期。现在补做复核，并开一件整改单，在 answers 写明本规则与该部门。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

removed-above-reviewed =
    { $kind ->
         [empty] 复核记录没有列出任何系统
        *[above] 复核了 { $reviewed } 个账号，却移除 { $removed } 个
    }
    .title = 访问权限复核的数字矛盾
    .what = 访问权限复核至少列出一个系统，移除的账号不多于复核的账号。
    .why = 互相矛盾的数字不能采信。
    .mend = 对照账号清单，更正数字。

access-review-dates-out-of-order =
    { $kind ->
         [future] 复核日 { $date }在今天（{ $today }）之后
        *[before] 复核日 { $date }早于 { $period }开始
    }
    .title = 访问权限复核的日期顺序有误
    .what = 访问权限复核在所属期间开始之后进行，也不在未来。
    .why = 还没发生的事，无从复核。
    .mend = 更正日期，或更正所属期间。

anomaly-reported-late =
    { $kind ->
         [done] 发现后 { $hours } 小时才通报，时限为 { $limit } 小时
        *[open] 发现后 { $hours } 小时仍未通报，时限为 { $limit } 小时
    }
    .title = 数据异常通报逾时
    .what = 发现数据异常后，须在政策时数内通报品质管理部。
    .why = 没有人说明之前，错误的数据会一直误导所有人。
    .mend = 这是事实，时间保留原样；尚未通报就立即通报。开一件整改单，在 answers 写明本规则与该记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

anomaly-dates-out-of-order =
    { $kind ->
         [future] 时间 { $at } 在今天（{ $today }）之后
        *[before] 时间 { $at } 早于发现时间 { $detected }
    }
    .title = 数据异常的日期顺序有误
    .what = 通报与排除都不早于发现，也不在未来。
    .why = 时间互相矛盾，就无法计算时限。
    .mend = 依实际情形更正时间。

anomaly-resolution-overdue =
    { $kind ->
         [done] 发现后 { $days } 个工作日才排除，时限为 { $limit } 个工作日
        *[open] 发现后 { $days } 个工作日仍未排除，时限为 { $limit } 个工作日
    }
    .title = 数据异常排除逾期
    .what = 数据异常须在发现后的政策工作日内排除。
    .why = 异常没有排除，指标就建立在已知有误的数据上。
    .mend = 这是事实，时间保留原样。开一件整改单，在 answers 写明本规则与该记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

incident-without-finding = 数据事件通报后 { $days } 个工作日仍没有整改单，时限为 { $limit } 个工作日
    .title = 数据事件没有整改单
    .what = 数据事件通报后，须在政策工作日内开立整改单，处理原因。
    .why = 只控制、不整改，事件还会再发生。
    .mend = 开立整改单并填入 `finding`；在此之前，以整改单的 answers 写明本规则与该记录。
    .help = 开立整改单，并填入 `finding`。

incident-closed-unmended =
    { $kind ->
         [containment] 已在 { $closed } 结案，但没有说明如何控制
        *[finding] 已在 { $closed } 结案，但没有整改单处理原因
    }
    .title = 数据事件未整改就结案
    .what = 已结案的数据事件，须说明如何控制，并列出处理原因的整改单。
    .why = 结案之后就没有人再看。
    .mend = 补上 `containment` 或 `finding`；还没有的话，先不要结案。

incident-dates-out-of-order =
    { $kind ->
         [future] 时间 { $at } 在今天（{ $today }）之后
        *[before] 时间 { $at } 早于应在其前的 { $before }
    }
    .title = 数据事件的日期顺序有误
    .what = 数据事件依序发生、发现、通报、控制，最后结案；都不在未来。
    .why = 时间互相矛盾，就无法计算时限。
    .mend = 依实际情形更正时间。

incident-closure-overdue =
    { $kind ->
         [done] 通报后 { $days } 日才结案，时限为 { $limit } 日
        *[open] 通报后 { $days } 日仍未结案，时限为 { $limit } 日
    }
    .title = 数据事件结案逾期
    .what = 数据事件须在通报后的政策日数内结案。
    .why = 事件拖着不结，客户就一直承受风险。
    .mend = 这是事实，时间保留原样。开一件整改单，在 answers 写明本规则与该记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

data-sample-too-small = 抽查 { $sampled } 笔，政策要求至少 { $limit } 笔
    .title = 数据稽核的样本太小
    .what = 数据稽核抽查的笔数，不少于政策要求。
    .why = 样本太小，分不出数据的好坏。
    .mend = 下次多抽；本次记录保留原样。开一件整改单，在 answers 写明本规则与该记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

data-accuracy-below-target =
    { $kind ->
         [below] 无误率 { $value }（{ $low } 至 { $high }），目标为 { $target }
        *[unproven] 无误率 { $value }，但区间下限 { $low } 低于目标 { $target }
    }
    .title = 数据准确率未达目标
    .what = 审核的准确率区间不得整段低于目标；样本足以证明达标时，区间下限也要达到目标。样本不足以证明的，不作判断。
    .why = 其他指标都建立在这些数据上。
    .mend = 这是事实：找出原因、更正数据，并开一件整改单，在 answers 写明本规则与该记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

survey-response-low = 调查回复率 { $share }，政策要求至少 { $limit }%
    .title = 满意度调查回复率过低
    .what = 每次满意度调查的回复率，不低于政策要求。
    .why = 回答与不回答的人可能不同；回答的人越少，结果越难代表全体。
    .mend = 下次换一种方式或时间询问；开一件整改单，在 answers 写明本规则与该记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

cited-value-differs =
    { $kind ->
         [unknown] 没有指标 { $kpi }
         [none] { $kpi } 在 { $period }没有数值
         [numerator] { $kpi } 在 { $period }的分子是 { $numerator }
         [denominator] { $kpi } 在 { $period }的分母是 { $denominator }
        *[value] { $kpi } 在 { $period }是 { $value }（{ $numerator } ÷ { $denominator }）
    }
    .title = 引用的数值与记录不符
    .what = 报告与分析引用的指标数值，须与记录算出的一致：以今天为准，或以提出当日所知为准。
    .why = 决策若建立在别的数字上，就没有依据。
    .mend = 更正数值，或更正数值背后的记录；`pinguan report` 会列出现有数值。

missed-target-unanswered = { $measure }在 { $period }未达目标：{ $value }，目标 { $target }；没有分析提到它
    .title = 未达目标而无对策
    .what = 四项指标有一项整季未达目标时，同期或之后的分析须在发现或建议中提到它，或有整改单回应本规则。
    .why = 没达到也没人过问，就不算目标。
    .mend = 分析原因、提出建议，并在 `kpis` 列出该指标；或开一件整改单，在 answers 写明本规则与该部门。
    .help = 开一件整改单，回应 { $record } 的 { $rule }，或在下次分析中处理。

sample-below-minimum = { $measure }在 { $period }的样本为 { $count }，下限为 { $minimum }
    .title = 样本低于下限
    .what = 催收成功率、满意度与数据准确率最近一季的样本，不低于政策所定的下限。
    .why = 低于下限就不给数值，也不据以评断任何人。
    .mend = 下一季多询问或多抽查；开一件整改单，在 answers 写明本规则与该部门。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

signal-for-the-worse =
    { $kind ->
         [one] { $measure }的控制图在 { $from }出现变差的信号
        *[many] { $measure }的控制图自 { $from }至 { $to }出现变差的信号
    }
    .title = 变差的信号
    .what = 四项指标与行为类投诉占比的控制图，在政策所定的最近几点内没有变差的信号。没有控制界限的图不计。
    .why = 信号超出偶然；等到未达目标才知道，就晚了。
    .mend = 查明原因；开一件整改单，在 answers 写明本规则与该部门。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

exposure-changed-without-note = { $kpi } 自 { $from }起以{ $now }代替{ $before }作为业务量，但没有注明
    .title = 业务量定义改变而未注明
    .what = 业务量的定义（`exposures`）改变时，须注明与先前各期比较的影响。
    .why = 分母一变，比率就跳动，并不表示好转或恶化。
    .mend = 补上 `note`，并自该日起开始控制图的新阶段。

overdue-above-portfolio =
    { $kind ->
         [accounts] 月底共 { $whole } 户，逾期却有 { $overdue } 户
         [balance] 月底余额 { $whole }，逾期余额却有 { $overdue }
        *[repeated] 逾期天数 { $bucket } 列了两次
    }
    .title = 逾期超过案件组合
    .what = 逾期是月底案件组合的一部分，每个逾期级距只列一次。
    .why = 分子大于分母，就算不出比率。
    .mend = 对照来源，更正数字。

portfolio-does-not-add-up = 期初与新增共 { $came } 户，减少 { $went } 户，期末却是 { $closing } 户
    .title = 案件组合的户数不平
    .what = 期初加新增委托，减去结清、撤回与排除，等于期末户数。
    .why = 凭空出现或消失的户数，会让所有比率失真。
    .mend = 对照来源，更正数字。

portfolio-opening-differs =
    { $kind ->
         [accounts] 期初 { $opening } 户，但 { $before } 的期末是 { $closing } 户
        *[balance] 期初余额 { $opening }，但 { $before } 的期末余额是 { $closing }
    }
    .title = 期初与前月期末不符
    .what = 同一债权人、单位与商品，本月期初等于前月期末。
    .why = 两个月之间，不会有案件无故进出。
    .mend = 更正其中有误的一方。

portfolio-not-of-a-month =
    { $kind ->
         [grain] 期间 { $period }不是一个月
         [early] 提报日 { $reported }早于 { $period }结束
        *[twice] { $first } 已经记载 { $period }
    }
    .title = 不是已结束的单一月份
    .what = 案件组合与还款汇总以已结束的一个月为准，同一债权人、单位与商品只记一次。
    .why = 分子与分母的期间不同，就算不出比率。
    .mend = 填写月份，并在月份结束后提报；删除重复的一份。

repayment-counts-contradict =
    { $kind ->
         [paid] 应缴 { $due } 期，却有 { $count } 期已缴
        *[broken] 到期承诺 { $due } 件，却有 { $count } 件未履行
    }
    .title = 还款数字矛盾
    .what = 当月已缴期数不多于应缴期数，未履行的承诺不多于到期的承诺。
    .why = 互相矛盾的数字不能采信。
    .mend = 提前缴纳只计入金额；对照来源更正。

analysis-missing = { $period }没有统计分析，记录最迟应在 { $last }提交
    .title = 缺少统计分析
    .what = 条款施行后的每个完整间隔，都要分析过催收作业与还款。
    .why = 没有分析，问题与风险只能碰运气发现。
    .mend = 这是事实，不要补填过去的日期。现在补做分析，并开一件整改单，在 answers 写明本规则与该部门。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

analysis-area-missing =
    分析没有涵盖{ $area ->
         [operations] 催收作业（operations）
        *[repayment] 还款（repayment）
    }
    .title = 分析缺少范围
    .what = 每次分析都要涵盖催收作业与还款。
    .why = 规章要求两者并看，因为两者互为因果。
    .mend = 补做缺少的部分，并列入 `areas`。

analysis-without-risks = { $period }的分析没有说明风险
    .title = 分析未说明风险
    .what = 分析须说明所见的风险；没有重大风险也要写明。
    .why = 分析数据，是为了及早看见风险。
    .mend = 补上 `risks`，注明可能性与影响。

analysis-finding-not-linked = 分析的第 { $number } 项发现没有列出整改单
    .title = 分析发现未追踪
    .what = 分析发现的每个问题，都要列出通知单位并追踪整改的整改单。
    .why = 没有通知，就没有人整改。
    .mend = 向该单位开立整改单，并填入 `finding`。

recommendations-missing =
    { $count ->
         [1] { $period }的分析没有提出建议
        *[other] { $first }至 { $period }都没有提出建议
    }
    .title = 没有提出建议
    .what = 在政策所定的连续几个间隔之内，至少要有一项建议。
    .why = 分析了却什么都不改，分析就没有用。
    .mend = 依数据提出建议；开一件整改单，在 answers 写明本规则与该部门。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

recommendation-unanswered =
    { $kind ->
         [done] { $unit } 过了 { $days } 日才回复 { $recommendation }，时限为 { $limit } 日
        *[open] { $unit } 已 { $days } 日未回复 { $recommendation }，时限为 { $limit } 日
    }
    .title = 建议逾期未回复
    .what = 单位须在政策日数内采纳建议，或附理由不采纳。
    .why = 不采纳也是回复；不回应，大家只能等。
    .mend = 尽快回复。延误是事实：开一件整改单，在 answers 写明本规则与该记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

recommendation-answer-incomplete =
    { $kind ->
         [no-day] { $recommendation } 已回复，但没有回复日
         [day] { $recommendation } 有回复日，状态却是未回复
         [early] { $recommendation } 的回复日早于分析提出日
         [future] { $recommendation } 的回复日在未来
         [no-reason] { $recommendation } 不采纳，但没有理由
        *[repeated] { $recommendation } 在本分析中出现两次
    }
    .title = 建议的回复不完整
    .what = 回复要有日期，不采纳要有理由，同一分析的建议编号不重复。
    .why = 提出建议的人，应该知道结果。
    .mend = 补齐 `status`、`answered_on` 与 `reason`。

analysis-before-period-end =
    { $kind ->
         [future] 提出日 { $issued }在今天（{ $today }）之后
        *[early] 提出日 { $issued }早于 { $period }结束
    }
    .title = 期间未结束就提出分析
    .what = 分析在期间结束后提出，也不在未来。
    .why = 还没发生的事，无从分析。
    .mend = 更正日期或期间。

report-missing = 没有 { $period }的品质报告；应在 { $due }提出，最迟 { $last }
    .title = 缺少品质报告
    .what = 条款施行后的每个完整间隔，都要在应提出日加上政策宽限之内提出品质报告。
    .why = 委员会不知道的事，就无法决定。
    .mend = 这是事实，不要补填过去的日期。现在补提报告（`pinguan report`），并开一件整改单，在 answers 写明本规则与该部门。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

report-not-presented =
    { $kind ->
         [done] 报告提出后 { $days } 日才提报会议，时限为 { $limit } 日
        *[open] 报告提出后 { $days } 日仍没有列出会议，时限为 { $limit } 日
    }
    .title = 品质报告未如期提报委员会
    .what = 品质报告须在提出后的政策日数内，提报委员会会议。
    .why = 没有人听过的报告，不会带来改变。
    .mend = 提报后把会议填入 `presented_at`；延误以整改单回应，在 answers 写明本规则与该记录。
    .help = 把会议填入 `presented_at`，或开一件整改单回应 { $record } 的 { $rule }。

report-issued-late = 在 { $issued }提出，比应提出日 { $due }晚 { $days } 日
    .title = 品质报告逾期提出
    .what = 品质报告须在期间结束后的政策规定日之前提出。
    .why = 报告越晚，能改的越少。
    .mend = 这是事实，日期保留原样。开一件整改单，在 answers 写明本规则与该记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

report-dates-out-of-order =
    { $kind ->
         [due] 应提出日写为 { $date }，依政策应为 { $due }
         [early] 提出日 { $date }早于 { $period }结束
         [presented] 提报会议在 { $date }，早于提出日 { $issued }
        *[future] 提出日 { $date }在今天（{ $today }）之后
    }
    .title = 品质报告的日期顺序有误
    .what = 应提出日依政策制定；报告在期间结束后提出，不在未来，提出后才提报会议。
    .why = 期间还没结束就提出，会漏掉一部分。
    .mend = 更正日期或期间。

report-slot-open = 还有待填的地方：{ $asked }
    .title = 品质报告还有待填的地方
    .what = 草稿留给人填写的地方（双方括号），在提出之前都要填好。
    .why = 数字不会说明原因，人才会。
    .mend = 以说明取代括号。

report-without-indicator = 品质报告没有 { $period }的 { $kpis }
    .title = 品质报告缺少指标
    .what = 四项考核指标在报告期间已有数值的，品质报告的 `kpis` 都要列出（以提出当日所知为准）。
    .why = 少列一个数字，别人会以为没有问题。
    .mend = 补上数值；`pinguan report` 会拟好。

report-number-differs =
    { $kind ->
         [unbound] 内文表格列了 { $period }的 { $kpi }，`kpis` 没有
         [counts] 内文表格写 { $kpi } { $period }是 { $said }，与 `kpis` 不同
        *[value] 内文表格写 { $kpi } { $period }的数值是 { $said }，与 `kpis` 不同
    }
    .title = 内文数字不符
    .what = 品质报告内文的表格，以指标代号开头的行，分子、分母与数值须与 `kpis` 同一期间所列相同。`kpis` 会与记录核对；文句不读。
    .why = 委员会看的是表格，不是文件头。
    .mend = 改正该行，或在 `kpis` 补上该指标；`pinguan report` 两者都会拟好。

value-basis-cases-worked = 作业案件数
value-basis-contacts = 联系次数
