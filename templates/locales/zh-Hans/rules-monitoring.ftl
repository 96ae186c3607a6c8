### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 監控、校準、熱線與查核發現的規則。形式同 rules.ftl。

concerned-here = 当事人写在这里
earlier-here = 前一次写在这里

rectification-missing = 已通知 { $unit }，但没有整改（rectification）
    .title = 发现没有整改
    .what = 通知单位之后，查核发现须写明由谁整改、做什么、何时完成。尚待查实或查无实据的指控除外。
    .why = 只发现、不改正，问题会再来。
    .mend = 补上 `rectification`：负责人、措施与期限。

notification-not-recorded = 已有整改，但没有通知 { $unit } 的时间（notified_at）
    .title = 未记通知时间
    .what = 已开始整改的发现，须记下通知单位的时间。
    .why = 期限从通知起算；没有这个时间，就无从计算。
    .mend = 照实补上 `notified_at`。

closed-without-verification = { $closed }结案，但没有查证（verification）
    .title = 未查证即结案
    .what = 整改经查证之后，发现才能结案。
    .why = 说改好了，不等于改好了。
    .mend = 由整改负责人以外的人查证，补上 `verification`；还没查证，就先不要结案。

own-case-decided =
    { $act ->
         [settled] 当事人自己认定了这项指控
         [verified] 当事人自己查证了整改
         [decided] 当事人自己决定了处置
         [extended] 当事人自己核准了展延
        *[extended_own] 整改负责人自己核准了展延
    }
    .title = 承办自己的案件
    .what = 认定指控、核准展延、查证整改与决定处置，都由当事人与整改负责人以外的人办理。
    .why = 自己的案件自己办，结果没有人会信。
    .mend = 改由别人办理；若只是写错编号，照实改正。

rectification-extended-again = 整改展延 { $count } 次，上限是 { $limit } 次
    .title = 整改多次展延
    .what = 整改期限的展延次数不超过政策的上限。
    .why = 可以一直延的期限，等于没有期限。
    .mend = 这是事实，照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }，说明为什么一再展延。

prohibited-conduct-not-serious = { $code }已查实，等级却是「{ $severity }」
    .title = 禁止行为未列严重
    .what = 恐吓、威胁、辱骂与暴力一经查实，等级就是严重。
    .why = 规章明文禁止这些行为，不得从轻认定。
    .mend = 把 `severity` 改为 serious，并依公司规定处置；还没查实，就写成 `allegation`。

disposition-missing =
    { $kind ->
         [done] 查实后 { $days } 日才决定处置，上限是 { $limit } 日
        *[open] 查实后 { $days } 日仍没有处置，上限是 { $limit } 日
    }
    .title = 严重问题未处置
    .what = 严重的发现查实后，须在政策的日数内依公司规定处置，写明决定与文号。
    .why = 情节严重而没有处置，禁止就只是口号。
    .mend = 补上 `disposition`，时间照实记下；已经逾时的，开一件整改单，在 answers 写明本规则与本记录。
    .help = 补上 `disposition`；已逾时，就开一件整改单回应 { $record } 的 { $rule }。

allegation-open =
    { $kind ->
         [done] 提出后 { $days } 日才认定，上限是 { $limit } 日
        *[open] 提出后 { $days } 日仍未认定，上限是 { $limit } 日
    }
    .title = 指控久未认定
    .what = 尚未查实的指控，须在政策的日数内认定属实或查无实据。
    .why = 客户等结果，被指控的人也在等。
    .mend = 查明后写入 `allegation`；已经逾时的，开一件整改单，在 answers 写明本规则与本记录。
    .help = 查明并写入 `allegation`，再开一件整改单回应 { $record } 的 { $rule }。

disclosure-not-escalated = { $proved }已查实向第三人泄露，但没有上报公司领导
    .title = 泄露未上报
    .what = 向第三人泄露客户债务，一经查实就要上报公司领导。出自重大投诉的，由投诉上报。
    .why = 隐私一旦外泄就收不回来，要由能决定补救的人尽早处理。
    .mend = 立即上报，把时间照实记在 `escalations`。
    .help = 立即上报公司领导，把时间照实记在 `escalations`。

