### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# The guide in the portal.

page-guide = 使用指南
guide-headline = 从第一份计划到发布入口：怎么使用记录
guide-lead = 请先读教学，约需十分钟。指南里的每个指令都由程序的测试实际执行，输出也逐行比对。
guide-tutorial = 入门
guide-tasks = 一次做一件事
guide-life = 一份计划的始末
guide-why = 为什么这样做
guide-reference = 查阅
guide-lists = 完整清单在哪里
guide-list-rules = 所有规则：查什么、为什么、怎么改
guide-list-kpis = 所有指标：公式、目标与图
guide-list-parameters = 政策：所有参数与现行值
guide-list-clauses = 规章条款与其记录、规则、指标
guide-list-records = 各种记录的登记册
guide-kinds = 记录的种类
guide-kinds-how = 指令 `pinguan new`、`import`、`schema` 使用英文名称。本表由程序的登记表产生。
guide-kind = 种类
guide-kind-name = 英文名称
guide-kind-place = 文件位置
