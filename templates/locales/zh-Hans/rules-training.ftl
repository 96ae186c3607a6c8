### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 培訓與宣傳的規則；每條規則一則訊息，寫法同 rules.ftl。

training-plan-missing =
    { $kind ->
         [none] { $year }没有培训计划，期限是 { $due }
         [unapproved] { $year }的培训计划没有经决议核准，期限是 { $due }
        *[late] { $year }的培训计划在 { $approved }才核准，期限是 { $due }
    }
    .title = 年度培训计划缺漏或逾期
    .what = 条款施行满全年的每个年度，都要在政策规定的日期前有培训计划，并注明核准的决议。
    .why = 没有计划，培训就只剩有空才办。
    .mend = 这是事实，不要把日期往前填。补订计划并送核准；开一件整改单，在 answers 写明本规则与所列记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

training-item-incomplete =
    { $kind ->
         [content] 第 { $item } 项没有写培训内容
         [audience] 第 { $item } 项没有写培训对象
         [hours] 第 { $item } 项没有时数
         [time] 第 { $item } 项没有月份，也没有日期
         [twice] 编号 { $item } 有两项
        *[year] 第 { $item } 项不在计划的年度（{ $year } 年）内
    }
    .title = 培训项目不完整
    .what = 培训计划的每一项都写明内容、对象与时间，时间在计划年度之内。
    .why = 没写清楚，就无从准备，也无从检查。
    .mend = 补上该项的 `content`、`audience`、`hours`，以及 `month` 或 `date`；每项各有编号。

training-plan-approved-late = { $approved }才核准，第一场培训已在 { $first }举办
    .title = 培训计划晚于首场培训核准
    .what = 培训计划最迟在第一场培训当天核准。
    .why = 事后补核准，等于没有审核。
    .mend = 这是事实，日期照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

training-topic-missing =
    计划没有「{ $topic ->
         [quality] 品质管理知识
         [collection] 催收技巧
         [service] 服务技巧
        *[law] 法律法规
    }」
    .title = 缺少培训主题
    .what = 年度培训计划涵盖品质管理知识、催收技巧、服务技巧、法律法规四个主题。
    .why = 四个主题是规章明确的；漏掉一个，那一年就没有人学。
    .mend = 在计划加列该主题的项目。

training-hours-short =
    「{ $topic ->
         [quality] 品质管理知识
         [collection] 催收技巧
         [service] 服务技巧
        *[law] 法律法规
    }」只排了 { $hours } 小时，政策要求 { $limit } 小时
    .title = 主题时数不足
    .what = 培训计划给四个主题的时数，都不少于政策的规定。
    .why = 时数太少，主题只是列在纸上。
    .mend = 增加该主题的时数，或请委员会另订标准。

session-without-plan-item =
    { $kind ->
         [plan] 没有写明依据哪一份培训计划
         [item] 没有写明是 { $plan } 的第几项
         [unknown] { $plan } 没有第 { $item } 项
        *[year] 举办日期不在 { $plan } 的年度内
    }
    .title = 培训未对应计划项目
    .what = 每场培训都写明是同年度培训计划的哪一项。
    .why = 对得上，才看得出计划有没有做到。
    .mend = 填写 `plan` 与 `item`；临时增加的培训，先在计划另列一项。

trainer-missing = 没有写明讲师
    .title = 缺少讲师
    .what = 每场培训都写明讲师：员工编号，或派出讲师的机构。
    .why = 规章要求由专业讲师授课。
    .mend = 在 `trainer` 填写 `person` 或 `organisation`，不要写姓名。

trainer-without-credential = 没有写明讲师的资格
    .title = 讲师资格未载明
    .what = 讲师的资格要写明，例如执照、认证或实务年资。
    .why = 是否专业，要有凭据。
    .mend = 在 `trainer` 补上 `credential`。

trainer-examined = { $person } 是本场讲师，却有本场考核的成绩
    .title = 讲师参加自己授课的考核
    .what = 讲师不参加自己授课场次的考核。
    .why = 事先知道题目，成绩就说明不了什么。
    .mend = 移除这笔成绩；讲师改参加其他场次的考核。