serious-repeated = { $person } 在 { $days } 日内再次发生严重问题，前一次是 { $earlier }
    .title = 严重问题再犯
    .what = 同一人在政策的日数内再次发生严重问题，须另行检讨。
    .why = 再犯表示前一次的处置没有作用。
    .mend = 这是事实，照实保留。检讨前一次的处置，开一件整改单，在 answers 写明本规则与本记录。
    .help = 检讨 { $earlier } 的处置，开一件整改单回应 { $record } 的 { $rule }。

conduct-complaint-without-finding =
    { $kind ->
         [code] { $code }的投诉成立，但 { $finding } 的代码不是这种行为
         [severity] { $code }的投诉成立，但 { $finding } 的程度不是严重
        *[none] { $code }的投诉成立，但没有开立整改单
    }
    .title = 不当行为未立案
    .what = 恐吓、威胁、辱骂、暴力与泄露的投诉成立或部分成立，须开立整改单，在 `source` 写明投诉，代码是所投诉的行为（泄露可为其他隐私问题），且没有查无实据；恐吓、威胁、辱骂与暴力须为严重。
    .why = 查实的不当行为没有人追究，客户的权益就没有保障。
    .mend = 就该行为开一件整改单，在 `source` 写明投诉编号。
    .help = 开一件整改单，`source` 写 { $record }，代码为{ $code }。

verification-overdue =
    { $kind ->
         [done] 整改完成后 { $days } 日才查证，上限是 { $limit } 日
        *[open] 整改完成后 { $days } 日仍未查证，上限是 { $limit } 日
    }
    .title = 查证逾时
    .what = 整改完成后，须在政策的日数内查证成效。
    .why = 拖得愈久，愈看不出有没有效。
    .mend = 尽速查证，时间照实记下；再开一件整改单，在 answers 写明本规则与本记录。
    .help = 尽速查证，再开一件整改单回应 { $record } 的 { $rule }。

finding-steps-out-of-order =
    { $kind ->
         [future] 日期晚于今日（{ $today }）
         [settled_early] 指控的认定早于提出
         [unsettled] 指控已认定，但没有写日期与认定人
         [settled] 有认定的日期或认定人，指控的状态却还是待查
         [decided_early] 处置早于发现
         [extended_back] 展延后的期限没有比原来晚
         [extended_late] 原期限过了才核准展延
         [undone] 查证为有效，但没有写整改完成的日期
        *[closed_early] 结案早于查证
    }
    .title = 发现的步骤前后不符
    .what = 指控、展延、整改、处置与结案依序发生，都不晚于今日；完成的整改才能查证为有效。
    .why = 前后不符，就看不出事情怎么处理。
    .mend = 照实改正日期；期限过了才核准的展延不算展延，删去后照逾期处理。

critical-item-without-finding = 第 { $no } 件的关键项目 { $item }（{ $critical }）未通过，没有整改单
    .title = 关键项目未立案
    .what = 监控中未通过的关键项目，须开立整改单，并在该件写明编号。
    .why = 关键项目关系法令与客户权益，不能只记不办。
    .mend = 开一件整改单，把编号写在该件的 `finding`。

monitoring-score-low = 第 { $no } 件得 { $score } 分，及格是 { $limit } 分
    .title = 监控得分不及格
    .what = 受监控的催收与客服联系，得分达到政策的及格分数；不及格的须开立整改单。
    .why = 分数低而没有下文，下一通还是一样。
    .mend = 得分照实保留。与当事人检讨，开一件整改单，把编号写在该件的 `finding`，或在 answers 写明本规则与本记录。
    .help = 开一件整改单，把编号写在第 { $no } 件的 `finding`。

aspect-missing = 第 { $no } 件没有评「{ $aspect }」
    .title = 缺少监控维度
    .what = 每一件都评态度、方式与效果三个维度。
    .why = 规章要求监控涵盖三项内容，缺一就看不出全貌。
    .mend = 重听该件，补上缺少的维度。

own-contact-assessed = 第 { $no } 件由 { $person } 评自己
    .title = 自己评自己
    .what = 评分的人不是被评的人。
    .why = 自己给自己打分数，不能作准。
    .mend = 由另一位人员重评；若只是写错编号，照实改正。

monitoring-recorded-late = 第 { $no } 件在 { $hours } 小时后才记录，上限是 { $limit } 小时
    .title = 监控记录逾时
    .what = 监控结果须在联系后的政策时限内记录。
    .why = 问题发现得晚，就多一批客户受影响。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

