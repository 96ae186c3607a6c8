### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 審閱者看到的：各路徑由誰負責，以及一項變更帶來什麼影響。

owners-made = 由 `pinguan codeowners` 依 records/company/ 产生，请勿手动修改；需要时重新执行即可。
owners-last-fits = 同一路径以最后一行相符者为准。
owners-all-fit = 同一路径凡相符的各行，其负责人都要审阅。
owners-else = 未另行列出的路径
owners-kinds = 各类记录，由保管部门审阅
owners-judges = 判定依据与检查流程：由委员会与品质管理部门审阅
owners-written = 已写入 { $path }。
owners-same = { $path } 与记录一致。
owners-stale = { $path } 与记录不一致。请执行：pinguan codeowners
owners-nobody = 其余路径无人负责：请为品质管理部门填写 forge_team（records/company/department/），或为其主管填写 forge_user（records/company/person/）。

## 一項變更帶來的影響

change-title-diff = 自 { $before } 至 { $after }，数据截至 { $date }
change-title-what-if = 若采用 { $after }，将有以下变动；数据截至 { $date }（{ $before } 的记录）
change-nothing = 检查结果、指标与期限都不会改变。
change-summary = 变更记录 { $records } 笔；检查结果新增 { $new } 项、消除 { $fixed } 项；{ $measures } 项指标有变动，其中 { $statuses } 项状态改变；期限变动 { $deadlines } 项。
change-judges = 判定依据有变动（{ $count }）：须经委员会与品质管理部门核准
change-findings = 检查结果（{ $count }）
change-measures = 指标（{ $count }）
change-deadlines = 期限（{ $count }）
change-records = 记录（{ $count }）
change-departments = 各部门（{ $count }）
change-column-path = 文件
change-column-how = 变动
change-column-rule = 规则
change-column-place = 位置
change-column-what = 内容
change-column-measure = 指标
change-column-unit = 单位
change-column-before = 原
change-column-after = 新
change-column-status = 状态
change-column-record = 记录
change-column-department = 部门
change-column-fields = 字段
change-column-added = 新增
change-column-amended = 修改
change-column-deleted = 删除
change-column-new = 新检出
change-column-fixed = 已消除
change-column-deadlines = 期限
change-added = 新增
change-amended = 修改
change-deleted = 删除
change-new = 新检出
change-fixed = 已消除
change-waived = 已豁免
change-answered = 已回应
change-company = 全公司
change-no-department = （无）
change-work-tree = 工作目录
change-nowhere = 无提交
change-more-fields = 另有 { $count } 个字段
change-hidden-field = { $field }（不显示）
change-stand = { $value }（{ $numerator }／{ $denominator }，{ $period }）
change-stand-target = { $stand }，目标 { $target }：{ $against }
change-more-rows = 本表另有 { $count } 行，连同其后各表均未列出。
revision-no-repository = 此处没有 Git 仓库，无版本可读。
revision-form = 无法读取版本 `{ $revision }`：请用 HEAD、分支名称、完整哈希值或完整参照。
revision-unknown = 此仓库中没有 `{ $revision }`。
revision-ambiguous = `{ $revision }` 可指不只一项，请写完整参照（refs/heads/……）。
revision-only-tag = `{ $revision }` 只是标签，任何人都可能移动它；若确实要用，请写 refs/tags/{ $revision }。
revision-not-a-commit = `{ $revision }` 不是提交。
revision-apart = `{ $before }` 与 `{ $after }` 在此没有共同的提交。若为浅层复制，请先取得完整历史。
usage-no-policy = 无法打开拟议的政策文件 { $path }。
what-if-proposed = 以下是 { $path } 的问题；它在此代替 records/policy/policy.yaml：

## Git 對每筆記錄的記載

past-first = 新增记录
past-layout = 仅调整版面或注解
past-and = ；
past-hidden = 已变更（不显示）
past-came = 设为「{ $after }」
past-went = 已删除，原为「{ $before }」
past-changed = 由「{ $before }」改为「{ $after }」
past-nobody = 不在人员名单中
# 以何證明某人作出審核或核准
proof-recorded = 仅记载：提交未显示为本人
proof-claimed = 已声明：提交的作者与提交者为本人
proof-proved = 已证实：提交由本人签名
past-more = 更早另有 { $count } 次提交变更过此记录。
past-shallow = 此仓库未含较早的历史，可能缺少更早的提交。
