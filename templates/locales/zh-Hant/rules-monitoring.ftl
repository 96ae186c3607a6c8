# 監控、校準、熱線與查核發現的規則。形式同 rules.ftl。

concerned-here = 當事人寫在這裡
earlier-here = 前一次寫在這裡

rectification-missing = 已通知 { $unit }，但沒有整改（rectification）
    .title = 發現沒有整改
    .what = 通知單位之後，查核發現須寫明由誰整改、做什麼、何時完成。尚待查實或查無實據的指控除外。
    .why = 只發現、不改正，問題會再來。
    .mend = 補上 `rectification`：負責人、措施與期限。

notification-not-recorded = 已有整改，但沒有通知 { $unit } 的時間（notified_at）
    .title = 未記通知時間
    .what = 已開始整改的發現，須記下通知單位的時間。
    .why = 期限從通知起算；沒有這個時間，就無從計算。
    .mend = 照實補上 `notified_at`。

closed-without-verification = { $closed }結案，但沒有查證（verification）
    .title = 未查證即結案
    .what = 整改經查證之後，發現才能結案。
    .why = 說改好了，不等於改好了。
    .mend = 由整改負責人以外的人查證，補上 `verification`；還沒查證，就先不要結案。

own-case-decided =
    { $act ->
         [settled] 當事人自己認定了這項指控
         [verified] 當事人自己查證了整改
         [decided] 當事人自己決定了處置
         [extended] 當事人自己核准了展延
        *[extended_own] 整改負責人自己核准了展延
    }
    .title = 承辦自己的案件
    .what = 認定指控、核准展延、查證整改與決定處置，都由當事人與整改負責人以外的人辦理。
    .why = 自己的案件自己辦，結果沒有人會信。
    .mend = 改由別人辦理；若只是寫錯編號，照實改正。

rectification-extended-again = 整改展延 { $count } 次，上限是 { $limit } 次
    .title = 整改多次展延
    .what = 整改期限的展延次數不超過政策的上限。
    .why = 可以一直延的期限，等於沒有期限。
    .mend = 這是事實，照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }，說明為什麼一再展延。

prohibited-conduct-not-serious = { $code }已查實，等級卻是「{ $severity }」
    .title = 禁止行為未列嚴重
    .what = 恐嚇、威脅、辱罵與暴力一經查實，等級就是嚴重。
    .why = 規章明文禁止這些行為，不得從輕認定。
    .mend = 把 `severity` 改為 serious，並依公司規定處置；還沒查實，就寫成 `allegation`。

disposition-missing =
    { $kind ->
         [done] 查實後 { $days } 日才決定處置，上限是 { $limit } 日
        *[open] 查實後 { $days } 日仍沒有處置，上限是 { $limit } 日
    }
    .title = 嚴重問題未處置
    .what = 嚴重的發現查實後，須在政策的日數內依公司規定處置，寫明決定與文號。
    .why = 情節嚴重而沒有處置，禁止就只是口號。
    .mend = 補上 `disposition`，時間照實記下；已經逾時的，開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 補上 `disposition`；已逾時，就開一件整改單回應 { $record } 的 { $rule }。

allegation-open =
    { $kind ->
         [done] 提出後 { $days } 日才認定，上限是 { $limit } 日
        *[open] 提出後 { $days } 日仍未認定，上限是 { $limit } 日
    }
    .title = 指控久未認定
    .what = 尚未查實的指控，須在政策的日數內認定屬實或查無實據。
    .why = 客戶等結果，被指控的人也在等。
    .mend = 查明後寫入 `allegation`；已經逾時的，開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 查明並寫入 `allegation`，再開一件整改單回應 { $record } 的 { $rule }。

disclosure-not-escalated = { $proved }已查實向第三人洩露，但沒有上報公司領導
    .title = 洩露未上報
    .what = 向第三人洩露客戶債務，一經查實就要上報公司領導。出自重大投訴的，由投訴上報。
    .why = 隱私一旦外洩就收不回來，要由能決定補救的人儘早處理。
    .mend = 立即上報，把時間照實記在 `escalations`。
    .help = 立即上報公司領導，把時間照實記在 `escalations`。

