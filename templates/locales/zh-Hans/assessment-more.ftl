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
course-heard = { $date } 听取申辩
course-filed = { $date } 提出

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
