# 每條規則一則訊息：訊息本身是帶實際數值的事實。屬性：title（缺陷的簡稱）、what（查什麼）、why（為什麼）、
# mend（怎麼修，或怎麼回應）、help（這一筆的下一步）。

limit-set-here = 上限定在這裡
first-use-here = 這個編號先用在這裡
plan-says-here = 計劃寫在這裡
pack-value = 規範包 { $pack }（{ $citation }；{ $status }）
own-rule-asks-here = 自訂規則在這裡提問
own-kpi-asks-here = 自訂指標在這裡提問
pack-chosen-here = 規範包選在這裡

recipient-quality = 品質管理部
recipient-company-leaders = 公司領導
step-department-head = 部門負責人
step-quality = 品質管理部
term-set-here = 任職期間寫在這裡
contract-set-here = 合約期間寫在這裡
owner-set-here = 整改負責人寫在這裡

registered-before-received = 登記時間 { $registered } 早於收到時間 { $received }
    .title = 登記早於收到
    .what = 投訴的登記時間不早於收到時間。
    .why = 時間前後不符，時限就無從計算。
    .mend = 照實改正時間；若資料本來就錯，改成真正發生的時間。

closed-without-feedback = 投訴已結案，但沒有回覆客戶的記錄（response）
    .title = 結案但未回覆客戶
    .what = 結案的投訴，須記下何時、以何方式把結果告訴客戶。
    .why = 客戶不知道結果，投訴就沒有處理完。
    .mend = 補上 `response`；還沒有回覆，就先不要結案。

closed-without-decision = 投訴已結案，但沒有成立與否的決定（decision）
    .title = 結案但沒有決定
    .what = 結案的投訴，須記下由誰、何時、以何理由決定成立與否。
    .why = 沒有決定，就沒有人追問成立的投訴該有的根因與改進措施。
    .mend = 補上 `decision`；還沒有決定，就先不要結案。

major-not-escalated = 重大投訴沒有上報{ $recipient }，{ $limit } 小時的時限已過
    .title = 重大投訴未上報
    .what = 重大投訴須在時限內上報品質管理部與公司領導，兩者都要。
    .why = 知道的人才能控制事態。
    .mend = 立即上報，照實記下時間；再開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 立即上報，把時間照實記在 `escalations`。

complaint-registered-late = 收到後 { $hours } 小時才登記，上限是 { $limit } 小時
    .title = 投訴登記逾時
    .what = 投訴須在收到後的政策時限內登記。
    .why = 沒有登記的投訴，沒有人在處理。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

complaint-escalated-late = { $recipient }在 { $hours } 小時後才得知重大投訴，上限是 { $limit } 小時
    .title = 重大投訴上報逾時
    .what = 重大投訴須在收到後的政策時限內，上報品質管理部與公司領導。
    .why = 知道的人才能控制事態。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

complaint-resolution-overdue =
    { $kind ->
         [closed] 收到後 { $days } 個日曆日才結案，上限是 { $limit } 日
        *[open] 收到後 { $days } 個日曆日仍未結案，上限是 { $limit } 日
    }
    .title = 投訴處理逾期
    .what = 投訴須在收到後的政策日數內結案。
    .why = 拖得越久，客戶越可能向外申訴。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

complaint-feedback-late =
    { $kind ->
         [done] 決定後 { $days } 個工作日才回覆客戶，上限是 { $limit } 個工作日
        *[open] 決定後 { $days } 個工作日仍未回覆客戶，上限是 { $limit } 個工作日
    }
    .title = 投訴回覆逾時
    .what = 決定之後，須在政策規定的工作日內把結果告訴客戶。
    .why = 規章要求及時把處理結果反饋客戶。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

major-category-not-marked = 類別 { $category } 屬於政策所列的重大投訴，但 major 不是 true
    .title = 重大類別未標示
    .what = 政策列為重大的類別，投訴須標示 `major: true`。
    .why = 沒有標示，就不會上報。
    .mend = 改為 `major: true`，並立即上報；類別寫錯就改類別。

complaint-dates-out-of-order =
    { $kind ->
         [future] 時間 { $at } 在今天（{ $today }）之後
         [received] 時間 { $at } 早於投訴收到的時間
         [decision] 回覆時間 { $at } 早於決定的時間
        *[response] 結案時間 { $at } 早於回覆客戶的時間
    }
    .title = 投訴的時間前後不符
    .what = 收到、上報、決定、回覆、結案依序發生；沒有未來的時間。
    .why = 時間前後不符，時限就無從計算。
    .mend = 照實改正時間；若資料本來就錯，改成真正發生的時間。

acknowledgement-late =
    { $kind ->
         [done] 收到後 { $days } 個工作日才告知客戶已受理，上限是 { $limit } 個工作日
        *[open] 收到後 { $days } 個工作日仍未告知客戶已受理，上限是 { $limit } 個工作日
    }
    .title = 受理告知逾時
    .what = 收到投訴後，須在政策規定的工作日內告知客戶已受理。
    .why = 客戶要知道有人在處理。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

faulty-above-sampled =
    { $kind ->
         [faulty] 有錯的 { $count } 筆，抽查只有 { $sampled } 筆
         [completeness] 空欄位 { $count } 個，應填欄位只有 { $sampled } 個
        *[dimension] { $kind } 的錯誤 { $count } 筆，抽查只有 { $sampled } 筆
    }
    .title = 錯誤數大於抽查數
    .what = 有錯的筆數與各面向的錯誤筆數，都不大於抽查數。
    .why = 數字互相矛盾，就不能採信。
    .mend = 對照原始資料，改正其中一個數字。

errors-and-faulty-disagree =
    { $kind ->
         [faulty] 有錯的 { $faulty } 筆，錯誤合計只有 { $count } 個
         [completeness] 有錯的只有 { $faulty } 筆，空欄位卻有 { $count } 個
        *[dimension] 有錯的只有 { $faulty } 筆，{ $kind } 的錯誤卻有 { $count } 筆
    }
    .title = 錯誤與有錯的筆數不符
    .what = 有錯的記錄至少在一個面向有錯，有錯誤的記錄就是有錯的記錄：各面向的錯誤不多於有錯的記錄所能有的，錯誤合計也不少於有錯的筆數。
    .why = 數字互相矛盾，就不能採信。
    .mend = 對照原始資料，改正其中一個數字。

