### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 每條規則一則訊息：訊息本身是帶實際數值的事實。屬性：title（缺陷的簡稱）、what（查什麼）、why（為什麼）、
# mend（怎麼修，或怎麼回應）、help（這一筆的下一步）。

limit-set-here = 上限定在这里
first-use-here = 这个编号先用在这里
plan-says-here = 计划写在这里
pack-value = 规范包 { $pack }（{ $citation }；{ $status }）
own-rule-asks-here = 自订规则在这里提问
own-kpi-asks-here = 自订指标在这里提问
pack-chosen-here = 规范包选在这里

recipient-quality = 品质管理部
recipient-company-leaders = 公司领导
step-department-head = 部门负责人
step-quality = 品质管理部
term-set-here = 任职期间写在这里
contract-set-here = 合约期间写在这里
owner-set-here = 整改负责人写在这里

registered-before-received = 登记时间 { $registered } 早于收到时间 { $received }
    .title = 登记早于收到
    .what = 投诉的登记时间不早于收到时间。
    .why = 时间前后不符，时限就无从计算。
    .mend = 照实改正时间；若数据本来就错，改成真正发生的时间。

closed-without-feedback = 投诉已结案，但没有回复客户的记录（response）
    .title = 结案但未回复客户
    .what = 结案的投诉，须记下何时、以何方式把结果告诉客户。
    .why = 客户不知道结果，投诉就没有处理完。
    .mend = 补上 `response`；还没有回复，就先不要结案。

closed-without-decision = 投诉已结案，但没有成立与否的决定（decision）
    .title = 结案但没有决定
    .what = 结案的投诉，须记下由谁、何时、以何理由决定成立与否。
    .why = 没有决定，就没有人追问成立的投诉该有的根因与改进措施。
    .mend = 补上 `decision`；还没有决定，就先不要结案。

major-not-escalated = 重大投诉没有上报{ $recipient }，{ $limit } 小时的时限已过
    .title = 重大投诉未上报
    .what = 重大投诉须在时限内上报品质管理部与公司领导，两者都要。
    .why = 知道的人才能控制事态。
    .mend = 立即上报，照实记下时间；再开一件整改单，在 answers 写明本规则与本记录。
    .help = 立即上报，把时间照实记在 `escalations`。

complaint-registered-late = 收到后 { $hours } 小时才登记，上限是 { $limit } 小时
    .title = 投诉登记逾时
    .what = 投诉须在收到后的政策时限内登记。
    .why = 没有登记的投诉，没有人在处理。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

complaint-escalated-late = { $recipient }在 { $hours } 小时后才得知重大投诉，上限是 { $limit } 小时
    .title = 重大投诉上报逾时
    .what = 重大投诉须在收到后的政策时限内，上报品质管理部与公司领导。
    .why = 知道的人才能控制事态。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

complaint-resolution-overdue =
    { $kind ->
         [closed] 收到后 { $days } 个日历日才结案，上限是 { $limit } 日
        *[open] 收到后 { $days } 个日历日仍未结案，上限是 { $limit } 日
    }
    .title = 投诉处理逾期
    .what = 投诉须在收到后的政策日数内结案。
    .why = 拖得越久，客户越可能向外申诉。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

complaint-feedback-late =
    { $kind ->
         [done] 决定后 { $days } 个工作日才回复客户，上限是 { $limit } 个工作日
        *[open] 决定后 { $days } 个工作日仍未回复客户，上限是 { $limit } 个工作日
    }
    .title = 投诉回复逾时
    .what = 决定之后，须在政策规定的工作日内把结果告诉客户。
    .why = 规章要求及时把处理结果反馈客户。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

major-category-not-marked = 类别 { $category } 属于政策所列的重大投诉，但 major 不是 true
    .title = 重大类别未标示
    .what = 政策列为重大的类别，投诉须标示 `major: true`。
    .why = 没有标示，就不会上报。
    .mend = 改为 `major: true`，并立即上报；类别写错就改类别。

complaint-dates-out-of-order =
    { $kind ->
         [future] 时间 { $at } 在今天（{ $today }）之后
         [received] 时间 { $at } 早于投诉收到的时间
         [decision] 回复时间 { $at } 早于决定的时间
        *[response] 结案时间 { $at } 早于回复客户的时间
    }
    .title = 投诉的时间前后不符
    .what = 收到、上报、决定、回复、结案依序发生；没有未来的时间。
    .why = 时间前后不符，时限就无从计算。
    .mend = 照实改正时间；若数据本来就错，改成真正发生的时间。

acknowledgement-late =
    { $kind ->
         [done] 收到后 { $days } 个工作日才告知客户已受理，上限是 { $limit } 个工作日
        *[open] 收到后 { $days } 个工作日仍未告知客户已受理，上限是 { $limit } 个工作日
    }
    .title = 受理告知逾时
    .what = 收到投诉后，须在政策规定的工作日内告知客户已受理。
    .why = 客户要知道有人在处理。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

faulty-above-sampled =
    { $kind ->
         [faulty] 有错的 { $count } 笔，抽查只有 { $sampled } 笔
         [completeness] 空字段 { $count } 个，应填字段只有 { $sampled } 个
        *[dimension] { $kind } 的错误 { $count } 笔，抽查只有 { $sampled } 笔
    }
    .title = 错误数大于抽查数
    .what = 有错的笔数与各维度的错误笔数，都不大于抽查数。
    .why = 数字互相矛盾，就不能采信。
    .mend = 对照原始数据，改正其中一个数字。

errors-and-faulty-disagree =
    { $kind ->
         [faulty] 有错的 { $faulty } 笔，错误合计只有 { $count } 个
         [completeness] 有错的只有 { $faulty } 笔，空字段却有 { $count } 个
        *[dimension] 有错的只有 { $faulty } 笔，{ $kind } 的错误却有 { $count } 笔
    }
    .title = 错误与有错的笔数不符
    .what = 有错的记录至少在一个维度有错，有错误的记录就是有错的记录：各维度的错误不多于有错的记录所能有的，错误合计也不少于有错的笔数。
    .why = 数字互相矛盾，就不能采信。
    .mend = 对照原始数据，改正其中一个数字。

