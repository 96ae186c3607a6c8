### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 會議、決議、會議資料、上次會議以來的變化。

meetings-last = 最近一次会议
meetings-next = 下次例会
meetings-next-by = 最晚 { $date }
meetings-next-on = { $date }，已排定
meetings-quorum = 出席 { $present }／{ $members }，法定 { $percent }%
meetings-quorum-met = 达法定人数
meetings-quorum-missed = 未达法定人数
meetings-none = 还没有
decisions-log = 决议追踪
    .empty = 还没有决议。
decisions-year = 会议年度
decisions-headline =
    { $count ->
         [0] 还没有决议
        *[other] 决议 { $count } 项
    }
decisions-lead =
    { $rest ->
         [0] 逾期的在前，其次未完成的（依期限），最后是已完成的（新的在前）。
        *[other] 逾期的在前，其次未完成的（依期限），最后是已完成的（新的在前）；另有 { $rest } 项见各年度。
    }
decision-done = 已完成，{ $date }
decision-undated = 未定期限
decisions-state = 各项决议的现况

page-changes = 上次会议以来的变化
since-title = 上次会议以来的变化
since-on = （{ $date }）当日的记录，提交{" "}
since-no-meeting = 还没有开过会议，因此改与上一季末比较。
since-no-history = 这份记录不在 Git 仓库里，看不到上次会议当日的记录，因此改与上一季末比较。
since-short-history = Git 历史到不了上次会议当日（{ $date }），看不到当日的记录，因此改与上一季末比较。
since-untold = 无法与上次会议当日的记录比较
since-how = 需要一个含有当日提交的 Git 仓库；若为浅层复制，请先取得完整历史。
since-nothing = 没有变化。
since-list = 看清单
since-item-findings = 检查结果
since-item-records = 记录
since-item-deadlines = 期限
since-findings = 新检出 { $new } 项，消除 { $fixed } 项，回应或豁免 { $settled } 项
since-records = 新增 { $added } 笔，修改 { $amended } 笔，删除 { $deleted } 笔
since-deadlines = { $count } 个期限改期
since-kind = { $kind } { $count }
since-decisions = 决议
since-open = 未完成 { $count } 项
since-why-decisions =
    { $late ->
         [0] 完成 { $done } 项；没有逾期
        *[other] 完成 { $done } 项；逾期 { $late } 项
    }
since-headline =
    { $records ->
         [0] 上次会议以来记录没有变更
        *[other] 上次会议以来 { $records } 笔记录有变更
    }
since-headline-findings =
    { $count ->
         [0] 检查没有新检出
        *[other] 检查新检出 { $count } 项
    }
since-headline-measures =
    { $count ->
         [0] 指标状态没有改变
        *[other] { $count } 个指标状态改变
    }
since-lead = 上次会议当日的记录以当日为准重新判定与计算，再与现在的逐项比较。
since-commit-then = 当日的提交
since-note =
    { $rest ->
         [0] { $count } 项
        *[other] { $count } 项，未列出 { $rest } 项
    }
since-part-measures = 状态改变的指标
since-part-findings = 检查结果
since-part-deadlines = 改期的期限
since-part-records = 记录

pack-heading = 品质管理委员会会议数据
pack-open-file = 下次会议数据（可打印）
pack-meeting = { $id }　{ $date }
pack-next = 下次例会　最晚 { $date }
pack-first = 第一次会议
pack-members = 委员 { $members } 人，法定出席 { $quorum } 人（含主任委员）
pack-foot = 数据截至 { $date }　提交 { $commit }　政策 { $policy }
pack-foot-tree = 数据截至 { $date }　政策 { $policy }
pack-page = 第
    .of = 页，共
    .end = 页
pack-decide = 一、请委员会决定
pack-changes = 二、上次会议以来的变化
pack-exceptions = 三、不合规与例外
pack-open = 四、决议追踪
pack-measures = 五、主要指标
pack-units = 六、部门与合作机构
pack-method = 七、数字怎么来
pack-sign = 八、签署页
    .how = 与会委员确认收到并审阅本数据；决定与理由写在第一部分。
pack-decision = 决定 { $count }
pack-agree = 同意
pack-disagree = 不同意
pack-amend = 修改后同意
pack-reason = 理由
pack-read = 怎么读这份数据
pack-mark-act = 有恶化信号且未达标，须有记录在案的行动。
pack-mark-watch = 尚难判定，或有一项信号。
pack-mark-ok = 达标，起伏属日常变异。
pack-mark-na = 样本不足，只列件数。
pack-waiver = 豁免到期后的处理：
    .over = 规则 { $rule } 的豁免已于 { $date }届满，已恢复判定。理由：
    .text = 规则 { $rule } 的豁免到 { $date }为止，到期后恢复判定。理由：
pack-asked-by = 提请人 { $who }
pack-breaches = 待回应的违规
pack-answer-by = 回应期限
pack-in-a-sentence = 一句话
pack-method-interval = 区间
    .text = 每个比率附 95% 区间；区间整个在目标好的一侧才算达标，整个在坏的一侧才算未达标，其余尚难判定。
pack-method-chart = 控制图
    .text = 灰带内的起伏属日常变异；菱形是恶化的信号，方形是改善的信号，外圈是超出控制界限。界限只依委员会决议重设。
pack-method-small = 样本少
    .text = 样本少于最低数时只列件数，不算比率，也不评。
pack-present = 出席
pack-here = 出席
pack-absent = 缺席
pack-signature = 签名
pack-date = 日期
pack-policy-hash = 政策哈希值
pack-hash = 本文件哈希值
    .text = 本文件的 SHA-256 列在同一网站的 manifest.json；由来源提交重建即可核对：
pack-contents = 目次
pack-none = 没有。