teaching-methods-missing = 没有写明教学方式
    .title = 缺少教学方式
    .what = 每场培训都写明采用哪些教学方式。
    .why = 学员有没有练习，要看教学方式。
    .mend = 填写 `methods`：lecture、case、simulation、role_play、discussion。

lecture-only = 本场只有讲授
    .title = 只有讲授
    .what = 培训除讲授外，还要有案例、模拟、角色扮演或讨论。
    .why = 沟通要实际练过才学得会。
    .mend = 这是事实，照实保留。下一场安排演练；开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

planned-session-not-held =
    { $kind ->
         [open] 第 { $item } 项排在 { $month }，尚未举办
        *[late] 第 { $item } 项排在 { $month }，{ $held }才举办
    }
    .title = 未如期举办培训
    .what = 排定的培训在当月底前举办；政策另给宽限日数的，从其规定。
    .why = 计划要照做；做不到，要在到期前调整。
    .mend = 尽快补办，计划不要改回去；开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

exam-missing =
    { $kind ->
         [done] 培训结束 { $days } 日后才考核，上限是 { $limit } 日
        *[open] 培训结束已 { $days } 日，尚未考核，上限是 { $limit } 日
    }
    .title = 培训考核缺漏或逾期
    .what = 培训结束后，在政策规定的日数内考核；没有记载结束日的，自举办日起算。
    .why = 没有考核，就不知道学会了没有。
    .mend = 这是事实，日期照实保留。补办考核；开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

exam-score-outside-range = 成绩 { $score } 分，应在 0 到 { $most } 分之间
    .title = 成绩超出范围
    .what = 考核与补考的成绩都在 0 到 100 分之间。
    .why = 成绩有误，及格率也跟着错。
    .mend = 更正成绩。

examinee-not-attended = { $person } 有考核成绩，但没有出席，考核前也没有重训
    .title = 应考人未参加培训
    .what = 有考核成绩的人，须出席该场培训，或在考核当天以前完成重训。
    .why = 没有受训就应考，成绩说明不了培训的成效。
    .mend = 漏登的，补上 `attended` 或 `make_ups`；否则移除这笔成绩。

pass-rate-low = { $examined } 人应考，{ $passed } 人首次及格；政策要求 { $limit }%
    .title = 及格率低于政策
    .what = 应考人首次及格的比例，不低于政策的规定。
    .why = 多数人不及格，要改的是培训本身。
    .mend = 这是事实，成绩照实保留。查明原因；开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

make-up-overdue =
    { $kind ->
         [done] { $person } 考核不及格，{ $days } 日后才补考或重训，上限是 { $limit } 日
        *[open] { $person } 考核不及格已 { $days } 日，尚未补考或重训，上限是 { $limit } 日
    }
    .title = 补考或重训逾期
    .what = 考核不及格的人，自考核日起在政策规定的日数内补考或重训；期限前已离职的不计。
    .why = 在补上之前，等于让还没学会的人上线。
    .mend = 这是事实，日期照实保留。尽快安排补考或重训；开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

training-dates-out-of-order =
    { $kind ->
         [future] 日期在今天（{ $today }）之后
         [approved] 核准早于拟订
         [closed] 结束早于举办
         [exam] 考核早于培训
         [absent] 补训早于培训
        *[make-up] 补考早于考核
    }
    .title = 培训的日期前后不符
    .what = 计划先拟订再核准；培训先举办，再结束、考核、补考；没有未来的日期。
    .why = 日期前后不符，期限就无从计算。
    .mend = 照实改正日期。

exam-failed-again = { $person } 补考 { $score } 分，及格是 { $limit } 分
    .title = 补考仍不及格
    .what = 补考的人，补考要及格。
    .why = 两次都不及格，再联系客户之前需要别的辅导。
    .mend = 这是事实，成绩照实保留。决定后续辅导；开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

collector-not-trained = { $person } 没有参加这项必修培训，到 { $due }也没有补训
    .title = 催收人员未受必修培训
    .what = 必修培训对象内的每位催收人员，包括合作机构的人员，都要参加其中一场，或在政策规定的日数内补训。
    .why = 与债务人联系的人，必须知道什么可以做、什么不可以做。
    .mend = 这是事实，出席照实保留。尽快安排补训；开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