dimension-missing =
    { $dimension ->
         [accuracy] { $unit } 没有准确性（accuracy）的结果
         [completeness] { $unit } 没有完整性（completeness）的结果
         [fields] { $unit } 未写明应填字段数（required_fields）
        *[timeliness] { $unit } 没有及时性（timeliness）的结果
    }
    .title = 缺一个维度
    .what = 数据稽核须查准确、完整、及时三个维度；没有错误就写 0。
    .why = 规章要求三者都有；缺一个，不知道是没错还是没查。
    .mend = 补查后填上错误数；空字段之外，也写明应填的字段数。

strata-empty-or-repeated =
    { $kind ->
         [empty] 审核没有任何抽查单位
        *[repeated] 单位 { $unit } 出现两次
    }
    .title = 抽查单位空缺或重复
    .what = 审核至少抽查一个单位，每个单位只列一次。
    .why = 重复的单位会被算两次。
    .mend = 补上抽查单位；重复的合并成一笔。

execution-before-approval =
    { $kind ->
         [early] { $from }开始执行 { $plan }，核准在 { $approved }
         [status] { $from }开始执行 { $plan }，但它的状态是「{ $status }」
         [review] { $from }开始执行 { $plan }，但部门负责人没有审核同意
         [content] { $from }开始执行 { $plan }，但审核或核准的是另一份内容
        *[never] { $from }开始执行 { $plan }，但它没有核准
    }
    .title = 核准前执行
    .what = 执行的计划须为已核准：部门负责人审核同意、品质部核准，且两者都是现在的内容；开始日不早于核准日。
    .why = 规章只许执行已核准的计划。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

execution-outside-plan =
    { $kind ->
         [unit] 执行单位是 { $actual }，{ $plan } 的单位是 { $planned }
         [channel] 用了 { $actual }，{ $plan } 的渠道是 { $planned }
         [early] 自 { $actual } 执行，{ $plan } 自 { $planned } 开始
         [late] 执行到 { $actual }，{ $plan } 到 { $planned } 为止
         [no-window] 在 { $actual } 联系，{ $plan } 当日没有时段
         [day] 每案每日最多 { $actual } 次，{ $plan } 是 { $planned } 次
         [week] 每案七日内最多 { $actual } 次，{ $plan } 是 { $planned } 次
        *[window] 在 { $actual } 联系，{ $plan } 的时段是 { $planned }
    }
    .title = 执行超出计划
    .what = 执行的日期、单位、渠道、时段与频次，须在当时有效的计划（含已生效的变更）之内。
    .why = 核准的是计划；超出计划的部分没有人核准过。
    .mend = 这是事实，照实保留。需要不同的做法，先提出变更；这次则开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

execution-spans-months =
    { $kind ->
         [order] 结束日 { $to }早于开始日 { $from }
         [months] { $from }到 { $to }跨了月份
        *[early] 在 { $reported }就回报到 { $to }为止的执行
    }
    .title = 执行期间不在一个月内
    .what = 一笔执行只涵盖同一个月的日子，结束后才回报。
    .why = 指标按月计算；跨月的数字无法归入任何一个月。
    .mend = 跨月就分成两笔；日期写错就改正。

rejected-plan-executed = { $plan } 已被驳回，却在 { $from }开始执行
    .title = 执行被驳回的计划
    .what = 被驳回的计划不得执行。
    .why = 驳回就是不许执行。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

collected-above-cohort = 催收成功 { $collected } 件，总数只有 { $cohort } 件
    .title = 催收成功数大于总数
    .what = 催收成功数不大于逾期客户总数。
    .why = 成功率不可能超过 100%。
    .mend = 对照系统报表，改正其中一个数字。

outcome-measured-early = 结果在 { $measured }计算；期间结束后要满 { $limit } 日，也就是 { $due }
    .title = 结果太早计算
    .what = 催收结果，须在期间结束后满政策日数才计算。
    .why = 还没到期就计算，成功率会偏低，各月也不能比较。
    .mend = 删除 `outcome`，到期再补上。
    .help = 删除 `outcome`，{ $due }起再补上。

reached-above-attempts = 接通 { $reached } 次，拨打只有 { $attempts } 次
    .title = 接通数大于拨打数
    .what = 接通次数不大于联系次数。
    .why = 数字互相矛盾，就不能采信。
    .mend = 对照拨号系统的报表，改正其中一个数字。

finding-notified-late =
    { $kind ->
         [done] 发现后 { $days } 个工作日才通知，上限是 { $limit } 个工作日
        *[open] 发现后 { $days } 个工作日仍未通知，上限是 { $limit } 个工作日
    }
    .title = 整改通知逾时
    .what = 发现问题后，须在政策规定的工作日内通知单位整改。
    .why = 不知道有问题，就不会改。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

verifier-is-owner = { $person } 负责整改，也自己查证
    .title = 查证人就是整改人
    .what = 查证人不能是整改负责人。
    .why = 自己查自己，等于没有查。
    .mend = 由另一人查证。

rectification-overdue =
    { $kind ->
         [done] 整改期限是 { $due }，逾期 { $days } 个工作日才完成
        *[open] 整改期限是 { $due }，已逾期 { $days } 个工作日，尚未完成
    }
    .title = 整改逾期
    .what = 整改须在期限内完成。
    .why = 问题多留一天，客户就多受一天影响。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

rectification-due-too-far =
    { $severity ->
         [normal] 一般问题的整改期限是 { $days } 个日历日，上限是 { $limit } 日
         [major] 重大问题的整改期限是 { $days } 个日历日，上限是 { $limit } 日
        *[serious] 严重问题的整改期限是 { $days } 个日历日，上限是 { $limit } 日
    }
    .title = 整改期限太长
    .what = 整改期限自通知日起算，不超过政策对该严重程度规定的日数。
    .why = 期限可以随意订，就等于没有期限。
    .mend = 把期限改到政策之内；确实做不到，由委员会决定放宽。
    .help = 期限最晚是 { $last }。

