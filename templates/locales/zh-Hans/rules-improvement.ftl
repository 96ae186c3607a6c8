### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 投訴閉環的規則：調查、改進、反饋、諮詢、調取資料、建議。格式同 rules.ftl。

soft-before-here = 先前的措施写在这里
improvement-owner-here = 负责人写在这里

closed-without-investigation = 投诉已结案，但没有调查记录指明这件投诉
    .title = 结案但未调查
    .what = 结案的投诉，须有调查记录在 `concerns` 指明它。
    .why = 不查原因，同样的投诉还会再来。
    .mend = 开立调查记录，`concerns` 写这件投诉；还没有调查，就先不要结案。

upheld-without-improvement =
    { $kind ->
         [major] 重大投诉于 { $closed }结案，但没有改进措施
        *[upheld] 投诉成立，已于 { $closed }结案，但没有改进措施
    }
    .title = 没有改进措施
    .what = 成立（含部分成立）的投诉与重大投诉，结案后须有改进措施：其 `sources` 写明这件投诉，或写明它的调查。
    .why = 投诉成立就表示有地方要改。
    .mend = 开立改进措施，或把这件投诉加进已有的改进措施的 `sources`。
    .help = 开立改进措施，`sources` 写 { $record }。

exposure-missing =
    { $kind ->
         [zero] { $unit } { $period }有投诉，但执行记录的作业案件合计为 0
        *[missing] { $unit } { $period }有投诉，但没有执行记录
    }
    .title = 缺少业务量
    .what = 有投诉的单位与月份，执行记录须有作业案件数。
    .why = 没有分母，投诉率就无从计算。
    .mend = 补上该单位当月的执行记录；单位或收到时间写错，就改正投诉。

complaint-pause-out-of-course =
    { $kind ->
         [backward] 停计到 { $to } 为止，不晚于开始的 { $from }
         [received] 停计从 { $from } 开始，早于收到投诉
         [long] 停计到 { $to } 为止，各次合计 { $days } 日，最多 { $limit } 日；超过的日数照算
        *[closed] 停计从 { $from } 开始，晚于结案
    }
    .title = 停计时间不合
    .what = 停计须先开始后结束，并在收到投诉之后、结案之前开始；合计不超过政策的日数，超过的不停计。
    .why = 停计期间不算进处理时限，时间须经得起查核。
    .mend = 照实改正 `from` 与 `to`；客户迟迟不补件，就照现有数据结案。

extension-not-allowed =
    { $kind ->
         [late] { $on }才延长，时限已过
         [unapproved] 再次延长到 { $to }，没有核准人
         [unauthorised] 再次延长到 { $to }，核准人 { $approver } 当天不是公司领导或部门负责人，或就是承办人
         [third] 这是第三次延长，最多两次
        *[beyond] 延长到 { $to }，最晚只能到 { $most }
    }
    .title = 延长不合规定
    .what = 延长须在时限届满前办理：第一次以政策日数为限，第二次须经不承办此案的公司领导或部门负责人核准，不得有第三次。
    .why = 延长不是把逾期变成如期的办法。
    .mend = 不合规定的延长请删除，时限照原来计算；漏写核准人就补上 `approved_by`；核准人不合就由有权的人核准。

investigator-of-the-unit = { $person } 属于 { $department }，{ $concerns } 投诉的就是这个部门
    .title = 调查人属于被投诉部门
    .what = 调查人不属于被投诉的部门。
    .why = 自己查自己，查不出根源。
    .mend = 改由其他部门的人调查。

investigation-response-overdue =
    { $kind ->
         [done] { $unit } 应于 { $due }前回应调查，{ $at }才回应
        *[open] { $unit } 应于 { $due }前回应调查，至今没有回应
    }
    .title = 逾期未回应调查
    .what = 被调查的单位须在期限内回应；没有订期限的，依政策工作日计算。
    .why = 配合调查是规章所定的义务。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

investigation-overdue =
    { $kind ->
         [done] 开立后 { $days } 个日历日才完成调查，上限是 { $limit } 日
        *[open] 开立后 { $days } 个日历日仍未完成调查，上限是 { $limit } 日
    }
    .title = 调查逾期
    .what = 调查须在政策日数内完成。
    .why = 时间一久，事实就难以查明。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

root-cause-missing =
    { $kind ->
         [unknown] { $concerns } 投诉成立，根本原因却是 unknown
         [blank] 根本原因只有空白
         [concluded] 调查已完成，但没有根本原因
        *[closed] { $concerns } 已结案，但调查没有根本原因
    }
    .title = 缺少根本原因
    .what = 结案的投诉与完成的调查须有根本原因；投诉成立的，原因不得是 `unknown`。
    .why = 不知道原因，改进就无从下手。
    .mend = 补上 `root_cause` 的类别、方法与说明；还没有查明，就先不要结案。

