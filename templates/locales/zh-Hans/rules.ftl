### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 每條規則一則訊息：訊息本身是帶實際數值的事實。屬性：title（缺陷的簡稱）、what（查什麼）、why（為什麼）、
# mend（怎麼修，或怎麼回應）、help（這一筆的下一步）。

limit-set-here = 上限定在这里

recipient-quality = 品质管理部
recipient-company-leaders = 公司领导

department-review-missing = 计划状态为 { $status }，但没有部门负责人的审核
    .title = 缺部门负责人审核
    .what = 已核准的计划，须有执行部门负责人的审核。
    .why = 规章要求负责人先审核，再送品质管理部；少了这一步，部门里就没有人为计划负责。
    .mend = 由部门负责人在 `reviews` 加一笔，verdict 为 `agreed`，并附内容哈希。
    .help = 由部门负责人在 `reviews` 加上 by、at、verdict: agreed、hash: { $hash }

plan-window-beyond-policy = 联系时段到 { $actual }，政策上限是 { $limit }
    .title = 联系时段超出政策
    .what = 已提交的计划，每个时段都须在提交当日有效的政策时段之内。
    .why = 在不当时间联系违反法令，也是最常见的投诉原因。
    .mend = 把时段改到政策之内，再重新审核、核准。
    .help = 把时段改到 { $limit } 以内，再重新送审。

complaint-escalated-late = { $recipient }在 { $hours } 小时后才得知重大投诉，上限是 { $limit } 小时
    .title = 重大投诉上报逾时
    .what = 重大投诉须在收到后的政策时限内，上报品质管理部与公司领导。
    .why = 知道的人才能控制事态。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。
