### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 考核、獎懲、申訴與評分辦法的規則。屬性同 rules.ftl。

gate-shown-here = 事实见此整改单
penalty-tier-1 = 减薪
penalty-tier-2 = 降职或调职
penalty-tier-3 = 解雇
score-outside-hundred = 分数是 { $score }，应在 0 至 100 之间
    .title = 分数超出 0 至 100
    .what = 每日、每项指标、每个部分与综合的分数，都在 0 至 100 之间。
    .why = 超出范围的分数，会使平均失去意义。
    .mend = 改正分数。

indicator-absent =
    { $kind ->
         [counts] { $kpi } 没有分子与分母，也没有权重组容许的理由
        *[absent] 没有列出 { $kpi }
    }
    .title = 指标缺漏
    .what = 定期考核须列出规章的四项指标，以及权重组所列的全部指标；只有权重组容许的，才可以附理由不计。
    .why = 指标可以挑选，结果就可以挑选。
    .mend = 补上这项指标的分子与分母；权重组容许不计的，在 `not_applicable` 写明理由。

assessor-is-assessed =
    { $kind ->
         [person] { $person } 考核自己
        *[department] { $person } 考核 { $unit }，属于自己的部门
    }
    .title = 考核自己人
    .what = 考核人不考核自己，也不考核自己的部门。
    .why = 自己考核自己，分数没有人会信。
    .mend = 改由品质管理部其他人员考核。

assessment-missing =
    { $kind ->
         [person] { $who } 没有 { $period }的考核，{ $last }已是最后期限
        *[unit] { $who } 没有 { $period }的考核，{ $last }已是最后期限
    }
    .title = 期间内未考核
    .what = 部门、合作机构与催收员，在政策规定的每个期间都要考核。评分办法没有权重组的部门，以及未全程在职的催收员不计。
    .why = 从未考核的人，好的没有奖励，差的没有改进。
    .mend = 现在补办考核，日期照实记；再开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

daily-assessment-missing = { $unit } { $month }有 { $count } 个工作日没有日常考核，最早是 { $first }
    .title = 日常考核缺漏
    .what = 催收组与合作机构，每个工作日都要有日常考核分数。
    .why = 日常没有人看，就只能等投诉来提醒。
    .mend = 这是事实，日期照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

composite-not-recomputed =
    { $kind ->
         [small] 写了 { $stated } 分，但样本太小，不能计分
         [absent] 没有写分数，依件数计算是 { $recomputed } 分
        *[differs] 写的是 { $stated } 分，依件数计算是 { $recomputed } 分
    }
    .title = 分数与计算不符
    .what = 指标分数与综合分，须与依件数、评分点与权重计算的结果相差不超过 0.05 分。
    .why = 算不出来的综合分，只是意见。
    .mend = 改成计算的分数；若件数有误，改正件数。

weights-not-of-the-set = { $kpi } 的权重是 { $weight }，权重组 { $set } 定的是 { $wanted }
    .title = 权重与权重组不符
    .what = 考核指标的权重，依该部门的权重组。
    .why = 权重可以调，等级就可以调。
    .mend = 改成权重组的权重；要调整权重，由委员会决议新版评分办法。

claimed-measure-differs =
    { $kind ->
         [counts] { $period }的{ $name }写为 { $stated }，依记录计算是 { $recomputed }
         [value] { $name }写为 { $stated }，依件数计算是 { $recomputed }
         [daily] 日常考核平均写为 { $stated }，依考核表计算是 { $recomputed }
        *[special] 专项考核平均写为 { $stated }，依专项考核计算是 { $recomputed }
    }
    .title = 所参数字与记录不符
    .what = 定期考核所引的单位指标、日常与专项考核平均，须与依记录计算的结果相同。个人的件数没有别的记录可比，以所写为准。
    .why = 等级以底下的数字为准。
    .mend = 先改正数字，再改分数、综合分与等级；若是事后才补的记录，重新发布考核。

grade-not-of-the-band = 等级写为{ $stated }，依综合分与上限条件应是{ $wanted }
    .title = 等级与分数不符
    .what = 等级依未舍入的综合分、上限条件与政策的级距决定；可用权重不足的不评级。
    .why = 同样的表现，得同样的等级。
    .mend = 改成综合分所属的等级。