closed-without-effect-check =
    { $kind ->
         [undecided] 改进措施已结案，但成效检查还没有定论
        *[none] 改进措施已结案，但没有成效检查
    }
    .title = 结案但未验证成效
    .what = 改进措施须经成效检查，有定论才能结案。
    .why = 做完不等于有效。
    .mend = 补上 `effect_checks`；还没有定论，就先删去 `closed_on`。

effect-check-overdue =
    { $kind ->
         [done] { $since }之后 { $days } 个日历日才检查成效，上限是 { $limit } 日
        *[open] { $since }之后 { $days } 个日历日仍未检查成效，上限是 { $limit } 日
    }
    .title = 成效检查逾期
    .what = 改进措施完成后，须在政策日数内检查成效；没有定论的，须再检查。
    .why = 不检查，就不知道问题是否真的解决。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

improvement-overdue =
    { $kind ->
         [done] 期限 { $due }，逾期 { $days } 个工作日才完成
        *[open] 期限 { $due }，逾期 { $days } 个工作日，仍未完成
    }
    .title = 改进措施逾期
    .what = 改进措施须在期限内完成。
    .why = 拖一天，同样的事就可能再发生一次。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

improvement-not-tracked = { $from }到 { $to }共 { $days } 个日历日没有跟踪，上限是 { $limit } 日
    .title = 改进措施未跟踪
    .what = 未完成的改进措施，每隔政策日数至少跟踪一次。
    .why = 没有人看的措施会停下来。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

effect-claim-differs =
    { $kind ->
         [unknown] 没有 { $kpi } 这项指标
         [none] { $kpi } 在 { $period }没有数值
        *[differs] { $kpi } 在 { $period }写成 { $claimed }，依记录计算是 { $measured }
    }
    .title = 成效数值与记录不符
    .what = 成效检查所引的指标须存在，前后数值须与依记录重新计算的结果相同。
    .why = 数值不对，结论就站不住。
    .mend = 把数值改成指标页上的数值；单位或期间写错就改正。

effect-not-shown =
    { $kind ->
         [worse] { $kpi } 由 { $before } 变为 { $after }，差异的区间是 { $low } 到 { $high }，是变差，不能判为有效
         [signal] { $kpi } 由 { $before } 变为 { $after }，其后控制图出现变差的信号，不能判为有效
         [few] { $kpi } 由 { $before } 变为 { $after }，样本太少，无从判定有效
        *[undecided] { $kpi } 由 { $before } 变为 { $after }，差异的区间是 { $low } 到 { $high }，可能只是偶然
    }
    .title = 成效不成立
    .what = 判为有效时，改善须超出偶然：指标前后差异的区间完全落在改善的一侧，或其后的控制图（以先前各期定控制界限）出现改善的信号；两者矛盾时不算成立。尚未结案时为警告，结案后或变差时为错误。
    .why = 偶然的起伏不是成效。
    .mend = 改为 `undecided` 并在数据够多时再检查；变差则改为 `not_effective` 并重新开立。

improvement-not-reopened =
    { $kind ->
         [tested] { $on }检查：{ $kpi } 变差且超出偶然，但没有重新开立改进措施
        *[claimed] { $on }检查为无效，但没有重新开立改进措施
    }
    .title = 无效而未重新开立
    .what = 检查为无效的改进措施，或不论怎么判、数据显示变差的改进措施，须有另一项以 `reopens` 指明它。
    .why = 问题没有解决，措施就不能停。
    .mend = 开立新的改进措施，`reopens` 写这一项。
    .help = 开立新的改进措施，`reopens` 写 { $record }。

measure-only-soft = { $unit } 同一原因，{ $before } 已是提醒或培训，这次仍然只有提醒或培训
    .title = 一再只提醒或培训
    .what = 同一单位、同一原因，政策日数内不得一再只用提醒或培训。
    .why = 流程不变，提醒过就忘。
    .mend = 改用流程、系统、规则等措施，或与提醒并行另开一项。

cause-recurs = 完成后 { $days } 个日历日，{ $unit } 又因同一原因有投诉成立（{ $complaint }）
    .title = 同一原因再次发生
    .what = 改进措施完成后，政策日数内同一单位不应再因同一原因有投诉成立；再发生就须重新开立。
    .why = 同一原因再来，表示根源还在。
    .mend = 开立新的改进措施，`reopens` 写这一项；不再开立的，开一件整改单说明。
    .help = 开立新的改进措施，`reopens` 写 { $record }。

no-improvement-opened = 到 { $period }为止，连续 { $count } 期没有开立改进措施
    .title = 没有新的改进措施
    .what = 公司在政策所定的连续期数内，至少开立一项改进措施；一期多长由政策决定。
    .why = 规章要求持续改进。
    .mend = 查看投诉、整改与分析，开立改进措施；确实没有需要，开一件整改单说明。