dimension-missing =
    { $dimension ->
         [accuracy] { $unit } 沒有準確性（accuracy）的結果
         [completeness] { $unit } 沒有完整性（completeness）的結果
         [fields] { $unit } 未寫明應填欄位數（required_fields）
        *[timeliness] { $unit } 沒有及時性（timeliness）的結果
    }
    .title = 缺一個面向
    .what = 數據稽核須查準確、完整、及時三個面向；沒有錯誤就寫 0。
    .why = 規章要求三者都有；缺一個，不知道是沒錯還是沒查。
    .mend = 補查後填上錯誤數；空欄位之外，也寫明應填的欄位數。

strata-empty-or-repeated =
    { $kind ->
         [empty] 稽核沒有任何抽查單位
        *[repeated] 單位 { $unit } 出現兩次
    }
    .title = 抽查單位空缺或重複
    .what = 稽核至少抽查一個單位，每個單位只列一次。
    .why = 重複的單位會被算兩次。
    .mend = 補上抽查單位；重複的合併成一筆。

execution-before-approval =
    { $kind ->
         [early] { $from }開始執行 { $plan }，核准在 { $approved }
         [status] { $from }開始執行 { $plan }，但它的狀態是「{ $status }」
         [review] { $from }開始執行 { $plan }，但部門負責人沒有審核同意
         [content] { $from }開始執行 { $plan }，但審核或核准的是另一份內容
        *[never] { $from }開始執行 { $plan }，但它沒有核准
    }
    .title = 核准前執行
    .what = 執行的計劃須為已核准：部門負責人審核同意、品質部核准，且兩者都是現在的內容；開始日不早於核准日。
    .why = 規章只許執行已核准的計劃。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

execution-outside-plan =
    { $kind ->
         [unit] 執行單位是 { $actual }，{ $plan } 的單位是 { $planned }
         [channel] 用了 { $actual }，{ $plan } 的管道是 { $planned }
         [early] 自 { $actual } 執行，{ $plan } 自 { $planned } 開始
         [late] 執行到 { $actual }，{ $plan } 到 { $planned } 為止
         [no-window] 在 { $actual } 聯絡，{ $plan } 當日沒有時段
         [day] 每案每日最多 { $actual } 次，{ $plan } 是 { $planned } 次
         [week] 每案七日內最多 { $actual } 次，{ $plan } 是 { $planned } 次
        *[window] 在 { $actual } 聯絡，{ $plan } 的時段是 { $planned }
    }
    .title = 執行超出計劃
    .what = 執行的日期、單位、管道、時段與頻次，須在當時有效的計劃（含已生效的變更）之內。
    .why = 核准的是計劃；超出計劃的部分沒有人核准過。
    .mend = 這是事實，照實保留。需要不同的做法，先提出變更；這次則開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

execution-spans-months =
    { $kind ->
         [order] 結束日 { $to }早於開始日 { $from }
         [months] { $from }到 { $to }跨了月份
        *[early] 在 { $reported }就回報到 { $to }為止的執行
    }
    .title = 執行期間不在一個月內
    .what = 一筆執行只涵蓋同一個月的日子，結束後才回報。
    .why = 指標按月計算；跨月的數字無法歸入任何一個月。
    .mend = 跨月就分成兩筆；日期寫錯就改正。

rejected-plan-executed = { $plan } 已被駁回，卻在 { $from }開始執行
    .title = 執行被駁回的計劃
    .what = 被駁回的計劃不得執行。
    .why = 駁回就是不許執行。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

collected-above-cohort = 催收成功 { $collected } 件，總數只有 { $cohort } 件
    .title = 催收成功數大於總數
    .what = 催收成功數不大於逾期客戶總數。
    .why = 成功率不可能超過 100%。
    .mend = 對照系統報表，改正其中一個數字。

outcome-measured-early = 結果在 { $measured }計算；期間結束後要滿 { $limit } 日，也就是 { $due }
    .title = 結果太早計算
    .what = 催收結果，須在期間結束後滿政策日數才計算。
    .why = 還沒到期就計算，成功率會偏低，各月也不能比較。
    .mend = 刪除 `outcome`，到期再補上。
    .help = 刪除 `outcome`，{ $due }起再補上。

reached-above-attempts = 接通 { $reached } 次，撥打只有 { $attempts } 次
    .title = 接通數大於撥打數
    .what = 接通次數不大於聯絡次數。
    .why = 數字互相矛盾，就不能採信。
    .mend = 對照撥號系統的報表，改正其中一個數字。

finding-notified-late =
    { $kind ->
         [done] 發現後 { $days } 個工作日才通知，上限是 { $limit } 個工作日
        *[open] 發現後 { $days } 個工作日仍未通知，上限是 { $limit } 個工作日
    }
    .title = 整改通知逾時
    .what = 發現問題後，須在政策規定的工作日內通知單位整改。
    .why = 不知道有問題，就不會改。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

verifier-is-owner = { $person } 負責整改，也自己查證
    .title = 查證人就是整改人
    .what = 查證人不能是整改負責人。
    .why = 自己查自己，等於沒有查。
    .mend = 由另一人查證。

rectification-overdue =
    { $kind ->
         [done] 整改期限是 { $due }，逾期 { $days } 個工作日才完成
        *[open] 整改期限是 { $due }，已逾期 { $days } 個工作日，尚未完成
    }
    .title = 整改逾期
    .what = 整改須在期限內完成。
    .why = 問題多留一天，客戶就多受一天影響。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

rectification-due-too-far =
    { $severity ->
         [normal] 一般問題的整改期限是 { $days } 個日曆日，上限是 { $limit } 日
         [major] 重大問題的整改期限是 { $days } 個日曆日，上限是 { $limit } 日
        *[serious] 嚴重問題的整改期限是 { $days } 個日曆日，上限是 { $limit } 日
    }
    .title = 整改期限太長
    .what = 整改期限自通知日起算，不超過政策對該嚴重程度規定的日數。
    .why = 期限可以隨意訂，就等於沒有期限。
    .mend = 把期限改到政策之內；確實做不到，由委員會決定放寬。
    .help = 期限最晚是 { $last }。

