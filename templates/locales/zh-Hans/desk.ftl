### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 核准記錄、變更狀態、建立專案時，告訴撰寫者的話。

desk-no-record = 「{ $word }」既不是记录编号，也不是项目内记录文件的路径
desk-unknown = 没有编号为 { $word } 的记录{ $near ->
        [none] 。
       *[other] ；是否为 { $near }？
    }
desk-unreadable = { $path } 无法读作记录；问题所在请执行：pinguan check { $path }
desk-torn = { $path } 带有合并冲突的标记（<<<<<<<）：两笔记录用了同一个编号，Git 把两者写进同一个文件。请先以 git merge --abort 回到合并之前，在您的分支以 pinguan act { $id } renumber 改号并提交，再重新合并
desk-twice = 两个文件都使用编号 { $id }：{ $one } 与 { $other }。请以路径指明是哪一个；pinguan act 路径 renumber 可另给编号
desk-nobody = records/company/person 之中没有「{ $word }」这位员工
desk-no-address = 未指明是谁：请加 --as 人员代号，或以 git config user.email 设置地址，并写入 records/company/person 中本人文件的 emails
desk-stranger = Git 在此以 { $address } 提交，records/company/person 之中并非恰有一人使用该地址；请加 --as 人员代号，或将地址写入本人文件的 emails
desk-words = --{ $option } 不得含控制字符，也不得空白：「{ $words }」
desk-uncertain = { $path } 的写法无法确定如何改动；请先以 pinguan fmt { $path } 排版，或自行改写。未写入任何内容
desk-brings = 此项变更另带来下列事项，并非记录本身的错误，将公开列出：
desk-refused = { $id } 不得如此变更，未写入任何内容：
desk-commit = 请本人提交：

approve-kind = { $kind }：此类记录不逐笔核准。逐笔核准的是计划及其修订；政策、目标与文件由委员会在会议中决议核准
approve-what = { $id }，现在轮到{ $step }：
approve-amendment = 修订 { $number }，由 { $by } 提出，自 { $from } 起生效：{ $reason }
approve-amendment-plain = { $id }：对修订的同意不附意见，也不记驳回。不同意的修订即不予同意，由提出人撤回
approve-first-time = 先前无人审核。
approve-unchanged = 自 { $at } 上次审核以来，内容未变。
approve-changed = 自 { $at } 上次审核以来，内容变更如下：
approve-changed-unknown = 上次审核在 { $at }，当时内容不同，且此处的历史中没有该内容。
approve-no-findings = 检查未发现问题。
approve-findings = 检查发现 { $count } 项：
approve-draft = { $id } 尚为草稿，须由撰写人先送审：pinguan act { $id } submit
approve-rejected = { $id } 已被驳回，须由撰写人修正后重新送审：pinguan act { $id } submit
approve-first = { $id } 须先经{ $step }；步骤依序进行
approve-early =
    { $kind ->
        [amended] { $id } 的变更于 { $since } 提出或经主管同意，不可能在 { $at } 就已同意
       *[submitted] { $id } 于 { $since } 送审，不可能在 { $at } 就已审核
    }
approve-already = { $id } 已经过{ $step }，其后内容未变
approve-nothing = { $id } 没有待核准的内容：计划与所有修订均已核准
approve-done-reviewed = { $id } 已由 { $by } 审核；接着由品质管理部核准：pinguan approve { $id } --step quality
approve-done-returned = { $id } 已由 { $by } 退回为草稿；由撰写人修正后重新送审：pinguan act { $id } submit
approve-done-approved = { $id } 已由 { $by } 核准，可在期间内执行
approve-done-rejected = { $id } 已由 { $by } 驳回
approve-done-amendment = { $by } 已同意 { $id } 的修订
approve-note-key = 政策要求核准须经签名，而 records/company/person 中没有 { $by } 的密钥：补上之前，闸门会拒绝此提交
approve-note-signed = 政策要求核准须经签名：只有以 { $by } 的密钥签署的提交才能证明由谁核准
approve-note-address = 只有作者为 { $by } 的提交才能证明由谁核准：请将 git config user.email 设为本人的地址，并写入 records/company/person

