# 一頁看幾種登記簿。
monitored-page = 各單位逐月監控情形
    .empty = 這幾個月沒有單位聯繫客戶，也沒有監控。
monitored-month = { $period }受監控日的聯繫，{ $share }受到監控
monitored-missed =
    { $count ->
         [0] 有聯繫的單位每個月都受到監控
        *[other] { $count } 個單位月沒有監控
    }
monitored-days-missed =
    { $count ->
         [0] 每個工作日都有檢查
        *[other] { $count } 個工作日沒有檢查
    }
monitored-lead = 數字是受監控的聯繫次數與當日全部聯繫次數。有聯繫卻未受監控的單位需處理；低於政策所定比例的單位要留意。
monitored-contacts = 受監控的聯繫
monitored-unit = 單位
monitored-nothing = 未監控
monitored-days = 有檢查的工作日
monitored-of = 範圍
monitored-company = 全公司
hotline-page = 熱線逐月情形
    .empty = 最近十二個月沒有值班表。
hotline-covered =
    { $minutes ->
         [0] 最近十二個月隨時有人值班
        *[other] 最近十二個月有人值班的時間占 { $share }
    }
hotline-gaps =
    { $count ->
         [0] 沒有無人接聽的時段
        *[other] 有 { $count } 個時段無人接聽
    }
hotline-lead = 時間取各班有人值班時段的聯集，算到今天；來電數取自當月的熱線記錄。
hotline-months = 值班時間與來電
hotline-month = 月份
hotline-time = 有人值班的分鐘數
hotline-calls = 來電
hotline-in-time = 20 秒內接聽
hotline-abandoned = 放棄
hotline-stretches = 無人接聽的時段
hotline-from = 開始
hotline-to = 結束
hotline-minutes = 分鐘
hotline-record = 記錄
hotline-why = 說明
