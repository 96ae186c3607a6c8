### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 保存期限、保全與銷毀：名稱、欄位與規則。

record-legal-hold = 保全令
record-disposal = 记录销毁
record-correction = 更正
register-holds-legal-hold = 诉讼或调查需要而不得销毁的记录，由谁下令、自何时起
register-holds-disposal = 保存期满后依哪一项决议销毁，留下哪些注记
register-holds-correction = 已结案记录的更正：原文、更正后内容、理由与同意人
due-disposal = 保存期满的记录须销毁
due-assessment = 本期考核须完成并发出
field-ordered-by = 下令人
field-since = 起日
field-until = 迄日
field-disposed-on = 销毁日
field-tombstones = 销毁注记
field-dated = 记录日期
field-kinds = 记录种类
field-was = 原为
field-is = 改为
field-entries = 更正项目
field-field = 字段
value-method-deleted = 自现行内容删除
value-method-purged = 连同历史一并删除
held-here = 保全令在此

retention-period-missing =
    { $kind ->
         [missing] 尚未制定保存期限：{ $names }
         [twice] { $names } 的保存期限订了两次
        *[unknown] 没有「{ $names }」这种记录
    }
    .title = 未订保存期限
    .what = 政策为每一种记录制定一个保存期限，附依据与决议。
    .why = 没说要留多久的记录，不是永远留着，就是要用时已经不在。
    .mend = 在政策的 retention 补上该种记录的月数、依据与委员会决议。

disposed-too-early = { $named } 于 { $on }销毁，应保存至 { $kept }
    .title = 提前销毁
    .what = 保存期限届满前不得销毁记录。
    .why = 证据太早销毁，就无从答复投诉、审核或法院。
    .mend = 从 Git 历史取回该记录，并删去它的销毁注记。

disposed-under-hold =
    { $kind ->
         [below] { $hold } 保全 { $held } 期间，销毁了它所依据的 { $named }
        *[named] { $hold } 保全期间销毁了 { $named }
    }
    .title = 保全期间销毁
    .what = 保全令生效期间，不得销毁所列记录，也不得销毁这些记录直接或间接依据的记录。
    .why = 程序还用得到；销毁可能触法。
    .mend = 从 Git 历史取回该记录，并删去它的销毁注记。

disposal-not-approved =
    { $kind ->
         [none] { $on }的销毁没有决议
         [silent] { $decision } 没有核准这次销毁
        *[late] { $on }的销毁到 { $decided }才决议
    }
    .title = 销毁未经核准
    .what = 销毁依据委员会当日或之前的决议；决议的 `approves` 列有销毁编号，或每一种所销毁的记录。
    .why = 销毁后无法再看，事前要有第二个人看过。
    .mend = 填上核准的决议，并在该决议的 `approves` 列出销毁编号或记录种类；没有决议就取回记录，提请委员会决议。

disposal-not-whole =
    { $kind ->
         [there] { $named } 还在
         [kind] { $named } 的种类不存在
         [id] { $named } 不是该种记录的编号
         [twice] { $named } 销毁了两次
         [future] 销毁日在未来
        *[empty] 没有列出销毁的记录
    }
    .title = 销毁记录不完整
    .what = 已销毁的记录不再存在、只销毁一次，注记载明编号、种类与日期。
    .why = 销毁后只剩注记，注记必须正确。
    .mend = 移除记录文件，或改正注记。

disposal-overdue = { $wanted }有 { $count } 笔已过保存期限，最早的是 { $first }（{ $dated }）；期满后应于 { $limit } 天内销毁
    .title = 销毁逾期
    .what = 保存期满的记录在政策所定天数内销毁，保全中的除外。
    .why = 超过需要还留着的数据，只会增加外泄的风险。
    .mend = 提请委员会决议后移除文件，并在销毁记录留下注记；或下保全令并说明理由。
    .help = 经决议后销毁（pinguan new disposal），或下保全令（pinguan new legal-hold）。

hold-dates-out-of-order =
    { $kind ->
         [early] 保全的迄日早于起日
         [future] 保全的起日在未来
        *[empty] 保全令没有列出记录
    }
    .title = 保全令有误
    .what = 保全令列明记录，迄日不早于起日，起日不在未来。
    .why = 看不出哪些记录不得销毁。
    .mend = 改正所列记录与日期。

assessment-rectification-overdue =
    { $kind ->
         [done] 整改比期限 { $due }晚了 { $days } 天完成
        *[open] 整改期限是 { $due }，已过 { $days } 天，尚未完成
    }
    .title = 批评后整改逾期
    .what = 批评所定的整改在期限内完成。
    .why = 规章要求限期整改；过了期限没人过问，等于没有期限。
    .mend = 这是事实，日期不要改。完成整改并查证，再开整改单，注明回应这条规则与这笔记录。
    .help = 完成整改并查证，开立整改单，回应 { $record } 的 { $rule }。

correction-not-applied =
    { $kind ->
         [empty] 更正没有列出任何字段
         [future] 更正时间在未来
         [same] { $field } 的更正前后相同
        *[other] { $record } 的 { $field } 与更正内容不符
    }
    .title = 更正与记录不符
    .what = 更正逐字段写明记录原来怎么写、现在怎么写。
    .why = 与记录对不上的更正，什么也说明不了。
    .mend = 让记录写明正确内容，更正照实说明前后。

correction-not-independent =
    { $kind ->
         [made] { $person } 更正了 { $record }，又自己同意
        *[part] { $person } 同意更正 { $record }，本身却是该记录的当事人或经手人
    }
    .title = 更正的同意人不独立
    .what = 同意更正的人，不是更正的人，也不是该记录的当事人或经手人。
    .why = 一个人就能改写的结案记录，等于没有结案。
    .mend = 请未经手该记录的品质管理部负责人或公司领导同意。
