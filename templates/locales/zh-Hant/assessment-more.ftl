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
course-heard = { $date }聽取申辯
course-filed = { $date }提出

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

assessed-here = 考核在此
upheld-here = 申訴成立在此

decision-not-of-the-assessed =
    { $kind ->
         [unit] { $assessment } 考核的是其他單位
         [unissued] { $assessment } 尚未發布
         [early] 決定早於 { $assessment } 的發布
        *[person] { $assessment } 考核的不是本決定的當事人
    }
    .title = 決定依據的不是當事人的考核
    .what = 獎勵、批評、處罰與績效連結，須依據同一單位、同一人的考核，並在考核發布之後作成。
    .why = 沒有人應為別人的工作受獎或受罰。
    .mend = 填寫當事人自己的考核；沒有的話，撤回決定。

rectification-not-in-order =
    { $kind ->
         [done] 整改完成日早於批評決定日
         [future] 日期在未來
         [before] 整改完成前就已查證
         [ahead] 尚未整改，期限未到就已查證
         [extended_back] 展延後的期限沒有比原來晚
         [extended_late] 原期限過了才核准展延
        *[undone] 查證為有效，卻沒有記載何時完成
    }
    .title = 整改先後有誤
    .what = 整改在批評之後完成，再行查證；未整改的，期限過後才查證。
    .why = 期限未到就下結論，等於沒給機會。
    .mend = 把日期改成實際發生的日子；查證過早的，重新查證。

appeal-by-stranger =
    { $kind ->
         [unit] { $against } 的單位與申訴不同
        *[stranger] { $person } 不是 { $against } 的當事人
    }
    .title = 申訴人不是當事人
    .what = 由當事人申訴；涉及單位的，由該部門或合作機構的人員申訴。申訴的單位與所申訴的記錄相同。
    .why = 申訴的權利屬於承受不利的人。
    .mend = 填寫實際的申訴人與單位；申訴人確非當事人的，駁回申訴。

appeal-decision-contradicts =
    { $kind ->
         [early] 申訴在提出之前就已決定
         [future] 申訴的決定日在未來
         [undated] 申訴有結果，卻沒有決定日
         [not-upheld] 只有對考核的申訴全部或部分成立，分數才會改變
         [range] 改定的分數不在 0 到 100 之間
        *[unrevised] 申訴成立，卻沒有寫明改定的分數
    }
    .title = 申訴決定前後矛盾
    .what = 申訴在提出之後決定，結果與日期俱全。對考核的申訴成立時，寫明改定的分數（0 到 100）；其餘情形分數不變。
    .why = 可以作兩種解讀的決定，什麼也沒有決定。
    .mend = 補正日期、結果或分數。

upheld-and-stands =
    { $kind ->
         [early] 撤回早於 { $appeal } 的決定
        *[stands] { $appeal } 已成立，本決定卻仍然有效
    }
    .title = 申訴成立而決定未撤回
    .what = 申訴成立的批評或處罰須予撤回，且不早於申訴的決定。
    .why = 什麼都不改變的申訴，不算申訴。
    .mend = 在 `withdrawn` 記載何時、由誰、為何撤回。

assessment-given-twice = { $named } 與 { $other } 都是 { $who } { $period }的考核
    .title = 考核重複
    .what = 同一單位或人員，同一期間同一種考核只有一份；專項考核每個主題一份。
    .why = 有兩份結果，就會挑對自己有利的那份。
    .mend = 保留已告知結果的一份，移除另一份；內容有誤就開更正記錄。
