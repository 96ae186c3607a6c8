### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 入口網站各對象看得到的內容，以及不公布的數字。

audience-committee = 供委员会使用
audience-department = 仅供{ $of }使用
audience-creditor = 仅供债权人 { $of } 使用
audience-public = 对外公开版
check-withheld = 检查结果只提供给委员会。
chapter-counts-withheld = 遵行情形只提供给委员会
withheld = 不公布
disposed = 已销毁
status-disposed = 已销毁
status-withheld = 数字过小
method-withheld = 小数字
    .value = 小于 { $least } 的数字不公布；可以由合计推算出来的数字也一并不公布；图表不含这些数字；记录里的债务人人数同样处理，只涉及一名债务人的记录（例如申诉）不列出
page-leak = 个人信息外泄处理程序
leak-headline = 提交里有个人信息时，依序这样处理
