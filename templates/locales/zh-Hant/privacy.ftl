# Personal data: its sorts in words, and the rules that look for it.

personal-mainland-id = 居民身分證號碼（大陸）
personal-old-mainland-id = 舊式居民身分證號碼（大陸）
personal-taiwan-id = 身分證或居留證號碼（臺灣）
personal-old-taiwan-residence = 舊式居留證號碼（臺灣）
personal-mainland-mobile = 手機號碼（大陸）
personal-mainland-landline = 市話號碼（大陸）
personal-taiwan-mobile = 手機號碼（臺灣）
personal-taiwan-landline = 市話號碼（臺灣）
personal-card = 卡號
personal-email = 電子郵件地址
personal-plate = 車牌號碼
personal-social-security = 社會安全號碼（美國）
personal-american-phone = 電話號碼（北美）
personal-address = 住址

personal-data = 這裡有{ $sort }
    .title = 記錄裡有個人資料
    .what = 記錄的任何文字都不得有個人資料：欄位的值、欄名、註解、說明文字、檔名，都一樣。
    .why = 記錄有很多人讀，也會永遠留在歷史裡；外洩之後收不回來。
    .mend = 刪掉，改用 `debtor_ref` 指案件。之後的提交刪不掉先前提交裡的內容：合併之前，改寫這些提交；已經合併，依外洩處理程序（`site/pages/zh-Hant/leak.md`）辦理。確實不是個人資料的（例如公司熱線），由政策的 `privacy` 允許。

personal-data-suspected = 這可能是{ $sort }
    .title = 疑似個人資料
    .what = 形式像個人資料的號碼，由人看過。
    .why = 單看形式無法確定；只憑檢查碼，十個號碼就有一個會碰巧相符。
    .mend = 是個人資料就刪掉；不是的話，由政策的 `privacy` 允許，並寫明理由。

allowance-unused = 沒有記錄用到這項允許
    .title = 多餘的個人資料允許
    .what = 政策在 `privacy` 允許的內容，確實出現在某筆記錄裡。
    .why = 沒有用處的允許就是漏洞：下一筆同樣形式的資料會悄悄通過。
    .mend = 刪掉這一項。專屬一人的號碼（身分證、居留證、社會安全號碼、卡號）不能以原文允許；改為允許某一筆 `record` 的某一種 `sort`。