serious-repeated = { $person } 在 { $days } 日內再次發生嚴重問題，前一次是 { $earlier }
    .title = 嚴重問題再犯
    .what = 同一人在政策的日數內再次發生嚴重問題，須另行檢討。
    .why = 再犯表示前一次的處置沒有作用。
    .mend = 這是事實，照實保留。檢討前一次的處置，開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 檢討 { $earlier } 的處置，開一件整改單回應 { $record } 的 { $rule }。

conduct-complaint-without-finding =
    { $kind ->
         [code] { $code }的投訴成立，但 { $finding } 的代碼不是這種行為
         [severity] { $code }的投訴成立，但 { $finding } 的程度不是嚴重
        *[none] { $code }的投訴成立，但沒有開立整改單
    }
    .title = 不當行為未立案
    .what = 恐嚇、威脅、辱罵、暴力與洩露的投訴成立或部分成立，須開立整改單，在 `source` 寫明投訴，代碼是所投訴的行為（洩露可為其他隱私問題），且沒有查無實據；恐嚇、威脅、辱罵與暴力須為嚴重。
    .why = 查實的不當行為沒有人追究，客戶的權益就沒有保障。
    .mend = 就該行為開一件整改單，在 `source` 寫明投訴編號。
    .help = 開一件整改單，`source` 寫 { $record }，代碼為{ $code }。

verification-overdue =
    { $kind ->
         [done] 整改完成後 { $days } 日才查證，上限是 { $limit } 日
        *[open] 整改完成後 { $days } 日仍未查證，上限是 { $limit } 日
    }
    .title = 查證逾時
    .what = 整改完成後，須在政策的日數內查證成效。
    .why = 拖得愈久，愈看不出有沒有效。
    .mend = 儘速查證，時間照實記下；再開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 儘速查證，再開一件整改單回應 { $record } 的 { $rule }。

finding-steps-out-of-order =
    { $kind ->
         [future] 日期晚於今日（{ $today }）
         [settled_early] 指控的認定早於提出
         [unsettled] 指控已認定，但沒有寫日期與認定人
         [settled] 有認定的日期或認定人，指控的狀態卻還是待查
         [decided_early] 處置早於發現
         [extended_back] 展延後的期限沒有比原來晚
         [extended_late] 原期限過了才核准展延
         [undone] 查證為有效，但沒有寫整改完成的日期
        *[closed_early] 結案早於查證
    }
    .title = 發現的步驟前後不符
    .what = 指控、展延、整改、處置與結案依序發生，都不晚於今日；完成的整改才能查證為有效。
    .why = 前後不符，就看不出事情怎麼處理。
    .mend = 照實改正日期；期限過了才核准的展延不算展延，刪去後照逾期處理。

critical-item-without-finding = 第 { $no } 件的關鍵項目 { $item }（{ $critical }）未通過，沒有整改單
    .title = 關鍵項目未立案
    .what = 監控中未通過的關鍵項目，須開立整改單，並在該件寫明編號。
    .why = 關鍵項目關係法令與客戶權益，不能只記不辦。
    .mend = 開一件整改單，把編號寫在該件的 `finding`。

monitoring-score-low = 第 { $no } 件得 { $score } 分，及格是 { $limit } 分
    .title = 監控得分不及格
    .what = 受監控的催收與客服聯絡，得分達到政策的及格分數；不及格的須開立整改單。
    .why = 分數低而沒有下文，下一通還是一樣。
    .mend = 得分照實保留。與當事人檢討，開一件整改單，把編號寫在該件的 `finding`，或在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，把編號寫在第 { $no } 件的 `finding`。

aspect-missing = 第 { $no } 件沒有評「{ $aspect }」
    .title = 缺少監控面向
    .what = 每一件都評態度、方式與效果三個面向。
    .why = 規章要求監控涵蓋三項內容，缺一就看不出全貌。
    .mend = 重聽該件，補上缺少的面向。

own-contact-assessed = 第 { $no } 件由 { $person } 評自己
    .title = 自己評自己
    .what = 評分的人不是被評的人。
    .why = 自己給自己打分數，不能作準。
    .mend = 由另一位人員重評；若只是寫錯編號，照實改正。

monitoring-recorded-late = 第 { $no } 件在 { $hours } 小時後才記錄，上限是 { $limit } 小時
    .title = 監控記錄逾時
    .what = 監控結果須在聯絡後的政策時限內記錄。
    .why = 問題發現得晚，就多一批客戶受影響。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

