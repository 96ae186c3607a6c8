### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 治理的規則：委員會、管理審查、工作計劃、文件、合作機構、政策核定、條款涵蓋。

meeting-held-here = 会议日期写在这里
meeting-chaired-here = 主席写在这里
decided-here = 决议写在这里

meeting-interval-exceeded =
    { $kind ->
         [held] 距上一次例会（{ $last }）{ $days } 日才开会，含宽限的上限是 { $limit } 日
        *[open] 自 { $last }起 { $days } 日没有开例会，含宽限的上限是 { $limit } 日
    }
    .title = 委员会会议间隔过长
    .what = 委员会例会的间隔，不超过政策所定的日数加宽限。
    .why = 重大品质问题要有人定期决定。
    .mend = 这是事实，照实保留。尽速开会，再以整改单、豁免或委员会决议回应。

quorum-missed =
    { $kind ->
         [few] 委员 { $members } 人，出席 { $present } 人，未达 { $limit }% 的法定比例
        *[chair] 出席 { $present } 人，主任委员未出席
    }
    .title = 会议未达法定人数
    .what = 委员会会议的出席委员达到政策比例，主任委员也出席。
    .why = 少数人的会议，不能代表委员会形成决议。
    .mend = 这是事实，出席名单照实保留。下次会议追认决议，并以整改单、豁免或委员会决议回应。

attendee-without-seat =
    { $kind ->
         [seat] { $person } 在 { $date }不是委员
         [twice] { $person } 在出席名单中列了两次
        *[chair] 主席 { $person } 不在出席名单中
    }
    .title = 出席名单有误
    .what = 出席委员在开会当日都有席次，每人只列一次，主席是其中一人。
    .why = 名单有误，法定人数就算不准。
    .mend = 列席的人改列 `guests`；重复的删去；主席补进出席名单。席次写错就改委员会名单。

decision-id-refused =
    { $kind ->
         [form] 决议编号 { $decision } 不是 DEC-{ $year }- 加三位以上数字
        *[taken] 决议编号 { $decision } 已有另一项决议使用
    }
    .title = 决议编号有误
    .what = 决议编号为 DEC-会议年度-三位以上数字，不重复。
    .why = 政策、目标、文件都以编号引用决议，编号须能找到唯一的决议。
    .mend = 改用该年度下一个未使用的编号，并更正引用它的记录。

decision-without-owner =
    { $kind ->
         [owner] 决议 { $decision } 没有负责人（owner）
        *[due] 决议 { $decision } 没有期限（due）
    }
    .title = 决议没有负责人或期限
    .what = 每项决议都写明由谁负责、何时完成。
    .why = 没有负责人与期限的决议，无从追踪。
    .mend = 补上 `owner` 与 `due`。

decision-overdue =
    { $kind ->
         [done] 决议 { $decision } 期限 { $due }，逾期 { $days } 日才完成
        *[open] 决议 { $decision } 期限 { $due }，已逾期 { $days } 日
    }
    .title = 决议逾期
    .what = 决议在期限内完成。
    .why = 决议不执行，会议就白开了。
    .mend = 这是事实，日期照实保留。完成后写上 `done_on` 与 `outcome`，并以整改单、豁免或下一次会议的决议回应。

decision-dates-out-of-order =
    { $kind ->
         [held] 会议日期 { $at }还没有到
         [due] 决议 { $decision } 的期限 { $at }早于会议（{ $held }）
         [before] 决议 { $decision } 的完成日 { $at }早于会议（{ $held }）
         [future] 决议 { $decision } 的完成日 { $at }还没有到
        *[outcome] 决议 { $decision } 在 { $at }完成，但没有写结果（outcome）
    }
    .title = 会议或决议的日期前后不符
    .what = 会议已经开过；决议的期限与完成日不早于会议、不在未来；完成的决议写明结果。
    .why = 日期前后不符，按期与否就无从判断。
    .mend = 照实改正日期；完成的决议补上 `outcome`。

decision-without-data = 决议 { $decision } 没有写依据的数据（data）
    .title = 决议没有数据依据
    .what = 每项决议都写明依据的指标、报告或记录。
    .why = 规章要求以数据驱动；没有依据的决议，事后无从检讨。
    .mend = 在 `data` 写上指标与期间，或报告、分析、投诉等记录的编号。