gate-ignored = { $finding } 显示：{ $gate }，考核没有列出
    .title = 漏列上限条件
    .what = 期间内的整改单已显示的上限条件，考核须列出：经确认的恐吓、威胁、辱骂、暴力或侵害隐私，记录造假，以及整改严重逾期。整改单写明当事人的，限制该员的考核；其余限制该单位的考核。
    .why = 数字再好，也不能盖过已确认的错。
    .mend = 在 `gates` 列出条件与整改单，再调整综合分与等级。

assessment-issued-late =
    { $kind ->
         [done] 期间结束后 { $days } 个日历日才发布，上限是 { $limit } 日
        *[open] 期间结束后 { $days } 个日历日仍未发布，上限是 { $limit } 日
    }
    .title = 考核发布逾时
    .what = 定期考核须在期间结束后的政策日数内发布。
    .why = 奖励与批评来得太晚，就没有作用。
    .mend = 这是事实，日期照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

special-without-topic =
    { $part ->
         [topic] 专项考核没有写主题
         [rationale] 专项考核没有写选题理由
        *[score] 专项考核没有分数
    }
    .title = 专项考核不完整
    .what = 专项考核须写明主题、选题理由与分数。
    .why = 专项考核针对重点与难点，为何选它要说得出来。
    .mend = 补上缺少的字段。

special-assessment-missing = { $year }办了 { $count } 次专项考核，政策要求 { $limit } 次
    .title = 专项考核不足
    .what = 每个完整年度，专项考核的次数不少于政策的规定。
    .why = 难点不会显示在平均数里。
    .mend = 这是事实，日期照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

assessed-person-not-of-unit = { $person } 不属于 { $unit }
    .title = 人员不属于该单位
    .what = 受考核、奖励、批评或处罚的人员，须属于记录所写的单位。
    .why = 单位写错，分数就算到别人头上。
    .mend = 改成该人员所属的组或部门。

assessment-dates-out-of-order =
    { $kind ->
         [assessed] 期间在 { $date }才结束，考核日比它早
         [issued] 发布日早于考核日 { $date }
         [outside] { $date }不在考核期间内
         [ahead] { $date }晚于考核日，却已计分
        *[twice] { $date }计了两次分
    }
    .title = 日期前后不符
    .what = 定期考核在期间结束后作成，之后才发布；日常考核的日期都在期间内，一天一次，不预先计分。
    .why = 还没有到的日子，没有分数可言。
    .mend = 照实改正日期。

reward-below-excellent =
    { $kind ->
         [absent] 表彰没有注明所依的考核
        *[below] 表彰所依的考核，等级是：{ $grade }
    }
    .title = 未达优秀而表彰
    .what = 表彰奖励须以评为优秀的考核为依据。
    .why = 不必争取就有的奖励，没有激励作用。
    .mend = 注明评为优秀的考核；没有，就撤回表彰。

excellent-without-reward =
    { $kind ->
         [done] 评为优秀后 { $days } 个日历日才奖励，上限是 { $limit } 日
        *[open] 评为优秀后 { $days } 个日历日仍未奖励，上限是 { $limit } 日
    }
    .title = 优秀而未奖励
    .what = 评为优秀，且以各指标区间的不利端计算仍及格的考核，须在政策日数内奖励。机遇就能解释的，先不奖励，继续累积样本。
    .why = 答应的表彰不来，就是失信。
    .mend = 现在决定奖励，日期照实记；再开一件整改单回应。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

performance-link-without-assessment =
    { $kind ->
         [failed] 晋升、调薪或评优所依的 { $assessment } 不合格
        *[absent] 晋升、调薪或评优的记录没有注明考核
    }
    .title = 绩效未链接考核
    .what = 晋升、调薪与评优，须注明所依的考核，且考核不得为不合格。
    .why = 考核不影响绩效，就没有人在意考核。
    .mend = 在 `assessment` 注明考核；考核不合格的，撤回决定。

fail-without-criticism =
    { $kind ->
         [done] 不合格后 { $days } 个工作日才批评教育，上限是 { $limit } 个工作日
        *[open] 不合格后 { $days } 个工作日仍未批评教育，上限是 { $limit } 个工作日
    }
    .title = 不合格而未批评整改
    .what = 评为不合格，且以各指标区间的有利端计算仍不及格的考核，须在政策工作日内批评教育并制定整改期限。机遇就能解释的，或申诉成立的，不在此限。
    .why = 不被告知，就无从改进。
    .mend = 现在作成批评并制定整改期限，日期照实记；再开一件整改单回应。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