act-now = { $id }（{ $kind }）目前可执行的动作：
act-next = { $id } 接着可执行的动作：
act-next-review = { $id } 待部门负责人审核：pinguan approve { $id }
act-next-agreement = { $id } 的修订待同意，先由部门负责人：pinguan approve { $id }
act-nothing = { $id }（{ $kind }）：此处已无可执行的动作。已结的记录以更正记录更正：pinguan new correction
act-done = 已写入 { $path }
act-unknown = { $kind }：没有「{ $action }」这个动作{ $near ->
        [none] 。
       *[other] ；是否为 { $near }？
    }可用的有：{ $actions }
act-none = { $kind }：此类记录没有动作，请直接编辑文件
act-not-then = { $id }：依 `{ $field }` 的现况，不能执行 { $action }；可执行的动作请见：pinguan act { $id }
act-first = { $id }：须先有 `{ $field }` 才能执行 { $action }；可执行的动作请见：pinguan act { $id }
act-already = { $id }：{ $action } 已执行过，`{ $field }` 已有内容。已结的记录以更正记录更正：pinguan new correction
act-missing = { $action } 还需要 { $missing }（全部选项：{ $options }）
act-strange = { $action } 不使用 --{ $strange }（全部选项：{ $options }）
act-change = --{ $option } 须写成 字段=值，例如 when.weekdays.end=19:00，而非「{ $words }」
act-which-item = { $action } 针对多个项目之一：请以 --item 指明 { $items } 之一
act-no-item = { $action } 针对清单中的项目，而记录中没有该项目
act-renumber = { $from } 改为 { $to }
act-renumber-words = { $path } 的文字中提到 { $id }；文字维持原状，请自行查看
act-renumber-bound = { $id } 须保留编号：{ $path } 中已审核、核准或同意的内容与编号绑定。若两笔记录使用同一编号，请改另一笔
act-renumber-taken = { $id } 已有人使用（此处或分支上）
act-renumber-no-id = 「{ $word }」不是此类记录的编号：须以 { $prefix }- 与四位年份开头，由大写字母、数字与连字号组成
act-renumber-strange = { $path } 并未引用 { $id }
act-renumber-whose = 两个文件都使用编号 { $id }，而下列文件引用它：{ $paths }。请以 --refers 路径（可重复）、--refers all 或 --refers none 指明哪些指的是这笔记录
act-renumber-unseen = { $path } 在编号重复时未经检查；现在检查发现 { $count } 项：pinguan check { $path }
action-acknowledge = 告知客户已收到
action-amend = 申请修订已核准的计划
action-answer = 以本记录回应另一笔记录的违规
action-ask = 请单位回复
action-check-effect = 比较前后的指标
action-close = 结案
action-complete = 记载已完成
action-confirm = 确认
action-finding-confirm = 认定指控属实
action-info-request-confirm = 核可申请
action-training-plan-confirm = 载明核准的决议
action-contain = 记载如何控制
action-decide = 作成决定
action-dismiss = 认定指控不成立
action-dispose = 记载严重问题的处置
action-escalate = 向上通报
action-extend = 延长期限
action-find-cause = 记载根本原因
action-forward = 转交品质管理部
action-link = 载明整改原因的问题记录
action-notify = 通知单位，并制定由谁、如何、何时前整改
action-meeting-close = 了结决议并载明结果
action-anomaly-notify = 通报品质管理部
action-pause = 等待期间暂停计时
action-rectify = 记载已整改
action-renumber = 另给编号
action-respond = 回复
action-complaint-respond = 告知客户结果
action-resume = 恢复计时
action-submit = 送审
action-track = 记载目前进展
action-verify = 验证整改成效
action-withdraw = 撤回并载明理由
action-waiver-withdraw = 提前终止
action-legal-hold-withdraw = 解除
