### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 監控抽樣的抽籤：規則、指令與欄位名稱。

draw-does-not-follow =
    { $kind ->
         [hash] 抽签没有指明名单：frame_sha256 不是 64 位十六进位的 SHA-256
         [strata] 各层合计 { $actual } 件，名单有 { $limit } 件
         [order] 各层没有依名称排序，或名称重复
         [size] 要从 { $limit } 件中抽 { $actual } 件
         [undrawn] 还没抽签，就已监控 { $actual } 件
         [commit] 「{ $actual }」不是完整的提交编号
         [seed] 种子不是由名单、日期与提交算出的；应为 { $limit }
         [count] 这一层抽了 { $actual } 件，依配置应抽 { $limit } 件
         [unknown] 没有「{ $actual }」这一层
         [twice] { $actual } 抽到两次
        *[sample] 监控了第 { $actual } 件，但只抽出 { $limit } 件
    }
    .title = 抽签结果与依据不符
    .what = 各层合计等于名单件数；种子是名单、日期与提交的 SHA-256；各层件数依配置计算；只监控抽中的联系。
    .why = 样本若能由抽的人挑选，看到的就只是他想给人看的。
    .mend = 用 pinguan sample draw 重抽，粘贴它印出的内容。另外挑选的联系请另立一笔不附抽签的记录。

drawn-not-monitored =
    { $kind ->
         [undrawn] 应抽 { $size } 件，{ $limit } 日后仍未抽样
        *[drawn] 抽中的 { $size } 件中，有 { $missing } 件 { $limit } 日后仍未监控
    }
    .title = 抽中而未监控
    .what = 抽中的联系，须在政策日数内全部监控。
    .why = 抽中的可以不做，等于还是自己挑。
    .mend = 补做缺漏的监控并按编号记录，另以整改单回应这项违反。
    .help = 开一件整改单，回应 { $record } 的 { $rule }。

sample-promise-help = 抽签前，先把这几行写进监控记录并提交。等别人也提交到该分支后，再用 pinguan sample draw 抽签。
sample-no-draw = { $record } 还不能抽签：缺少 frame_sha256 或 draw
sample-unknown = { $record } 不是监控记录
sample-refused = { $path } 还不能当作记录读取：`pinguan check { $path }` 会说明原因
sample-list-unreadable = 名单第 { $line } 行：{ $problem ->
         [header] 第一行应为 item 或 item,stratum
         [columns] 有 { $actual } 列，第一行有 { $limit } 列
         [empty] 编号或层别是空的
         [control] 含有无法显示的字符
         [long] 编号或层别超过 { $limit } 个字
        *[twice] 编号已见于第 { $limit } 行
    }
sample-list-empty = 名单是空的
sample-size = --size 为 { $size }；应在 1 与清单的联系数 { $count } 之间
sample-list-not-utf8 = 名单不是 UTF-8
sample-hash-differs = 名单与先前提交的不同：文件的 SHA-256 是 { $actual }，记录写的是 { $limit }
sample-strata-differ = 名单的分层与记录不同
sample-not-promised = { $record } 的名单还不在 { $branch } 上：请先提交 frame_sha256 与 draw
sample-too-early = 现在还不能抽签：{ $commit } 之后，还没有别人提交到 { $branch }
sample-drawn-help = 请用这几行取代 { $record } 的 draw。名单于 { $first } 提交，种子取自 { $commit }。
sample-verified = { $record } 的抽签无误：名单于 { $first } 提交，种子取自 { $commit }，从 { $frame } 件中抽出 { $count } 件
sample-wrong = { $part ->
         [commit] seed_commit 是 { $actual }；别人之后的第一个提交是 { $limit }
         [seed] seed 是 { $actual }；应为 { $limit }
         [drawn] 抽出的联系与种子算出的不同，从第 { $actual } 件开始不符
        *[promise] 名单、分层或件数先前有不同的约定（共 { $actual } 种）
    }

field-draw = 抽签
field-size = 应抽件数
field-seed-commit = 种子取自的提交
field-seed = 种子
field-drawn = 抽中的联系
field-stratum = 层别
