### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 政策自身手段的規則：等級、豁免、基準清單、間隔、重大投訴的條件。

interval-month = 每月
interval-quarter = 每季
interval-year = 每年

complaint-registered-beyond-limit = 收到后 { $hours } 小时才登记，硬上限是 { $limit } 小时
    .title = 投诉登记超过硬上限
    .what = 投诉须在政策的硬上限内登记。超过目标而未到硬上限的，由另一条规则警告。
    .why = 一天没有登记，就是一天没有人能处理或上报。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

major-criterion-not-marked =
    { $kind ->
         [channel] 投诉经由政策列为重大的途径而来，却没有标为重大
         [repeat] 这是同一案件的第 { $count } 件投诉，却没有标为重大
        *[cause] 同一单位已有 { $count } 位投诉人投诉同一类问题，却没有标为重大
    }
    .title = 依情形属重大投诉而未标示
    .what = 经由政策所列途径而来、同一案件再次投诉，或同一单位在政策日数内有多人投诉同一类问题的，都是重大投诉。
    .why = 一再发生或惊动监管机关的，已经不是单一事件。
    .mend = 把 major 设为 true 并上报，或请委员会另订门槛。

survey-wave-missing = { $period }没有满意度调查，记录最迟应在 { $last }提交
    .title = 缺少满意度调查
    .what = 条款施行后的每个完整间隔，都要调查过客户意见。
    .why = 没有问过，就不知道客户是否满意。
    .mend = 这是事实，不要补填过去的日期。开一件整改单，在 answers 写明本规则与该部门。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

data-audit-missing =
    { $period }的{ $class ->
         [customer] 客户数据
         [collection] 催收记录
        *[repayment] 还款记录
    }没有稽核，记录最迟应在 { $last }提交
    .title = 缺少数据稽核
    .what = 条款施行后的每个完整间隔，三类数据都要审核过。
    .why = 指标所依据的数据，没有人知道对不对。
    .mend = 这是事实，不要补填过去的日期。开一件整改单，在 answers 写明本规则与该部门。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

level-setting-refused =
    { $kind ->
         [unknown] 没有 { $set } 这条规则
         [protected] { $set } 不能关闭或降级
        *[twice] { $set } 的等级设了两次
    }
    .title = 等级设置不成立
    .what = 政策只设置存在的规则，每条一次。文件结构、审批、政策、豁免与基准清单的规则，至少保持原有等级。
    .why = 政策若能关闭自己的守门规则，就什么也守不住。
    .mend = 删去这一项，或写明所指的规则。

targets-not-in-order =
    { $kind ->
         [overlap] { $kpi } 的这个目标，在前一个结束以前就开始
         [gap] { $kpi } 的这个目标与前一个之间，有几天没有目标
         [backwards] { $kpi } 的这个目标，结束早于开始
         [phase] { $kpi } 的这个阶段，开始不晚于前一个
        *[baseline] { $kpi } 这个阶段的基准期，没有在阶段内结束
    }
    .title = 目标或阶段不连贯
    .what = 同一指标的目标与阶段依序衔接，不留空隙，也不重叠。
    .why = 同一天有两个目标或没有目标，就不知道该达到什么。
    .mend = 更正日期，让每个目标从前一个结束的次日开始。

parameters-contradict = { $lower } 没有低于 { $upper }
    .title = 参数互相矛盾
    .what = 互为界限的参数不能矛盾，例如目标与硬上限。
    .why = 两者之中必有一个永远守不住。
    .mend = 在这一版更正其中一个。

clause-date-without-effect =
    { $kind ->
         [unknown] 没有规则检查条款 { $clause }
        *[early] 条款 { $clause } 从 { $from }施行，早于制度采行的 { $adopted }
    }
    .title = 条款施行日没有作用
    .what = 条款的施行日所指的条款要有规则检查，日期不早于制度采行之日。
    .why = 没有作用的日期，会让人以为还不用遵守。
    .mend = 更正条款或日期，或删去这一行。

waiver-covers-nothing-known =
    { $kind ->
         [rule] 没有 { $name } 这条规则
         [record] 没有 { $name } 这件记录
         [unit] 没有 { $name } 这个单位
         [both] 豁免同时写了记录与单位
        *[none] 豁免没有写记录，也没有写单位
    }
    .title = 豁免的对象不明
    .what = 豁免写明一条存在的规则，以及一件存在的记录或一个存在的单位。
    .why = 豁免了什么，必须人人看得明白。
    .mend = 以编号写明规则，记录与单位择一。

waiver-approver-without-authority = { $person } 在 { $date }没有核准豁免的权限
    .title = 豁免的核准人没有权限
    .what = 豁免由公司领导或品质管理部负责人核准。
    .why = 受规则约束的人，不能决定自己不必遵守。
    .mend = 请有权限的人核准，并写明该人。

waiver-approver-is-owner = { $person } 既是豁免的负责人，又是核准人
    .title = 自己核准自己的豁免
    .what = 任何人不得核准自己负责的豁免。
    .why = 自己核准自己，等于没有核准。
    .mend = 请另一位有权限的人核准。