attendance-low = 应到 { $required } 人，实到 { $attended } 人；政策要求 { $limit }%
    .title = 出席率低于政策
    .what = 应到人员的出席比例，不低于政策的规定。
    .why = 没有到场的人，就没有受训。
    .mend = 这是事实，出席照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

person-never-enrolled = { $person } 在 { $year }没有排入任何培训
    .title = 全年未排入培训
    .what = 全年在职的每个人，当年都曾排入、参加或补过培训。
    .why = 制度适用于全体员工，不分职务。
    .mend = 这是事实，不要补填过去的日期。排入下一场培训；开一件整改单，在 answers 写明本规则与该人员。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

department-not-participating = { $department } 在 { $period }没有培训、宣传或反馈，记录最迟应在 { $last }提交
    .title = 部门没有参与
    .what = 每个完整的政策间隔，各部门都有参与：有人参加培训、参加宣传活动，或向品质管理部提出反馈。
    .why = 品质是全体的事，不只是品质管理部的事。
    .mend = 这是事实，不要补填过去的日期。与该部门商定参与方式；开一件整改单，在 answers 写明本规则与该部门。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

publicity-missing = { $period }没有宣传活动，记录最迟应在 { $last }提交
    .title = 缺少宣传活动
    .what = 条款施行后的每个完整间隔，都要有宣传活动。
    .why = 不常提醒，就会忘记。
    .mend = 这是事实，不要补填过去的日期。开一件整改单，在 answers 写明本规则与该部门。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

publicity-in-one-form =
    { $year }的 { $count } 次宣传都是同一种形式：{ $form ->
         [poster] 海报
         [handbook] 手册
         [bulletin] 公告
         [intranet] 内部网页
         [event] 活动
        *[video] 视频
    }
    .title = 宣传形式单一
    .what = 一年内办了数次宣传的，形式不只一种。
    .why = 单一形式，总有人看不到。
    .mend = 这是事实，照实保留。规划其他形式；开一件整改单，在 answers 写明本规则与该部门。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

publicity-reach-low = 对象 { $of } 人，触及 { $reached } 人；政策要求 { $limit }%
    .title = 宣传触及不足
    .what = 宣传活动触及对象的比例，不低于政策的规定。
    .why = 没有人看到的宣传，等于没有宣传。
    .mend = 这是事实，人数照实保留。设法让其余的人知道；开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

reached-above-audience = 对象 { $of } 人，触及 { $reached } 人
    .title = 触及人数多于对象
    .what = 宣传触及的人数不多于对象人数。
    .why = 比例超过全部，必有一个数字记错。
    .mend = 更正 `reached` 或 `of`；对象以外看到的人不计。

trainer-set-here = 讲师写在这里

training-plan-not-decided =
    { $kind ->
         [late] { $approved }核准，但 { $decision } 到 { $decided }才决议
        *[silent] { $decision } 没有核准这份培训计划
    }
    .title = 培训计划的决议不符
    .what = 培训计划所列的决议，`approves` 须列有该计划的编号，且不晚于核准日。
    .why = 谈别件事的决议，不能当作核准。
    .mend = 填上核准该计划的决议，并在该决议的 `approves` 列出计划编号；或改正 `approved_on`。

person-listed-twice =
    { $list ->
         [required] { $person } 在应参加名单出现两次
         [attended] { $person } 在出席名单出现两次
        *[results] { $person } 在同一次考试有两笔成绩
    }
    .title = 人员重复列出
    .what = 应参加、出席与考试成绩，每人只列一次。
    .why = 两笔成绩不知以哪笔为准；重复的一行也可能是别人。
    .mend = 删去错的一行，或改成正确的人员。

attendee-not-examined = { $person } 出席了，却没有成绩，也没有理由
    .title = 出席者未应考
    .what = 应参加且出席的人，要有成绩、补考，或在 `exam.excused` 写明理由。
    .why = 悄悄不考的人，会让及格率比实际好看。
    .mend = 补上成绩、补考，或在 `exam.excused` 写明理由。

training-for-nobody = 没有列出应参加的人，出席 { $attended } 人
    .title = 培训没有应参加的人
    .what = 每场培训都列出应参加的人。
    .why = 没有名单就没有人缺席，出席率也就没有意义。
    .mend = 依计划项目的对象，填写 `required`。

results-here = 成绩在这里
