# 新記錄是什麼、怎麼填寫。

start-access-review = 存取權限檢視：逐一系統查看誰可以看到哪些資料。
start-analysis = 一段已結束期間的統計分析，涵蓋作業與還款。
start-anomaly = 資料異常。
start-appeal = 對考核、批評或處罰的申訴。申訴的對象照原樣保留。
start-assessment =
    考核。日常考核是一個團隊一個月的表；定期考核列出所屬部門權重組的指標；
    專項考核寫主題、理由與得分。
start-calibration = 校準：幾位評分人各自評同一批受監控的聯絡。
start-complaint = 投訴。任何地方都不寫姓名、電話、地址或證號。
    .major = 重大投訴須通報兩處：
start-correction = 已結記錄的更正：記錄本身寫現在正確的內容，這裡寫原來的內容。
    .approver = 品質管理部負責人或公司領導，且沒有參與該記錄
    .field = 欄位的路徑，例如 indicators[0].score
start-data-audit = 對一類資料、一個月份的數據稽核。
start-data-incident = 已確認的資料事故。客戶人數以級距表示，不逐一列出。
start-disposal = 保存期限已過的記錄予以銷毀：移除檔案，並在這裡為每一筆留下存根。
    .decision = 委員會事前的決議
    .method = deleted：刪除；purged：連同歷史一併清除
start-document = 受控文件。修訂版須經委員會決議核准才生效。
start-execution = 計劃在一個月（或其中一段）的執行情形，以件數表示。
    .cohort = 該批案件的觀察期屆滿後：
start-feedback = 單位向品質管理部反映的問題、風險或建議。不寫個人資料。
start-finding = 品質管理部的整改單。可以回應違規：寫明規則與記錄。
start-hotline-log = 專線一個月的來電，依小時或依日計數，並記載中斷時間。
start-hotline-roster = 專線一個月的值班表。班次可以重疊、可以跨夜；沒有班次涵蓋的時間就是空檔。
start-improvement = 改進措施，並寫明來自哪些記錄。
start-incentive =
    考核之後的處理：commendation 表彰、criticism 批評、penalty 處罰、performance_link 績效連結。
    批評須訂定整改；處罰須寫明哪一項整改無效，並載明聽取陳述的經過。
start-info-request = 查詢客戶資料的申請：以目的所需為限，這裡不寫個人資料。
start-inquiry = 客戶服務部一個單位一個月的諮詢，依管道計數。
start-investigation = 投訴或發現的調查。任何地方都不寫姓名、電話、地址或證號。
start-legal-hold = 程序進行中需要的記錄：保全期間任何人都不得銷毀。
    .proceeding = 該程序的案號，不寫任何個人資料
start-management-review = 委員會對品質體系的審查（management_review），或品質管理部對體系的自我稽核（self_audit）。
start-meeting =
    品質委員會的會議。決議按年編號：DEC-年-001、-002……
    決議可以回應違規（answers），也可以核准事項（approves）。
start-monitoring = 對一個單位一天的監控。frame 是該單位當天的聯絡件數。
start-partner-evaluation = 品質管理部對合作機構的評估，各項 0 至 100 分。
start-plan = 催收計劃。每一行都要填寫；然後把 status 改為 submitted，請部門負責人審核。
start-portfolio = 一個單位對一位債權人、一項產品，在已結束的一個月的委案情形。
start-publicity = 宣導活動，以人數表示。形式：poster、handbook、bulletin、intranet、event、video。
start-repayment = 在已結束的一個月，經由一個單位向一位債權人的還款。
start-report = 品質報告；`pinguan report --period 期間` 會依記錄的數值起草。
start-suggestion = 客戶或員工的建議。不寫個人資料。
start-survey = 一個單位一波滿意度調查。分數為 1 至 5。
start-training-plan = 一年的培訓計劃。主題：quality、collection、service、law，四項都須列入。
start-training-session =
    已舉辦的培訓。方式：lecture、case、simulation、role_play、discussion。
    講師寫員工編號或機構名稱，不寫姓名。
start-waiver = 公司同意不予追究的事項與期限。由公司領導或品質管理部負責人核准，不得由負責人自己核准。
    .rule = 規則編號，如 `pinguan check` 所示
    .record = 所涵蓋的記錄；或以 `unit:` 涵蓋一個單位的全部記錄
    .reason = 理由，不寫任何個人資料
    .owner = 由誰負責，使這項豁免日後不再需要
    .expiry = 不晚於 created_on 之後政策的 waiver_days 天
start-work-plan = 品質管理部一年的工作計劃。