finding-dates-out-of-order =
    { $kind ->
         [future] 時間在今天（{ $today }）之後
         [notified] 通知早於發現
         [due] 整改期限早於發現日
         [done] 整改完成早於發現日
         [nothing] 有查證，卻沒有整改（rectification）
        *[verified] 查證早於整改完成
    }
    .title = 整改單的日期前後不符
    .what = 發現、通知、整改、查證依序發生；沒有未來的時間。
    .why = 時間前後不符，期限就無從計算。
    .mend = 照實改正日期與時間。

answer-points-nowhere =
    { $kind ->
         [rule] 沒有規則 { $answered }
        *[record] 沒有記錄 { $answered }
    }
    .title = 回應指向不存在的對象
    .what = `answers` 裡的規則與記錄，都要存在。
    .why = 指不到的回應等於沒有回應，違規會一直算未回應。
    .mend = 照檢核結果所列的規則與記錄編號改正。

unknown-person = 人員名冊裡沒有 { $person }
    .title = 名冊裡沒有這個人
    .what = 記錄提到的每個人，都在人員名冊裡。
    .why = 不知道是誰，就不知道有沒有權限，也沒有人負責。
    .mend = 編號打錯就改正；是新人就先建立人員記錄。

unknown-unit =
    { $want ->
         [department] 公司沒有部門 { $unit }
         [team] 公司沒有小組 { $unit }
        *[unit] 公司沒有部門、小組或合作機構 { $unit }
    }
    .title = 沒有這個單位
    .what = 記錄提到的單位，須是公司登記的部門、小組或合作機構。
    .why = 歸不到單位的記錄，不會出現在任何單位的指標裡。
    .mend = 編號打錯就改正；新單位先建立記錄。

unknown-record = 記錄裡沒有{ $wanted } { $named }
    .title = 找不到所提的記錄
    .what = 一筆記錄提到的其他記錄，須確實存在，而且種類相符。
    .why = 證據是一環扣一環的；少了一環，後面就無從核對。
    .mend = 編號打錯就改正；漏了記錄就補上。

person-not-active =
    { $kind ->
         [before] { $person } 在 { $date }有這個行為，但 { $limit }才到職
        *[after] { $person } 在 { $date }有這個行為，但任職到 { $limit }為止
    }
    .title = 不在職期間的行為
    .what = 記錄中的行為，須在當事人任職期間內。
    .why = 離職的人不能核准，也不能登記；多半是編號或日期寫錯。
    .mend = 改正編號或日期；任職期間寫錯就改人員記錄。

role-missing =
    { $part ->
         [plan] { $person } 在 { $date }不是組長，也不是部門負責人，不能制定計劃
         [execution] { $person } 在 { $date }不是組長，也不是部門負責人，不能回報執行
         [complaint] { $person } 在 { $date }不是客服專員，也不是客服部門負責人，不能登記投訴
         [decision] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能決定投訴
         [review-acceptance] { $person } 在 { $date }不是公司領導，不能核定審查
         [work-plan] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能訂定工作計劃
         [partner-evaluation] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能評估合作機構
         [survey] { $person } 在 { $date }不是客服專員，也不是客服部門負責人，不能辦理滿意度調查
         [audit] { $person } 在 { $date }不是數據專員，也不是數據部門負責人，不能稽核數據
         [monitoring] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能評分
         [calibration] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能參與校準
         [hotline] { $person } 在 { $date }不是客服專員，也不是客服部門負責人，不能辦理熱線記錄
         [allegation] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能認定指控
         [extension] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能核准展延
         [verification] { $person } 在 { $date }不是品質專員、品質管理部負責人，也不是公司領導，不能驗證整改
         [disposition] { $person } 在 { $date }不是公司領導，也不是部門負責人，不能決定處置
         [training] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能規劃或辦理培訓
         [publicity] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能辦理宣傳
         [assessment] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能考核
         [incentive] { $person } 在 { $date }不是公司領導，也不是部門負責人，不能決定獎懲
         [appeal] { $person } 在 { $date }不是公司領導，也不是部門負責人，不能審理申訴
         [verification] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能查證整改
         [correction] { $person } 在 { $date }不是公司領導，也不是品質管理部負責人，不能同意更正
         [access-review] { $person } 在 { $date }不是數據專員，也不是數據部門負責人，不能檢視存取權限
         [anomaly] { $person } 在 { $date }不是數據專員，也不是數據部門負責人，不能記載數據異常
         [data-incident] { $person } 在 { $date }不是數據專員，也不是數據部門負責人，不能通報數據事件
         [portfolio] { $person } 在 { $date }不是數據專員，也不是數據部門負責人，不能提報案件組合
         [repayment] { $person } 在 { $date }不是數據專員，也不是數據部門負責人，不能提報還款彙總
         [analysis] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能提出統計分析
         [report] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能提出品質報告
         [investigation] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能調查
         [improvement] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能跟蹤改進措施或檢查成效
         [inquiry] { $person } 在 { $date }不是客服專員，也不是客服部門負責人，不能彙整諮詢
         [info-request] { $person } 在 { $date }不是客服專員，也不是客服部門負責人，不能提供客戶資料
         [suggestion] { $person } 在 { $date }不是客服專員，也不是客服部門負責人，不能登記建議
        *[finding] { $person } 在 { $date }不是品質專員，也不是品質管理部負責人，不能開立整改單
    }
    .title = 沒有這項權限
    .what = 制定計劃、回報執行、登記與決定投訴、調查、稽核、規劃與辦理培訓及宣傳、開立整改單，當天都須有相應的職務。
    .why = 規章要求每個人的職責與權限明確。
    .mend = 由有職務的人辦理；職務漏登就補在人員記錄的 `roles`。

partner-out-of-contract =
    { $kind ->
         [from] { $date }開始，但 { $partner } 的合約自 { $limit }起
        *[to] 到 { $date }為止，但 { $partner } 的合約到 { $limit }
    }
    .title = 合作機構不在合約期內
    .what = 合作機構的計劃與執行，須在合約期間內。
    .why = 沒有合約，就沒有約束合作機構的依據。
    .mend = 把日期改到合約期內；續約時更新合約的 `to`，`from` 保留連續合約的第一天。