finding-dates-out-of-order =
    { $kind ->
         [future] 时间在今天（{ $today }）之后
         [notified] 通知早于发现
         [due] 整改期限早于发现日
         [done] 整改完成早于发现日
         [nothing] 有查证，却没有整改（rectification）
        *[verified] 查证早于整改完成
    }
    .title = 整改单的日期前后不符
    .what = 发现、通知、整改、查证依序发生；没有未来的时间。
    .why = 时间前后不符，期限就无从计算。
    .mend = 照实改正日期与时间。

answer-points-nowhere =
    { $kind ->
         [rule] 没有规则 { $answered }
        *[record] 没有记录 { $answered }
    }
    .title = 回应指向不存在的对象
    .what = `answers` 里的规则与记录，都要存在。
    .why = 指不到的回应等于没有回应，违规会一直算未回应。
    .mend = 照检查结果所列的规则与记录编号改正。

unknown-person = 人员名册里没有 { $person }
    .title = 名册里没有这个人
    .what = 记录提到的每个人，都在人员名册里。
    .why = 不知道是谁，就不知道有没有权限，也没有人负责。
    .mend = 编号打错就改正；是新人就先建立人员记录。

unknown-unit =
    { $want ->
         [department] 公司没有部门 { $unit }
         [team] 公司没有小组 { $unit }
        *[unit] 公司没有部门、小组或合作机构 { $unit }
    }
    .title = 没有这个单位
    .what = 记录提到的单位，须是公司登记的部门、小组或合作机构。
    .why = 归不到单位的记录，不会出现在任何单位的指标里。
    .mend = 编号打错就改正；新单位先建立记录。

unknown-record = 记录里没有{ $wanted } { $named }
    .title = 找不到所提的记录
    .what = 一笔记录提到的其他记录，须确实存在，而且种类相符。
    .why = 证据是一环扣一环的；少了一环，后面就无从核对。
    .mend = 编号打错就改正；漏了记录就补上。

person-not-active =
    { $kind ->
         [before] { $person } 在 { $date }有这个行为，但 { $limit }才到职
        *[after] { $person } 在 { $date }有这个行为，但任职到 { $limit }为止
    }
    .title = 不在职期间的行为
    .what = 记录中的行为，须在当事人任职期间内。
    .why = 离职的人不能核准，也不能登记；多半是编号或日期写错。
    .mend = 改正编号或日期；任职期间写错就改人员记录。

role-missing =
    { $part ->
         [plan] { $person } 在 { $date }不是组长，也不是部门负责人，不能制定计划
         [execution] { $person } 在 { $date }不是组长，也不是部门负责人，不能回报执行
         [complaint] { $person } 在 { $date }不是客服专员，也不是客服部门负责人，不能登记投诉
         [decision] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能决定投诉
         [review-acceptance] { $person } 在 { $date }不是公司领导，不能核定审查
         [work-plan] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能制定工作计划
         [partner-evaluation] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能评估合作机构
         [survey] { $person } 在 { $date }不是客服专员，也不是客服部门负责人，不能办理满意度调查
         [audit] { $person } 在 { $date }不是数据专员，也不是数据部门负责人，不能审核数据
         [monitoring] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能评分
         [calibration] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能参与校准
         [hotline] { $person } 在 { $date }不是客服专员，也不是客服部门负责人，不能办理热线记录
         [allegation] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能认定指控
         [extension] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能核准展延
         [verification] { $person } 在 { $date }不是品质专员、品质管理部负责人，也不是公司领导，不能验证整改
         [disposition] { $person } 在 { $date }不是公司领导，也不是部门负责人，不能决定处置
         [training] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能规划或办理培训
         [publicity] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能办理宣传
         [assessment] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能考核
         [incentive] { $person } 在 { $date }不是公司领导，也不是部门负责人，不能决定奖惩
         [appeal] { $person } 在 { $date }不是公司领导，也不是部门负责人，不能审理申诉
         [verification] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能查证整改
         [correction] { $person } 在 { $date }不是公司领导，也不是品质管理部负责人，不能同意更正
         [access-review] { $person } 在 { $date }不是数据专员，也不是数据部门负责人，不能复核访问权限
         [anomaly] { $person } 在 { $date }不是数据专员，也不是数据部门负责人，不能记载数据异常
         [data-incident] { $person } 在 { $date }不是数据专员，也不是数据部门负责人，不能通报数据事件
         [portfolio] { $person } 在 { $date }不是数据专员，也不是数据部门负责人，不能提报案件组合
         [repayment] { $person } 在 { $date }不是数据专员，也不是数据部门负责人，不能提报还款汇总
         [analysis] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能提出统计分析
         [report] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能提出品质报告
         [investigation] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能调查
         [improvement] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能跟踪改进措施或检查成效
         [inquiry] { $person } 在 { $date }不是客服专员，也不是客服部门负责人，不能汇整咨询
         [info-request] { $person } 在 { $date }不是客服专员，也不是客服部门负责人，不能提供客户数据
         [suggestion] { $person } 在 { $date }不是客服专员，也不是客服部门负责人，不能登记建议
        *[finding] { $person } 在 { $date }不是品质专员，也不是品质管理部负责人，不能开立整改单
    }
    .title = 没有这项权限
    .what = 制定计划、回报执行、登记与决定投诉、调查、审核、规划与办理培训及宣传、开立整改单，当天都须有相应的职务。
    .why = 规章要求每个人的职责与权限明确。
    .mend = 由有职务的人办理；职务漏登就补在人员记录的 `roles`。

partner-out-of-contract =
    { $kind ->
         [from] { $date }开始，但 { $partner } 的合约自 { $limit }起
        *[to] 到 { $date }为止，但 { $partner } 的合约到 { $limit }
    }
    .title = 合作机构不在合约期内
    .what = 合作机构的计划与执行，须在合约期间内。
    .why = 没有合约，就没有约束合作机构的依据。
    .mend = 把日期改到合约期内；续约时更新合约的 `to`，`from` 保留连续合约的第一天。