data-reference-refused =
    { $kind ->
         [unknown] 没有指标 { $kpi }
         [period] 指标 { $kpi } 没有写期间（period）
         [both] 同时写了指标 { $kpi } 与记录
        *[none] 没有写指标，也没有写记录
    }
    .title = 数据引用有误
    .what = 数据引用写一项指标与期间，或一件记录，二者择一。
    .why = 依据要能找到，才能核对。
    .mend = 改成已有的指标与期间，或记录编号；两者都要，就分成两笔。

major-complaint-not-on-agenda = { $received }收到的重大投诉 { $complaint } 不在这次例会的议程上
    .title = 重大投诉未列入议程
    .what = 重大投诉列入收到后第一次例会的议程。
    .why = 委员会负责解决重大问题，要先看得到。
    .mend = 议程照实保留；漏列的在下次会议补上，并以整改单、豁免或委员会决议回应。

management-review-missing = { $period }没有管理审查，最晚应在 { $last }前完成
    .title = 管理审查缺漏
    .what = 委员会在每个政策间隔内审查一次品质管理体系。
    .why = 监督评估是委员会的职责；不看整体，就不知道体系是否有效。
    .mend = 尽速补办审查，再以整改单、豁免或委员会决议回应。

review-without-inputs =
    { $subject ->
         [kpis] 审查没有列入指标（kpis）
         [complaints] 审查没有列入投诉（complaints）
        *[corrective_actions] 审查没有列入整改与改进（corrective_actions）
    }
    .title = 管理审查缺少输入
    .what = 管理审查须看指标、投诉、整改与改进。
    .why = 缺一项，结论就站不住。
    .mend = 在 `inputs` 补上该项，写明看了什么。

self-audit-missing = { $period }没有体系的自我审核，最晚应在 { $last }前完成
    .title = 自我审核缺漏
    .what = 品质管理部在每个政策间隔内审核一次品质管理体系本身。
    .why = 不查自己的体系，就不能要求别人。
    .mend = 尽速补办自我审核，再以整改单、豁免或委员会决议回应。

review-accepted-by-preparer = { $person } 编制了这份审查，又核定它
    .title = 审查由编制人核定
    .what = 审查或审核的核定人，不是编制人。
    .why = 自己核定自己的审查，等于没有审查。
    .mend = 由另一位公司领导核定，改正 `accepted_by`。

review-dates-out-of-order =
    { $kind ->
         [future] 审查日期 { $held }还没有到
        *[before] 审查日期 { $held }在所涵盖的 { $period }开始之前
    }
    .title = 审查日期有误
    .what = 审查日期不在未来，也不早于所涵盖期间的第一日。
    .why = 日期不实，就不知道看的是哪段期间。
    .mend = 照实改正 `held_on` 或 `period`。

work-plan-missing =
    { $kind ->
         [late] { $period }的工作计划在 { $made }才制定，期限是 { $due }
        *[none] { $period }没有工作计划，期限是 { $due }
    }
    .title = 年度工作计划缺漏或逾期
    .what = 品质管理部每年在政策所定的日期前制定工作计划。
    .why = 没有计划，就没有可以检查的承诺。
    .mend = 尽速制定计划，日期照实写；再以整改单、豁免或委员会决议回应。

work-item-overdue =
    { $kind ->
         [done] 第 { $number } 项期限 { $due }，逾期 { $days } 日才完成
        *[open] 第 { $number } 项期限 { $due }，已逾期 { $days } 日
    }
    .title = 工作计划项目逾期
    .what = 工作计划的项目在期限内完成。
    .why = 一项拖延，后面的都会往后移。
    .mend = 这是事实，日期照实保留。完成后写上 `done_on`，并以整改单、豁免或委员会决议回应。

work-plan-dates-out-of-order =
    { $kind ->
         [year] 计划涵盖 { $period }，不是一整年
         [due] 期限 { $at }早于计划制定日 { $made }
        *[future] 日期 { $at }还没有到
    }
    .title = 工作计划的日期有误
    .what = 工作计划涵盖一个年度；期限不早于制定日；制定日与完成日不在未来。
    .why = 日期不实，就不能判断是否按期。
    .mend = 照实改正日期；已经做完的事，不列入计划。