criticism-without-rectification =
    { $kind ->
         [rectification] 批评没有制定整改
         [assessment] 批评没有注明所依的考核
        *[due] 整改期限早于批评的日期
    }
    .title = 批评未订限期整改
    .what = 批评教育须注明所依的考核，并制定整改负责人、期限与措施。
    .why = 没有期限的批评，只是责备。
    .mend = 补上考核，或补上整改负责人、期限与措施。

assessment-rectification-too-far = 整改期限是 { $days } 个日历日，上限是 { $limit } 日
    .title = 整改期限太长
    .what = 批评之后的整改期限，不超过政策规定的日数。
    .why = 期限可以随意订，就等于没有期限。
    .mend = 把整改期限订早一些。
    .help = 整改期限订在 { $last }以前。

penalty-without-failed-rectification =
    { $kind ->
         [absent] 处罚没有注明整改无效的批评或整改单
         [effective] { $after } 的整改查证有效
         [early] 处罚早于 { $after } 的查证
         [other] { $after } 的对象不是同一人
        *[open] { $after } 的整改还没有查证
    }
    .title = 没有整改无效就处罚
    .what = 处罚须在同一对象的批评或整改单，经他人查证整改无效之后。
    .why = 还来得及改的，不处罚。
    .mend = 在 `after` 注明批评或整改单；整改并非查证无效的，撤回处罚。

penalty-without-hearing =
    { $kind ->
         [absent] 处罚之前没有听取本人申辩
         [late] 听取申辩在决定之后
         [early] 听取申辩在查证整改无效之前
         [self] 由受处罚者自己听取申辩
        *[other] 听取的不是受处罚本人
    }
    .title = 处罚前未听取申辩
    .what = 查证整改无效之后、作成处罚之前，须由他人听取受处罚者的申辩。
    .why = 只听一面之词，决定就不公正。
    .mend = 先听取申辩，再重新决定，记在 `hearing`。

penalty-decision-missing =
    { $kind ->
         [done] 查证整改无效后 { $days } 个日历日才决定处罚，上限是 { $limit } 日
        *[open] 查证整改无效后 { $days } 个日历日仍未决定处罚，上限是 { $limit } 日
    }
    .title = 整改无效未作处罚决定
    .what = 批评后的整改查证无效，公司须在政策日数内决定处罚。
    .why = 说了不做，其他规定也跟着失效。
    .mend = 听取申辩后立即决定，日期照实记；再开一件整改单回应。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

penalty-skips-a-step = 处罚是{ $tier }，之前没有{ $before }
    .title = 处罚越级
    .what = 处罚逐级加重：先减薪，再降职或调职，最后才解雇。
    .why = 轻重相称，才算公正。
    .mend = 改用下一级；确有理由越级的，办理豁免。

decider-is-assessor =
    { $part ->
         [assessor] { $person } 作成决定，也是所依考核的考核人
         [verifier] { $person } 作成决定，也是查证整改无效的人
         [department] { $person } 决定处罚自己部门的人
        *[concerned] { $person } 决定自己的奖惩
    }
    .title = 考核与决定同一人
    .what = 考核人、查证人与受奖惩者本人，不作奖惩的决定；处罚也不由同部门的人决定。
    .why = 两个人看，才看得到一个人看不到的。
    .mend = 改由他人决定。

rectification-verified-by-owner =
    { $part ->
         [assessor] { $person } 查证整改，也是考核人
         [decider] { $person } 查证整改，也是决定批评的人
         [granted] { $person } 展延自己的整改
        *[owner] { $person } 查证自己的整改
    }
    .title = 查证自己的整改
    .what = 整改负责人与受批评者本人不展延、也不查证该项整改；考核人与决定人不查证该项整改。
    .why = 自己查证自己，等于没有查证。
    .mend = 改由他人查证。

decision-on-too-little =
    { $kind ->
         [reward] 以各指标区间的不利端计算，综合分是 { $bound }，奖励须达 { $pass }
         [burden] 以各指标区间的有利端计算，综合分是 { $bound }，未低于 { $pass }：还不能决定
        *[unrated] 考核不评级：还不能决定
    }
    .title = 样本不足以决定
    .what = 奖励，须以各指标区间的不利端计算仍及格；批评与处罚，须以有利端计算仍不及格，或有上限条件使其不合格。介于两者之间，不作决定。
    .why = 件数少的时候，运气看起来像功劳，也像过失。
    .mend = 撤回决定，继续累积案件，以较长的期间考核。

