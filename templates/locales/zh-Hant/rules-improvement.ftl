# 投訴閉環的規則：調查、改進、反饋、諮詢、調取資料、建議。格式同 rules.ftl。

soft-before-here = 先前的措施寫在這裡
improvement-owner-here = 負責人寫在這裡

closed-without-investigation = 投訴已結案，但沒有調查記錄指明這件投訴
    .title = 結案但未調查
    .what = 結案的投訴，須有調查記錄在 `concerns` 指明它。
    .why = 不查原因，同樣的投訴還會再來。
    .mend = 開立調查記錄，`concerns` 寫這件投訴；還沒有調查，就先不要結案。

upheld-without-improvement =
    { $kind ->
         [major] 重大投訴於 { $closed }結案，但沒有改進措施
        *[upheld] 投訴成立，已於 { $closed }結案，但沒有改進措施
    }
    .title = 沒有改進措施
    .what = 成立（含部分成立）的投訴與重大投訴，結案後須有改進措施：其 `sources` 寫明這件投訴，或寫明它的調查。
    .why = 投訴成立就表示有地方要改。
    .mend = 開立改進措施，或把這件投訴加進已有的改進措施的 `sources`。
    .help = 開立改進措施，`sources` 寫 { $record }。

exposure-missing =
    { $kind ->
         [zero] { $unit } { $period }有投訴，但執行記錄的作業案件合計為 0
        *[missing] { $unit } { $period }有投訴，但沒有執行記錄
    }
    .title = 缺少業務量
    .what = 有投訴的單位與月份，執行記錄須有作業案件數。
    .why = 沒有分母，投訴率就無從計算。
    .mend = 補上該單位當月的執行記錄；單位或收到時間寫錯，就改正投訴。

complaint-pause-out-of-course =
    { $kind ->
         [backward] 停計到 { $to } 為止，不晚於開始的 { $from }
         [received] 停計從 { $from } 開始，早於收到投訴
         [long] 停計到 { $to } 為止，各次合計 { $days } 日，最多 { $limit } 日；超過的日數照算
        *[closed] 停計從 { $from } 開始，晚於結案
    }
    .title = 停計時間不合
    .what = 停計須先開始後結束，並在收到投訴之後、結案之前開始；合計不超過政策的日數，超過的不停計。
    .why = 停計期間不算進處理時限，時間須經得起查核。
    .mend = 照實改正 `from` 與 `to`；客戶遲遲不補件，就照現有資料結案。

extension-not-allowed =
    { $kind ->
         [late] { $on }才延長，時限已過
         [unapproved] 再次延長到 { $to }，沒有核准人
         [unauthorised] 再次延長到 { $to }，核准人 { $approver } 當天不是公司領導或部門負責人，或就是承辦人
         [third] 這是第三次延長，最多兩次
        *[beyond] 延長到 { $to }，最晚只能到 { $most }
    }
    .title = 延長不合規定
    .what = 延長須在時限屆滿前辦理：第一次以政策日數為限，第二次須經不承辦此案的公司領導或部門負責人核准，不得有第三次。
    .why = 延長不是把逾期變成如期的辦法。
    .mend = 不合規定的延長請刪除，時限照原來計算；漏寫核准人就補上 `approved_by`；核准人不合就由有權的人核准。

investigator-of-the-unit = { $person } 屬於 { $department }，{ $concerns } 投訴的就是這個部門
    .title = 調查人屬於被投訴部門
    .what = 調查人不屬於被投訴的部門。
    .why = 自己查自己，查不出根源。
    .mend = 改由其他部門的人調查。

investigation-response-overdue =
    { $kind ->
         [done] { $unit } 應於 { $due }前回應調查，{ $at }才回應
        *[open] { $unit } 應於 { $due }前回應調查，至今沒有回應
    }
    .title = 逾期未回應調查
    .what = 被調查的單位須在期限內回應；沒有訂期限的，依政策工作日計算。
    .why = 配合調查是規章所定的義務。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

investigation-overdue =
    { $kind ->
         [done] 開立後 { $days } 個日曆日才完成調查，上限是 { $limit } 日
        *[open] 開立後 { $days } 個日曆日仍未完成調查，上限是 { $limit } 日
    }
    .title = 調查逾期
    .what = 調查須在政策日數內完成。
    .why = 時間一久，事實就難以查明。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

root-cause-missing =
    { $kind ->
         [unknown] { $concerns } 投訴成立，根本原因卻是 unknown
         [blank] 根本原因只有空白
         [concluded] 調查已完成，但沒有根本原因
        *[closed] { $concerns } 已結案，但調查沒有根本原因
    }
    .title = 缺少根本原因
    .what = 結案的投訴與完成的調查須有根本原因；投訴成立的，原因不得是 `unknown`。
    .why = 不知道原因，改進就無從下手。
    .mend = 補上 `root_cause` 的類別、方法與說明；還沒有查明，就先不要結案。

