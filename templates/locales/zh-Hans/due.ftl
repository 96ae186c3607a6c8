### Made from zh-Hant by `cargo run --example simplify`: change that file, not this one.

# 期限：清單、摘要與行事曆。

due-registration = 投诉须登记
due-escalation-quality = 重大投诉须上报品质管理部
due-escalation-leaders = 重大投诉须上报公司领导
due-title = { $company }期限，数据截至 { $date }
due-counts = 逾期 { $overdue } 件，即将到期 { $soon } 件，共列 { $listed } 件
due-none = 没有逾期，{ $date }前也没有到期事项。
due-none-late = 没有逾期。
due-late = 逾期
due-coming = { $date }前到期
due-day = 期限
due-left = 剩余
due-what = 事项
due-record = 记录
due-unit = 单位
due-who = 承办
due-clause = 条款 { $clause }
due-nobody = 无人担任此职
due-provisional = { $year } 年的工作日为暂定：本版制作时尚无官方日历可核对。
due-uncovered = 日历没有 { $year } 年的假日：周一至周五均计为工作日。
due-calendar = { $company }期限
due-calendar-of = { $company }期限：{ $unit }
due-subscribe = 订阅日历（iCalendar）
due-unknown-unit = 没有单位 { $unit }。
due-unknown-person = 没有人员 { $person }。

# What is subscribed to beside calendars
feed-title = { $company }：{ $name }
feeds-none = 日历与订阅源由其他程序读取，需要门户网站的网址；records/company/company.yaml 未设置 portal.base_url，故未提供。
