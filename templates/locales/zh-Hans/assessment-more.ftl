### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 考核之後的處理、個人頁、評分一致程度，以及公司與法令何者較嚴。

course-title = { $who }，{ $period }
course-assessed = 考核
course-commended = 表彰
course-criticised = 批评教育
course-rectified = 限期整改
course-verified = 查证
course-penalised = 听取申辩与处罚
course-appealed = 申诉
course-decided = 已决定
course-done = 如期完成
course-late = 逾期完成
course-overdue = 逾期未完成
course-effective = 有效
course-ineffective = 无效
course-score = { $score } 分
course-revised = 申诉后改为 { $score } 分
course-due = 期限 { $date }
course-heard = { $date }听取申辩
course-filed = { $date }提出

field-calibration-contacts = 受评联系

person-headline =
    { $count ->
        [0] { $person } 尚未考核
       *[other] { $person } 有 { $count } 次考核
    }{ $courses ->
        [0] {""}
       *[other] ，其中 { $courses } 次有后续处理
    }
person-lead = 原评分一律保留，申诉改变的分数另列。谁能看到本页由政策决定。
person-list = 人员
person-assessments = 考核记录
    .empty = 还没有考核
column-person-id = 员工编号
column-person-kind = 种类
column-person-score = 原评分
column-person-revised = 申诉后
column-person-grade = 等级
field-person-pages = 个人页的对象
value-person-pages-committee = 委员会
value-person-pages-department = 部门
value-person-pages-public = 公开

agreement-title = 评分一致程度
agreement-note = 以判定计算 Kappa 值，附区间；政策要求 { $limit }。校准的评分不计入任何指标。
agreement-panel = 全体评分人（Fleiss）
agreement-enough = 一致
agreement-undecided = 尚难判定
agreement-too-little = 一致程度不足
agreement-undefined = 无法计算
agreement-drift = 各评分人与其他人的差距
agreement-drift-note = 最近几次校准，评分与其他人平均之差，单位为分
agreement-milder = 评分高于其他人
agreement-stricter = 评分低于其他人
agreement-no-drift = 没有偏移
column-agreement-who = 评分人
column-agreement-contacts = 件数
column-agreement-observed = 判定相同
column-agreement-kappa = Kappa
column-agreement-mean = 合计

stricter-holds = 公司订为 { $own }；法令规则包 { $pack } 较严，以 { $value } 为准（{ $citation }）
stricter-warns = 公司订为 { $own }；规则包 { $pack } 为 { $value }，尚未确认，只提出警告（{ $citation }）

assessed-here = 考核在此
upheld-here = 申诉成立在此

decision-not-of-the-assessed =
    { $kind ->
         [unit] { $assessment } 考核的是其他单位
         [unissued] { $assessment } 尚未发布
         [early] 决定早于 { $assessment } 的发布
        *[person] { $assessment } 考核的不是本决定的当事人
    }
    .title = 决定依据的不是当事人的考核
    .what = 奖励、批评、处罚与绩效挂钩，须依据同一单位、同一人的考核，并在考核发布之后作成。
    .why = 没有人应为别人的工作受奖或受罚。
    .mend = 填写当事人自己的考核；没有的话，撤回决定。

rectification-not-in-order =
    { $kind ->
         [done] 整改完成日早于批评决定日
         [future] 日期在未来
         [before] 整改完成前就已查证
         [ahead] 尚未整改，期限未到就已查证
         [extended_back] 展延后的期限没有比原来晚
         [extended_late] 原期限过了才核准展延
        *[undone] 查证为有效，却没有记载何时完成
    }
    .title = 整改先后有误
    .what = 整改在批评之后完成，再行查证；未整改的，期限过后才查证。
    .why = 期限未到就下结论，等于没给机会。
    .mend = 把日期改成实际发生的日子；查证过早的，重新查证。

appeal-by-stranger =
    { $kind ->
         [unit] { $against } 的单位与申诉不同
        *[stranger] { $person } 不是 { $against } 的当事人
    }
    .title = 申诉人不是当事人
    .what = 由当事人申诉；涉及单位的，由该部门或合作机构的人员申诉。申诉的单位与所申诉的记录相同。
    .why = 申诉的权利属于承受不利的人。
    .mend = 填写实际的申诉人与单位；申诉人确非当事人的，驳回申诉。

appeal-decision-contradicts =
    { $kind ->
         [early] 申诉在提出之前就已决定
         [future] 申诉的决定日在未来
         [undated] 申诉有结果，却没有决定日
         [not-upheld] 只有对考核的申诉全部或部分成立，分数才会改变
         [range] 改定的分数不在 0 到 100 之间
        *[unrevised] 申诉成立，却没有写明改定的分数
    }
    .title = 申诉决定前后矛盾
    .what = 申诉在提出之后决定，结果与日期俱全。对考核的申诉成立时，写明改定的分数（0 到 100）；其余情形分数不变。
    .why = 可以作两种解读的决定，什么也没有决定。
    .mend = 补正日期、结果或分数。

upheld-and-stands =
    { $kind ->
         [early] 撤回早于 { $appeal } 的决定
        *[stands] { $appeal } 已成立，本决定却仍然有效
    }
    .title = 申诉成立而决定未撤回
    .what = 申诉成立的批评或处罚须予撤回，且不早于申诉的决定。
    .why = 什么都不改变的申诉，不算申诉。
    .mend = 在 `withdrawn` 记载何时、由谁、为何撤回。

assessment-given-twice = { $named } 与 { $other } 都是 { $who } { $period }的考核
    .title = 考核重复
    .what = 同一单位或人员，同一期间同一种考核只有一份；专项考核每个主题一份。
    .why = 有两份结果，就会挑对自己有利的那份。
    .mend = 保留已告知结果的一份，移除另一份；内容有误就开更正记录。