form-not-of-kind = { $of }的内容不能是：{ $form }
    .title = 奖惩内容不符种类
    .what = 表彰是证书、奖金或荣誉；绩效挂钩是晋升、调薪或评优；批评是批评教育；处罚是降职、减薪、调职或解雇。
    .why = 名目不对，该守的规则就被绕过。
    .mend = 改选合于种类的内容，或另立一笔记录。

appeal-outside-window =
    { $kind ->
         [early] 申诉比所申诉的事项早 { $days } 个日历日
        *[late] { $days } 个日历日后才申诉，上限是 { $limit } 日
    }
    .title = 申诉逾期
    .what = 申诉须在考核发布或奖惩决定后的政策日数内提出。
    .why = 期限明确，双方才都有保障。
    .mend = 这是事实，日期照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

appeal-heard-by-decider = { $person } 审理申诉，但参与过 { $against }，或就是申诉人
    .title = 申诉由原决定人审理
    .what = 考核人、查证人、听取申辩的人、决定人与申诉人，都不审理该件申诉。
    .why = 自己审自己的决定，申诉就没有意义。
    .mend = 改由其他公司领导或部门负责人审理。

appeal-undecided =
    { $kind ->
         [done] 申诉 { $days } 个日历日后才决定，上限是 { $limit } 日
        *[open] 申诉 { $days } 个日历日后仍未决定，上限是 { $limit } 日
    }
    .title = 申诉未如期决定
    .what = 申诉须在政策日数内作成决定。
    .why = 迟来的决定，等于只给了一半的权利。
    .mend = 这是事实，日期照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

nothing-to-appeal =
    { $kind ->
         [against] { $against } 不是可以申诉的事项
         [outcome] 申诉已决定，但没有写结果
         [heard_by] 申诉已决定，但没有写由谁审理
        *[reason] 申诉已决定，但没有写理由
    }
    .title = 申诉对象或理由不全
    .what = 申诉的对象，是已发布的考核、批评或处罚；决定后须写明结果、审理人与理由。
    .why = 没有理由的答复，等于没有答复。
    .mend = 改正申诉对象，或补上结果、审理人与理由。

points-not-in-order = { $kpi } 的三个评分点没有依序递增或递减
    .title = 评分点顺序有误
    .what = 每项指标的零分、及格与满分三个值，依序递增；越低越好的，依序递减。
    .why = 顺序不对，就画不出计分的线。
    .mend = 改正这些值。

weights-unusable =
    { $kind ->
         [positive] { $what } 的权重不大于零
         [points] { $what } 没有评分点
         [twice] { $what } 重复
        *[department] { $what } 的部门种类已在另一权重组，或重复
    }
    .title = 权重无法使用
    .what = 权重大于零，所列指标都有评分点且不重复；每种部门只属于一个权重组。
    .why = 同一件事有两种权重，等于没有权重。
    .mend = 改正权重组。

success-weighs-too-much = 催收成功率占 { $percent }%，上限是 { $limit }%
    .title = 成功率权重过高
    .what = 催收成功率的权重，不超过评分办法的上限，使行为与品质重于金额。
    .why = 只看金额，就会不择手段。
    .mend = 调低权重；要改上限，由委员会决议。

scoring-not-in-order =
    { $kind ->
         [bands] 级距没有由优秀、良好到合格依序递减
         [parts] 各部分的比例合计不是 100%
         [missing] 上限条件不齐：不当行为、侵害隐私、整改严重逾期、记录造假各须一项
         [twice] 同一上限条件订了两次
         [cap] 上限过高：不当行为与侵害隐私不得合格，整改严重逾期不得良好，记录造假一律不合格
         [days] 上限条件没有写明逾期几天起算
        *[versions] 版本的生效日不晚于前一版
    }
    .title = 评分办法顺序有误
    .what = 级距由优秀到合格递减，各部分合计 100%，每一版都在前一版之后生效。每种上限条件各订一次：经确认的不当行为与侵害隐私不得合格，整改严重逾期不得良好，记录造假即为不合格。
    .why = 等级要能依办法算出来，不容选择。
    .mend = 改正评分办法。
