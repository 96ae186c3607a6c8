### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 終端機上的指標。

kpi-title = { $of }：指标，数据截至 { $date }
kpi-title-one = { $id } { $name } · { $of }，数据截至 { $date }
kpi-column-size = n
kpi-note-small = 「样本不足」：样本少于该指标的最小样本，只给计数，不给数值。
kpi-note-small-one = 样本小于 { $least } 时只给计数，不给数值。
kpi-note-without = 还没有可计算的数据：{ $kpis }
kpi-note-more = 看一项的历程：pinguan kpi COMPLAINT。看数字怎么来的：pinguan kpi COMPLAINT --explain。
kpi-unknown = 没有指标 { $id }；`pinguan explain kpis` 会列出全部。
kpi-unknown-near = 没有指标 { $id }；是 { $near } 吗？`pinguan explain kpis` 会列出全部。
kpi-unknown-unit = 没有单位 { $unit }；有：{ $units }
kpi-no-numbers-yet = { $id } 还没有数字。
kpi-no-numbers = { $id } 对这个单位没有数字。
kpi-no-period = 这里没有任何指标有 { $period } 的数字。
kpi-no-period-of = { $id } 没有 { $period } 的数字；有的是 { $first } 到 { $last }。
kpi-defined = 定义
kpi-counted-title = 计入的记录
kpi-counted = { $count } 笔记录
kpi-counted-kind = { $kind }：{ $entries } 项，分子 +{ $numerator }，分母 +{ $denominator }
kpi-counted-more = 另有 { $count } 项：--format csv 会全部列出
kpi-left-out-title = 不计入的记录
kpi-took = { $time } { $unit }
kpi-running = 已打开 { $time } { $unit }
kpi-policy-version = 版本 { $version }，自 { $from }起施行，依 { $decision }
kpi-source-commit = 记录取自提交 { $commit }（{ $date }）
kpi-source-changed = 记录尚未全部提交，在提交 { $commit }（{ $date }）之后
kpi-source-none = 记录不在 Git 仓库中，或尚未有任何提交
kpi-no-signal = 这一期没有信号。
kpi-no-chart = 没有控制图：没有可画的数据。
kpi-chance = 判读规则 { $rules }：就算什么都没变，24 点的图也有 { $percent } 会出现信号。

kpi-sample-misplaced = { $id }：{ $name }
kpis-tested = 指标 { $kpis } 项，范例 { $samples } 个均已执行；{ $faults ->
        [0] 全部符合预期
       *[other] 有 { $faults } 个不符预期
    }
