### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 指標的文字：標題的分句（不加句號）、標籤，以及圖旁的說明。

measure-counts = { $numerator }／{ $denominator }
measure-counts-label = 分子／分母
measure-interval = { $percent }% 区间
measure-target = 目标（{ $period }）
measure-trend-label = 走势
measure-against-label = 对目标
measure-no-data = { $name }还没有数据
measure-run = { $place ->
    [first] { $name }
   *[later] { "" }
}连续 { $count } { $grain ->
    [month] 个月
   *[quarter] 季
}{ $side ->
    [above] 高于
   *[below] 低于
}中心线
measure-beyond = { $place ->
    [first] { $name }在 { $period }
   *[later] { $period }
}超出控制{ $side ->
    [above] 上限
   *[below] 下限
}
measure-trend = { $name }连续 { $count } { $grain ->
    [month] 个月
   *[quarter] 季
}{ $side ->
    [above] 上升
   *[below] 下降
}
measure-wide-zone = { $name }到 { $period } 五次中有四次明显{ $side ->
    [above] 高于
   *[below] 低于
}中心线
measure-zone = { $name }到 { $period } 两次接近控制{ $side ->
    [above] 上限
   *[below] 下限
}
measure-against-target = { $place ->
    [first] { $name }
   *[later] { "" }
}{ $against ->
    [met] 达标{ $trend ->
        [stable] ，无特殊变化
       *[other] { "" }
    }
    [missed] 未达标：整个区间都{ $side ->
        [above] 高于
       *[below] 低于
    } { $target }
    [undecided] 尚难判定是否达标：区间含 { $target }
    [no-target] 未设目标
   *[too-small] 样本不足：{ $denominator } 中 { $numerator }，不算比率
}

trend-worsening = 恶化
trend-improving = 改善
trend-stable = 平稳
trend-too-few = 点数不足
against-met = 达标
against-missed = 未达标
against-undecided = 尚难判定
against-too-small = 样本不足
against-no-target = 未设目标

chart-p = p 控制图
chart-p-prime = p′ 控制图（Laney）
chart-u = u 控制图
chart-u-prime = u′ 控制图（Laney）
chart-run = 趋势图
chart-note = { $chart }，{ $unit }，{ $from } 至 { $to }
chart-upper = 控制上限 { $value }
chart-lower = 控制下限 { $value }
chart-centre = 中心线 { $value }
chart-median = 中位数 { $value }
chart-target = 目标 { $value }
chart-last = { $period } { $value }
chart-outside = { $period } { $value }
chart-phase = 第 { $number } 期
chart-run-above = 连续 { $count } 点高于中心线
chart-run-below = 连续 { $count } 点低于中心线
chart-caption = { $chart }。菱形为恶化的信号点，方形为改善，外圈为超出界限；灰带为控制界限，紫色虚线为目标。
chart-caption-run = { $chart }：点数不足，不设控制界限。实线为中位数，紫色虚线为目标。
chart-desc = { $from } 至 { $to }。中心线 { $centre }，最近 { $last }。信号：{ $signals }。
chart-month = { $month } 月
chart-quarter = 第 { $number } 季

signal-run = 连续 { $count } 点{ $side ->
    [above] 高于
   *[below] 低于
}中心线（{ $from } 至 { $to }）
signal-beyond = 一点超出控制界限（{ $from }）
signal-trend = 连续 { $count } 点{ $side ->
    [above] 上升
   *[below] 下降
}（{ $from } 至 { $to }）
signal-zone = 三点中两点接近控制{ $side ->
    [above] 上限
   *[below] 下限
}（{ $from } 至 { $to }）
signal-wide-zone = 五点中四点明显{ $side ->
    [above] 高于
   *[below] 低于
}中心线（{ $from } 至 { $to }）
signal-alternating = 连续 { $count } 点一上一下（{ $from } 至 { $to }）
signal-hugging = 连续 { $count } 点紧贴中心线（{ $from } 至 { $to }）
signal-mixture = 连续 { $count } 点远离中心线，两侧都有（{ $from } 至 { $to }）
signal-crossings = 穿越中心线的次数过少（{ $from } 至 { $to }）
signal-none = 无
signal-word-run = 连续 { $count } 点
signal-word-beyond = 超出界限
signal-word-trend = 连续 { $count } 点
signal-word-zone = 三点中两点
signal-word-wide-zone = 五点中四点
signal-word-alternating = 一上一下
signal-word-hugging = 紧贴中心线
signal-word-mixture = 远离中心线
signal-word-crossings = 穿越过少
reading-firm = 灰带内的起伏属日常变异，不必逐月解释。界限由 { $points } 点算出；只有会议决议才能重设。
reading-provisional = 灰带内的起伏属日常变异，不必逐月解释。界限只由 { $points } 点算出，为暂定；只有会议决议才能重设。
reading-run = 只有 { $points } 点，还不设控制界限，只能看先后次序。
chance-chart = 即使没有任何改变，每 { $odds } 张 24 点的图约有一张仍会依这些规则出现信号。因此先查明原因，再论对错。
chance-home = { $charts } 张图同时看，纯属偶然的信号预期约 { $expected } 个；现在有 { $found } 个。

