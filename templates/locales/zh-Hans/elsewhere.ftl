### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 在別處算出的指標：指標頁上的文字，以及帶來這些數字的檔案有什麼不對。

elsewhere = 别处算出的数字
elsewhere-alone = 只有别处算出的数字
elsewhere-note = { $count } 行数据
elsewhere-lead = 这些数字不是由记录计入的，而是有人用不存放在这里的事实在别处算出的；不计入任何状态、图、目标或结论。
elsewhere-same = 相同
elsewhere-difference = 分子 { $numerator }，分母 { $denominator }
elsewhere-not-counted-here = —
elsewhere-by = 计算者
elsewhere-on = 计算日
elsewhere-engine = 引擎
elsewhere-source = 来源
elsewhere-statements = 叙述
elsewhere-statements-same = 就是本程序为这些指标产生的叙述
elsewhere-statements-other = 不是本程序为这些指标产生的叙述
elsewhere-table = 表
column-numerator = 分子
column-denominator = 分母
column-difference = 与记录之差

measures-grain-month = 月（2026-05）、季（2026-Q2）或年（2026）
measures-grain-quarter = 季（2026-Q2）或年（2026）
measures-grain-year = 年（2026）

measures-no-folder = { $dir } 不是文件夹；--measures 指的是放 measures.yaml 与 CSV 文件的文件夹
measures-no-provenance = { $dir } 里没有 measures.yaml；它要写明谁、何时、用什么数据、依哪些叙述算出这些数字；指南「不只一台机器」有范例
measures-too-large = { $path } 大于 { $most } 字节；它只需要写谁、何时、来源，以及每个表的哈希值
measures-too-much = CSV 文件多于 { $files } 个，或合计多于 { $most } 字节；请减少期间
measures-refused = 没有构建：{ $dir } 有 { $count } 个错误；请改正上面列出的各点，表有改动的，把新的哈希值写进 measures.yaml
measures-broken-provenance = 读不懂：{ $detail }；字段只有 by、computed_on、engine、source、statements（或 version）、files
measures-words = { $field } 必须是文字，最多 { $most } 字
measures-personal = 这看起来是个人信息；请说明来源与引擎，不要写人的姓名、号码或地址
measures-unknown-author = by 既不是公司的人员，也不是单位；请写 records/company/person 里的人员代号，或单位代号
measures-no-day = computed_on 不是日期；请写成 2026-06-30
measures-no-hash = statements 不是 SHA-256；请写 `sha256sum kpis.sql` 印出的 64 个十六进位数字
measures-no-statements = statements（kpis.sql 的 SHA-256）与 version（产生它的程序版本）必须有一个，且只有一个
measures-no-tables = files 没有列出任何表；每个表写一行 `name.csv: SHA-256`
measures-table-missing = 文件夹里没有 { $name }；请放进来，或删去这一行
measures-other-hash = { $name } 不是这个哈希值的文件：它是 { $hash }。是算出之后改过吗？请放正确的文件；确定无误才改写哈希值
measures-table-unnamed = measures.yaml 没有列出这个表；请在 files 下加一行（`{ $hash }`），或移走文件
measures-columns = 第一行必须是 { $columns }（value 可省略），以逗号分隔
measures-many-lines = 所有的表合计多于 { $most } 行；请减少期间
measures-unknown-kpi = 没有指标 { $kpi }；`pinguan explain kpis` 会列出
measures-no-ratio = { $kpi } 不是两个总和之比，不能在别处计算；请删去这一行
measures-unknown-unit = 没有单位 { $unit }；整个公司请留空
measures-no-period = { $period } 不是 { $kpi } 的期间；它按{ $grain }计
measures-not-over = { $period } 在 { $day }（计算日或基准日）还没有结束；请删去这一行
measures-no-count = 分子 { $numerator } 与分母 { $denominator } 必须是整数，不带正负号、小数点或标记，最大 9007199254740991
measures-above-whole = { $kpi } 是比例，但分子 { $numerator } 大于分母 { $denominator }
measures-off-scale = { $kpi }：{ $numerator } 除以 { $denominator } 超出这项指标的量尺
measures-other-value = value { $value } 不是 { $numerator } 除以 { $denominator } 的结果；请删去 value，或改正错的数
measures-twice = 这项指标、单位与期间已在 { $first } 第 { $line } 行；每项只能有一次