committee-incomplete =
    { $kind ->
         [committee] 没有品质管理委员会的记录
         [chair] 委员会在 { $today }没有主任委员
         [leader] 委员会在 { $today }没有公司领导
         [head] 委员会在 { $today }没有 { $department } 的负责人
        *[quality] 委员会在 { $today }没有品质管理部的人
    }
    .title = 委员会组成不全
    .what = 委员会须有主任委员、公司领导、各部门负责人与品质管理部人员，任期都在今天之内。
    .why = 少了一方，决定就没有人执行，或没有人监督。
    .mend = 补上委员；职务交接时，一并更新 `members`。

person-without-role = { $person } 在 { $today }没有任何职务
    .title = 没有职务
    .what = 在职的人，每天都有至少一项职务。
    .why = 规章要求每个人的职责与权限明确。
    .mend = 在 `roles` 补上职务与任期；离职就写 `to`。

quality-department-missing =
    { $kind ->
         [none] 公司没有 kind 为 quality 的部门
        *[empty] 品质管理部在 { $today }没有在职的人
    }
    .title = 没有品质管理部
    .what = 公司须有品质管理部，并有人在职。
    .why = 审批、监督、调查都由它负责。
    .mend = 建立 kind: quality 的部门，并登记其人员。

plan-without-who = 计划没有写对谁催收（who）
    .title = 计划没有写对象
    .what = 提交的计划，须写明对象的分群与案件数。
    .why = 没有对象，就无法判断方法是否合适，也无法排除不该联系的人。
    .mend = 补上内容，再重新审核、核准。

plan-without-how = 计划没有写用什么渠道催收（how）
    .title = 计划没有写方式
    .what = 提交的计划，须列出联系渠道。
    .why = 核准的是具体的方式；没写，就等于什么都可以。
    .mend = 补上内容，再重新审核、核准。

plan-without-when = 计划没有写何时催收、多少次（when）
    .title = 计划没有写时间
    .what = 提交的计划，须写明起讫日期、时段与频次。
    .why = 没有时间与频次，就无法对照政策，也无法判断执行是否照计划。
    .mend = 补上内容，再重新审核、核准。

department-review-missing = 计划状态为 { $status }，但没有部门负责人的审核
    .title = 缺部门负责人审核
    .what = 已核准的计划，须有执行部门负责人的审核。
    .why = 规章要求负责人先审核，再送品质管理部；少了这一步，部门里就没有人为计划负责。
    .mend = 由部门负责人在 `reviews` 加一笔，verdict 为 `agreed`，并附内容哈希。
    .help = 由部门负责人在 `reviews` 加上 by、at、verdict: agreed、hash: { $hash }

department-review-by-author = { $person } 是制定人，也是审核人
    .title = 自己审核自己的计划
    .what = 部门负责人审核时，审核人不能是制定人。
    .why = 自己看不出自己的疏漏。
    .mend = 由另一位部门负责人审核；或由组长制定、部门负责人审核。

reviewer-not-head = { $person } 在 { $date }不是 { $department } 的负责人
    .title = 审核人不是部门负责人
    .what = 审核计划的人，当天须是执行部门的负责人；合作机构的计划，由对口部门的负责人审核。
    .why = 审核的权限属于职务，不属于人。
    .mend = 由当时的部门负责人审核；职务有变动时，先更新人员记录。

quality-approval-missing =
    { $kind ->
         [none] 计划状态为 approved，但没有品质管理部的核准
        *[negative] 计划状态为 approved，但 { $person } 在 { $date }的判定是不通过
    }
    .title = 缺品质管理部核准
    .what = 状态为已核准的计划，品质管理部最后一次判定须是通过。
    .why = 规章要求计划经品质管理部核准才能执行。
    .mend = 送品质管理部核准；未核准前，状态写 submitted 或 rejected。
    .help =
        { $kind ->
             [none] 由品质管理部在 `approvals` 加上 by、at、legality、reasonableness、hash: { $hash }
            *[negative] 状态改为 rejected，或修改后重新送审。
        }

quality-verdict-missing =
    { $criterion ->
         [legality] 核准没有写合法性（legality）的判定
        *[reasonableness] 核准没有写合理性（reasonableness）的判定
    }
    .title = 缺一项判定
    .what = 品质管理部的核准，合法性与合理性两项都要判定。
    .why = 规章要求两项都审查；缺一项，就不知道看过没有。
    .mend = 由核准人补上判定：`pass` 或 `fail`。

approver-outside-quality = { $person } 在 { $date }不是品质管理部的品质专员或负责人
    .title = 核准人不属品质管理部
    .what = 核准计划的人，当天须在品质管理部，并担任品质专员或负责人。
    .why = 核准的权限只属于品质管理部。
    .mend = 由品质管理部有权限的人重新核准。

approved-content-changed = 计划内容不是 { $person } 当时看过的内容
    .title = 核准后内容改变
    .what = 审核与核准附的哈希，须是现在这份内容的哈希。
    .why = 核准的是内容，不是文件名；内容变了，核准就不算数。
    .mend = 还原内容，把改动写成 `amendments`；或重新审核、核准。
    .help = 要变更已核准的计划，请加一笔 amendments；若内容无误而需重新核准，哈希是 { $hash }

plan-window-beyond-policy =
    { $by ->
         [policy]
            { $edge ->
                 [start] 联系时段自 { $actual } 起，政策最早是 { $limit }
                 [end] 联系时段到 { $actual } 为止，政策最晚是 { $limit }
                *[whole] 联系时段 { $actual } 不在政策的 { $limit } 之内
            }
        *[pack]
            { $edge ->
                 [start] 联系时段自 { $actual } 起，{ pack-value }最早是 { $limit }
                 [end] 联系时段到 { $actual } 为止，{ pack-value }最晚是 { $limit }
                *[whole] 联系时段 { $actual } 不在{ pack-value }的 { $limit } 之内
            }
    }
    .title = 联系时段超出政策
    .what = 已提交的计划，每个时段都须在提交当日有效的政策时段与各规范包时段之内，取最严者。
    .why = 在不当时间联系违反法令，也是最常见的投诉原因。
    .mend = 把时段改到上限之内，再重新审核、核准。