closed-without-effect-check =
    { $kind ->
         [undecided] 改進措施已結案，但成效檢查還沒有定論
        *[none] 改進措施已結案，但沒有成效檢查
    }
    .title = 結案但未驗證成效
    .what = 改進措施須經成效檢查，有定論才能結案。
    .why = 做完不等於有效。
    .mend = 補上 `effect_checks`；還沒有定論，就先刪去 `closed_on`。

effect-check-overdue =
    { $kind ->
         [done] { $since }之後 { $days } 個日曆日才檢查成效，上限是 { $limit } 日
        *[open] { $since }之後 { $days } 個日曆日仍未檢查成效，上限是 { $limit } 日
    }
    .title = 成效檢查逾期
    .what = 改進措施完成後，須在政策日數內檢查成效；沒有定論的，須再檢查。
    .why = 不檢查，就不知道問題是否真的解決。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

improvement-overdue =
    { $kind ->
         [done] 期限 { $due }，逾期 { $days } 個工作日才完成
        *[open] 期限 { $due }，逾期 { $days } 個工作日，仍未完成
    }
    .title = 改進措施逾期
    .what = 改進措施須在期限內完成。
    .why = 拖一天，同樣的事就可能再發生一次。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

improvement-not-tracked = { $from }到 { $to }共 { $days } 個日曆日沒有跟蹤，上限是 { $limit } 日
    .title = 改進措施未跟蹤
    .what = 未完成的改進措施，每隔政策日數至少跟蹤一次。
    .why = 沒有人看的措施會停下來。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

effect-claim-differs =
    { $kind ->
         [unknown] 沒有 { $kpi } 這項指標
         [none] { $kpi } 在 { $period }沒有數值
        *[differs] { $kpi } 在 { $period }寫成 { $claimed }，依記錄計算是 { $measured }
    }
    .title = 成效數值與記錄不符
    .what = 成效檢查所引的指標須存在，前後數值須與依記錄重新計算的結果相同。
    .why = 數值不對，結論就站不住。
    .mend = 把數值改成指標頁上的數值；單位或期間寫錯就改正。

effect-not-shown =
    { $kind ->
         [worse] { $kpi } 由 { $before } 變為 { $after }，差異的區間是 { $low } 到 { $high }，是變差，不能判為有效
         [signal] { $kpi } 由 { $before } 變為 { $after }，其後管制圖出現變差的訊號，不能判為有效
         [few] { $kpi } 由 { $before } 變為 { $after }，樣本太少，無從判定有效
        *[undecided] { $kpi } 由 { $before } 變為 { $after }，差異的區間是 { $low } 到 { $high }，可能只是偶然
    }
    .title = 成效不成立
    .what = 判為有效時，改善須超出偶然：指標前後差異的區間完全落在改善的一側，或其後的管制圖（以先前各期定管制界限）出現改善的訊號；兩者矛盾時不算成立。尚未結案時為警告，結案後或變差時為錯誤。
    .why = 偶然的起伏不是成效。
    .mend = 改為 `undecided` 並在資料夠多時再檢查；變差則改為 `not_effective` 並重新開立。

improvement-not-reopened =
    { $kind ->
         [tested] { $on }檢查：{ $kpi } 變差且超出偶然，但沒有重新開立改進措施
        *[claimed] { $on }檢查為無效，但沒有重新開立改進措施
    }
    .title = 無效而未重新開立
    .what = 檢查為無效的改進措施，或不論怎麼判、數據顯示變差的改進措施，須有另一項以 `reopens` 指明它。
    .why = 問題沒有解決，措施就不能停。
    .mend = 開立新的改進措施，`reopens` 寫這一項。
    .help = 開立新的改進措施，`reopens` 寫 { $record }。

measure-only-soft = { $unit } 同一原因，{ $before } 已是提醒或培訓，這次仍然只有提醒或培訓
    .title = 一再只提醒或培訓
    .what = 同一單位、同一原因，政策日數內不得一再只用提醒或培訓。
    .why = 流程不變，提醒過就忘。
    .mend = 改用流程、系統、規則等措施，或與提醒並行另開一項。

cause-recurs = 完成後 { $days } 個日曆日，{ $unit } 又因同一原因有投訴成立（{ $complaint }）
    .title = 同一原因再次發生
    .what = 改進措施完成後，政策日數內同一單位不應再因同一原因有投訴成立；再發生就須重新開立。
    .why = 同一原因再來，表示根源還在。
    .mend = 開立新的改進措施，`reopens` 寫這一項；不再開立的，開一件整改單說明。
    .help = 開立新的改進措施，`reopens` 寫 { $record }。

no-improvement-opened = 到 { $period }為止，連續 { $count } 期沒有開立改進措施
    .title = 沒有新的改進措施
    .what = 公司在政策所定的連續期數內，至少開立一項改進措施；一期多長由政策決定。
    .why = 規章要求持續改進。
    .mend = 檢視投訴、整改與分析，開立改進措施；確實沒有需要，開一件整改單說明。