committee-incomplete =
    { $kind ->
         [committee] 沒有品質管理委員會的記錄
         [chair] 委員會在 { $today }沒有主任委員
         [leader] 委員會在 { $today }沒有公司領導
         [head] 委員會在 { $today }沒有 { $department } 的負責人
        *[quality] 委員會在 { $today }沒有品質管理部的人
    }
    .title = 委員會組成不全
    .what = 委員會須有主任委員、公司領導、各部門負責人與品質管理部人員，任期都在今天之內。
    .why = 少了一方，決定就沒有人執行，或沒有人監督。
    .mend = 補上委員；職務交接時，一併更新 `members`。

person-without-role = { $person } 在 { $today }沒有任何職務
    .title = 沒有職務
    .what = 在職的人，每天都有至少一項職務。
    .why = 規章要求每個人的職責與權限明確。
    .mend = 在 `roles` 補上職務與任期；離職就寫 `to`。

quality-department-missing =
    { $kind ->
         [none] 公司沒有 kind 為 quality 的部門
        *[empty] 品質管理部在 { $today }沒有在職的人
    }
    .title = 沒有品質管理部
    .what = 公司須有品質管理部，並有人在職。
    .why = 審批、監督、調查都由它負責。
    .mend = 建立 kind: quality 的部門，並登記其人員。

plan-without-who = 計劃沒有寫對誰催收（who）
    .title = 計劃沒有寫對象
    .what = 提交的計劃，須寫明對象的分群與案件數。
    .why = 沒有對象，就無法判斷方法是否合適，也無法排除不該聯絡的人。
    .mend = 補上內容，再重新審核、核准。

plan-without-how = 計劃沒有寫用什麼管道催收（how）
    .title = 計劃沒有寫方式
    .what = 提交的計劃，須列出聯絡管道。
    .why = 核准的是具體的方式；沒寫，就等於什麼都可以。
    .mend = 補上內容，再重新審核、核准。

plan-without-when = 計劃沒有寫何時催收、多少次（when）
    .title = 計劃沒有寫時間
    .what = 提交的計劃，須寫明起訖日期、時段與頻次。
    .why = 沒有時間與頻次，就無法對照政策，也無法判斷執行是否照計劃。
    .mend = 補上內容，再重新審核、核准。

department-review-missing = 計劃狀態為 { $status }，但沒有部門負責人的審核
    .title = 缺部門負責人審核
    .what = 已核准的計劃，須有執行部門負責人的審核。
    .why = 規章要求負責人先審核，再送品質管理部；少了這一步，部門裡就沒有人為計劃負責。
    .mend = 由部門負責人在 `reviews` 加一筆，verdict 為 `agreed`，並附內容雜湊。
    .help = 由部門負責人在 `reviews` 加上 by、at、verdict: agreed、hash: { $hash }

department-review-by-author = { $person } 是制定人，也是審核人
    .title = 自己審核自己的計劃
    .what = 部門負責人審核時，審核人不能是制定人。
    .why = 自己看不出自己的疏漏。
    .mend = 由另一位部門負責人審核；或由組長制定、部門負責人審核。

reviewer-not-head = { $person } 在 { $date }不是 { $department } 的負責人
    .title = 審核人不是部門負責人
    .what = 審核計劃的人，當天須是執行部門的負責人；合作機構的計劃，由對口部門的負責人審核。
    .why = 審核的權限屬於職務，不屬於人。
    .mend = 由當時的部門負責人審核；職務有變動時，先更新人員記錄。

quality-approval-missing =
    { $kind ->
         [none] 計劃狀態為 approved，但沒有品質管理部的核准
        *[negative] 計劃狀態為 approved，但 { $person } 在 { $date }的判定是不通過
    }
    .title = 缺品質管理部核准
    .what = 狀態為已核准的計劃，品質管理部最後一次判定須是通過。
    .why = 規章要求計劃經品質管理部核准才能執行。
    .mend = 送品質管理部核准；未核准前，狀態寫 submitted 或 rejected。
    .help =
        { $kind ->
             [none] 由品質管理部在 `approvals` 加上 by、at、legality、reasonableness、hash: { $hash }
            *[negative] 狀態改為 rejected，或修改後重新送審。
        }

quality-verdict-missing =
    { $criterion ->
         [legality] 核准沒有寫合法性（legality）的判定
        *[reasonableness] 核准沒有寫合理性（reasonableness）的判定
    }
    .title = 缺一項判定
    .what = 品質管理部的核准，合法性與合理性兩項都要判定。
    .why = 規章要求兩項都審查；缺一項，就不知道看過沒有。
    .mend = 由核准人補上判定：`pass` 或 `fail`。

approver-outside-quality = { $person } 在 { $date }不是品質管理部的品質專員或負責人
    .title = 核准人不屬品質管理部
    .what = 核准計劃的人，當天須在品質管理部，並擔任品質專員或負責人。
    .why = 核准的權限只屬於品質管理部。
    .mend = 由品質管理部有權限的人重新核准。

approved-content-changed = 計劃內容不是 { $person } 當時看過的內容
    .title = 核准後內容改變
    .what = 審核與核准附的雜湊，須是現在這份內容的雜湊。
    .why = 核准的是內容，不是檔名；內容變了，核准就不算數。
    .mend = 還原內容，把改動寫成 `amendments`；或重新審核、核准。
    .help = 要變更已核准的計劃，請加一筆 amendments；若內容無誤而需重新核准，雜湊是 { $hash }

plan-window-beyond-policy =
    { $by ->
         [policy]
            { $edge ->
                 [start] 聯絡時段自 { $actual } 起，政策最早是 { $limit }
                 [end] 聯絡時段到 { $actual } 為止，政策最晚是 { $limit }
                *[whole] 聯絡時段 { $actual } 不在政策的 { $limit } 之內
            }
        *[pack]
            { $edge ->
                 [start] 聯絡時段自 { $actual } 起，{ pack-value }最早是 { $limit }
                 [end] 聯絡時段到 { $actual } 為止，{ pack-value }最晚是 { $limit }
                *[whole] 聯絡時段 { $actual } 不在{ pack-value }的 { $limit } 之內
            }
    }
    .title = 聯絡時段超出政策
    .what = 已提交的計劃，每個時段都須在提交當日有效的政策時段與各規範包時段之內，取最嚴者。
    .why = 在不當時間聯絡違反法令，也是最常見的投訴原因。
    .mend = 把時段改到上限之內，再重新審核、核准。