unit-not-monitored = { $unit } 在 { $period }聯絡客戶 { $count } 次，沒有一件受監控
    .title = 單位未受監控
    .what = 有催收作業的單位，每個月都要受監控，合作機構也一樣。
    .why = 沒有人看的地方，最容易出事。
    .mend = 當月已過，照實保留。開一件整改單，在 answers 寫明本規則與執行記錄，並排入次月的監控。
    .help = 開一件整改單，回應 { $record } 的 { $rule }，並把 { $unit } 排入監控。

monitoring-coverage-low = { $unit } 在 { $period }受監控 { $monitored } 件，占 { $frame } 件的 { $share }%，下限是 { $limit }%
    .title = 監控覆蓋率不足
    .what = 受監控的聯絡占當月監控日聯絡總數的比例，不低於政策的下限。
    .why = 抽得太少，代表不了整體。
    .mend = 這是事實，數字照實保留。增加抽樣，並開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 增加 { $unit } 的抽樣，開一件整改單回應 { $record } 的 { $rule }。

monitoring-counts-do-not-fit =
    { $kind ->
         [empty] 沒有任何一件（samples 是空的）
         [frame] 抽樣 { $count } 件，多於當日聯絡 { $limit } 件
         [repeated] 編號 { $count } 出現兩次
         [impossible] 滿分是 0 分
        *[points] 得 { $count } 分，滿分只有 { $limit } 分
    }
    .title = 監控數字不符
    .what = 抽樣件數不多於聯絡件數，編號不重複，得分不高於滿分。
    .why = 數字互相矛盾，比例就算不出來。
    .mend = 對照錄音系統的清單與評分表，改正數字。

monitoring-dates-out-of-order =
    { $kind ->
         [day] 第 { $no } 件不是 { $date }的聯絡
         [early] 第 { $no } 件的記錄早於聯絡
        *[future] 第 { $no } 件的記錄晚於今日（{ $today }）
    }
    .title = 監控時間前後不符
    .what = 每件都是記錄當日的聯絡，先有聯絡，後有記錄，都不晚於今日。
    .why = 時間前後不符，就算不出時滯與覆蓋率。
    .mend = 照實改正時間；別日的聯絡，另開一份監控記錄。

one-assessor-dominates = { $period }的 { $total } 件中，{ $person } 評了 { $count } 件，上限是 { $limit }%
    .title = 評分集中於一人
    .what = 一個月裡，同一人評分的件數不超過政策的比例。
    .why = 只有一個人的尺，就看不出尺準不準。
    .mend = 這是事實，照實保留。重新分派評分，開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 重新分派評分，開一件整改單回應 { $record } 的 { $rule }。

working-day-without-inspection = { $period }的 { $total } 個工作日中，{ $count } 日沒有檢查，最早是 { $first }
    .title = 工作日未檢查
    .what = 品質管理部每個工作日都要檢查催收作業，留下監控記錄。
    .why = 規章要求日常監督；斷了一日，就多一日沒有人看。
    .mend = 漏登的補上；沒有檢查的照實保留，開一件整改單，在 answers 寫明本規則與品質管理部。
    .help = 漏登就補上；確實沒有檢查，就開一件整改單回應 { $record } 的 { $rule }。

privacy-not-checked = 第 { $no } 件的檢核表沒有隱私項目（{ $item }）
    .title = 未檢核隱私
    .what = 催收聯絡的檢核表，都要有隱私保護項目。
    .why = 規章要求催收全程保護隱私；沒有檢核，就不知道做到沒有。
    .mend = 重聽該件，補上隱私項目的結果。

calibration-missing = { $period }沒有校準，記錄最遲到 { $last }
    .title = 缺少校準
    .what = 品質專員每個間隔至少一次，各自評同樣的聯絡，對齊尺度。
    .why = 尺度不一，分數就不能互相比較。
    .mend = 儘速辦理；再開一件整改單，在 answers 寫明本規則與品質管理部。
    .help = 儘速辦理校準，開一件整改單回應 { $record } 的 { $rule }。

