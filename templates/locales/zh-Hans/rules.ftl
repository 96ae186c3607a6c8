### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 每條規則一則訊息：訊息本身是帶實際數值的事實。屬性：title（缺陷的簡稱）、what（查什麼）、why（為什麼）、
# mend（怎麼修，或怎麼回應）、help（這一筆的下一步）。

limit-set-here = 上限定在这里
first-use-here = 这个编号先用在这里
plan-says-here = 计划写在这里

recipient-quality = 品质管理部
recipient-company-leaders = 公司领导
step-department-head = 部门负责人
step-quality = 品质管理部

complaint-escalated-late = { $recipient }在 { $hours } 小时后才得知重大投诉，上限是 { $limit } 小时
    .title = 重大投诉上报逾时
    .what = 重大投诉须在收到后的政策时限内，上报品质管理部与公司领导。
    .why = 知道的人才能控制事态。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

plan-without-who = 计划没有写对谁催收（who）
    .title = 计划没有写对象
    .what = 提交的计划，须写明对象的分群与案件数。
    .why = 没有对象，就无法判断方法是否合适，也无法排除不该联系的人。
    .mend = 补上内容，再重新审核、核准。

plan-without-how = 计划没有写用什么管道催收（how）
    .title = 计划没有写方式
    .what = 提交的计划，须列出联系渠道。
    .why = 核准的是具体的方式；没写，就等于什么都可以。
    .mend = 补上内容，再重新审核、核准。

plan-without-when = 计划没有写何时催收、多少次（when）
    .title = 计划没有写时间
    .what = 提交的计划，须写明起讫日期、时段与频次。
    .why = 没有时间与频次，就无法对照政策，也无法判断执行是否照计划。
    .mend = 补上内容，再重新审核、核准。

department-review-missing = 计划状态为 { $status }，但没有部门负责人的审核
    .title = 缺部门负责人审核
    .what = 已核准的计划，须有执行部门负责人的审核。
    .why = 规章要求负责人先审核，再送品质管理部；少了这一步，部门里就没有人为计划负责。
    .mend = 由部门负责人在 `reviews` 加一笔，verdict 为 `agreed`，并附内容哈希。
    .help = 由部门负责人在 `reviews` 加上 by、at、verdict: agreed、hash: { $hash }

department-review-by-author = { $person } 是制定人，也是审核人
    .title = 自己审核自己的计划
    .what = 部门负责人审核时，审核人不能是制定人。
    .why = 自己看不出自己的疏漏。
    .mend = 由另一位部门负责人审核；或由组长制定、部门负责人审核。

reviewer-not-head = { $person } 在 { $date }不是 { $department } 的负责人
    .title = 审核人不是部门负责人
    .what = 审核计划的人，当天须是执行部门的负责人；合作机构的计划，由对口部门的负责人审核。
    .why = 审核的权限属于职务，不属于人。
    .mend = 由当时的部门负责人审核；职务有变动时，先更新人员记录。

quality-approval-missing =
    { $kind ->
         [none] 计划状态为 approved，但没有品质管理部的核准
        *[negative] 计划状态为 approved，但 { $person } 在 { $date }的判定是不通过
    }
    .title = 缺品质管理部核准
    .what = 状态为已核准的计划，品质管理部最后一次判定须是通过。
    .why = 规章要求计划经品质管理部核准才能执行。
    .mend = 送品质管理部核准；未核准前，状态写 submitted 或 rejected。
    .help =
        { $kind ->
             [none] 由品质管理部在 `approvals` 加上 by、at、legality、reasonableness、hash: { $hash }
            *[negative] 状态改为 rejected，或修改后重新送审。
        }

quality-verdict-missing =
    { $criterion ->
         [legality] 核准没有写合法性（legality）的判定
        *[reasonableness] 核准没有写合理性（reasonableness）的判定
    }
    .title = 缺一项判定
    .what = 品质管理部的核准，合法性与合理性两项都要判定。
    .why = 规章要求两项都审查；缺一项，就不知道看过没有。
    .mend = 由核准人补上判定：`pass` 或 `fail`。

approver-outside-quality = { $person } 在 { $date }不是品质管理部的品质专员或负责人
    .title = 核准人不属品质管理部
    .what = 核准计划的人，当天须在品质管理部，并担任品质专员或负责人。
    .why = 核准的权限只属于品质管理部。
    .mend = 由品质管理部有权限的人重新核准。

approved-content-changed = 计划内容不是 { $person } 当时看过的内容
    .title = 核准后内容改变
    .what = 审核与核准附的哈希，须是现在这份内容的哈希。
    .why = 核准的是内容，不是文件名；内容变了，核准就不算数。
    .mend = 还原内容，把改动写成 `amendments`；或重新审核、核准。
    .help = 要变更已核准的计划，请加一笔 amendments；若内容无误而需重新核准，哈希是 { $hash }