revisions-overlap =
    { $kind ->
         [overlap] 第 { $number } 版自 { $from }施行，前一版在这一天仍然有效
         [number] 第 { $number } 版的版次不高于前一版
        *[backwards] 第 { $number } 版在施行日 { $from }之前就失效
    }
    .title = 文件版次重叠
    .what = 文件在任何一日只有一版有效，版次递增。
    .why = 两版同时有效，没有人知道该照哪一版做。
    .mend = 写上前一版的失效日（`effective_to`），或改正施行日与版次。

revision-without-decision =
    { $kind ->
         [none] 第 { $number } 版自 { $from }施行，没有委员会的决议
        *[silent] 决议 { $decision } 没有核定这份文件的第 { $number } 版
    }
    .title = 文件未经决议即施行
    .what = 施行中的文件版本，都有委员会核定它的决议。
    .why = 品质管理部起草，委员会核定，文件才算数。
    .mend = 提请委员会核定，在决议的 `approves` 写明文件与版次，再填 `decision`；核定前先撤下这一版。

revision-approved-late = 第 { $number } 版自 { $from }施行，委员会 { $approved }才核定
    .title = 文件施行后才核定
    .what = 文件的每一版都在施行前核定。
    .why = 先施行后核定，等于没有核定。
    .mend = 这是事实，日期照实保留。以整改单、豁免或委员会决议回应。

document-review-overdue = 第 { $number } 版应在 { $due }前重新复核，已逾期 { $days } 日
    .title = 文件逾期未复核
    .what = 施行中的文件在期限前重新复核。
    .why = 过时的文件，会教人做错的事。
    .mend = 重新复核后，以新版本或展延的 `review_by` 记下结果；逾期的事实以整改单、豁免或委员会决议回应。

data-policy-missing =
    { $kind ->
         [over] 数据管理政策在 { $last }失效，{ $today }没有核定施行的版本
        *[none] 没有核定施行的数据管理政策，最晚应在 { $last }前施行
    }
    .title = 没有施行中的数据管理政策
    .what = 经委员会核定的数据管理政策（data_policy）一直有效。
    .why = 没有制度，数据的管理与保护就没有依据。
    .mend = 起草数据管理政策，提请委员会核定施行；再以整改单、豁免或委员会决议回应。

drafter-presided = { $person } 起草了第 { $number } 版，又主持核定它的会议（{ $decision }）
    .title = 起草人主持核定
    .what = 文件的起草人，不主持核定它的会议。
    .why = 起草与核定分开，才有审查。
    .mend = 由另一位委员主持追认，在文件写上新的决议；起草人写错就改正。

partner-not-evaluated =
    { $kind ->
         [last] { $partner } 上次评估在 { $start }，至今 { $days } 日，上限是 { $limit } 日
        *[never] { $partner } 自 { $start }起 { $days } 日没有评估过，上限是 { $limit } 日
    }
    .title = 合作机构未按期评估
    .what = 合约有效的合作机构，在政策日数内至少评估一次。
    .why = 合作机构的行为，由委托的公司负责。
    .mend = 尽速评估；逾期的事实以整改单、豁免或委员会决议回应。

evaluator-not-independent = { $person } 属于 { $unit }，而 { $unit } 正是负责 { $partner } 的部门
    .title = 评估人不独立
    .what = 合作机构的评估人，不属于负责该机构的部门。
    .why = 负责的部门评估自己的合作对象，难以客观。
    .mend = 由品质管理部的人员重新评估，改正 `by`。

criteria-refused =
    { $kind ->
         [none] 评估没有任何项目
         [twice] 同一项目评了两次
        *[score] 得分 { $score } 超过 100 分
    }
    .title = 评估项目有误
    .what = 评估至少一个项目，每项一次，得分 0 到 100。
    .why = 项目有误，得分就不能比较。
    .mend = 补上项目、删去重复，或改正得分。

evaluation-dates-out-of-order =
    { $kind ->
         [future] 评估日期 { $made }还没有到
         [before] 评估日期 { $made }在所涵盖期间开始之前
         [next] 下次评估 { $next }不晚于这次评估（{ $made }）
        *[late] 下次评估 { $next }在 { $days } 日之后，上限是 { $limit } 日
    }
    .title = 评估日期有误
    .what = 评估日期不在未来、不早于所涵盖的期间；下次评估在政策日数内。
    .why = 日期有误，就不知道何时该再评估。
    .mend = 照实改正日期，或提前下次评估。