calibration-ratings-do-not-fit =
    { $kind ->
         [empty] 沒有任何一件（contacts 是空的）
         [future] 日期 { $value } 晚於今日
         [unmonitored] 監控記錄裡沒有第 { $value } 件
         [alone] 只有 { $value } 人評分
         [repeated] { $value } 評了兩次
        *[score] { $value } 分超過 100 分
    }
    .title = 校準內容不符
    .what = 校準的每一件都出自監控記錄，由兩人以上評分，每人一次，滿分 100 分。
    .why = 評的不是同一件，或只有一個人評，就比不出尺度。
    .mend = 對照評分表改正。

raters-disagree = { $first } 與 { $second } 評 { $count } 件，Kappa 值 { $kappa }，下限是 { $limit }
    .title = 評分尺度不一
    .what = 校準時，任兩人的判定扣除巧合後的一致程度（Cohen Kappa 值）不低於政策的下限。
    .why = 同一通電話，換一個人聽就換一個結果，這樣的分數不能用來獎懲。
    .mend = 結果照實保留。逐件討論差異、修訂評分說明，開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 逐件討論差異，開一件整改單回應 { $record } 的 { $rule }，再校準一次。

hotline-uncovered = { $date }有 { $minutes } 分鐘無人值班，最早的空檔是 { $from } 到 { $to }；政策是每日 { $hours } 小時
    .title = 熱線無人值班
    .what = 熱線每日有人值班的時間，達到政策的時數；24 小時就是全日不間斷。
    .why = 規章要求熱線 24 小時暢通，客戶隨時找得到人。
    .mend = 還沒到的日子，補排班次；已過的日子照實保留，開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 補排班次；已過的空檔，開一件整改單回應 { $record } 的 { $rule }。

hotline-record-missing =
    { $kind ->
         [hotline-roster] { $period }沒有熱線班表，記錄最遲到 { $last }
        *[hotline-log] { $period }沒有熱線話務記錄，記錄最遲到 { $last }
    }
    .title = 缺少熱線記錄
    .what = 每個月都要有熱線班表與話務記錄。
    .why = 沒有記錄，就無從證明熱線一直有人接。
    .mend = 補上記錄；再開一件整改單，在 answers 寫明本規則與客服部。
    .help = 補上記錄，開一件整改單回應 { $record } 的 { $rule }。

hotline-time-does-not-fit =
    { $kind ->
         [backward] 結束時間沒有晚於開始時間
        *[outside] 不在 { $period }之內
    }
    .title = 熱線時間不符
    .what = 班次、話務與中斷的時間先開始、後結束，並落在記錄的期間之內。
    .why = 時間不對，值班與接通的比例就不對。
    .mend = 照實改正時間；別的月份，寫進那個月的記錄。

hotline-counts-do-not-fit =
    { $kind ->
         [answered] 接通 { $count } 通，多於進線 { $limit } 通
         [quick] 20 秒內接通 { $count } 通，多於接通 { $limit } 通
         [together] 接通與放棄合計 { $count } 通，多於進線 { $limit } 通
        *[twice] 這段時間與前面的重疊
    }
    .title = 話務數字不符
    .what = 接通與放棄合計不多於進線，同一段時間只算一次。
    .why = 數字互相矛盾，接通率就不能信。
    .mend = 對照話務系統的報表，改正數字。

abandon-rate-high = { $period }進線 { $total } 通，放棄 { $count } 通，占 { $share }%，上限是 { $limit }%
    .title = 放棄率偏高
    .what = 客戶等不到人接而掛斷的比例，不超過政策的上限。
    .why = 打不進來的客戶，下一步就是投訴。
    .mend = 數字照實保留。檢討尖峰時段的人力，開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 檢討尖峰時段的人力，開一件整改單回應 { $record } 的 { $rule }。

outage-unexplained = { $date }熱線中斷 { $minutes } 分鐘，沒有說明；超過 { $limit } 分鐘就要說明
    .title = 熱線中斷未說明
    .what = 中斷時間超過政策的分鐘數，須說明原因與處理。
    .why = 沒有說明，就不知道會不會再發生。
    .mend = 在 `explanation` 寫明原因與處理。

ineffective-not-reopened = { $date }查證無效，之後沒有重開
    .title = 無效整改未重開
    .what = 查證無效的整改，須有一件新的發現以 `reopens` 接著處理。
    .why = 知道沒有效而不再處理，等於放任。
    .mend = 開一件整改單，在 `reopens` 寫明原來的編號。
    .help = 開一件整改單，`reopens` 寫 { $record }。