plan-frequency-beyond-policy =
    { $by ->
         [policy]
            { $span ->
                 [day] 每案每日 { $actual } 次，政策上限是 { $limit } 次
                *[days] 每案 { $days } 日内 { $actual } 次，政策上限是 { $limit } 次
            }
        *[pack]
            { $counts ->
                 [answered] { $days } 日内接通可达 { $actual } 次，{ pack-value }的上限是 { $limit } 次
                *[attempts] { $days } 日内拨打可达 { $actual } 次，{ pack-value }的上限是 { $limit } 次
            }
    }
    .title = 联系频次超出政策
    .what = 提交的计划，频次不超过提交当日有效的政策与各规范包，取最严者。属推定的上限，写明理由（justification）则只警告；属「不宜」或未经查证的，只警告。
    .why = 过度联系就是骚扰。
    .mend = 把频次改到上限之内，再重新审核、核准。

amendment-without-original-approvers =
    { $kind ->
         [missing] 变更没有经过{ $step }同意
         [authority] { $person } 在 { $date }无权代表{ $step }同意
         [early] 变更自 { $date }生效，早于 { $last }的最后一次同意
        *[hash] 变更的内容不是 { $person } 当时看过的内容
    }
    .title = 变更未经原审批部门同意
    .what = 变更生效前，须由原审批的两个部门同意，并附变更内容的哈希。尚未生效的变更可以还在等同意；已经给的同意，当下就须有效。
    .why = 核准的计划不能由执行的人自己改。
    .mend = 由部门负责人与品质管理部在 `approvals` 各加一笔；生效日不早于最后一次同意。
    .help =
        { $kind ->
             [missing] 请{ $step }同意（`pinguan approve`）。生效日不得早于最后一次同意：先把生效日往后延，已同意的人再同意一次。
             [authority] 由有权限的人重新同意。
             [early] 把生效日改到 { $last }或之后，再请双方重新同意（`pinguan approve`），因为先前同意的是另一个日期。
            *[hash] 还原变更的内容，或请 { $person } 重新同意（`pinguan approve`），原来那一笔可以保留；现在内容的哈希是 { $hash }
        }

plan-review-late =
    { $kind ->
         [done] 提交后 { $days } 个工作日才审核，上限是 { $limit } 个工作日
        *[open] 提交后 { $days } 个工作日仍未审核，上限是 { $limit } 个工作日
    }
    .title = 部门审核逾时
    .what = 部门负责人须在政策规定的工作日内审核提交的计划。
    .why = 审核拖延，计划就会赶在核准之前执行。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

plan-approval-late =
    { $kind ->
         [done] 部门审核后 { $days } 个工作日才判定，上限是 { $limit } 个工作日
        *[open] 部门审核后 { $days } 个工作日仍未判定，上限是 { $limit } 个工作日
    }
    .title = 品质核准逾时
    .what = 品质管理部须在部门审核后的政策工作日内判定计划。
    .why = 核准拖延，计划就会赶在核准之前执行。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

approver-not-independent =
    { $part ->
         [author] { $person } 是制定人，也是核准人
        *[reviewer] { $person } 是审核人，也是核准人
    }
    .title = 核准人不独立
    .what = 制定、审核、核准须是三个人。
    .why = 三道关卡由同一人把守，就只剩一道。
    .mend = 由品质管理部的另一人核准。

amendment-approver-not-independent =
    { $part ->
         [asked] { $person } 是变更的提出人，也是同意人
        *[both] { $person } 在两道同意中都是同意人
    }
    .title = 变更的同意人不独立
    .what = 变更的提出人、部门负责人与品质管理部的同意人，须是三个人。
    .why = 变更打开的，是与计划相同的三道关卡。
    .mend = 由有职务的另一人同意。

plan-dates-out-of-order =
    { $kind ->
         [unsubmitted] 计划已送审，但没有提交时间（submitted_at）
         [review] 审核早于提交
         [approval] 核准早于审核
         [dates] 结束日期早于开始日期
         [window] 时段的结束不晚于开始
        *[future] 时间在今天（{ $today }）之后
    }
    .title = 计划的日期前后不符
    .what = 提交、审核、核准依序发生；起讫日期与时段前后相符；没有未来的时间。
    .why = 时间前后不符，期限就无从计算。
    .mend = 照实改正日期与时间。

no-vulnerable-exclusion = 计划没有写排除多少弱势客户
    .title = 没有排除弱势客户
    .what = 提交的计划，须在 `excluded` 写明排除的弱势客户数；没有也写 0。
    .why = 对弱势客户照常催收，最容易造成伤害。
    .mend = 在 `who.excluded` 加一笔 reason: vulnerable。

amendment-field-unknown =
    { $kind ->
         [fixed] 「{ $field }」不能以变更修改
        *[refused] 变更「{ $field }」套不进计划；解析器说：「{ $detail }」
    }
    .title = 变更的字段不成立
    .what = 变更的每个字段路径，须是计划里已有的字段，值须合乎该字段。
    .why = 套不进去的变更等于没有变更，执行的人却以为有。
    .mend = 照计划里的字段路径改写，例如 `when.weekdays.end`；再重新取得同意。

plan-never-executed = 计划自 { $from }起，{ $days } 日没有任何执行记录，期限是 { $limit } 日
    .title = 核准后没有执行
    .what = 核准的计划，在首日之后的政策日数内有执行记录。
    .why = 规章要求按核准的计划实施；搁着不做的计划，客户就在计划之外被催收。
    .mend = 漏登的执行照实补登；确实没有执行，开一件整改单说明，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

