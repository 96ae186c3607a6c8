### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 結構檢查訊息裡，值的名稱。

shape-string = 文字
shape-integer = 整数
shape-number = 数字
shape-boolean = true 或 false
shape-array = 清单
shape-object = 一组字段
shape-null = 空值