plan-frequency-beyond-policy =
    { $by ->
         [policy]
            { $span ->
                 [day] 每案每日 { $actual } 次，政策上限是 { $limit } 次
                *[days] 每案 { $days } 日內 { $actual } 次，政策上限是 { $limit } 次
            }
        *[pack]
            { $counts ->
                 [answered] { $days } 日內接通可達 { $actual } 次，{ pack-value }的上限是 { $limit } 次
                *[attempts] { $days } 日內撥打可達 { $actual } 次，{ pack-value }的上限是 { $limit } 次
            }
    }
    .title = 聯絡頻次超出政策
    .what = 提交的計劃，頻次不超過提交當日有效的政策與各規範包，取最嚴者。屬推定的上限，寫明理由（justification）則只警告；屬「不宜」或未經查證的，只警告。
    .why = 過度聯絡就是騷擾。
    .mend = 把頻次改到上限之內，再重新審核、核准。

amendment-without-original-approvers =
    { $kind ->
         [missing] 變更沒有經過{ $step }同意
         [authority] { $person } 在 { $date }無權代表{ $step }同意
         [early] 變更自 { $date }生效，早於 { $last }的最後一次同意
        *[hash] 變更的內容不是 { $person } 當時看過的內容
    }
    .title = 變更未經原審批部門同意
    .what = 變更生效前，須由原審批的兩個部門同意，並附變更內容的雜湊。尚未生效的變更可以還在等同意；已經給的同意，當下就須有效。
    .why = 核准的計劃不能由執行的人自己改。
    .mend = 由部門負責人與品質管理部在 `approvals` 各加一筆；生效日不早於最後一次同意。
    .help =
        { $kind ->
             [missing] 請{ $step }同意（`pinguan approve`）。生效日不得早於最後一次同意：先把生效日往後延，已同意的人再同意一次。
             [authority] 由有權限的人重新同意。
             [early] 把生效日改到 { $last }或之後，再請雙方重新同意（`pinguan approve`），因為先前同意的是另一個日期。
            *[hash] 還原變更的內容，或請 { $person } 重新同意（`pinguan approve`），原來那一筆可以保留；現在內容的雜湊是 { $hash }
        }

plan-review-late =
    { $kind ->
         [done] 提交後 { $days } 個工作日才審核，上限是 { $limit } 個工作日
        *[open] 提交後 { $days } 個工作日仍未審核，上限是 { $limit } 個工作日
    }
    .title = 部門審核逾時
    .what = 部門負責人須在政策規定的工作日內審核提交的計劃。
    .why = 審核拖延，計劃就會趕在核准之前執行。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

plan-approval-late =
    { $kind ->
         [done] 部門審核後 { $days } 個工作日才判定，上限是 { $limit } 個工作日
        *[open] 部門審核後 { $days } 個工作日仍未判定，上限是 { $limit } 個工作日
    }
    .title = 品質核准逾時
    .what = 品質管理部須在部門審核後的政策工作日內判定計劃。
    .why = 核准拖延，計劃就會趕在核准之前執行。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

approver-not-independent =
    { $part ->
         [author] { $person } 是制定人，也是核准人
        *[reviewer] { $person } 是審核人，也是核准人
    }
    .title = 核准人不獨立
    .what = 制定、審核、核准須是三個人。
    .why = 三道關卡由同一人把守，就只剩一道。
    .mend = 由品質管理部的另一人核准。

amendment-approver-not-independent =
    { $part ->
         [asked] { $person } 是變更的提出人，也是同意人
        *[both] { $person } 在兩道同意中都是同意人
    }
    .title = 變更的同意人不獨立
    .what = 變更的提出人、部門負責人與品質管理部的同意人，須是三個人。
    .why = 變更打開的，是與計劃相同的三道關卡。
    .mend = 由有職務的另一人同意。

plan-dates-out-of-order =
    { $kind ->
         [unsubmitted] 計劃已送審，但沒有提交時間（submitted_at）
         [review] 審核早於提交
         [approval] 核准早於審核
         [dates] 結束日期早於開始日期
         [window] 時段的結束不晚於開始
        *[future] 時間在今天（{ $today }）之後
    }
    .title = 計劃的日期前後不符
    .what = 提交、審核、核准依序發生；起訖日期與時段前後相符；沒有未來的時間。
    .why = 時間前後不符，期限就無從計算。
    .mend = 照實改正日期與時間。

no-vulnerable-exclusion = 計劃沒有寫排除多少弱勢客戶
    .title = 沒有排除弱勢客戶
    .what = 提交的計劃，須在 `excluded` 寫明排除的弱勢客戶數；沒有也寫 0。
    .why = 對弱勢客戶照常催收，最容易造成傷害。
    .mend = 在 `who.excluded` 加一筆 reason: vulnerable。

amendment-field-unknown =
    { $kind ->
         [fixed] 「{ $field }」不能以變更修改
        *[refused] 變更「{ $field }」套不進計劃；剖析器說：「{ $detail }」
    }
    .title = 變更的欄位不成立
    .what = 變更的每個欄位路徑，須是計劃裡已有的欄位，值須合乎該欄位。
    .why = 套不進去的變更等於沒有變更，執行的人卻以為有。
    .mend = 照計劃裡的欄位路徑改寫，例如 `when.weekdays.end`；再重新取得同意。

plan-never-executed = 計劃自 { $from }起，{ $days } 日沒有任何執行記錄，期限是 { $limit } 日
    .title = 核准後沒有執行
    .what = 核准的計劃，在首日之後的政策日數內有執行記錄。
    .why = 規章要求按核准的計劃實施；擱著不做的計劃，客戶就在計劃之外被催收。
    .mend = 漏登的執行照實補登；確實沒有執行，開一件整改單說明，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

plan-amended-often = 計劃調整了 { $actual } 次，上限是 { $limit } 次
    .title = 計劃調整過多
    .what = 一份計劃的調整次數，不超過政策的上限。
    .why = 調整是特殊情況；一再調整，表示計劃沒有想清楚，核准也就失去意義。
    .mend = 這是事實，照實保留。下次另訂新計劃；開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