effect-checked-by-owner = { $person } 既是負責人，又檢查成效
    .title = 負責人自行檢查成效
    .what = 檢查成效的人不是負責人。
    .why = 自己檢查自己，不算檢查。
    .mend = 改由他人檢查。

follow-up-out-of-order =
    { $kind ->
         [future] 日期 { $at }晚於今天 { $today }
        *[early] 日期 { $at }的時間早於前一步（{ $since }）
    }
    .title = 先後不合
    .what = 調查、改進、回報、調取資料與建議，後一步不早於前一步，也不在未來。
    .why = 時間前後不符，時限就無從計算。
    .mend = 照實改正時間。

effect-periods-misplaced =
    { $kind ->
         [length] { $before }與 { $after }長短不同
         [order] { $before }不在 { $after }之前
         [done] { $after }開始時，措施尚未完成（{ $done }完成）
        *[running] 檢查時，{ $after }尚未結束
    }
    .title = 比較期間不合
    .what = 成效檢查比較兩段等長的期間：前段在先，後段在完成之後開始，且檢查時已結束。
    .why = 期間不對，比較就沒有意義。
    .mend = 改用合適的期間，並重填前後數值。

improvement-due-too-far = 期限在開立後 { $days } 個日曆日，上限是 { $limit } 日
    .title = 改進期限過遠
    .what = 改進措施的期限，在政策日數之內。
    .why = 期限太遠，等於沒有期限。
    .mend = 把期限提前，或分成幾項措施。

inquiry-counts-differ =
    { $kind ->
         [in-time] 及時回應 { $count } 件，多於收到的 { $received } 件
         [solved] 一次解決 { $count } 件，多於收到的 { $received } 件
        *[repeated] 同一管道出現兩次
    }
    .title = 諮詢件數不合
    .what = 各管道只列一次，及時回應與一次解決的件數不多於收到的件數。
    .why = 件數不合，比率就沒有意義。
    .mend = 改正件數；同一管道合併為一列。

first-response-below-policy = { $period }諮詢及時回應 { $in_time } 件，收到 { $received } 件，及時率 { $share }，政策要求 { $limit }%
    .title = 首次回應未達標
    .what = 每月諮詢在時限內首次回應的比例，不低於政策。
    .why = 打不通、等不到，諮詢就成了投訴。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

inquiry-limit-differs = 件數以 { $hours } 小時為準，政策是 { $limit } 小時
    .title = 計算時限與政策不同
    .what = 諮詢的及時回應，以當月政策的時數計算。
    .why = 時限不同，數字就不能相比。
    .mend = 依政策時數重新統計。

request-without-purpose-or-approver =
    { $kind ->
         [purpose] 調取客戶資料沒有寫用途
         [approver] 已提供客戶資料，但沒有核准人
        *[self] { $person } 自己調取、自己核准
    }
    .title = 調取資料缺用途或核准
    .what = 調取客戶資料須寫明用途；提供之前須經他人核准。
    .why = 客戶資料只能為必要的用途提供。
    .mend = 補上 `purpose` 與 `approver`；沒有核准過，照實記下，並開整改單。

info-request-late =
    { $kind ->
         [done] 調取後 { $days } 個工作日才提供，上限是 { $limit } 個工作日
        *[open] 調取後 { $days } 個工作日仍未提供，上限是 { $limit } 個工作日
    }
    .title = 提供資料逾時
    .what = 客服部須在政策工作日內答覆調取。
    .why = 資料來得太晚，案件就停住。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

info-beyond-request =
    { $kind ->
         [none] 沒有寫要調取哪些資料
        *[beyond] 提供了沒有調取的資料：{ $field }
    }
    .title = 提供超出必要範圍
    .what = 調取須列明項目，提供的項目不超出調取的項目。
    .why = 個人資料以必要為限。
    .mend = 補上 `fields`；多提供的照實記下，並開整改單。

suggestion-forwarded-late =
    { $kind ->
         [done] 收到後 { $days } 個工作日才轉給品質管理部，上限是 { $limit } 個工作日
        *[open] 收到後 { $days } 個工作日仍未轉給品質管理部，上限是 { $limit } 個工作日
    }
    .title = 建議轉送逾時
    .what = 建議須在政策工作日內轉給品質管理部。
    .why = 不轉出去的建議，沒有人聽見。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

no-feedback-in-quarter = { $department } 在 { $period }沒有反饋任何問題或風險
    .title = 整期沒有反饋
    .what = 每個催收部門，每個政策所定的間隔至少反饋一項問題、風險或建議。
    .why = 第一線最先看見問題。
    .mend = 照實補上漏登的反饋；確實沒有，開一件整改單說明。

feedback-answered-late =
    { $kind ->
         [done] 反饋後 { $days } 個工作日才答覆，上限是 { $limit } 個工作日
        *[open] 反饋後 { $days } 個工作日仍未答覆，上限是 { $limit } 個工作日
    }
    .title = 反饋答覆逾時
    .what = 單位反饋的問題，品質管理部須在政策工作日內答覆。
    .why = 沒有回音，以後就沒有人反饋。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。