plan-amended-often = 计划调整了 { $actual } 次，上限是 { $limit } 次
    .title = 计划调整过多
    .what = 一份计划的调整次数，不超过政策的上限。
    .why = 调整是特殊情况；一再调整，表示计划没有想清楚，核准也就失去意义。
    .mend = 这是事实，照实保留。下次另订新计划；开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

approval-without-comment = { $person } 判定计划，没有写理由
    .title = 判定没有理由
    .what = 品质管理部判定计划时，写明理由。
    .why = 没有理由，就看不出合法性与合理性怎么审查。
    .mend = 请判定的人补上 `comment`。

overdue-basis-missing = 计划没有写依据的逾期情况（overdue_basis）
    .title = 没有写逾期情况
    .what = 提交的计划，须写明依据的逾期情况。
    .why = 规章要求依逾期情况制定计划。
    .mend = 补上内容，再重新审核、核准。

parameter-undefined = 政策没有定义参数 { $key }
    .title = 参数未定
    .what = 政策的第一版，须定义全部参数。
    .why = 规章把期限与上限留给政策；没有定，规则就无从判断。
    .mend = 在第一版的 `parameters` 补上这个参数。
    .help = 在 `parameters` 补上 { $key }。

parameter-unknown = 没有参数「{ $key }」
    .title = 没有这个参数
    .what = 政策只能有已知的参数。
    .why = 打错的参数不会生效，也没有人会发现。
    .mend = 改成正确的名称，或删除它。
    .help =
        { $suggestion ->
             [none] 删除这个参数。
            *[other] 是否要写 { $suggestion }？
        }

parameter-out-of-range = 参数 { $key } 的值不被接受；可用的是 { $expected }
    .title = 参数超出范围
    .what = 每个参数的值，须在允许的范围内。
    .why = 没有意义的值，会让规则失效。
    .mend = 改成范围内的值；在改正之前，以默认值判断。

versions-not-in-order =
    { $kind ->
         [none] 政策没有任何版本
         [gap] 第一版从 { $from }起才生效，公司 { $adopted }就采行了，中间没有政策
         [number] 这一版的版号不大于前一版
        *[order] 这一版的生效日不晚于前一版
    }
    .title = 政策版本顺序不对
    .what = 政策至少有一版，第一版不晚于采行日生效；版本依版号与生效日由早到晚，一天只有一版生效。
    .why = 同一天有两版、没有任何一版，或两版同号，就不知道依哪一版判断。
    .mend = 依生效日排列，后一版的版号须大于前一版，生效日须晚于前一版；第一版的生效日不晚于采行日。

target-missing =
    { $kind ->
         [year] { $kpi } 在 { $year }没有目标
        *[today] { $kpi } 在 { $today }没有目标
    }
    .title = 缺目标
    .what = 成功率、满意度、投诉率、数据准确率，自采行起每年都有目标，今天也有。
    .why = 没有目标，就不能说达标或未达标。
    .mend = 由委员会决定目标，写入 `measures.yaml` 的 `targets`，并附决议编号。

time-zone-unknown = 没有时区「{ $zone }」
    .title = 没有这个时区
    .what = 公司的时区，须是 IANA 时区名称，例如 Asia/Taipei。
    .why = 时间要靠时区换算成日期，期限才算得对；在改正之前，以 UTC 计算。
    .mend = 改成 IANA 时区名称。

calendar-day-misplaced =
    { $kind ->
        [worked] { $day }列为照常上班的假日，公布的日历这天并未放假
       *[makeup_workdays] 调休上班日 { $day }不是周六或周日
    }
    .title = 日历上的日子放错
    .what = 调休上班日须是周六或周日；照常上班的假日，须是公布的日历放假的平日。
    .why = 平日本来就上班；多半是日期写错，期限也会跟着错。
    .mend = 改正日期，或删除这一天。

yaml-syntax =
    { $kind ->
         [syntax] { $hint ->
             [wide] 字段名称后面是全角冒号（：）
             [space] 冒号后面少了空格
             [colon] 值里有冒号加空格，却没有加引号
             [quote] 引号开了没有收尾
            *[none] 这里不是 YAML；解析器说：「{ $detail }」
         }
         [empty] 文件里没有内容
        *[key] 字段名称不是文字
    }
    .title = 不是 YAML
    .what = 每个记录文件都是 YAML，由字段组成。
    .why = 读不懂的文件不能判定，也不能计入指标。
    .mend = 照消息所指的位置改正；多半是括号、引号没有成对，或缩进不齐。
    .help =
        { $kind ->
             [syntax] { $hint ->
                 [wide] 改用半角冒号加一个空格，例如 name: value。
                 [space] 冒号后面加一个空格，例如 name: value。
                 [colon] 整个值加上引号。
                 [quote] 补上收尾的引号。
                *[none] 检查这一行和上一行的括号、引号、冒号和缩进。
             }
             [empty] 写入记录，或删除这个文件。
            *[key] 把字段名称改成一个词。
        }

outside-the-strict-profile =
    { $kind ->
         [anchor] 用了锚点或别名（& 或 *）
         [tag] 用了标签（!）
         [merge-key] 用了合并键（<<）
         [second-document] 一个文件里有第二份文件（---）
         [encoding] 不是 UTF-8：从第 { $offset } 个字节起无法读取
        *[character] 有看不见或会改变显示顺序的字符 { $character }
    }
    .title = 超出严格格式
    .what = 记录只用 YAML 最单纯的写法：一份文件，没有锚点、别名、标签、合并键，UTF-8，没有控制字符。
    .why = 审核的人看到的，必须就是程序读到的。
    .mend = 改用直接的写法；需要重复的内容就写两次。
    .help =
        { $kind ->
             [encoding] 用编辑器另存为 UTF-8。
             [character] { $name ->
                 [tab] 把定位字符改成空格。
                 [return] 换行改用 LF，或 CR 加 LF。
                *[other] 删除这个字符。
             }
             [second-document] 把第二份文件移到自己的文件。
            *[other] 把值直接写出来。
        }

duplicate-key = 字段「{ $key }」出现两次
    .title = 字段重复
    .what = 一组字段里，每个名称只出现一次。
    .why = 两个值只有一个会算数，读的人不知道是哪一个。
    .mend = 留下对的一个，删除另一个。

