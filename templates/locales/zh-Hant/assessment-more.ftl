# 考核之後的處理、個人頁、評分一致程度，以及公司與法令何者較嚴。

course-title = { $who }，{ $period }
course-assessed = 考核
course-commended = 表彰
course-criticised = 批評教育
course-rectified = 限期整改
course-verified = 查證
course-penalised = 聽取申辯與處罰
course-appealed = 申訴
course-decided = 已決定
course-done = 如期完成
course-late = 逾期完成
course-overdue = 逾期未完成
course-effective = 有效
course-ineffective = 無效
course-score = { $score } 分
course-revised = 申訴後改為 { $score } 分
course-due = 期限 { $date }
course-heard = { $date } 聽取申辯
course-filed = { $date } 提出

field-calibration-contacts = 受評聯絡

person-headline =
    { $count ->
        [0] { $person } 尚未考核
       *[other] { $person } 有 { $count } 次考核
    }{ $courses ->
        [0] {""}
       *[other] ，其中 { $courses } 次有後續處理
    }
person-lead = 原評分一律保留，申訴改變的分數另列。誰能看到本頁由政策決定。
person-list = 人員
person-assessments = 考核記錄
    .empty = 還沒有考核
column-person-id = 員工編號
column-person-kind = 種類
column-person-score = 原評分
column-person-revised = 申訴後
column-person-grade = 等第
field-person-pages = 個人頁的對象
value-person-pages-committee = 委員會
value-person-pages-department = 部門
value-person-pages-public = 公開

agreement-title = 評分一致程度
agreement-note = 以判定計算 Kappa 值，附區間；政策要求 { $limit }。校準的評分不計入任何指標。
agreement-panel = 全體評分人（Fleiss）
agreement-enough = 一致
agreement-undecided = 尚難判定
agreement-too-little = 一致程度不足
agreement-undefined = 無法計算
agreement-drift = 各評分人與其他人的差距
agreement-drift-note = 最近幾次校準，評分與其他人平均之差，單位為分
agreement-milder = 評分高於其他人
agreement-stricter = 評分低於其他人
agreement-no-drift = 沒有偏移
column-agreement-who = 評分人
column-agreement-contacts = 件數
column-agreement-observed = 判定相同
column-agreement-kappa = Kappa
column-agreement-mean = 合計

stricter-holds = 公司訂為 { $own }；法令規則包 { $pack } 較嚴，以 { $value } 為準（{ $citation }）
stricter-warns = 公司訂為 { $own }；規則包 { $pack } 為 { $value }，尚未確認，只提出警告（{ $citation }）
