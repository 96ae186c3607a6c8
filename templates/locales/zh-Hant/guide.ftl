# The guide in the portal.

page-guide = 使用指南
guide-headline = 從第一份計劃到發布入口：怎麼使用記錄
guide-lead = 請先讀教學，約需十分鐘。指南裡的每個指令都由程式的測試實際執行，輸出也逐行比對。
guide-tutorial = 入門
guide-tasks = 一次做一件事
guide-life = 一份計劃的始末
guide-why = 為什麼這樣做
guide-reference = 查閱
guide-lists = 完整清單在哪裡
guide-list-rules = 所有規則：查什麼、為什麼、怎麼改
guide-list-kpis = 所有指標：公式、目標與圖
guide-list-parameters = 政策：所有參數與現行值
guide-list-clauses = 規章條款與其記錄、規則、指標
guide-list-records = 各種記錄的登記冊
guide-kinds = 記錄的種類
guide-kinds-how = 指令 `pinguan new`、`import`、`schema` 使用英文名稱。本表由程式的登記表產生。
guide-kind = 種類
guide-kind-name = 英文名稱
guide-kind-place = 檔案位置