unknown-field = 这类记录没有字段「{ $field }」
    .title = 没有这个字段
    .what = 记录只能有该类记录定义的字段。
    .why = 打错的字段名称会让数据悄悄失效。
    .mend = 改成正确的名称，或删除它。
    .help =
        { $suggestion ->
             [none] 删除这个字段，或用 `pinguan schema` 查可用的字段。
            *[other] 是否要写 { $suggestion }？
        }

missing-field = 缺少字段「{ $field }」
    .title = 缺少字段
    .what = 每类记录必填的字段都要有。
    .why = 少了它，这笔记录不能判定，也不能计入指标。
    .mend = 补上这个字段。
    .help = 在这里补上 { $field }。

value-not-as-expected =
    { $kind ->
         [shape] 「{ $found }」不符：这里要的是{ $expected }
         [form] 「{ $found }」不符：这里要的是像 { $expected } 这样的值
         [choice] 「{ $found }」不在可用的值之中：{ $allowed }
         [day] 历上没有「{ $found }」这个日期或时间
        *[value] 这个值不被接受；解析器说：「{ $detail }」
    }
    .title = 值不符要求
    .what = 每个值的形式，都要符合字段的定义。
    .why = 形式不对的值，会被误读成别的意思。
    .mend = 改成字段要的形式；文字像数字或日期时，加上引号。

over-a-limit =
    { $what ->
         [bytes] 文件有 { $size } 字节，上限是 { $limit }
         [characters] 文字超过 { $limit } 个字符
         [depth] 层数超过 { $limit } 层
        *[values] 值超过 { $limit } 个
    }
    .title = 超过限度
    .what = 一个文件的大小、层数、值的个数和文字长度，都有上限。
    .why = 一笔记录不能拖垮整个检查；太长的也没有人会读。
    .mend = 缩短，或分成几笔记录。

unaccounted-file =
    { $kind ->
         [place] 没有哪一类记录放在这里
         [link] 这不是一般文件（链接、管线、设备或子模块）
         [name-encoding] 文件名不是 UTF-8 编码
         [name-reserved] 路径中有系统无法安全存放的部分：空白名称、「.」、「..」、「.git」，结尾为句点或空格，含控制字符、反斜线，或是 Windows 的设备名称（CON、NUL 等）
         [name-taken] 在不分大小写、或不分重音写法的系统上，这个文件与 { $detail } 是同一个
         [too-deep] 这个文件夹超过 32 层，其中的内容不予读取
        *[unreadable] 系统不让读取；系统说：「{ $detail }」
    }
    .title = 无法归类的文件
    .what = `records/` 下每个文件，都是放在该类位置的记录。
    .why = 放错位置的记录不会被检查，也没有人会发现。
    .mend = 移到 `records/<类别>/<年>/<编号>.yaml`，或移出 `records/`。

duplicate-id = 编号 { $id } 已经用在 { $first }
    .title = 编号重复
    .what = 每个编号只属于一笔记录。
    .why = 别的记录以编号引用它；重复了就不知道指哪一笔。
    .mend = 把后来的一笔改成下一个空号，文件名一起改。

id-and-file-disagree =
    { $kind ->
         [form] 这类记录的编号以 { $form } 和年份开头，这里是 { $id }
        *[path] 编号 { $id } 的文件应该是 { $expected }
    }
    .title = 编号与文件名不符
    .what = 记录的文件名和文件夹，由它的编号决定。
    .why = 照编号找不到的，就不能当作证据。
    .mend = 移动文件或改文件名；若还没有人提到这笔记录，也可以改编号。

template-words-left =
    { $kind ->
        [whole] 什么都还没填：这笔记录仍是 `pinguan new { $text }` 所起的样子
       *[word] 「{ $text }」是新记录原有的字样
    }
    .title = 范本字样未改
    .what = 新记录里以大写英文写的字样（例如 TITLE），在记录不再是草稿之前，都要换成事实。
    .why = 没有填写的表格什么也没说，却看似一笔记录。
    .mend = 依旁边的注解填写；可以省略的字段也可以删去。

answered-above-sent = 回收 { $answered } 份，发出只有 { $sent } 份
    .title = 回收数大于发出数
    .what = 有效回收数不大于发出数。
    .why = 数字互相矛盾，就不能采信。
    .mend = 对照原始数据，改正其中一个数字。

satisfied-above-answered = 满意 { $satisfied } 份，回收只有 { $answered } 份
    .title = 满意数大于回收数
    .what = 评 4 分或 5 分的份数，不大于有效回收数。
    .why = 数字互相矛盾，就不能采信。
    .mend = 对照原始数据，改正其中一个数字。

score-outside-scale = { $answered } 份（满意 { $satisfied } 份）的总分 { $sum } 不在 { $least } 到 { $most } 之间
    .title = 分数超出量表
    .what = 满意的每份 4 或 5 分，其余每份 1 到 3 分，总分须在两者相加的最低与最高之间。
    .why = 数字互相矛盾，就不能采信。
    .mend = 对照原始数据，改正其中一个数字。

survey-closed-before-period = 调查在 { $closed }结束，早于 { $period }
    .title = 调查早于所属期间
    .what = 调查的结束日，不早于所属期间的第一天。
    .why = 还没发生的服务，无法调查满意度。
    .mend = 改正 `closed_on` 或 `period`。

contacts-outside-hours =
    { $edge ->
         [count] 有 { $actual } 次联系在时段之外，债务人并未同意
         [start] 最早在 { $actual } 联系，{ $by ->
                 [policy] 当时政策的时段是 { $limit }
                *[pack] { pack-value }的时段是 { $limit }
            }
        *[end] 最晚在 { $actual } 联系，{ $by ->
                 [policy] 当时政策的时段是 { $limit }
                *[pack] { pack-value }的时段是 { $limit }
            }
    }
    .title = 在时段之外联系
    .what = 执行的最早与最晚联系时间，须在执行当时政策与每个有效规范包的时段之内，计划较早核准也一样；时段之外的联系次数为零。
    .why = 在不当时间联系违反法令，也是最常见的投诉原因。
    .mend = 这是事实，照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