approval-without-comment = { $person } 判定計劃，沒有寫理由
    .title = 判定沒有理由
    .what = 品質管理部判定計劃時，寫明理由。
    .why = 沒有理由，就看不出合法性與合理性怎麼審查。
    .mend = 請判定的人補上 `comment`。

overdue-basis-missing = 計劃沒有寫依據的逾期情況（overdue_basis）
    .title = 沒有寫逾期情況
    .what = 提交的計劃，須寫明依據的逾期情況。
    .why = 規章要求依逾期情況制定計劃。
    .mend = 補上內容，再重新審核、核准。

parameter-undefined = 政策沒有定義參數 { $key }
    .title = 參數未定
    .what = 政策的第一版，須定義全部參數。
    .why = 規章把期限與上限留給政策；沒有定，規則就無從判斷。
    .mend = 在第一版的 `parameters` 補上這個參數。
    .help = 在 `parameters` 補上 { $key }。

parameter-unknown = 沒有參數「{ $key }」
    .title = 沒有這個參數
    .what = 政策只能有已知的參數。
    .why = 打錯的參數不會生效，也沒有人會發現。
    .mend = 改成正確的名稱，或刪除它。
    .help =
        { $suggestion ->
             [none] 刪除這個參數。
            *[other] 是否要寫 { $suggestion }？
        }

parameter-out-of-range = 參數 { $key } 的值不被接受；可用的是 { $expected }
    .title = 參數超出範圍
    .what = 每個參數的值，須在允許的範圍內。
    .why = 沒有意義的值，會讓規則失效。
    .mend = 改成範圍內的值；在改正之前，以預設值判斷。

versions-not-in-order =
    { $kind ->
         [none] 政策沒有任何版本
         [gap] 第一版從 { $from }起才生效，公司 { $adopted }就採行了，中間沒有政策
         [number] 這一版的版號不大於前一版
        *[order] 這一版的生效日不晚於前一版
    }
    .title = 政策版本順序不對
    .what = 政策至少有一版，第一版不晚於採行日生效；版本依版號與生效日由早到晚，一天只有一版生效。
    .why = 同一天有兩版、沒有任何一版，或兩版同號，就不知道依哪一版判斷。
    .mend = 依生效日排列，後一版的版號須大於前一版，生效日須晚於前一版；第一版的生效日不晚於採行日。

target-missing =
    { $kind ->
         [year] { $kpi } 在 { $year }沒有目標
        *[today] { $kpi } 在 { $today }沒有目標
    }
    .title = 缺目標
    .what = 成功率、滿意度、投訴率、數據準確率，自採行起每年都有目標，今天也有。
    .why = 沒有目標，就不能說達標或未達標。
    .mend = 由委員會決定目標，寫入 `measures.yaml` 的 `targets`，並附決議編號。

time-zone-unknown = 沒有時區「{ $zone }」
    .title = 沒有這個時區
    .what = 公司的時區，須是 IANA 時區名稱，例如 Asia/Taipei。
    .why = 時間要靠時區換算成日期，期限才算得對；在改正之前，以 UTC 計算。
    .mend = 改成 IANA 時區名稱。

calendar-day-misplaced =
    { $kind ->
        [worked] { $day }列為照常上班的假日，公布的日曆這天並未放假
       *[makeup_workdays] 補班日 { $day }不是週六或週日
    }
    .title = 日曆上的日子放錯
    .what = 補班日須是週六或週日；照常上班的假日，須是公布的日曆放假的平日。
    .why = 平日本來就上班；多半是日期寫錯，期限也會跟著錯。
    .mend = 改正日期，或刪除這一天。

yaml-syntax =
    { $kind ->
         [syntax] { $hint ->
             [wide] 欄位名稱後面是全形冒號（：）
             [space] 冒號後面少了空格
             [colon] 值裡有冒號加空格，卻沒有加引號
             [quote] 引號開了沒有收尾
            *[none] 這裡不是 YAML；剖析器說：「{ $detail }」
         }
         [empty] 檔案裡沒有內容
        *[key] 欄位名稱不是文字
    }
    .title = 不是 YAML
    .what = 每個記錄檔都是 YAML，由欄位組成。
    .why = 讀不懂的檔案不能判定，也不能計入指標。
    .mend = 照訊息所指的位置改正；多半是括號、引號沒有成對，或縮排不齊。
    .help =
        { $kind ->
             [syntax] { $hint ->
                 [wide] 改用半形冒號加一個空格，例如 name: value。
                 [space] 冒號後面加一個空格，例如 name: value。
                 [colon] 整個值加上引號。
                 [quote] 補上收尾的引號。
                *[none] 檢查這一行和上一行的括號、引號、冒號和縮排。
             }
             [empty] 寫入記錄，或刪除這個檔案。
            *[key] 把欄位名稱改成一個詞。
        }

outside-the-strict-profile =
    { $kind ->
         [anchor] 用了錨點或別名（& 或 *）
         [tag] 用了標籤（!）
         [merge-key] 用了合併鍵（<<）
         [second-document] 一個檔案裡有第二份文件（---）
         [encoding] 不是 UTF-8：從第 { $offset } 個位元組起無法讀取
        *[character] 有看不見或會改變顯示順序的字元 { $character }
    }
    .title = 超出嚴格格式
    .what = 記錄只用 YAML 最單純的寫法：一份文件，沒有錨點、別名、標籤、合併鍵，UTF-8，沒有控制字元。
    .why = 審核的人看到的，必須就是程式讀到的。
    .mend = 改用直接的寫法；需要重複的內容就寫兩次。
    .help =
        { $kind ->
             [encoding] 用編輯器另存為 UTF-8。
             [character] { $name ->
                 [tab] 把定位字元改成空格。
                 [return] 換行改用 LF，或 CR 加 LF。
                *[other] 刪除這個字元。
             }
             [second-document] 把第二份文件移到自己的檔案。
            *[other] 把值直接寫出來。
        }

duplicate-key = 欄位「{ $key }」出現兩次
    .title = 欄位重複
    .what = 一組欄位裡，每個名稱只出現一次。
    .why = 兩個值只有一個會算數，讀的人不知道是哪一個。
    .mend = 留下對的一個，刪除另一個。

