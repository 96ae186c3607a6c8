### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 一頁看幾種登記簿。
monitored-page = 各单位逐月监控情形
    .empty = 这几个月没有单位联系客户，也没有监控。
monitored-month = { $period }受监控日的联系，{ $share }受到监控
monitored-missed =
    { $count ->
         [0] 有联系的单位每个月都受到监控
        *[other] { $count } 个单位月没有监控
    }
monitored-days-missed =
    { $count ->
         [0] 每个工作日都有检查
        *[other] { $count } 个工作日没有检查
    }
monitored-lead = 数字是受监控的联系次数与当日全部联系次数。有联系却未受监控的单位需处理；低于政策所定比例的单位要留意。
monitored-contacts = 受监控的联系
monitored-unit = 单位
monitored-nothing = 未监控
monitored-days = 有检查的工作日
monitored-of = 范围
monitored-company = 全公司
hotline-page = 热线逐月情形
    .empty = 最近十二个月没有值班表。
hotline-covered =
    { $minutes ->
         [0] 最近十二个月随时有人值班
        *[other] 最近十二个月有人值班的时间占 { $share }
    }
hotline-gaps =
    { $count ->
         [0] 没有无人接听的时段
        *[other] 有 { $count } 个时段无人接听
    }
hotline-lead = 时间取各班有人值班时段的联集，算到今天；来电数取自当月的热线记录。
hotline-months = 值班时间与来电
hotline-month = 月份
hotline-time = 有人值班的分钟数
hotline-calls = 来电
hotline-in-time = 20 秒内接听
hotline-abandoned = 放弃
hotline-stretches = 无人接听的时段
hotline-from = 开始
hotline-to = 结束
hotline-minutes = 分钟
hotline-record = 记录
hotline-why = 说明