contacts-too-frequent =
    { $counts ->
         [cases] 有 { $actual } 案的联系次数超过上限
         [answered] { $days } 日内接通达 { $actual } 次，{ pack-value }的上限是 { $limit } 次
        *[attempts]
            { $by ->
                 [policy] 每案 { $days } 日内联系达 { $actual } 次，当时政策的上限是 { $limit } 次
                *[pack] { $days } 日内拨打达 { $actual } 次，{ pack-value }的上限是 { $limit } 次
            }
    }
    .title = 联系过于频繁
    .what = 执行的联系次数，不超过执行当时政策与任何有效规范包的上限，计划较早核准也一样；超过上限的案件数为零。
    .why = 过度联系就是骚扰。
    .mend = 这是事实，照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

third-parties-contacted =
    { $allowed ->
         [never] 向第三方联系 { $actual } 次，{ pack-value }不允许
         [plan] 向第三方联系 { $actual } 次，计划没有写明
        *[unreachable] 向第三方联系 { $actual } 次，计划没有写明；{ pack-value }只在联系不上本人时允许
    }
    .title = 向第三方联系
    .what = 只有每个有效规范包都允许、计划也写明时，才向债务人以外的人联系。
    .why = 向不相干的人透露债务，伤害的是客户的隐私与名誉。
    .mend = 这是事实，照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

pack-unknown = 没有「{ $pack }」这个规范包；现有：{ $known }
    .title = 没有这个规范包
    .what = 政策选用的规范包，须是内置的，或公司自己写在 records/policy/packs/ 的。
    .why = 选了不存在的规范包，等于没有上限。
    .mend = 更正名称，或加上规范包的文件。

pack-name-taken = 「{ $pack }」是内置的规范包，公司不能另写一份
    .title = 规范包与内置的同名
    .what = 公司自己的规范包不与内置的同名。
    .why = 同名会让人以为用的是法令的数值。
    .mend = 把文件改用别的名称，再到政策选用它；几个规范包并用时取最严者。

window-laxer-than-pack = 版本 { $version } 的联系时段 { $actual } 超出{ pack-value }的 { $limit }
    .title = 时段比规范包宽
    .what = 政策的联系时段，在每个有效规范包的时段之内。
    .why = 公司可以比法令严，不能比法令宽；只靠规则收紧，看政策的人会照宽的去做。
    .mend = 在新的政策版本缩短联系时段。

calls-laxer-than-pack = 政策准许 { $days } 日内联系 { $actual } 次，{ pack-value }只准 { $limit } 次
    .title = 联系次数比规范包宽
    .what = 政策准许的联系次数，不多于每个有效的规范包。
    .why = 较严的次数照样有效，但只看政策的人会照宽的去做。
    .mend = 在新的政策版本减少联系次数。

packs-leave-no-hour = 版本 { $version } 的政策与规范包合起来，没有任何时段可以联系（{ $packs }）
    .title = 没有可联系的时段
    .what = 政策的时段与各规范包时段的交集不是空的。
    .why = 没有时段可用，任何计划都不会合规，多半是写错了时间。
    .mend = 更正时段，或更正选用的规范包。

parameter-laxer-than-pack =
    { $kind ->
         [complaint] 投诉处理期限是 { $actual } 日，{ pack-value }只给 { $limit } 日
         [evaluation] 合作机构 { $actual } 日评估一次，{ pack-value }要求每 { $limit } 个月一次
         [execution] 执行记录保存 { $actual } 个月，{ pack-value }要求联系的证据至少保存 { $limit } 日
        *[monitoring] 监听记录保存 { $actual } 个月，{ pack-value }要求联系的证据至少保存 { $limit } 日
    }
    .title = 期限比规范包宽
    .what = 政策的投诉处理期限与合作机构评估间隔，不超过任何有效规范包；联系证据的保存期限，不短于规范包的要求。
    .why = 公司可以比法令严，不能比法令宽。
    .mend = 在新的政策版本缩短期限；保存期限不足就延长。

third-party-contact-not-allowed = 计划向第三方联系，{ pack-value }不允许
    .title = 不得向第三方联系
    .what = 只有每个有效规范包都允许时，计划才可以向债务人以外的人联系。
    .why = 向不相干的人透露债务，伤害的是客户的隐私与名誉。
    .mend = 拿掉向第三方的联系，再重新审核、核准。

visit-with-too-few-collectors =
    { $stated ->
         [no] 计划有外访，没有写明几位催收员同行；{ pack-value }要求至少 { $limit } 位
        *[yes] 计划外访有 { $planned } 位催收员；{ pack-value }要求至少 { $limit } 位
    }
    .title = 外访人数不足
    .what = 外访的催收员人数，不少于每个有效规范包的要求。
    .why = 两人同行，彼此作证，也彼此约束。
    .mend = 在 visit_collectors 写明足够的人数，再重新审核、核准。

electronic-message-without-optout = 短信或电子邮件没有退出方式，{ pack-value }要求每则都有
    .title = 电子消息没有退出方式
    .what = 有效规范包有要求时，每则短信与电子邮件都提供退出方式。
    .why = 客户有权决定用什么方式联系自己。
    .mend = 提供退出方式，在计划写明 optout: true，再重新审核、核准。

cooldown-too-short =
    { $stated ->
         [no] 计划没有写明通话后暂停几日；{ pack-value }是 { $limit } 日
        *[yes] 通话后暂停 { $planned } 日；{ pack-value }是 { $limit } 日
    }
    .title = 通话后暂停太短
    .what = 与债务人通话之后，暂停拨打的日数不少于每个有效规范包的要求；属推定的，写明理由（justification）则只警告。
    .why = 刚谈过又再打，就是骚扰。
    .mend = 在 cooldown_days 写明足够的日数，或写明理由，再重新审核、核准。
