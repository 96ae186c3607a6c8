### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 條款的頁面與提交。

commits = 最后变更的提交
    .empty = Git 没有记载这些记录的提交；这份记录不在 Git 仓库里，或还没有提交。
commits-note =
    { $count ->
         [0] 没有
        *[other] 最近 { $count } 次
    }
commits-commit = 提交
commits-when = 时间
commits-by = 提交者
commits-records = 变更的记录
commits-more = 、另 { $count } 笔
clause-page = 条款
clause-text = 条文
clause-whose = 由谁，凭什么
clause-in-chapter = 在全章里读
clause-chain = 从条款到证据
    .note = 每一步都可点回
clause-chain-rules = 规则 { $count } 条
clause-chain-records = 记录 { $count } 类
clause-chain-measures = 指标 { $count } 个
clause-chain-commits = 提交
clause-all-commits = 全部提交
clause-evidence = 证据
    .empty = 还没有记录。
clause-evidence-note = 最近 { $shown } 笔，共 { $count } 笔
clause-waivers =
    .empty = 这一条的规则没有豁免。
clause-said-broken = { $count } 项检查结果待处理
clause-said-warned = { $count } 项警告待处理
clause-said-answered = 检出的问题都已回应
clause-said-kept = { $count } 条规则没有检出待处理的问题
clause-said-unruled = 没有规则检查这一条
clause-said-records =
    { $count ->
         [0] 还没有记录为证
        *[other] { $count } 笔记录为证
    }

month-page = 月历
month-choose = 月份
month-lead = 每项列在最后一日；灰字的日子不是工作日。
month-headline =
    { $count ->
         [0] { $month }没有到期的事项
        *[other] { $month }到期 { $count } 项
    }
month-more = 另 { $count } 项

rules-population = 查核的记录
rules-idle =
    { $count ->
         [0] 每条都有可查的记录
        *[other] { $count } 条还没有可查的记录
    }
rule-idle = 没有可查的记录
baseline = 施行时的基准清单
    .empty = 没有基准清单：施行时没有冻结任何问题。
baseline-what = 基准清单列出制度施行时已存在的问题，只能减少，不能增加（records/policy/baseline.yaml）。
baseline-since = 冻结日
baseline-stands = 仍在
baseline-gone = 已不在
baseline-note = { $count } 项，仍在 { $left } 项