places-inside = 各单位的差异，可以用案件多寡解释；不排名次。
places-outside = 只有 { $units } 超出界限。其余的差异，可以用案件多寡解释；不排名次。
places-note = { $period }，各单位
places-size = 本期{ $name } →
places-overall = 全公司 { $value }
causes-note = { $period }，{ $count } 件，依类别
causes-sentence = { $categories }合占 { $share }。
causes-crossing = 以上各类已过 80%
causes-count = 件数
causes-share = 累计
causes-none = { $period }没有投诉。

kpis-headline-act = { $count } 项指标需处理
kpis-headline-watch = { $count } 项留意
kpis-headline-ok = { $count } 项正常
kpis-headline-na = { $count } 项不评
kpis-group = 规章的四项指标
column-measure = 指标
column-value = 数值
column-interval = 区间
column-counts = 分子／分母
column-target = 目标
column-status = 判定
column-period = 期间
column-centre = 中心线
column-limits = 控制界限
column-signals = 信号
column-company = 全公司
column-head = 负责人
column-size = 人数
column-open = 待办
data-note = 共 { $count } 期
method-formula = 公式
method-numerator = 分子
method-denominator = 分母
method-minimum = 最小样本
method-minimum-share = 至少 { $count }，否则只列件数
method-minimum-rate = 预期件数至少 { $count }，否则只列件数
method-interval = 区间
method-policy = 政策
method-recompute = 重算
method-left-out = 未计入
method-left-out-count = { $count } 笔记录尚未满期

home-breaches = { $count } 项违规待回应
home-no-breaches = 没有违规待回应
home-rest = 其余 { $count } 项主要指标没有恶化
home-all-good = 主要指标均达标，无特殊变化
home-none-worse = 主要指标都没有恶化
home-lead = { $records } 笔记录，{ $units } 个单位；依 { $rules } 条规则查核。
home-order = 依需要注意的程度排列
home-decision-title = { $name }：决定要采取的行动
home-decision-text = 走势有恶化信号，且未达目标；这样的指标须有记录在案的行动。
home-decision-where = 增加集中在{ $unit }：{ $period } { $counts }。
home-asked-by = 依计量规则提请
home-chart = 看图
home-since = { $from } 至 { $to }
home-open-complaints = 未结投诉
home-policy = 政策
home-open-count = 未结 { $count } 件
home-why-policy = { $date } 起施行
home-why-open = 收到 { $received } 件，结案 { $closed } 件
home-due-note = 往后 { $days } 日
home-breach-note = 共 { $count } 项，{ $open } 项待回应
answered-by = 已回应 { $record }
answer-by = 待回应，{ $date } 前
answer-late = 逾期未回应，期限为 { $date }

unit-department = 部门
unit-team = 团队
unit-partner = 合作机构
unit-head = 负责人 { $person }
unit-no-head = 没有负责人
unit-size = { $count } 人
unit-teams = { $count } 个团队
unit-contract = 合约至 { $date }
unit-answers-to = 由{ $unit }负责
unit-headline-calm = 没有指标需处理
unit-headline-none = 没有计入本单位的指标
unit-headline-todo = { $count ->
    [0] 没有事项逾期
   *[other] { $count } 项事项逾期
}
unit-lead = 单位间不排名次。案件多寡造成的差异，请看各指标页的漏斗图。
unit-measures-note = 样本不足时只列件数，不算比率，也不评级。
unit-plans = 施行中或待审的计划
unit-findings = 未结的整改单
unit-members = 团队
units-headline = { $departments } 个部门、{ $teams } 个团队、{ $partners } 家合作机构
units-departments = 部门与团队
units-partners = 合作机构
charts-title = 团队投诉率
charts-note = 每千案，逐月
no-signal = 无信号
breadcrumb-home = 首页

category-frequency = 频率过高
category-time = 时间不当
category-attitude = 态度不当
category-third-party = 第三方联系
category-disclosure = 泄露欠款
category-amount = 金额争议
category-data = 数据错误
category-intimidation = 恐吓
category-threat = 威胁
category-insult = 辱骂
category-violence = 暴力
category-self-harm = 自伤风险
category-data-leak = 个资外泄
category-service = 服务问题
category-other = 其他

column-unit-plan = 计划
column-finding = 整改单
column-summary = 发现的问题
column-due = 期限

unit-plan-draft = 草稿
unit-plan-submitted = 待审
unit-plan-rejected = 驳回
unit-plan-approved = 已核准

measure-out-of-reach = 目标优于中心线：即使回到原来水平，也达不到目标，流程本身需要改变。