waiver-too-long =
    { $kind ->
         [future] 豁免的建立日在今天以后
         [order] 豁免的到期日早于建立日
         [ended] 豁免的终止日早于建立日
        *[length] 豁免长达 { $days } 日，上限是 { $limit } 日
    }
    .title = 豁免过长或日期颠倒
    .what = 豁免不超过政策的日数，各个日期前后相符。
    .why = 看不到尽头的豁免，等于放弃了规则。
    .mend = 缩短期间；到期后可以重新申请。

rule-cannot-be-waived = { $waived } 不能豁免
    .title = 规则不能豁免
    .what = 文件结构、审批、政策、豁免与基准清单的规则不能豁免。
    .why = 其他规则都以这些规则为根基。
    .mend = 删去豁免，改正规则所发现的问题。

waiver-expired = 豁免已在 { $date }到期
    .title = 豁免已到期
    .what = 到期的豁免要终止，原来豁免的问题要改正或重新申请。
    .why = 说好暂时放过的，不能就此永远放过。
    .mend = 填写 ended_on，并改正原来豁免的问题，或另开新的豁免。

waiver-unused = { $waived } 没有任何结果需要这项豁免
    .title = 豁免没有用到
    .what = 有效的豁免都要用得到。
    .why = 用不到的豁免，会把下一个问题悄悄放过。
    .mend = 填写 ended_on。

waiver-expiring =
    { $days ->
         [0] 豁免今天到期
        *[other] 豁免在 { $date }到期，还有 { $days } 日
    }
    .title = 豁免即将到期
    .what = 在政策日数内到期的豁免，事先告知。
    .why = 要留时间改正，或重新申请。
    .mend = 到期前改正原来豁免的问题，或另开新的豁免。

baseline-entry-unused = { $frozen } 在 { $file } 没有这一项可以适用的问题
    .title = 基准清单的项目没有用到
    .what = 基准清单的每一项都还用得到。
    .why = 基准清单只能缩短：留下的项目会放过下一个问题。
    .mend = 删去这一项。

baseline-entry-refused =
    { $kind ->
         [unknown] 没有 { $frozen } 这条规则
         [guard] { $frozen } 不能列入基准清单
         [later] 列入日期 { $on }早于记录的日期，当时还没有这个问题
         [future] 列入日期 { $on }还没到
        *[late] 列入日期晚于 { $last }，也就是基准清单的最后一天
    }
    .title = 基准清单的项目不成立
    .what = 基准清单只收制度采行时已有的问题，所属规则须存在且可以列入，记录不晚于列入的日期。
    .why = 基准清单若能增长，就成了绕过规则的路。
    .mend = 删去这一项，改正问题，或申请豁免。

waiver-is-active = 豁免有效至 { $date }
waiver-is-expired = 豁免已在 { $date }到期
waiver-is-ended = 豁免已在 { $date }终止
waiver-uses =
    { $count ->
         [0] 目前没有用到
        *[other] 目前豁免 { $count } 项结果
    }
field-rule = 规则
field-record = 记录
field-approver = 核准人
field-created = 起始日
field-expires = 到期日
field-ended = 终止日

explain-default = 默认值
explain-in-force = 目前值
explain-used-by = 使用这个参数的规则
explain-used-by-engine = 用于指标、控制图，或判定检查结果的方式。
explain-waits = 适用的记录种类尚未建立。
register-holds-waiver = 暂时放过什么、为什么、到哪一天

# 政策頁與豁免頁。
policy-pack-values = 规范包的各项要求
policy-column-value = 要求
policy-column-source = 依据
policy-pack-strictest = 最严，以此为准
policy-pack-stricter-holds = 另有更严的要求
policy-page = 政策
policy-since = 政策 { $version } 依决议 { $decision } 自 { $date }起施行
policy-not-yet = 政策 { $version } 依决议 { $decision } 自 { $date }起才施行，目前还没有政策
policy-first = 初版制定 { $count } 项参数
policy-changed =
    { $count ->
         [0] 没有改动参数
        *[other] 改动 { $count } 项参数
    }
policy-from = { $date }起施行
policy-fact-version = 版次
policy-fact-since = 施行日
policy-fact-decision = 决议
policy-fact-parameters = 参数
policy-fact-next = 下一版
policy-fact-packs = 联系规范包
policy-versions = 各版政策
    .empty = 政策没有任何一版。
policy-version-now = 施行中
policy-version-next = 尚未施行
policy-version-past = 已由后版取代
policy-column-changed = 改动参数
policy-column-summary = 改了什么、为什么
policy-parameters = 参数
    .empty = 这一章没有参数。
policy-parameters-count = { $count } 项参数
policy-column-parameter = 参数
policy-column-unit = 计量
policy-column-today = 今日有效
policy-column-clause = 条款
policy-column-rules = 使用的规则
policy-value-changed = 此版改动
policy-value-same = 同前版
policy-value-none = 无
policy-used-engine = 指标与判定
policy-used-waits = 所属记录尚未建立
policy-levels = 政策另订的规则等级
    .empty = 政策没有另订任何规则的等级，全部依规则原有的等级。