plan-window-beyond-policy = 联系时段到 { $actual }，政策上限是 { $limit }
    .title = 联系时段超出政策
    .what = 已提交的计划，每个时段都须在提交当日有效的政策时段之内。
    .why = 在不当时间联系违反法令，也是最常见的投诉原因。
    .mend = 把时段改到政策之内，再重新审核、核准。
    .help = 把时段改到 { $limit } 以内，再重新送审。

plan-frequency-beyond-policy =
    { $span ->
         [day] 每案每日 { $actual } 次，政策上限是 { $limit } 次
        *[week] 每案七日内 { $actual } 次，政策上限是 { $limit } 次
    }
    .title = 联系频次超出政策
    .what = 提交的计划，频次不超过提交当日有效的政策。
    .why = 过度联系就是骚扰。
    .mend = 把频次改到政策之内，再重新审核、核准。
    .help = 改为 { $limit } 次以内，再重新送审。

amendment-without-original-approvers =
    { $kind ->
         [missing] 变更没有经过{ $step }同意
         [authority] { $person } 在 { $date }无权代表{ $step }同意
         [early] 变更自 { $date }生效，早于 { $last }的最后一次同意
        *[hash] 变更的内容不是 { $person } 当时看过的内容
    }
    .title = 变更未经原审批部门同意
    .what = 变更生效前，须由原审批的两个部门同意，并附变更内容的哈希。
    .why = 核准的计划不能由执行的人自己改。
    .mend = 由部门负责人与品质管理部在 `approvals` 各加一笔；生效日不早于最后一次同意。
    .help =
        { $kind ->
             [missing] 在 `approvals` 补上{ $step }的同意；取得之前，把生效日往后延。
             [authority] 由有权限的人重新同意。
             [early] 把生效日改到 { $last }或之后。
            *[hash] 还原变更的内容，或重新取得同意；现在内容的哈希是 { $hash }
        }

plan-review-late =
    { $kind ->
         [done] 提交后 { $days } 个工作日才审核，上限是 { $limit } 个工作日
        *[open] 提交后 { $days } 个工作日仍未审核，上限是 { $limit } 个工作日
    }
    .title = 部门审核逾时
    .what = 部门负责人须在政策规定的工作日内审核提交的计划。
    .why = 审核拖延，计划就会赶在核准之前执行。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

plan-approval-late =
    { $kind ->
         [done] 部门审核后 { $days } 个工作日才判定，上限是 { $limit } 个工作日
        *[open] 部门审核后 { $days } 个工作日仍未判定，上限是 { $limit } 个工作日
    }
    .title = 品质核准逾时
    .what = 品质管理部须在部门审核后的政策工作日内判定计划。
    .why = 核准拖延，计划就会赶在核准之前执行。
    .mend = 这是事实，时间照实保留。开一件整改单，在 answers 写明本规则与本记录。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

approver-not-independent =
    { $part ->
         [author] { $person } 是制定人，也是核准人
        *[reviewer] { $person } 是审核人，也是核准人
    }
    .title = 核准人不独立
    .what = 制定、审核、核准须是三个人。
    .why = 三道关卡由同一人把守，就只剩一道。
    .mend = 由品质管理部的另一人核准。

plan-dates-out-of-order =
    { $kind ->
         [unsubmitted] 计划已送审，但没有提交时间（submitted_at）
         [review] 审核早于提交
         [approval] 核准早于审核
         [dates] 结束日期早于开始日期
         [window] 时段的结束不晚于开始
        *[future] 时间在今天（{ $today }）之后
    }
    .title = 计划的日期前后不符
    .what = 提交、审核、核准依序发生；起讫日期与时段前后相符；没有未来的时间。
    .why = 时间前后不符，期限就无从计算。
    .mend = 照实改正日期与时间。

no-vulnerable-exclusion = 计划没有写排除多少弱势客户
    .title = 没有排除弱势客户
    .what = 提交的计划，须在 `excluded` 写明排除的弱势客户数；没有也写 0。
    .why = 对弱势客户照常催收，最容易造成伤害。
    .mend = 在 `who.excluded` 加一笔 reason: vulnerable。

amendment-field-unknown =
    { $kind ->
         [fixed] 「{ $field }」不能以变更修改
        *[refused] 变更「{ $field }」套不进计划；剖析器说：「{ $detail }」
    }
    .title = 变更的字段不成立
    .what = 变更的每个字段路径，须是计划里已有的字段，值须合乎该字段。
    .why = 套不进去的变更等于没有变更，执行的人却以为有。
    .mend = 照计划里的字段路径改写，例如 `when.weekdays.end`；再重新取得同意。

overdue-basis-missing = 计划没有写依据的逾期情况（overdue_basis）
    .title = 没有写逾期情况
    .what = 提交的计划，须写明依据的逾期情况。
    .why = 规章要求依逾期情况制定计划。
    .mend = 补上内容，再重新审核、核准。