unit-not-monitored = { $unit } 在 { $period }联系客户 { $count } 次，没有一件受监控
    .title = 单位未受监控
    .what = 有催收作业的单位，每个月都要受监控，合作机构也一样。
    .why = 没有人看的地方，最容易出事。
    .mend = 当月已过，照实保留。开一件整改单，在 answers 写明本规则与执行记录，并排入次月的监控。
    .help = 开一件整改单，回应 { $record } 的 { $rule }，并把 { $unit } 排入监控。

monitoring-coverage-low = { $unit } 在 { $period }受监控 { $monitored } 件，占 { $frame } 件的 { $share }%，下限是 { $limit }%
    .title = 监控覆盖率不足
    .what = 受监控的联系占当月监控日联系总数的比例，不低于政策的下限。
    .why = 抽得太少，代表不了整体。
    .mend = 这是事实，数字照实保留。增加抽样，并开一件整改单，在 answers 写明本规则与本记录。
    .help = 增加 { $unit } 的抽样，开一件整改单回应 { $record } 的 { $rule }。

monitoring-counts-do-not-fit =
    { $kind ->
         [empty] 没有任何一件（samples 是空的）
         [frame] 抽样 { $count } 件，多于当日联系 { $limit } 件
         [repeated] 编号 { $count } 出现两次
         [impossible] 满分是 0 分
        *[points] 得 { $count } 分，满分只有 { $limit } 分
    }
    .title = 监控数字不符
    .what = 抽样件数不多于联系件数，编号不重复，得分不高于满分。
    .why = 数字互相矛盾，比例就算不出来。
    .mend = 对照录音系统的清单与评分表，改正数字。

monitoring-dates-out-of-order =
    { $kind ->
         [day] 第 { $no } 件不是 { $date }的联系
         [early] 第 { $no } 件的记录早于联系
        *[future] 第 { $no } 件的记录晚于今日（{ $today }）
    }
    .title = 监控时间前后不符
    .what = 每件都是记录当日的联系，先有联系，后有记录，都不晚于今日。
    .why = 时间前后不符，就算不出时滞与覆盖率。
    .mend = 照实改正时间；别日的联系，另开一份监控记录。

one-assessor-dominates = { $period }的 { $total } 件中，{ $person } 评了 { $count } 件，上限是 { $limit }%
    .title = 评分集中于一人
    .what = 一个月里，同一人评分的件数不超过政策的比例。
    .why = 只有一个人的尺，就看不出尺准不准。
    .mend = 这是事实，照实保留。重新分派评分，开一件整改单，在 answers 写明本规则与本记录。
    .help = 重新分派评分，开一件整改单回应 { $record } 的 { $rule }。

working-day-without-inspection = { $period }的 { $total } 个工作日中，{ $count } 日没有检查，最早是 { $first }
    .title = 工作日未检查
    .what = 品质管理部每个工作日都要检查催收作业，留下监控记录。
    .why = 规章要求日常监督；断了一日，就多一日没有人看。
    .mend = 漏登的补上；没有检查的照实保留，开一件整改单，在 answers 写明本规则与品质管理部。
    .help = 漏登就补上；确实没有检查，就开一件整改单回应 { $record } 的 { $rule }。

privacy-not-checked = 第 { $no } 件的检查表没有隐私项目（{ $item }）
    .title = 未检查隐私
    .what = 催收联系的检查表，都要有隐私保护项目。
    .why = 规章要求催收全程保护隐私；没有检查，就不知道做到没有。
    .mend = 重听该件，补上隐私项目的结果。

calibration-missing = { $period }没有校准，记录最迟到 { $last }
    .title = 缺少校准
    .what = 品质专员每个间隔至少一次，各自评同样的联系，对齐尺度。
    .why = 尺度不一，分数就不能互相比较。
    .mend = 尽速办理；再开一件整改单，在 answers 写明本规则与品质管理部。
    .help = 尽速办理校准，开一件整改单回应 { $record } 的 { $rule }。

