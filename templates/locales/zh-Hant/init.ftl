# 新專案的文字，以及建立專案時的提問。

init-in-the-way = { $path } 不是空資料夾，未寫入任何內容。已存在：{ $files }。請指定空資料夾，或先移開這些檔案
init-no-jurisdiction = 請以 --jurisdiction tw、cn、uk 或 us 指明適用的法域
init-no-org = 「{ $org }」不是代碼平台上的組織名稱：僅可使用字母、數字、連字號、句點與底線
init-ask-jurisdiction = 適用何處法規（tw、cn、uk、us）？
init-ask-name = 公司名稱（{ $default }）？
init-ask-org = 代碼平台上的組織名稱（{ $default }）？
init-ask-locale = 公司的第一語言：zh-Hant、zh-Hans 或 en（{ $default }）？
init-ask-extent = 全部建立（full），或只要記錄與政策（minimal）（{ $default }）？
init-no-locale = 「{ $word }」不是 zh-Hant、zh-Hans、en 之一
init-no-extent = 「{ $word }」不是 full 也不是 minimal
init-done = 已在 { $path } 寫入 { $files } 個檔案；檢核未發現問題，並可直接建置入口網站。
init-next =
    接著在 { $path }：
      git init && git add -A && git commit -m '品質管理'
      pinguan schema --out schemas         # 供編輯器使用；人員或單位異動後再執行一次
      pinguan check && pinguan build       # 檢核記錄，將入口網站建置到 public/
    然後換上貴公司的部門、人員與目標，在 records/company 寫入電子郵件地址與代碼平台的團隊，並逐項閱讀 records/policy/policy.yaml：其中每個值都由委員會決定。規範包 { $pack } 是對法規的解讀，不是法律意見。
init-company = 範例資產服務
init-title = 品質管理
init-department-collection = 催收一部
init-department-customer-service = 客服部
init-department-data = 數據管理部
init-department-management = 公司領導
init-department-quality = 品質管理部
init-team = 一組
init-qualification = 內部稽核員
init-topic = 施行品質管理制度與第一年目標
init-decision = 核定制度、第一版政策與第一年目標。
init-outcome = 已施行。
init-purpose = 使催收合法、文明、有據可查，並以數據持續改進。
init-first-version = 初版，隨制度施行。
init-retention-basis = 由公司訂定；須與當地法規核對。
init-about-company =
    公司。名稱可用 zh-Hant、zh-Hans、en 三種語言；locales 是入口網站的語言，第一個為預設。
    adopted_on 是開始判斷缺漏的日期。forge 可為 github、gitlab 或 gitea；加上 repository: https://主機/組織/名稱，入口網站的表單即可直接在平台開啟新檔案。portal 的 base_url 是入口網站的網址，以斜線結尾，供行事曆與訂閱源使用。
init-about-department = 部門。forge_team 是在代碼平台上審閱該部門記錄的團隊：請換成貴公司的團隊，再執行 pinguan codeowners。
init-about-person =
    以人員代號記載的同仁，不寫姓名。請寫入本人提交時使用的電子郵件地址與金鑰；兩者都不會顯示：
    emails: [STAFF@EXAMPLE.COM]
    keys: [{ "{" }public: ssh-ed25519 …, from: YYYY-MM-DD{ "}" }]
init-about-committee = 委員會。委員卸任時加上最後一日：to: YYYY-MM-DD。
init-about-meeting = 核定以上一切的會議。請換成實際的日期、人員與決議。
init-about-measures = 各項指標的目標，說明見 pinguan explain kpis。每個目標都載明委員會的決議、起日與迄日。
init-about-scoring = 考核中指標如何換算為分數與等第，由委員會決定。
init-about-calendar =
    工作日。base 指定已公布的行事曆（tw、cn）；未指定者，週一至週五為工作日。
    另放假的日子寫入 holidays，另上班的週六、週日寫入 makeup_workdays。
init-about-policy =
    依日期分版的政策。變更應新增一版並附決議，不得改動施行中的版本；
    pinguan what-if 可預覽擬議政策的影響。
init-about-parameters =
    每項參數上方載明：意義、預設值與可用範圍及單位、留待公司訂定的條款。
    詳見：pinguan explain 參數名稱
init-about-packs = 當地法規所要求的接觸規範；以最嚴格者為準。見 pinguan explain packs。
init-about-retention = 各類記錄的保存期間。
init-request =
    ## 變更內容與理由

    <!-- 一筆記錄，或同一案件的記錄。不得出現客戶或同仁的姓名、電話、地址。 -->

    ## 送審之前

    - [ ] `pinguan check` 通過
    - [ ] 已核准的內容未變，或以 `pinguan act 記錄 amend` 申請修訂
    - [ ] 以本人的電子郵件地址提交
init-about =
    # 關於本網站

    這是{ $name }的品質管理入口網站。每一頁都由記錄計算而得，沒有人工填寫的數字。
init-readme =
    # { $name }：品質管理

    品質管理制度的每項作為，在此都是一筆記錄，依政策檢核，並發布為入口網站。

    1. 開始一筆記錄：`pinguan new plan --unit C1-A --by S-0011`
    2. 變更狀態：`pinguan act 記錄編號` 會列出可執行的動作
    3. 審核與核准：`pinguan approve 記錄編號`
    4. 檢核：`pinguan check`
    5. 將入口網站建置到 `public/`：`pinguan build`
    6. 確認代碼平台守得住閘門：`pinguan doctor`
