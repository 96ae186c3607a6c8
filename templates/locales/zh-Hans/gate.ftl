### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 合併之前審查一項變更。

gate-standing = 既有{ $nature }
gate-judged =
    基准 { $base }
    变更 { $head }
    基准的政策 { $policy }
    规则 { $rules } 条；记录共 { $found } 件，已审查 { $judged } 件，无法读取 { $refused } 件。本次变更新增 { $new } 项，既有 { $standing } 项。
gate-proofs =
    { $strength ->
        [recorded] 本次变更带入审查与核准 { $proofs } 项，以记录所载为准，未向 Git 查证是谁所为。
        [authored] 本次变更带入审查与核准 { $proofs } 项，依提交的作者认定。
       *[signed] 本次变更带入审查与核准 { $proofs } 项，均经签名证明。
    }
gate-bootstrap = 基准没有政策：这份首次政策以其自身审查（--bootstrap）。
gate-unable =
    { $kind ->
        [no-repository] 无法审查：这个文件夹不在任何 Git 仓库中
        [shallow] 无法审查：这是浅克隆，请取得完整历史（fetch-depth: 0）
        [grafts] 无法审查：info/grafts 改写了这个仓库的历史，请移除
        [revision-form] 无法审查：「{ $detail }」不是 HEAD、分支、完整参照（refs/…）或完整哈希
        [revision-unknown] 无法审查：这里没有名为「{ $detail }」的提交，请先取得
        [revision-ambiguous] 无法审查：「{ $detail }」可能指不同的提交，请写完整参照（refs/heads/…）或完整哈希
        [revision-only-tag] 无法审查：「{ $detail }」只是标签；若确实要用，请写 refs/tags/…
        [revision-not-a-commit] 无法审查：「{ $detail }」不是提交
        [conflict] 无法审查：基准与变更改了相同的地方：{ $detail }。请先把基准合并进来；若两边各自开立了同一编号的记录，请在合并之前为其中一笔改号：pinguan act 记录 renumber
        [unrelated] 无法审查：基准与变更没有共同的提交
        [tangled] 无法审查：基准与变更曾交叉合并。请先把基准合并进来
        [no-records] 无法审查：合并结果没有 records/（{ $detail }）
        [policy-missing] 无法审查：基准 { $detail } 没有政策。首次建立政策请用 --bootstrap
        [policy-unreadable] 无法审查：基准用来审查的文件无法读取：{ $detail }
        [policy-faulty] 无法审查：基准的政策有错：{ $detail }
        [tool-old] 无法审查：基准的政策要求 pinguan { $detail } 或更新的版本，目前的版本较旧
        [tool-other] 无法审查：基准的政策以 SHA-256 列出可用的程序，目前的程序（版本 { $detail }）不在其中
       *[future] 无法审查：提交 { $detail } 的日期比本机时钟晚一天以上。请校正时钟，或以 --as-of 指定日期
    }
usage-gate-select = 审查变更时不能用 --select 与 --ignore：所有规则都适用
usage-bootstrap = --bootstrap 只用于没有政策的基准；这个基准已有政策
usage-verdict-other = { $path } 已经存在，且不是先前的审查结果，未予更动；请以 --verdict 指定其他文件
check-needs-base = 这是合并请求的审查，请指定基准，否则会以变更自己的政策审查。例如：pinguan check --base refs/remotes/origin/main

audit-summary =
    { $faulty ->
        [0] 重新审查 { $commits } 个提交，没有应予拒绝的提交。
       *[other] 重新审查 { $commits } 个提交，其中 { $faulty } 个应予拒绝，或无法审查。
    }

judge-file-changed =
    { $kind ->
        [added] 这个新文件是审查记录的依据
        [removed] 一个作为审查依据的文件被移除
       *[changed] 这个作为审查依据的文件有变更
    }；{ $proved ->
        [yes] 由负责该文件的人提交
       *[no] Git 未能显示经谁同意
    }。本次变更仍依基准现有内容审查，此项于合并后生效
    .title = 审查依据变更
    .what = 政策、公司数据、豁免、工作流程或审阅人的变更都会列出，合并之后才生效。
    .why = 否则改动裁定依据的人，可以让自己的记录过关。
    .mend = 合并之前，由负责这个文件的人在平台上审阅。

judge-file-not-approved = 这项变更并非由基准中负责这个文件的人（{ $who }）提交
    .title = 审查依据未经核准即变更
    .what = 裁定依据的变更，须由该文件的负责部门在提交中表示同意。
    .why = 没有人可以独自制定裁定自己的规则。
    .mend = 由负责部门的主管或公司领导提交要合并的内容。

judge-file-removed = 没有这个文件，合并后便无法审查
    .title = 审查依据被移除
    .what = 缺了就无法裁定的文件，不得移除。
    .why = 没有它，下一次变更就没有任何依据可裁定。
    .mend = 把文件放回来。

approval-not-proved =
    { $kind ->
        [nowhere] 本次变更中没有任何提交带入 { $person } 目前所载的意见
        [unknown] 提交 { $commit } 带入 { $person } 的意见，但基准的人员数据无法辨识提交者
        [shared] 提交 { $commit } 带入 { $person } 的意见，但其邮箱或密钥由基准中多人共用
        [other] 提交 { $commit } 带入 { $person } 的意见，但提交者另有其人
        [unsigned] 提交 { $commit } 带入 { $person } 的意见，但没有签名
        [unreadable] 提交 { $commit } 带入 { $person } 的意见，其签名不是可读取的 SSH 签名
        [unsupported] 提交 { $commit } 带入 { $person } 的意见，其签名所用的密钥种类无法在此查验（可查验 Ed25519 与 ECDSA）
       *[bad] 提交 { $commit } 带入 { $person } 的意见，其签名与内容不符
    }
    .title = 核准无法证明为本人所为
    .what = 带入审核或核准的提交须出自该人，强度依政策所定。
    .why = 文件里的姓名谁都能写，只有提交看得出是谁的意思。
    .mend = 由 { $person } 以基准人员数据所载的邮箱或密钥提交审查或核准；若经 squash 或 rebase，请重新核准。