calibration-ratings-do-not-fit =
    { $kind ->
         [empty] 没有任何一件（contacts 是空的）
         [future] 日期 { $value } 晚于今日
         [unmonitored] 监控记录里没有第 { $value } 件
         [alone] 只有 { $value } 人评分
         [repeated] { $value } 评了两次
        *[score] { $value } 分超过 100 分
    }
    .title = 校准内容不符
    .what = 校准的每一件都出自监控记录，由两人以上评分，每人一次，满分 100 分。
    .why = 评的不是同一件，或只有一个人评，就比不出尺度。
    .mend = 对照评分表改正。

raters-disagree = { $first } 与 { $second } 评 { $count } 件，Kappa 值 { $kappa }，下限是 { $limit }
    .title = 评分尺度不一
    .what = 校准时，任两人的判定扣除巧合后的一致程度（Cohen Kappa 值）不低于政策的下限。
    .why = 同一通电话，换一个人听就换一个结果，这样的分数不能用来奖惩。
    .mend = 结果照实保留。逐件讨论差异、修订评分说明，开一件整改单，在 answers 写明本规则与本记录。
    .help = 逐件讨论差异，开一件整改单回应 { $record } 的 { $rule }，再校准一次。

hotline-uncovered = { $date }有 { $minutes } 分钟无人值班，最早的空档是 { $from } 到 { $to }；政策是每日 { $hours } 小时
    .title = 热线无人值班
    .what = 热线每日有人值班的时间，达到政策的时数；24 小时就是全日不间断。
    .why = 规章要求热线 24 小时畅通，客户随时找得到人。
    .mend = 还没到的日子，补排班次；已过的日子照实保留，开一件整改单，在 answers 写明本规则与本记录。
    .help = 补排班次；已过的空档，开一件整改单回应 { $record } 的 { $rule }。

hotline-record-missing =
    { $kind ->
         [hotline-roster] { $period }没有热线班表，记录最迟到 { $last }
        *[hotline-log] { $period }没有热线话务记录，记录最迟到 { $last }
    }
    .title = 缺少热线记录
    .what = 每个月都要有热线班表与话务记录。
    .why = 没有记录，就无从证明热线一直有人接。
    .mend = 补上记录；再开一件整改单，在 answers 写明本规则与客服部。
    .help = 补上记录，开一件整改单回应 { $record } 的 { $rule }。

hotline-time-does-not-fit =
    { $kind ->
         [backward] 结束时间没有晚于开始时间
        *[outside] 不在 { $period }之内
    }
    .title = 热线时间不符
    .what = 班次、话务与中断的时间先开始、后结束，并落在记录的期间之内。
    .why = 时间不对，值班与接通的比例就不对。
    .mend = 照实改正时间；别的月份，写进那个月的记录。

hotline-counts-do-not-fit =
    { $kind ->
         [answered] 接通 { $count } 通，多于进线 { $limit } 通
         [quick] 20 秒内接通 { $count } 通，多于接通 { $limit } 通
         [together] 接通与放弃合计 { $count } 通，多于进线 { $limit } 通
        *[twice] 这段时间与前面的重叠
    }
    .title = 话务数字不符
    .what = 接通与放弃合计不多于进线，同一段时间只算一次。
    .why = 数字互相矛盾，接通率就不能信。
    .mend = 对照话务系统的报表，改正数字。

abandon-rate-high = { $period }进线 { $total } 通，放弃 { $count } 通，占 { $share }%，上限是 { $limit }%
    .title = 放弃率偏高
    .what = 客户等不到人接而挂断的比例，不超过政策的上限。
    .why = 打不进来的客户，下一步就是投诉。
    .mend = 数字照实保留。检讨尖峰时段的人力，开一件整改单，在 answers 写明本规则与本记录。
    .help = 检讨尖峰时段的人力，开一件整改单回应 { $record } 的 { $rule }。

outage-unexplained = { $date }热线中断 { $minutes } 分钟，没有说明；超过 { $limit } 分钟就要说明
    .title = 热线中断未说明
    .what = 中断时间超过政策的分钟数，须说明原因与处理。
    .why = 没有说明，就不知道会不会再发生。
    .mend = 在 `explanation` 写明原因与处理。

ineffective-not-reopened = { $date }查证无效，之后没有重开
    .title = 无效整改未重开
    .what = 查证无效的整改，须有一件新的发现以 `reopens` 接着处理。
    .why = 知道没有效而不再处理，等于放任。
    .mend = 开一件整改单，在 `reopens` 写明原来的编号。
    .help = 开一件整改单，`reopens` 写 { $record }。
