### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 撰寫工具：記錄排版、更正、結構定義、清單。
usage-no-records = 这些路径内没有记录。
fmt-left = { $path }：内有无法确定如何排版的写法，维持原状
fmt-summary = 记录 { $records } 笔；需排版 { $anew } 笔；维持原状 { $left } 笔；无法解析 { $refused } 笔
fix-replace = 「{ $old }」改为「{ $new }」（pinguan check --fix）
fix-summary = 已更正 { $applied } 处，涉及 { $files } 个文件；另有 { $offered } 处会改动已核准的内容，仅提供建议，未应用
fix = 更正
rules-id = 编号
rules-nature = 性质
rules-level = 等级
rules-clause = 条款
rules-name = 名称
rules-title = 说明
rules-tested = 规则 { $rules } 条，范例 { $samples } 个均已执行；{ $faults ->
        [0] 全部符合预期
       *[other] 有 { $faults } 个不符预期
    }
rules-unread = { $path }：无法读取；原因请执行 `pinguan check`
usage-no-rule = 没有规则 { $rule }。`pinguan rules` 会列出全部规则。