committee-term-expired =
    { $kind ->
         [over] { $person } 的委员任期在 { $last }届满，席次无人接任
        *[left] 委员 { $person } 在 { $last }离开公司，席次无人接任
    }
    .title = 委员任期届满
    .what = 委员任期届满或离职，同一席次由别人接任。
    .why = 空着的席次，让委员会愈开人愈少。
    .mend = 改选或续任，在委员会名单加上新的任期。

quality-staff-too-few = 催收人员 { $collectors } 人，品质管理部 { $quality } 人，每人最多对应 { $limit } 人
    .title = 品质管理部人力不足
    .what = 催收人员与品质管理部人数之比，不超过政策所定。
    .why = 人手不足，监控与整改都只剩表面。
    .mend = 补充品质管理部人力，或由委员会调整政策。

quality-staff-unqualified = 品质管理部的 { $person } 在 { $today }没有有效的资格
    .title = 品质人员没有资格
    .what = 品质管理部每个人都有有效的资格（qualifications）。
    .why = 规章要求由专业人员组成。
    .mend = 补上资格与起讫日；已到期就安排换证。

partner-staff-unregistered = { $partner } 有执行记录，但 { $today }没有登记任何该机构的人员
    .title = 合作机构人员未登记
    .what = 执行催收的合作机构，其人员登记在册（`partner`）。
    .why = 不在册的人，监控、培训、考核都管不到。
    .mend = 为该机构的人员建立人员记录，填上 `partner`。

approval-missing =
    { $subject ->
         [policy] 决议 { $decision } 没有核定政策第 { $name } 版
         [target] 决议 { $decision } 没有核定指标 { $name } 的目标
         [phase] 决议 { $decision } 没有核定指标 { $name } 的新阶段
        *[level] 决议 { $decision } 没有核定规则 { $name } 的级别
    }
    .title = 决议没有核定这一项
    .what = 政策版本、目标、图表阶段、规则级别，都由委员会决议核定。
    .why = 引用一项不相干的决议，等于没有核定。
    .mend = 引用真正核定它的决议，或提请委员会核定，并在决议的 `approves` 写明。

approved-after-effect =
    { $subject ->
         [policy] 政策第 { $name } 版自 { $from }施行，委员会 { $approved }才核定
        *[target] 指标 { $name } 的目标自 { $from }适用，委员会 { $approved }才核定
    }
    .title = 生效后才核定
    .what = 政策版本与目标，在生效前核定。
    .why = 事后核定，等于让结果决定标准。
    .mend = 把生效日改到核定之后；沿用前一版到那时为止。

policy-not-reviewed = 政策上次复核在 { $last }，至今 { $days } 日，上限是 { $limit } 日
    .title = 政策逾期未复核
    .what = 政策在其所定日数内，以新版本或管理审查复核一次。
    .why = 情况会变，政策也要跟着看。
    .mend = 在管理审查的 `inputs` 列入政策，或核定新版本。

interpretation-missing = 政策没有写明由哪个部门解释（interpretation）
    .title = 没有指定解释部门
    .what = 政策写明规章由哪个部门解释。
    .why = 规章有疑义时，要有一个人说了算。
    .mend = 加上 `interpretation` 与部门编号。

target-unchanged = 指标 { $kpi } 的目标自 { $from }起 { $days } 日没有重新决议，上限是 { $limit } 日
    .title = 目标久未检讨
    .what = 每项目标在政策所定日数内重新决议；维持原值也要决议。
    .why = 不检讨的目标，久了就不是目标。
    .mend = 提请委员会检讨目标，以新的决议制定下一期。

clause-without-kind = 条款 { $clause } 没有任何一种记录可以佐证
    .title = 条款没有对应的记录
    .what = 规章的每一条，都有至少一种记录作为佐证。
    .why = 没有记录的条款，没有人知道做了没有。
    .mend = 改以既有条款规定这件事，或删去不打算执行的条款。

kind-without-record = { $period }没有任何{ $wanted }的记录
    .title = 期间内没有这种记录
    .what = 每种定期的记录，在每个政策间隔内至少有一件。
    .why = 整个期间没有一件记录，通常表示有一段流程没有做，或没有记。
    .mend = 补上漏记的记录；真的没有做，就以整改单、豁免或委员会决议回应。
