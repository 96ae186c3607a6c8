### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# Labels of the portal's pages. Sentences made from data are elsewhere.
skip = 跳到内容
menu = 菜单
nav = 主菜单
breadcrumbs = 所在位置
languages = 语言
search = 搜索
search-headline = 这里的每一页都可以搜索
search-hint = 搜索  /
search-for = 词语、编号、条款
search-none = 查无结果。少打几个字，可以找到更多。
search-some = 找到 %count 项
search-more = 找到 %count 项，列出前 %most 项；多打一个词可以缩小范围。
search-without = 不使用脚本时，可从登记册查询
theme-light = 外观：浅色
theme-dark = 外观：深色
draft = 草稿
as-of = 数据截至
list-mark = 、
contents = 本页内容

nav-home = 首页
nav-kpi = 指标
nav-units = 部门与机构
nav-records = 登记册
nav-meetings = 会议与决议
nav-regulation = 规章与条款
nav-compliance = 合规
nav-deadlines = 期限

footer-trust = 这一页可信到什么程度
footer-check = 查核
footer-data = 数据

decisions = 需要决定
    .empty = 没有事项需要决定。
changes = 上一季末以来的变化
    .item = 项目
    .before = 当时
    .now = 现在
    .why = 为什么
    .evidence = 证据
    .empty = 上一季末以来没有变化。
breaches = 不合规
    .empty = 没有违规。
due = 即将到期
    .empty = 没有即将到期的事项。
headline-measures = 主要指标
    .empty = 还没有主要指标的数据。

measures = 指标
    .empty = 还没有指标的数据。
units = 单位
    .empty = 还没有登记任何单位。
registers = 登记册
    .empty = 还没有登记册。
records = 记录
    .empty = 没有符合的记录。
rules = 规则
    .empty = 还没有规则。

clauses = 依据条款
    .label = 条款
trend = 走势
    .empty = 点数不足，还不能画图。
signals-order = 各点的次序没有信号；没有界限，单独一点无从判断。
signals-unjudged = 点数不足，尚无从判断。
signals = 信号
    .empty = 没有信号；起伏属日常变异。
reading = 怎么读
chance = 多大的错报机会
gaps = 事件间隔天数
places = 在哪里
causes = 为什么
actions = 正在做什么
    .empty = 还没有登记的行动。
account = 最近一期由哪些记录算出
    .show = 显示 { $count } 笔记录
left-out = 不计入的记录
data = 数据
    .empty = 还没有数据。
    .show = 看全部 { $count } 期
method = 这个数字怎么来

todo = 待办
    .empty = 没有待办事项。
related = 相关记录
    .empty = 没有相关记录。

ages = 未结案件的年龄
counting = 时限是怎么算的
filter-status = 状态
filter-unit = 单位
filter-period = 期间
filter-all = 全部
filter-text = 文字或编号
filter-apply = 应用
filter-shown = %total 笔中符合 %shown 笔
filter-place = 第 %page 页，共 %pages 页
filter-wait = 正在读取整本登记册……

approval = 审批
    .empty = 还没有提交审批。
stages = 处理经过
findings = 查核发现
mend = 怎么修：
answer = 怎么回应：
timeline = 经过
    .order = 新的在上
    .empty = 还没有经过记录。

chapters = 章节
    .empty = 还没有规章。
coverage = 全规章涵盖
    .legend = 方块：有证据。菱形：有违规。三角：有缺口。虚线圆：尚无记录。推定条款不作引用。

to-answer = 待回应的违规
    .empty = 没有待回应的违规。
answered = 已回应的违规
    .empty = 没有已回应的违规。
defects = 缺陷
    .empty = 没有缺陷。
warnings = 警告
    .empty = 没有警告。
waived = 已豁免
    .empty = 没有豁免。
by-rule = 各规则的发现
    .empty = 所有规则都通过。
passed = 通过的规则
    .empty = 没有通过的规则。
    .show = 看 { $count } 条通过的规则

rule-what = 查什么
rule-why = 为什么查
rule-mend = 怎么修
rule-answer = 怎么回应
sample-fails = 不通过的例子
sample-passes = 通过的例子
findings-now = 现在的发现
    .empty = 这条规则现在没有发现。
waivers = 豁免
    .empty = 这条规则没有豁免。

files = 公布的文件
    .empty = 没有公布的文件。
