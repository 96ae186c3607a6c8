### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 合規、規則、規章、期限與關於頁的文字。

deadlines-overdue = { $count ->
        [0] 没有逾期的事项
       *[other] { $count } 件逾期
    }
deadlines-week = { $count ->
        [0] 本周没有到期
       *[other] { $count } 件本周到期
    }
deadlines-later = { $count ->
        [0] 往后 { $days } 日没有到期
       *[other] { $count } 件在往后 { $days } 日到期
    }
deadlines-beyond = 更晚 { $count } 件，见月历
deadlines-count = { $count ->
        [0] 无
       *[other] { $count } 件
    }
deadlines-lead = 期限都是最后一个可以完成的日子。剩余与逾期以工作日计，不含周末与公告的假日；条款
deadlines-this-week = 本周，到 { $date }
deadlines-next = 往后 { $days } 日
deadlines-none-overdue = 没有逾期的事项。
deadlines-none-week = 本周没有到期的事项。
deadlines-none-later = 没有更晚到期的事项。

compliance-to-answer = { $count ->
        [0] 没有待回应的违规
       *[other] { $count } 项违规待回应
    }
compliance-defects = { $count ->
        [0] 没有缺陷
       *[other] { $count } 项缺陷待改正
    }
compliance-answered = { $count ->
        [0] 没有已回应的违规
       *[other] { $count } 项违规已回应
    }
compliance-first = 其中最急的 { $shown } 件，共 { $count } 件；其余见各规则的页
rule-first = 其中最急的 { $shown } 件，共 { $count } 件；全部见数据文件
compliance-lead = 缺陷是记录写得不对，由作者改正。违规是如实记下的事情做得不对，时间照实保留，并以整改单、豁免或委员会决议回应。
compliance-verdict = 检查结果
compliance-records = 记录
compliance-judged = 找到 { $found } 笔，已判 { $judged } 笔
compliance-rules = 规则
compliance-errors = 错误
compliance-breaches = 违规
compliance-policy = 政策哈希
column-rule = 规则
column-checks = 查什么
column-nature = 性质
column-stands = 现况
rule-passes = 通过
rule-open = { $count } 项待处理
rule-answered = { $count } 项已回应
rule-level = 等级
rule-since = 始于版本
rule-from = 适用于这天起的记录
rule-when = 管哪些记录
rule-require = 每份必须符合
rule-file = 文件
rules-count = 共 { $count } 条规则
rules-with-findings = { $count ->
        [0] 全部通过
       *[other] { $count } 条有发现
    }
rules-lead = 每条规则都有一个不通过与一个通过的例子，页上的发现由同一个检查程序算出。
rules-cmp = 投诉
rules-pln = 催收计划
rules-rec = 记录的格式
rules-exe = 执行
rules-fnd = 整改单
rules-srv = 满意度调查
rules-dat = 数据稽核
rules-own = 公司自订规则
rules-pol = 政策
rules-org = 组织
sample-note = 改自最小公司，以 { $date }判定
sample-deleted = （这个文件已删除）

chapter-number = 第 { $number } 章
chapter-counts = { $breached ->
        [0] 没有违规
       *[other] { $breached } 条有违规
    }，{ $kept } 条通过，{ $unruled } 条没有规则
chapter-headline = 共 { $count } 条
clause-inferred = 推定，不作引用
clause-not-in-text = 条文未载，以下为要旨
clause-stands-breached = 有违规
clause-stands-defective = 有缺陷
clause-stands-warned = 有警告
clause-stands-answered = 违规已回应
clause-stands-kept = 规则通过
clause-stands-unruled = 没有规则
fact-obliged = 义务人
fact-obligation = 义务
fact-evidence = 证据
fact-parameters = 政策数字
fact-rules = 规则
fact-measures = 指标
fact-records = 记录
    .count = { $count } 笔
regulation-headline = 规章 { $chapters } 章 { $count } 条
regulation-lead = 政策 { $version }，{ $date }起施行。每一条都列出义务人、检查的规则、指标与记录；推定的条款不作引用。
regulation-no-text = 这一章还没有条文；以下是条款的要旨。
regulation-other-language = 条文以繁体中文为准。

chooser-headline = { $company }品质管理入口
chooser-lead = 选择语言。数据截至 { $date }。
about-headline = 本站由 { $records } 笔记录算出，数据截至 { $date }
about-as-of = 数据截至
about-policy = 政策
about-records = 记录
about-program = 程序版本
about-file = 文件
about-holds = 内容
about-kpis = 每个指标、期间与单位：分子、分母、值、区间、目标、控制界限、信号
about-kpis-csv = 同上，一张表：每项指标、每个部分、每期一行，可据以重算每个数值
about-compliance = 检查的全部结果
about-kind = { $kind }的全部记录
method-headline = 每个数字都可以从记录重算
not-found-headline = 这一页不在这里
not-found-lead = 记录可能改了编号，页面也可能已移走。从登记册或首页可以找到它。
regulation-broken = { $count ->
        [0] 每一条都没有待处理的违规或缺陷
       *[other] { $count } 条有待处理的违规或缺陷
    }
chapter-note = { $count }：{ $counts }
