### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# Personal data: its sorts in words, and the rules that look for it.

personal-mainland-id = 居民身份证号码（大陆）
personal-old-mainland-id = 旧式居民身份证号码（大陆）
personal-taiwan-id = 身份证或居留证号码（台湾）
personal-old-taiwan-residence = 旧式居留证号码（台湾）
personal-mainland-mobile = 手机号码（大陆）
personal-mainland-landline = 市话号码（大陆）
personal-taiwan-mobile = 手机号码（台湾）
personal-taiwan-landline = 市话号码（台湾）
personal-card = 卡号
personal-email = 电子邮件地址
personal-plate = 车牌号码
personal-social-security = 社会安全号码（美国）
personal-american-phone = 电话号码（北美）
personal-address = 住址

personal-data = 这里有{ $sort }
    .title = 记录里有个人信息
    .what = 记录的任何文字都不得有个人信息：字段的值、列名、注解、说明文字、文件名，都一样。
    .why = 记录有很多人读，也会永远留在历史里；外泄之后收不回来。
    .mend = 删掉，改用 `debtor_ref` 指案件。之后的提交删不掉先前提交里的内容：合并之前，改写这些提交；已经合并，依外泄处理程序（`site/pages/zh-Hant/leak.md`）办理。确实不是个人信息的（例如公司热线），由政策的 `privacy` 允许。

personal-data-suspected = 这可能是{ $sort }
    .title = 疑似个人信息
    .what = 形式像个人信息的号码，由人看过。
    .why = 单看形式无法确定；只凭检查码，十个号码就有一个会碰巧相符。
    .mend = 是个人信息就删掉；不是的话，由政策的 `privacy` 允许，并写明理由。

allowance-unused = 没有记录用到这项允许
    .title = 多余的个人信息允许
    .what = 政策在 `privacy` 允许的内容，确实出现在某笔记录里。
    .why = 没有用处的允许就是漏洞：下一笔同样形式的数据会悄悄通过。
    .mend = 删掉这一项。专属一人的号码（身份证、居留证、社会安全号码、卡号）不能以原文允许；改为允许某一笔 `record` 的某一种 `sort`。