unknown-field = 這類記錄沒有欄位「{ $field }」
    .title = 沒有這個欄位
    .what = 記錄只能有該類記錄定義的欄位。
    .why = 打錯的欄位名稱會讓資料悄悄失效。
    .mend = 改成正確的名稱，或刪除它。
    .help =
        { $suggestion ->
             [none] 刪除這個欄位，或用 `pinguan schema` 查可用的欄位。
            *[other] 是否要寫 { $suggestion }？
        }

missing-field = 缺少欄位「{ $field }」
    .title = 缺少欄位
    .what = 每類記錄必填的欄位都要有。
    .why = 少了它，這筆記錄不能判定，也不能計入指標。
    .mend = 補上這個欄位。
    .help = 在這裡補上 { $field }。

value-not-as-expected =
    { $kind ->
         [shape] 「{ $found }」不符：這裡要的是{ $expected }
         [form] 「{ $found }」不符：這裡要的是像 { $expected } 這樣的值
         [choice] 「{ $found }」不在可用的值之中：{ $allowed }
         [day] 曆上沒有「{ $found }」這個日期或時間
        *[value] 這個值不被接受；剖析器說：「{ $detail }」
    }
    .title = 值不符要求
    .what = 每個值的形式，都要符合欄位的定義。
    .why = 形式不對的值，會被誤讀成別的意思。
    .mend = 改成欄位要的形式；文字像數字或日期時，加上引號。

over-a-limit =
    { $what ->
         [bytes] 檔案有 { $size } 位元組，上限是 { $limit }
         [characters] 文字超過 { $limit } 個字元
         [depth] 層數超過 { $limit } 層
        *[values] 值超過 { $limit } 個
    }
    .title = 超過限度
    .what = 一個檔案的大小、層數、值的個數和文字長度，都有上限。
    .why = 一筆記錄不能拖垮整個檢核；太長的也沒有人會讀。
    .mend = 縮短，或分成幾筆記錄。

unaccounted-file =
    { $kind ->
         [place] 沒有哪一類記錄放在這裡
         [link] 這不是一般檔案（連結、管線、裝置或子模組）
         [name-encoding] 檔名不是 UTF-8 編碼
         [name-reserved] 路徑中有系統無法安全存放的部分：空白名稱、「.」、「..」、「.git」，結尾為句點或空格，含控制字元、反斜線，或是 Windows 的裝置名稱（CON、NUL 等）
         [name-taken] 在不分大小寫、或不分重音寫法的系統上，這個檔案與 { $detail } 是同一個
         [too-deep] 這個資料夾超過 32 層，其中的內容不予讀取
        *[unreadable] 系統不讓讀取；系統說：「{ $detail }」
    }
    .title = 無法歸類的檔案
    .what = `records/` 下每個檔案，都是放在該類位置的記錄。
    .why = 放錯位置的記錄不會被檢核，也沒有人會發現。
    .mend = 移到 `records/<類別>/<年>/<編號>.yaml`，或移出 `records/`。

duplicate-id = 編號 { $id } 已經用在 { $first }
    .title = 編號重複
    .what = 每個編號只屬於一筆記錄。
    .why = 別的記錄以編號引用它；重複了就不知道指哪一筆。
    .mend = 把後來的一筆改成下一個空號，檔名一起改。

id-and-file-disagree =
    { $kind ->
         [form] 這類記錄的編號以 { $form } 和年份開頭，這裡是 { $id }
        *[path] 編號 { $id } 的檔案應該是 { $expected }
    }
    .title = 編號與檔名不符
    .what = 記錄的檔名和資料夾，由它的編號決定。
    .why = 照編號找不到的，就不能當作證據。
    .mend = 移動檔案或改檔名；若還沒有人提到這筆記錄，也可以改編號。

template-words-left =
    { $kind ->
        [whole] 什麼都還沒填：這筆記錄仍是 `pinguan new { $text }` 所起的樣子
       *[word] 「{ $text }」是新記錄原有的字樣
    }
    .title = 範本字樣未改
    .what = 新記錄裡以大寫英文寫的字樣（例如 TITLE），在記錄不再是草稿之前，都要換成事實。
    .why = 沒有填寫的表格什麼也沒說，卻看似一筆記錄。
    .mend = 依旁邊的註解填寫；可以省略的欄位也可以刪去。

answered-above-sent = 回收 { $answered } 份，發出只有 { $sent } 份
    .title = 回收數大於發出數
    .what = 有效回收數不大於發出數。
    .why = 數字互相矛盾，就不能採信。
    .mend = 對照原始資料，改正其中一個數字。

satisfied-above-answered = 滿意 { $satisfied } 份，回收只有 { $answered } 份
    .title = 滿意數大於回收數
    .what = 評 4 分或 5 分的份數，不大於有效回收數。
    .why = 數字互相矛盾，就不能採信。
    .mend = 對照原始資料，改正其中一個數字。

score-outside-scale = { $answered } 份（滿意 { $satisfied } 份）的總分 { $sum } 不在 { $least } 到 { $most } 之間
    .title = 分數超出量表
    .what = 滿意的每份 4 或 5 分，其餘每份 1 到 3 分，總分須在兩者相加的最低與最高之間。
    .why = 數字互相矛盾，就不能採信。
    .mend = 對照原始資料，改正其中一個數字。

survey-closed-before-period = 調查在 { $closed }結束，早於 { $period }
    .title = 調查早於所屬期間
    .what = 調查的結束日，不早於所屬期間的第一天。
    .why = 還沒發生的服務，無法調查滿意度。
    .mend = 改正 `closed_on` 或 `period`。

contacts-outside-hours =
    { $edge ->
         [count] 有 { $actual } 次聯絡在時段之外，債務人並未同意
         [start] 最早在 { $actual } 聯絡，{ $by ->
                 [policy] 當時政策的時段是 { $limit }
                *[pack] { pack-value }的時段是 { $limit }
            }
        *[end] 最晚在 { $actual } 聯絡，{ $by ->
                 [policy] 當時政策的時段是 { $limit }
                *[pack] { pack-value }的時段是 { $limit }
            }
    }
    .title = 在時段之外聯絡
    .what = 執行的最早與最晚聯絡時間，須在執行當時政策與每個有效規範包的時段之內，計劃較早核准也一樣；時段之外的聯絡次數為零。
    .why = 在不當時間聯絡違反法令，也是最常見的投訴原因。
    .mend = 這是事實，照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