policy-level-error = 错误
policy-level-warning = 警告
policy-level-off = 关闭
policy-clauses = 另订施行日的条款
    .empty = 没有条款另订施行日，全部自制度采行之日起施行。
policy-packs = 选用的联系规范包
    .empty = 没有选用联系规范包，只适用政策参数。
policy-column-pack = 规范包
policy-column-sources = 数值的来源
policy-column-place = 选用处
policy-sources = { $status } { $count } 项
waivers-none = 没有豁免
    .empty = 目前没有豁免。
waivers-expired = { $count } 件豁免已到期而未终止
waivers-expiring = { $count } 件豁免即将到期
waivers-unused = { $count } 件豁免没有用到
waivers-active = { $count } 件豁免有效
waivers-waiting = { $count } 件豁免尚未开始
waivers-ended = { $count } 件豁免已终止
waivers-lead = 豁免是对一条规则、在一段期间内的例外，最长 { $days } 日，到期前 { $soon } 日起提醒。由公司领导或品质管理部负责人核准，不得自己核准。
waivers-limits = 日数由政策制定。
waivers-register = 豁免登记册
waivers-owner = 负责人
waivers-covers = 对象
waivers-uses = 目前豁免的结果
waivers-state-expired = 已到期
waivers-state-expiring = 即将到期
waivers-state-unused = 没有用到
waivers-state-active = 有效
waivers-state-waiting = 尚未开始
waivers-state-ended = 已终止

own-rule-faulty =
    { $kind ->
         [field] 这种记录没有字段 { $detail }
         [name] 公司另一条自订规则已经叫做 { $detail }
         [clauses] 规则没有写明任何条款
         [fails] 规则没有抓到它的范例「{ $detail }」，或范例无法读取
         [passes] 规则抓到了它说要放过的范例「{ $detail }」，或范例无法读取
         [many] 一类的范例超过 { $detail } 个
        *[sample] 规则没有这一类的范例
    }
    .title = 自订规则不完备
    .what = 公司自订的规则，所问的字段是记录真有的，写明条款，名称不重复，并以范例说明它抓到什么、放过什么，实际也是如此。
    .why = 所问的字段若不存在，规则什么也抓不到，看来却像一切正常。范例与规则不符，表示规则不是原本要订的那一条。
    .mend = 更正规则的文件，再执行 pinguan rules test。

own-rule-unanswered =
    { $kind ->
         [missing] { $own } 对这份记录没有答案：它问到 { $detail }，而这份记录没有写
         [unfit] { $own } 对这份记录没有答案：它把不能放在一起的值放在一起，例如数字与文字
         [steps] { $own } 对这份记录没有答案：以这份记录的大小，计算步骤太多
         [answer] { $own } 对这份记录没有答案：算出来的既不是「是」，也不是「否」
        *[failed] { $own } 对这份记录没有答案：{ $detail }
    }
    .title = 自订规则没有答案
    .what = 公司自订的规则，对它所管的每一份记录都有答案。
    .why = 条件算不出来，就不能当作符合；当作符合，等于把要找的问题藏起来。
    .mend = 更正规则文件中的条件：记录可以不写的字段，先用 has 问有没有；规则管哪些记录，写在 when。

own-kpi-faulty =
    { $kind ->
         [field] 这种记录没有字段 { $detail }
         [clauses] 指标没有写明任何条款
         [behaves] 指标没有照所说的计入范例「{ $detail }」，或范例无法读取
         [many] 范例超过 { $detail } 个
         [numerator] 没有范例说明哪一笔计入分子
        *[denominator] 没有范例说明哪一笔只计入分母
    }
    .title = 自订指标不完备
    .what = 公司自订的指标，所问的字段是记录真有的，写明条款，并以范例说明哪些计入、哪些不计，实际也是如此。
    .why = 所问的字段若不存在，指标什么也算不到，或者算错，画出来的图却与别的一样。
    .mend = 更正指标的文件，再执行 pinguan kpi test。

own-kpi-unanswered =
    { $kind ->
         [missing] { $own } 对这份记录没有答案：它问到 { $detail }，而这份记录没有写
         [unfit] { $own } 对这份记录没有答案：它把不能放在一起的值放在一起，例如数字与文字
         [steps] { $own } 对这份记录没有答案：以这份记录的大小，计算步骤太多
         [answer] { $own } 对这份记录没有答案：算出来的既不是「是」，也不是「否」
        *[failed] { $own } 对这份记录没有答案：{ $detail }
    }
    .title = 自订指标没有答案
    .what = 公司自订的指标，对它所管的每一份记录都有答案。
    .why = 不知道算不算的记录，哪里都没有算进去；数值就成了其余记录的数值。
    .mend = 更正指标文件中的条件：记录可以不写的字段，先用 has 问有没有；指标管哪些记录，写在 when。