effect-checked-by-owner = { $person } 既是负责人，又检查成效
    .title = 负责人自行检查成效
    .what = 检查成效的人不是负责人。
    .why = 自己检查自己，不算检查。
    .mend = 改由他人检查。

follow-up-out-of-order =
    { $kind ->
         [future] 日期 { $at }晚于今天 { $today }
        *[early] 日期 { $at }的时间早于前一步（{ $since }）
    }
    .title = 先后不合
    .what = 调查、改进、回报、调取数据与建议，后一步不早于前一步，也不在未来。
    .why = 时间前后不符，时限就无从计算。
    .mend = 照实改正时间。

effect-periods-misplaced =
    { $kind ->
         [length] { $before }与 { $after }长短不同
         [order] { $before }不在 { $after }之前
         [done] { $after }开始时，措施尚未完成（{ $done }完成）
        *[running] 检查时，{ $after }尚未结束
    }
    .title = 比较期间不合
    .what = 成效检查比较两段等长的期间：前段在先，后段在完成之后开始，且检查时已结束。
    .why = 期间不对，比较就没有意义。
    .mend = 改用合适的期间，并重填前后数值。

improvement-due-too-far = 期限在开立后 { $days } 个日历日，上限是 { $limit } 日
    .title = 改进期限过远
    .what = 改进措施的期限，在政策日数之内。
    .why = 期限太远，等于没有期限。
    .mend = 把期限提前，或分成几项措施。

inquiry-counts-differ =
    { $kind ->
         [in-time] 及时回应 { $count } 件，多于收到的 { $received } 件
         [solved] 一次解决 { $count } 件，多于收到的 { $received } 件
        *[repeated] 同一渠道出现两次
    }
    .title = 咨询件数不合
    .what = 各渠道只列一次，及时回应与一次解决的件数不多于收到的件数。
    .why = 件数不合，比率就没有意义。
    .mend = 改正件数；同一渠道合并为一行。

first-response-below-policy = { $period }咨询及时回应 { $in_time } 件，收到 { $received } 件，及时率 { $share }，政策要求 { $limit }%
    .title = 首次回应未达标
    .what = 每月咨询在时限内首次回应的比例，不低于政策。
    .why = 打不通、等不到，咨询就成了投诉。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

inquiry-limit-differs = 件数以 { $hours } 小时为准，政策是 { $limit } 小时
    .title = 计算时限与政策不同
    .what = 咨询的及时回应，以当月政策的时数计算。
    .why = 时限不同，数字就不能相比。
    .mend = 依政策时数重新统计。

request-without-purpose-or-approver =
    { $kind ->
         [purpose] 调取客户数据没有写用途
         [approver] 已提供客户数据，但没有核准人
        *[self] { $person } 自己调取、自己核准
    }
    .title = 调取数据缺用途或核准
    .what = 调取客户数据须写明用途；提供之前须经他人核准。
    .why = 客户数据只能为必要的用途提供。
    .mend = 补上 `purpose` 与 `approver`；没有核准过，照实记下，并开整改单。

info-request-late =
    { $kind ->
         [done] 调取后 { $days } 个工作日才提供，上限是 { $limit } 个工作日
        *[open] 调取后 { $days } 个工作日仍未提供，上限是 { $limit } 个工作日
    }
    .title = 提供数据逾时
    .what = 客服部须在政策工作日内答复调取。
    .why = 数据来得太晚，案件就停住。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

info-beyond-request =
    { $kind ->
         [none] 没有写要调取哪些数据
        *[beyond] 提供了没有调取的数据：{ $field }
    }
    .title = 提供超出必要范围
    .what = 调取须列明项目，提供的项目不超出调取的项目。
    .why = 个人信息以必要为限。
    .mend = 补上 `fields`；多提供的照实记下，并开整改单。

suggestion-forwarded-late =
    { $kind ->
         [done] 收到后 { $days } 个工作日才转给品质管理部，上限是 { $limit } 个工作日
        *[open] 收到后 { $days } 个工作日仍未转给品质管理部，上限是 { $limit } 个工作日
    }
    .title = 建议转送逾时
    .what = 建议须在政策工作日内转给品质管理部。
    .why = 不转出去的建议，没有人听见。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

no-feedback-in-quarter = { $department } 在 { $period }没有反馈任何问题或风险
    .title = 整期没有反馈
    .what = 每个催收部门，每个政策所定的间隔至少反馈一项问题、风险或建议。
    .why = 第一线最先看见问题。
    .mend = 照实补上漏登的反馈；确实没有，开一件整改单说明。

feedback-answered-late =
    { $kind ->
         [done] 反馈后 { $days } 个工作日才答复，上限是 { $limit } 个工作日
        *[open] 反馈后 { $days } 个工作日仍未答复，上限是 { $limit } 个工作日
    }
    .title = 反馈答复逾时
    .what = 单位反馈的问题，品质管理部须在政策工作日内答复。
    .why = 没有回音，以后就没有人反馈。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。