contacts-too-frequent =
    { $counts ->
         [cases] 有 { $actual } 案的聯絡次數超過上限
         [answered] { $days } 日內接通達 { $actual } 次，{ pack-value }的上限是 { $limit } 次
        *[attempts]
            { $by ->
                 [policy] 每案 { $days } 日內聯絡達 { $actual } 次，當時政策的上限是 { $limit } 次
                *[pack] { $days } 日內撥打達 { $actual } 次，{ pack-value }的上限是 { $limit } 次
            }
    }
    .title = 聯絡過於頻繁
    .what = 執行的聯絡次數，不超過執行當時政策與任何有效規範包的上限，計劃較早核准也一樣；超過上限的案件數為零。
    .why = 過度聯絡就是騷擾。
    .mend = 這是事實，照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

third-parties-contacted =
    { $allowed ->
         [never] 向第三方聯絡 { $actual } 次，{ pack-value }不允許
         [plan] 向第三方聯絡 { $actual } 次，計劃沒有寫明
        *[unreachable] 向第三方聯絡 { $actual } 次，計劃沒有寫明；{ pack-value }只在聯絡不上本人時允許
    }
    .title = 向第三方聯絡
    .what = 只有每個有效規範包都允許、計劃也寫明時，才向債務人以外的人聯絡。
    .why = 向不相干的人透露債務，傷害的是客戶的隱私與名譽。
    .mend = 這是事實，照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

pack-unknown = 沒有「{ $pack }」這個規範包；現有：{ $known }
    .title = 沒有這個規範包
    .what = 政策選用的規範包，須是內建的，或公司自己寫在 records/policy/packs/ 的。
    .why = 選了不存在的規範包，等於沒有上限。
    .mend = 更正名稱，或加上規範包的檔案。

pack-name-taken = 「{ $pack }」是內建的規範包，公司不能另寫一份
    .title = 規範包與內建的同名
    .what = 公司自己的規範包不與內建的同名。
    .why = 同名會讓人以為用的是法令的數值。
    .mend = 把檔案改用別的名稱，再到政策選用它；幾個規範包並用時取最嚴者。

window-laxer-than-pack = 版本 { $version } 的聯絡時段 { $actual } 超出{ pack-value }的 { $limit }
    .title = 時段比規範包寬
    .what = 政策的聯絡時段，在每個有效規範包的時段之內。
    .why = 公司可以比法令嚴，不能比法令寬；只靠規則收緊，看政策的人會照寬的去做。
    .mend = 在新的政策版本縮短聯絡時段。

calls-laxer-than-pack = 政策准許 { $days } 日內聯絡 { $actual } 次，{ pack-value }只准 { $limit } 次
    .title = 聯絡次數比規範包寬
    .what = 政策准許的聯絡次數，不多於每個有效的規範包。
    .why = 較嚴的次數照樣有效，但只看政策的人會照寬的去做。
    .mend = 在新的政策版本減少聯絡次數。

packs-leave-no-hour = 版本 { $version } 的政策與規範包合起來，沒有任何時段可以聯絡（{ $packs }）
    .title = 沒有可聯絡的時段
    .what = 政策的時段與各規範包時段的交集不是空的。
    .why = 沒有時段可用，任何計劃都不會合規，多半是寫錯了時間。
    .mend = 更正時段，或更正選用的規範包。

parameter-laxer-than-pack =
    { $kind ->
         [complaint] 投訴處理期限是 { $actual } 日，{ pack-value }只給 { $limit } 日
         [evaluation] 合作機構 { $actual } 日評估一次，{ pack-value }要求每 { $limit } 個月一次
         [execution] 執行記錄保存 { $actual } 個月，{ pack-value }要求聯絡的證據至少保存 { $limit } 日
        *[monitoring] 監聽記錄保存 { $actual } 個月，{ pack-value }要求聯絡的證據至少保存 { $limit } 日
    }
    .title = 期限比規範包寬
    .what = 政策的投訴處理期限與合作機構評估間隔，不超過任何有效規範包；聯絡證據的保存期限，不短於規範包的要求。
    .why = 公司可以比法令嚴，不能比法令寬。
    .mend = 在新的政策版本縮短期限；保存期限不足就延長。

third-party-contact-not-allowed = 計劃向第三方聯絡，{ pack-value }不允許
    .title = 不得向第三方聯絡
    .what = 只有每個有效規範包都允許時，計劃才可以向債務人以外的人聯絡。
    .why = 向不相干的人透露債務，傷害的是客戶的隱私與名譽。
    .mend = 拿掉向第三方的聯絡，再重新審核、核准。

visit-with-too-few-collectors =
    { $stated ->
         [no] 計劃有外訪，沒有寫明幾位催收員同行；{ pack-value }要求至少 { $limit } 位
        *[yes] 計劃外訪有 { $planned } 位催收員；{ pack-value }要求至少 { $limit } 位
    }
    .title = 外訪人數不足
    .what = 外訪的催收員人數，不少於每個有效規範包的要求。
    .why = 兩人同行，彼此作證，也彼此約束。
    .mend = 在 visit_collectors 寫明足夠的人數，再重新審核、核准。

electronic-message-without-optout = 簡訊或電子郵件沒有退出方式，{ pack-value }要求每則都有
    .title = 電子訊息沒有退出方式
    .what = 有效規範包有要求時，每則簡訊與電子郵件都提供退出方式。
    .why = 客戶有權決定用什麼方式聯絡自己。
    .mend = 提供退出方式，在計劃寫明 optout: true，再重新審核、核准。

cooldown-too-short =
    { $stated ->
         [no] 計劃沒有寫明通話後暫停幾日；{ pack-value }是 { $limit } 日
        *[yes] 通話後暫停 { $planned } 日；{ pack-value }是 { $limit } 日
    }
    .title = 通話後暫停太短
    .what = 與債務人通話之後，暫停撥打的日數不少於每個有效規範包的要求；屬推定的，寫明理由（justification）則只警告。
    .why = 剛談過又再打，就是騷擾。
    .mend = 在 cooldown_days 寫明足夠的日數，或寫明理由，再重新審核、核准。
