# 治理記錄的名稱、欄位與值；期限；委員會頁面的文字。

record-meeting = 委員會會議
record-decision = 決議
record-management-review = 管理審查
record-work-plan = 工作計劃
record-document = 文件
record-partner-evaluation = 合作機構評估

register-holds-meeting = 誰出席、議了什麼、決議由誰何時完成
register-holds-management-review = 審查與自我稽核看了什麼、得出什麼結論
register-holds-work-plan = 品質管理部一年要做的事與期限
register-holds-document = 文件的版次、施行日與核定決議
register-holds-partner-evaluation = 合作機構的評分、結果與下次評估

due-meeting = 委員會須召開例會
due-decision = 決議須完成
due-management-review = 管理審查須完成
due-self-audit = 自我稽核須完成
due-work-plan = 年度工作計劃須訂定
due-work-item = 工作計劃項目須完成
due-document-review = 文件須重新檢視
due-targets = 下一期目標須訂定
due-partner-evaluation = 合作機構須評估

field-held-on = 日期
field-chair = 主席
field-attendees = 出席委員
field-guests = 列席
field-minutes-by = 紀錄
field-agenda = 議程
field-records = 相關記錄
field-decisions = 決議
field-approves = 核定事項
field-subject = 項目
field-name = 名稱
field-revision = 版次
field-prepared-by = 編製
field-accepted-by = 核定
field-inputs = 輸入
field-conclusions = 結論
field-made-on = 訂定日
field-items = 項目
field-clause = 條款
field-registered-on = 登錄日
field-revisions = 版次
field-number = 版次
field-drafted-by = 起草
field-effective-to = 失效日
field-review-by = 應檢視日
field-reference = 存放處
field-sha256 = SHA-256
field-retention = 保存期限
field-months = 月數
field-evaluated-on = 評估日
field-criteria = 評估項目
field-result = 結果
field-next-due = 下次評估
field-partner = 合作機構
field-qualifications = 資格
field-interpretation = 解釋部門

value-kind-regular = 例會
value-kind-extraordinary = 臨時會
value-kind-management-review = 管理審查
value-kind-self-audit = 自我稽核
value-kind-regulation = 規章
value-kind-procedure = 程序書
value-kind-work-instruction = 作業指導書
value-kind-form = 表單
value-kind-data-policy = 數據管理政策
value-subject-policy = 政策
value-subject-target = 目標
value-subject-phase = 圖表階段
value-subject-level = 規則級別
value-subject-document = 文件
value-subject-work-plan = 工作計劃
value-subject-training-plan = 培訓計劃
value-subject-disposal = 銷毀記錄
value-subject-kpis = 指標
value-subject-complaints = 投訴
value-subject-corrective-actions = 整改與改進
value-subject-audits = 稽核
value-subject-previous-decisions = 先前決議
value-subject-resources = 資源
value-subject-risks = 風險
value-subject-partners = 合作機構
value-subject-compliance = 合規
value-subject-data-protection = 數據保護
value-subject-training = 培訓
value-subject-results = 成果
value-result-keep = 繼續合作
value-result-improve = 限期改善
value-result-end = 終止合作

committee-headline =
    { $open ->
         [0] 決議全部完成
        *[other] 決議未完成 { $open } 項
    }
committee-late =
    { $late ->
         [0] 沒有逾期
        *[other] 其中逾期 { $late } 項
    }
committee-next = 下次例會最晚 { $date }
committee-never = 還沒有開過例會
committee-lead = 委員會由公司領導、各部門負責人與品質管理部組成，核定政策與目標，解決重大品質問題。
committee-members = 委員
    .empty = 目前沒有委員。
committee-person = 委員
committee-seat = 席次
committee-from = 任期自
committee-to = 任期至
committee-vacant = 缺席次
seat-chair = 主任委員
seat-company-leader = 公司領導
seat-department-head = 部門負責人
seat-quality = 品質管理部
committee-open = 未完成的決議
    .empty = 沒有未完成的決議。
committee-decision = 決議
committee-owner = 負責人
committee-due = 期限
committee-state = 狀態
committee-meetings = 會議
    .empty = 還沒有會議記錄。
committee-meeting = 會議
committee-held = 日期
committee-kind = 種類
committee-attended = 出席
committee-decided = 決議
committee-attendance = { $present }／{ $members }
partner-contract = 合約
partner-evaluations = 評估
    .empty = 還沒有評估。
partner-evaluation = 評估
partner-mean = 平均得分
partner-result = 結果
partner-next = 下次評估
