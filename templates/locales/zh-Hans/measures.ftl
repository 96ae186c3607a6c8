### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 指標的文字：標題的分句（不加句號）、標籤，以及圖旁的說明。

measure-counts = { $numerator }／{ $denominator }
measure-mean-base = { $name } { $count }
measure-year-before = 去年同期（{ $period }）
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
    [year] 年
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
    [year] 年
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
    [missed] 未达标：{ $exact ->
        [yes] { $value }，目标 { $target }
       *[no] 整个区间都{ $side ->
            [above] 高于
           *[below] 低于
        } { $target }
    }
    [undecided] 尚难判定是否达标：{ $exact ->
        [yes] 仍有太多件未了
       *[no] 区间含 { $target }
    }
    [no-target] 未设目标
   *[too-small] 样本不足：{ $counts }，不算{ $unit ->
        [mean] 平均
        [hours] 中位数
        [days] 中位数
        [working-days] 中位数
        [percentile] 第九十百分位数
       *[share] 比率
    }
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
chart-t = t 控制图
chart-xmr = XmR 控制图
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
chart-caption-rare = 事件间隔天数的{ $chart }；图上画的是各期，不设界限。菱形为恶化的信号点，方形为改善；实线为中位数，紫色虚线为目标。
chart-caption-sparse = { $chart }：每期件数太少，不设控制界限。实线为中位数，紫色虚线为目标。
chart-desc = { $from } 至 { $to }。中心线 { $centre }，最近 { $last }。信号：{ $signals }。
gaps-caption = 每一事件一点，高度为距前一事件的天数，越长越好。菱形为恶化的信号点，方形为改善。
gaps-caption-run = 每一事件一点，高度为距前一事件的天数，越长越好。点数不足，不设界限；实线为中位数。
gaps-sentence = 最近一次事件在 { $on }，距前一次 { $days } 天。
gaps-limit = 上限 { $days } 天，在图面之上。
gaps-outside = { $on }：{ $days } 天
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
reading-rare = 事件很少，判断的是前后两件相隔的天数，不是各期的件数。
reading-sparse = 虽有 { $points } 点，每期件数太少，不设控制界限，只能看各点在中位数上下的次序。
chance-chart = 即使没有任何改变，每 { $odds } 张 24 点的图约有一张仍会依这些规则出现信号。因此先查明原因，再论对错。
chance-home = { $charts } 张图同时看，纯属偶然的信号预期约 { $expected } 个；现在有 { $found } 个。

places-inside = 各单位的差异，可以用案件多寡解释；不排名次。
places-outside = 只有 { $units } 超出界限。其余的差异，可以用案件多寡解释；不排名次。
places-note = { $period }，各单位
places-size = 本期{ $name } →
places-overall = 全公司 { $value }
places-overall-drawn = 图中单位 { $value }
causes-note = { $period }，{ $count } 件，依类别
causes-sentence = { $categories }合占 { $share }。
causes-crossing = 以上各类已达 80%
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
method-minimum-per-thousand = 预期件数至少 { $count }，否则只列件数
method-minimum-exposure = 分母至少 { $count }，否则只列件数
method-minimum-mean = 分母至少 { $count }，否则只列其数
method-minimum-hours = 至少 { $count } 件已完成，否则只列件数
method-minimum-days = 至少 { $count } 件已完成，否则只列件数
method-minimum-working-days = 至少 { $count } 件已完成，否则只列件数
method-minimum-count = 至少 { $count }
method-chart = 图别
method-interval = 区间
method-policy = 政策
method-recompute = 重算
method-parameters = 参数
method-when = 哪些记录是分母
method-counts = 其中哪些是分子
method-from = 适用于这天起的记录
method-file = 文件

home-breaches = { $count } 项违规待回应
home-no-breaches = 没有违规待回应
home-rest = 其余 { $count } 项主要指标没有恶化
home-all-good = 主要指标均达标，无特殊变化
home-none-worse = 主要指标都没有恶化的信号
home-none-told = 主要指标都还无法判断
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
answer-by = 待回应，{ $date }前
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

# 圖為何是這一種。
chart-why-few-points = 趋势图：点数不足，不设控制界限
chart-why-few-events = 趋势图：每期不到一件，件数也不足以为间隔天数设界限
chart-why-rare-events = t 控制图：每期不到一件，改以前后两件相隔的天数判断
chart-why-sparse = 趋势图：每期件数太少，不设控制界限
chart-why-shares = p 控制图：比率的变动，抽样足以解释
chart-why-dispersed-shares = p′ 控制图：样本大，变动与抽样所能解释的不符
chart-why-rates = u 控制图：发生率的变动，偶然足以解释
chart-why-dispersed-rates = u′ 控制图：基数大，变动与偶然所能解释的不符
chart-why-individuals = XmR 控制图：每期一个数值，依前后期的差距判读

# 一期之內各件用了多久。
times-within = { $share ->
    [half] 半数在 { $time }内完成
    [most] 九成在 { $time }内
   *[nearly] 九成五在 { $time }内
}
times-beyond = { $share ->
    [half] 完成的还不到半数
    [most] 完成的还不到九成
   *[nearly] 完成的还不到九成五
}
times-sentence = { $period }：{ $parts }{ $open ->
    [0] 。
   *[other] ；其中 { $open } 件未了，计为仍在进行。
}
times-too-few = { $period }：{ $done } 件已完成{ $open ->
    [0] { "" }
   *[other] ，{ $open } 件未了
}；已完成的太少，不说要多久。
times-in-time = { $all } 件中，{ $kept } 件如期。
times-age = { $period }：半数未结 { $median } 天以内。

# 指標由什麼組成。
split-creditor = 依债权人
split-data-class = 依数据类别
split-product = 依商品
split-channel = 依联系渠道
split-complaint-channel = 依投诉渠道
split-category = 依类别
split-age = 依未结天数
column-creditor = 债权人
column-data-class = 数据类别
column-product = 商品
column-channel = 渠道
column-complaint-channel = 渠道
column-category = 类别
column-age = 未结天数
column-date = 日期
column-case = 计入分子
column-time = 所用时间
age-00-03 = 0–3 天
age-04-07 = 4–7 天
age-08-15 = 8–15 天
age-16-30 = 16–30 天
age-31-60 = 31–60 天
age-61 = 超过 60 天
account-note = { $period }，共 { $count } 项，列出 { $shown } 项；使数值变差的在前
account-of = { $period }计入的记录
account-kind = { $kind } { $count }
column-added = 分子／分母
column-why = 原因
cases-title = 逐件列出
cases-note = { $period }，{ $count } 件；件数少，逐件列出
case-counts = 是
case-does-not = 否
case-running = 未了，已 { $time }
case-open-for = { $count } 天

# 記錄為何不計入。
left-out-not-matured = { $count } 笔记录尚未满期
left-out-not-due = { $count } 笔记录仍在期限内
left-out-not-decided = { $count } 笔记录尚未决定
left-out-not-audited = { $count } 份抽查未查核此项
left-out-returned = { $count } 份计划已退回，尚未重新提交
left-out-refused = { $count } 份计划未获核准
left-out-backward = { $count } 笔记录的结束早于开始
left-out-own-undated = { $count } 笔日期还没有到
left-out-own-missing = { $count } 笔没有写条件所问的字段：没有答案
left-out-own-unfit = { $count } 笔条件把不能放在一起的值放在一起：没有答案
left-out-own-steps = { $count } 笔太大，条件算不完：没有答案
left-out-own-answer = { $count } 笔条件算出来的既不是「是」，也不是「否」：没有答案
left-out-own-failed = { $count } 笔条件算不出来：没有答案