yaml-syntax =
    { $kind ->
         [syntax] 这里不是 YAML；剖析器说：「{ $detail }」
         [empty] 文件里没有内容
        *[key] 字段名称不是文字
    }
    .title = 不是 YAML
    .what = 每个记录档都是 YAML，由字段组成。
    .why = 读不懂的文件不能判定，也不能计入指标。
    .mend = 照消息所指的位置改正；多半是括号、引号没有成对，或缩进不齐。
    .help =
        { $kind ->
             [syntax] 检查这一行和上一行的括号、引号、冒号和缩进。
             [empty] 写入记录，或删除这个文件。
            *[key] 把字段名称改成一个词。
        }

outside-the-strict-profile =
    { $kind ->
         [anchor] 用了锚点或别名（& 或 *）
         [tag] 用了标签（!）
         [merge-key] 用了合并键（<<）
         [second-document] 一个文件里有第二份文件（---）
         [encoding] 不是 UTF-8：从第 { $offset } 个字节起无法读取
        *[character] 有看不见或会改变显示顺序的字符 { $character }
    }
    .title = 超出严格格式
    .what = 记录只用 YAML 最单纯的写法：一份文件，没有锚点、别名、标签、合并键，UTF-8，没有控制字符。
    .why = 审核的人看到的，必须就是程序读到的。
    .mend = 改用直接的写法；需要重复的内容就写两次。
    .help =
        { $kind ->
             [encoding] 用编辑器另存为 UTF-8。
             [character] 删除这个字符。
             [second-document] 把第二份文件移到自己的文件。
            *[other] 把值直接写出来。
        }

duplicate-key = 字段「{ $key }」出现两次
    .title = 字段重复
    .what = 一组字段里，每个名称只出现一次。
    .why = 两个值只有一个会算数，读的人不知道是哪一个。
    .mend = 留下对的一个，删除另一个。

unknown-field = 这类记录没有字段「{ $field }」
    .title = 没有这个字段
    .what = 记录只能有该类记录定义的字段。
    .why = 打错的字段名称会让数据悄悄失效。
    .mend = 改成正确的名称，或删除它。
    .help =
        { $suggestion ->
             [none] 删除这个字段，或用 `pinguan schema` 查可用的字段。
            *[other] 是否要写 { $suggestion }？
        }

missing-field = 缺少字段「{ $field }」
    .title = 缺少字段
    .what = 每类记录必填的字段都要有。
    .why = 少了它，这笔记录不能判定，也不能计入指标。
    .mend = 补上这个字段。
    .help = 在这里补上 { $field }。

value-not-as-expected =
    { $kind ->
         [shape] 「{ $found }」不符：这里要的是{ $expected }
         [choice] 「{ $found }」不在可用的值之中：{ $allowed }
        *[value] 这个值不被接受；剖析器说：「{ $detail }」
    }
    .title = 值不符要求
    .what = 每个值的形式，都要符合字段的定义。
    .why = 形式不对的值，会被误读成别的意思。
    .mend = 改成字段要的形式；文字像数字或日期时，加上引号。

over-a-limit =
    { $what ->
         [bytes] 文件有 { $size } 字节，上限是 { $limit }
         [characters] 文字超过 { $limit } 个字符
         [depth] 层数超过 { $limit } 层
        *[values] 值超过 { $limit } 个
    }
    .title = 超过限度
    .what = 一个文件的大小、层数、值的个数和文字长度，都有上限。
    .why = 一笔记录不能拖垮整个检查；太长的也没有人会读。
    .mend = 缩短，或分成几笔记录。

unaccounted-file =
    { $kind ->
         [place] 没有哪一类记录放在这里
         [link] 这不是一般文件（链接、管线或设备）
        *[unreadable] 系统不让读取；系统说：「{ $detail }」
    }
    .title = 无法归类的文件
    .what = `records/` 下每个文件，都是放在该类位置的记录。
    .why = 放错位置的记录不会被检查，也没有人会发现。
    .mend = 移到 `records/<类别>/<年>/<编号>.yaml`，或移出 `records/`。

duplicate-id = 编号 { $id } 已经用在 { $first }
    .title = 编号重复
    .what = 每个编号只属于一笔记录。
    .why = 别的记录以编号引用它；重复了就不知道指哪一笔。
    .mend = 把后来的一笔改成下一个空号，文件名一起改。

id-and-file-disagree =
    { $kind ->
         [form] 这类记录的编号以 { $form } 和年份开头，这里是 { $id }
        *[path] 编号 { $id } 的文件应该是 { $expected }
    }
    .title = 编号与文件名不符
    .what = 记录的文件名和文件夹，由它的编号决定。
    .why = 照编号找不到的，就不能当作证据。
    .mend = 改编号或改文件名，让两者一致。
