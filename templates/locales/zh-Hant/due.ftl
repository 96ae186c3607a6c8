# 期限：清單、摘要與行事曆。

due-registration = 投訴須登記
due-escalation-quality = 重大投訴須上報品質管理部
due-escalation-leaders = 重大投訴須上報公司領導
due-title = { $company }期限，資料截至 { $date }
due-counts = 逾期 { $overdue } 件，即將到期 { $soon } 件，共列 { $listed } 件
due-none = 沒有逾期，{ $date }前也沒有到期事項。
due-none-late = 沒有逾期。
due-late = 逾期
due-coming = { $date }前到期
due-day = 期限
due-left = 剩餘
due-what = 事項
due-record = 記錄
due-unit = 單位
due-who = 承辦
due-clause = 條款 { $clause }
due-nobody = 無人擔任此職
due-provisional = { $year } 年的工作日為暫定：本版製作時尚無官方日曆可核對。
due-uncovered = 日曆沒有 { $year } 年的假日：週一至週五均計為工作日。
due-calendar = { $company }期限
due-calendar-of = { $company }期限：{ $unit }
due-subscribe = 訂閱行事曆（iCalendar）
due-unknown-unit = 沒有單位 { $unit }。
due-unknown-person = 沒有人員 { $person }。

# What is subscribed to beside calendars
feed-title = { $company }：{ $name }
feeds-none = 行事曆與訂閱源由其他程式讀取，需要入口網站的網址；records/company/company.yaml 未設定 portal.base_url，故未提供。