record-deleted =
    { $kind ->
        [kind] 基准有 { $record }，销毁注记所载种类不符；该记录的种类是 { $said }
        [dated] 基准有 { $record }，销毁注记所载日期不符；该记录的日期是 { $said }
        [held] 不论记载于哪一天销毁，{ $record } 今日仍由 { $said } 保全
       *[gone] 基准有 { $record }，合并结果却没有
    }
    .title = 记录被删除
    .what = 记录只能附理由撤回并保留；只有处置记录所列的类别与期间才能删除。
    .why = 会消失的，不能当作证据。
    .mend = 把记录放回来。误登的内容以另一笔记录更正，不可删除。

closed-record-changed = { $record } 已结案或核准，内容却与原来不同（字段：{ $field }）
    .title = 已结案的记录被更动
    .what = 已结案记录的内容不再改动；更正另立条目，写明字段、前后的值、理由与同意的人。
    .why = 决定是依据当时的记录作成的。
    .mend = 恢复原来的内容。计划以修订变更；其他记录更正时，须同时提交一笔更正（`pinguan new correction`）。

id-taken-again = 编号 { $record } 曾属于一笔已删除的记录
    .title = 编号重复使用
    .what = 编号永远只属于一笔记录，撤回或处置之后也不再使用。
    .why = 其他记录、会议与函件引用此编号，不能变成另一件事。
    .mend = 改用从未用过的下一个编号。

baseline-grown = 基准清单多了一项：{ $file } 的 { $frozen }
    .title = 基准清单增长
    .what = 导入时的基准清单只能减少。
    .why = 清单冻结的是规则施行时既有的问题；新的问题须改正或豁免。
    .mend = 删去这一项，改正问题，或申请豁免。基准清单只能减少。

policy-rolled-back =
    { $kind ->
        [number] 政策已到过 { $version } 版，这项变更会退回更早的版本
        [removed] 政策 { $version } 版已生效，这项变更会将它移除
        [backdated] 政策 { $version } 版为新增，生效日却已过去
       *[rewritten] 政策 { $version } 版已生效，这项变更会改动其内容
    }
    .title = 政策倒退
    .what = 曾经施行的政策版本维持原状；要改就另立新版本。
    .why = 记录依当日的政策裁定，事后更动等于更改裁定。
    .mend = 保留过去的版本，另增编号更高的版本，自今日或之后生效。

personal-data-in-message = 提交 { $commit } 的{ $place }里有{ $sort }
    .title = 提交说明或署名里有个人信息
    .what = 提交消息不得含有个人信息。
    .why = 消息会留在历史里，每个有副本的人都读得到。
    .mend = 合并之前改写提交（说明用 `git rebase -i`，`reword`；姓名用 `git commit --amend --reset-author`），再重新推送；之后的提交删不掉它。已有他人取得这个分支时，依外泄处理程序（`site/pages/zh-Hant/leak.md`）办理。
commit-message = 说明
commit-author = 作者姓名
commit-committer = 提交者姓名

personal-data-in-history = 提交 { $commit } 在这里有{ $sort }；之后的提交删了它，历史仍留着
    .title = 先前的提交里有个人信息
    .what = 变更中的任何提交都不曾含有个人信息，即使之后已更正。
    .why = 后来的提交不会把它从历史里拿掉。
    .mend = 改写这个分支，使任何提交都不含该数据（`git rebase -i`，或在基准上重做成一个提交），再重新推送。已有他人取得这个分支时，依外泄处理程序（`site/pages/zh-Hant/leak.md`）办理。

draw-not-proved =
    { $kind ->
        [unpromised] 基准里没有这次抽样的承诺：名单、分层、抽样人与件数
        [twice] 基准里曾有另一个承诺
        [early] 承诺之后，基准上还没有他人的提交，抽样还没有种子
       *[commit] 种子不是承诺之后第一个他人的提交；应为 { $commit }
    }
    .title = 抽样无法由历史证实
    .what = 名单、件数与分层先行提交，种子取自之后由他人作成的提交。
    .why = 这样抽样的人才无从挑选样本。
    .mend = 先合并承诺，等他人的提交进入基准，再以 `pinguan sample draw` 抽样。承诺改过的，另立一笔记录。

personal-data-in-page = 提交 { $commit } 在门户网站的文件里放入{ $sort }
    .title = 门户网站的文件里有个人信息
    .what = 网站的页面、样板与文件不得含有个人信息。
    .why = 这些文件会原样公布。
    .mend = 删去它，并改写这个分支，使任何提交都不含该数据（`git rebase -i`，或在基准上重做成一个提交）。不属个人信息者，在政策中列明并附理由。已有他人取得这个分支时，依外泄处理程序（`site/pages/zh-Hant/leak.md`）办理。

tombstone-not-proved = 销毁注记列出 { $named }，基准却没有这笔记录
    .title = 销毁了不存在的记录
    .what = 销毁注记只列基准确有的记录。
    .why = 从未留存的无从销毁；列入注记反而遮掩缺漏。
    .mend = 删去该项，或改为实际销毁的记录。
