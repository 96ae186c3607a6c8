# 存取權限檢視、數據異常、數據事件、案件組合、統計分析、品質報告與引用指標的規則。

closing-set-here = 前一個月的期末在這裡

parameter-access-review-interval = 存取權限檢視的間隔
parameter-report-presentation-days = 品質報告提出到提報委員會
parameter-incident-finding-working-days = 數據事件通報到開立整改單
parameter-incident-closure-days = 數據事件通報到結案
parameter-anomaly-resolution-working-days = 發現數據異常到排除
parameter-data-audit-minimum-sample = 數據稽核至少抽查的筆數
parameter-analysis-interval = 統計分析的間隔
parameter-recommendation-intervals = 連續幾個間隔之內至少要有一項建議
parameter-survey-response-percent = 滿意度調查的最低回覆率

access-review-missing = { $period }沒有存取權限檢視，記錄最遲應在 { $last }提交
    .title = 缺少存取權限檢視
    .what = 條款施行後的每個完整間隔，都要檢視過存取權限。
    .why = 沒有人檢視，權限就會留在不再需要的人手上。
    .mend = 這是事實，不要補填過去的日期。現在補做檢視，並開一件整改單，在 answers 寫明本規則與該部門。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

removed-above-reviewed =
    { $kind ->
         [empty] 檢視記錄沒有列出任何系統
        *[above] 檢視了 { $reviewed } 個帳號，卻移除 { $removed } 個
    }
    .title = 存取權限檢視的數字矛盾
    .what = 存取權限檢視至少列出一個系統，移除的帳號不多於檢視的帳號。
    .why = 互相矛盾的數字不能採信。
    .mend = 對照帳號清單，更正數字。

access-review-dates-out-of-order =
    { $kind ->
         [future] 檢視日 { $date }在今天（{ $today }）之後
        *[before] 檢視日 { $date }早於 { $period }開始
    }
    .title = 存取權限檢視的日期順序有誤
    .what = 存取權限檢視在所屬期間開始之後進行，也不在未來。
    .why = 還沒發生的事，無從檢視。
    .mend = 更正日期，或更正所屬期間。

anomaly-reported-late =
    { $kind ->
         [done] 發現後 { $hours } 小時才通報，時限為 { $limit } 小時
        *[open] 發現後 { $hours } 小時仍未通報，時限為 { $limit } 小時
    }
    .title = 數據異常通報逾時
    .what = 發現數據異常後，須在政策時數內通報品質管理部。
    .why = 沒有人說明之前，錯誤的數據會一直誤導所有人。
    .mend = 這是事實，時間保留原樣；尚未通報就立即通報。開一件整改單，在 answers 寫明本規則與該記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

anomaly-dates-out-of-order =
    { $kind ->
         [future] 時間 { $at } 在今天（{ $today }）之後
        *[before] 時間 { $at } 早於發現時間 { $detected }
    }
    .title = 數據異常的日期順序有誤
    .what = 通報與排除都不早於發現，也不在未來。
    .why = 時間互相矛盾，就無法計算時限。
    .mend = 依實際情形更正時間。

anomaly-resolution-overdue =
    { $kind ->
         [done] 發現後 { $days } 個工作日才排除，時限為 { $limit } 個工作日
        *[open] 發現後 { $days } 個工作日仍未排除，時限為 { $limit } 個工作日
    }
    .title = 數據異常排除逾期
    .what = 數據異常須在發現後的政策工作日內排除。
    .why = 異常沒有排除，指標就建立在已知有誤的數據上。
    .mend = 這是事實，時間保留原樣。開一件整改單，在 answers 寫明本規則與該記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

incident-without-finding = 數據事件通報後 { $days } 個工作日仍沒有整改單，時限為 { $limit } 個工作日
    .title = 數據事件沒有整改單
    .what = 數據事件通報後，須在政策工作日內開立整改單，處理原因。
    .why = 只控制、不整改，事件還會再發生。
    .mend = 開立整改單並填入 `finding`；在此之前，以整改單的 answers 寫明本規則與該記錄。
    .help = 開立整改單，並填入 `finding`。

incident-closed-unmended =
    { $kind ->
         [containment] 已在 { $closed } 結案，但沒有說明如何控制
        *[finding] 已在 { $closed } 結案，但沒有整改單處理原因
    }
    .title = 數據事件未整改就結案
    .what = 已結案的數據事件，須說明如何控制，並列出處理原因的整改單。
    .why = 結案之後就沒有人再看。
    .mend = 補上 `containment` 或 `finding`；還沒有的話，先不要結案。

incident-dates-out-of-order =
    { $kind ->
         [future] 時間 { $at } 在今天（{ $today }）之後
        *[before] 時間 { $at } 早於應在其前的 { $before }
    }
    .title = 數據事件的日期順序有誤
    .what = 數據事件依序發生、發現、通報、控制，最後結案；都不在未來。
    .why = 時間互相矛盾，就無法計算時限。
    .mend = 依實際情形更正時間。

incident-closure-overdue =
    { $kind ->
         [done] 通報後 { $days } 日才結案，時限為 { $limit } 日
        *[open] 通報後 { $days } 日仍未結案，時限為 { $limit } 日
    }
    .title = 數據事件結案逾期
    .what = 數據事件須在通報後的政策日數內結案。
    .why = 事件拖著不結，客戶就一直承受風險。
    .mend = 這是事實，時間保留原樣。開一件整改單，在 answers 寫明本規則與該記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

data-sample-too-small = 抽查 { $sampled } 筆，政策要求至少 { $limit } 筆
    .title = 數據稽核的樣本太小
    .what = 數據稽核抽查的筆數，不少於政策要求。
    .why = 樣本太小，分不出數據的好壞。
    .mend = 下次多抽；本次記錄保留原樣。開一件整改單，在 answers 寫明本規則與該記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

data-accuracy-below-target =
    { $kind ->
         [below] 無誤率 { $value }（{ $low } 至 { $high }），目標為 { $target }
        *[unproven] 無誤率 { $value }，但區間下限 { $low } 低於目標 { $target }
    }
    .title = 數據準確率未達目標
    .what = 稽核的準確率區間不得整段低於目標；樣本足以證明達標時，區間下限也要達到目標。樣本不足以證明的，不作判斷。
    .why = 其他指標都建立在這些數據上。
    .mend = 這是事實：找出原因、更正數據，並開一件整改單，在 answers 寫明本規則與該記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

survey-response-low = 調查回覆率 { $share }，政策要求至少 { $limit }%
    .title = 滿意度調查回覆率過低
    .what = 每次滿意度調查的回覆率，不低於政策要求。
    .why = 回答與不回答的人可能不同；回答的人越少，結果越難代表全體。
    .mend = 下次換一種方式或時間詢問；開一件整改單，在 answers 寫明本規則與該記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

cited-value-differs =
    { $kind ->
         [unknown] 沒有指標 { $kpi }
         [none] { $kpi } 在 { $period }沒有數值
         [numerator] { $kpi } 在 { $period }的分子是 { $numerator }
         [denominator] { $kpi } 在 { $period }的分母是 { $denominator }
        *[value] { $kpi } 在 { $period }是 { $value }（{ $numerator } ÷ { $denominator }）
    }
    .title = 引用的數值與記錄不符
    .what = 報告與分析引用的指標數值，須與記錄算出的一致：以今天為準，或以提出當日所知為準。
    .why = 決策若建立在別的數字上，就沒有依據。
    .mend = 更正數值，或更正數值背後的記錄；`pinguan report` 會列出現有數值。

missed-target-unanswered = { $measure }在 { $period }未達目標：{ $value }，目標 { $target }；沒有分析提到它
    .title = 未達目標而無對策
    .what = 四項指標有一項整季未達目標時，同期或之後的分析須在發現或建議中提到它，或有整改單回應本規則。
    .why = 沒達到也沒人過問，就不算目標。
    .mend = 分析原因、提出建議，並在 `kpis` 列出該指標；或開一件整改單，在 answers 寫明本規則與該部門。
    .help = 開一件整改單，回應 { $record } 的 { $rule }，或在下次分析中處理。

sample-below-minimum = { $measure }在 { $period }的樣本為 { $count }，下限為 { $minimum }
    .title = 樣本低於下限
    .what = 催收成功率、滿意度與數據準確率最近一季的樣本，不低於政策所定的下限。
    .why = 低於下限就不給數值，也不據以評斷任何人。
    .mend = 下一季多詢問或多抽查；開一件整改單，在 answers 寫明本規則與該部門。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

signal-for-the-worse =
    { $kind ->
         [one] { $measure }的管制圖在 { $from }出現變差的訊號
        *[many] { $measure }的管制圖自 { $from }至 { $to }出現變差的訊號
    }
    .title = 變差的訊號
    .what = 四項指標與行為類投訴占比的管制圖，在政策所定的最近幾點內沒有變差的訊號。沒有管制界限的圖不計。
    .why = 訊號超出偶然；等到未達目標才知道，就晚了。
    .mend = 查明原因；開一件整改單，在 answers 寫明本規則與該部門。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

exposure-changed-without-note = { $kpi } 自 { $from }起以{ $now }代替{ $before }作為業務量，但沒有註明
    .title = 業務量定義改變而未註明
    .what = 業務量的定義（`exposures`）改變時，須註明與先前各期比較的影響。
    .why = 分母一變，比率就跳動，並不表示好轉或惡化。
    .mend = 補上 `note`，並自該日起開始管制圖的新階段。

overdue-above-portfolio =
    { $kind ->
         [accounts] 月底共 { $whole } 戶，逾期卻有 { $overdue } 戶
         [balance] 月底餘額 { $whole }，逾期餘額卻有 { $overdue }
        *[repeated] 逾期天數 { $bucket } 列了兩次
    }
    .title = 逾期超過案件組合
    .what = 逾期是月底案件組合的一部分，每個逾期級距只列一次。
    .why = 分子大於分母，就算不出比率。
    .mend = 對照來源，更正數字。

portfolio-does-not-add-up = 期初與新增共 { $came } 戶，減少 { $went } 戶，期末卻是 { $closing } 戶
    .title = 案件組合的戶數不平
    .what = 期初加新增委託，減去結清、撤回與排除，等於期末戶數。
    .why = 憑空出現或消失的戶數，會讓所有比率失真。
    .mend = 對照來源，更正數字。

portfolio-opening-differs =
    { $kind ->
         [accounts] 期初 { $opening } 戶，但 { $before } 的期末是 { $closing } 戶
        *[balance] 期初餘額 { $opening }，但 { $before } 的期末餘額是 { $closing }
    }
    .title = 期初與前月期末不符
    .what = 同一債權人、單位與商品，本月期初等於前月期末。
    .why = 兩個月之間，不會有案件無故進出。
    .mend = 更正其中有誤的一方。

portfolio-not-of-a-month =
    { $kind ->
         [grain] 期間 { $period }不是一個月
         [early] 提報日 { $reported }早於 { $period }結束
        *[twice] { $first } 已經記載 { $period }
    }
    .title = 不是已結束的單一月份
    .what = 案件組合與還款彙總以已結束的一個月為準，同一債權人、單位與商品只記一次。
    .why = 分子與分母的期間不同，就算不出比率。
    .mend = 填寫月份，並在月份結束後提報；刪除重複的一份。

repayment-counts-contradict =
    { $kind ->
         [paid] 應繳 { $due } 期，卻有 { $count } 期已繳
        *[broken] 到期承諾 { $due } 件，卻有 { $count } 件未履行
    }
    .title = 還款數字矛盾
    .what = 當月已繳期數不多於應繳期數，未履行的承諾不多於到期的承諾。
    .why = 互相矛盾的數字不能採信。
    .mend = 提前繳納只計入金額；對照來源更正。

analysis-missing = { $period }沒有統計分析，記錄最遲應在 { $last }提交
    .title = 缺少統計分析
    .what = 條款施行後的每個完整間隔，都要分析過催收作業與還款。
    .why = 沒有分析，問題與風險只能碰運氣發現。
    .mend = 這是事實，不要補填過去的日期。現在補做分析，並開一件整改單，在 answers 寫明本規則與該部門。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

analysis-area-missing =
    分析沒有涵蓋{ $area ->
         [operations] 催收作業（operations）
        *[repayment] 還款（repayment）
    }
    .title = 分析缺少範圍
    .what = 每次分析都要涵蓋催收作業與還款。
    .why = 規章要求兩者並看，因為兩者互為因果。
    .mend = 補做缺少的部分，並列入 `areas`。

analysis-without-risks = { $period }的分析沒有說明風險
    .title = 分析未說明風險
    .what = 分析須說明所見的風險；沒有重大風險也要寫明。
    .why = 分析數據，是為了及早看見風險。
    .mend = 補上 `risks`，註明可能性與影響。

analysis-finding-not-linked = 分析的第 { $number } 項發現沒有列出整改單
    .title = 分析發現未追蹤
    .what = 分析發現的每個問題，都要列出通知單位並追蹤整改的整改單。
    .why = 沒有通知，就沒有人整改。
    .mend = 向該單位開立整改單，並填入 `finding`。

recommendations-missing =
    { $count ->
         [1] { $period }的分析沒有提出建議
        *[other] { $first }至 { $period }都沒有提出建議
    }
    .title = 沒有提出建議
    .what = 在政策所定的連續幾個間隔之內，至少要有一項建議。
    .why = 分析了卻什麼都不改，分析就沒有用。
    .mend = 依數據提出建議；開一件整改單，在 answers 寫明本規則與該部門。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

recommendation-unanswered =
    { $kind ->
         [done] { $unit } 過了 { $days } 日才回覆 { $recommendation }，時限為 { $limit } 日
        *[open] { $unit } 已 { $days } 日未回覆 { $recommendation }，時限為 { $limit } 日
    }
    .title = 建議逾期未回覆
    .what = 單位須在政策日數內採納建議，或附理由不採納。
    .why = 不採納也是回覆；不回應，大家只能等。
    .mend = 盡快回覆。延誤是事實：開一件整改單，在 answers 寫明本規則與該記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

recommendation-answer-incomplete =
    { $kind ->
         [no-day] { $recommendation } 已回覆，但沒有回覆日
         [day] { $recommendation } 有回覆日，狀態卻是未回覆
         [early] { $recommendation } 的回覆日早於分析提出日
         [future] { $recommendation } 的回覆日在未來
         [no-reason] { $recommendation } 不採納，但沒有理由
        *[repeated] { $recommendation } 在本分析中出現兩次
    }
    .title = 建議的回覆不完整
    .what = 回覆要有日期，不採納要有理由，同一分析的建議編號不重複。
    .why = 提出建議的人，應該知道結果。
    .mend = 補齊 `status`、`answered_on` 與 `reason`。

analysis-before-period-end =
    { $kind ->
         [future] 提出日 { $issued }在今天（{ $today }）之後
        *[early] 提出日 { $issued }早於 { $period }結束
    }
    .title = 期間未結束就提出分析
    .what = 分析在期間結束後提出，也不在未來。
    .why = 還沒發生的事，無從分析。
    .mend = 更正日期或期間。

report-missing = 沒有 { $period }的品質報告；應在 { $due }提出，最遲 { $last }
    .title = 缺少品質報告
    .what = 條款施行後的每個完整間隔，都要在應提出日加上政策寬限之內提出品質報告。
    .why = 委員會不知道的事，就無法決定。
    .mend = 這是事實，不要補填過去的日期。現在補提報告（`pinguan report`），並開一件整改單，在 answers 寫明本規則與該部門。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

report-not-presented =
    { $kind ->
         [done] 報告提出後 { $days } 日才提報會議，時限為 { $limit } 日
        *[open] 報告提出後 { $days } 日仍沒有列出會議，時限為 { $limit } 日
    }
    .title = 品質報告未如期提報委員會
    .what = 品質報告須在提出後的政策日數內，提報委員會會議。
    .why = 沒有人聽過的報告，不會帶來改變。
    .mend = 提報後把會議填入 `presented_at`；延誤以整改單回應，在 answers 寫明本規則與該記錄。
    .help = 把會議填入 `presented_at`，或開一件整改單回應 { $record } 的 { $rule }。

report-issued-late = 在 { $issued }提出，比應提出日 { $due }晚 { $days } 日
    .title = 品質報告逾期提出
    .what = 品質報告須在期間結束後的政策規定日之前提出。
    .why = 報告越晚，能改的越少。
    .mend = 這是事實，日期保留原樣。開一件整改單，在 answers 寫明本規則與該記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

report-dates-out-of-order =
    { $kind ->
         [due] 應提出日寫為 { $date }，依政策應為 { $due }
         [early] 提出日 { $date }早於 { $period }結束
         [presented] 提報會議在 { $date }，早於提出日 { $issued }
        *[future] 提出日 { $date }在今天（{ $today }）之後
    }
    .title = 品質報告的日期順序有誤
    .what = 應提出日依政策訂定；報告在期間結束後提出，不在未來，提出後才提報會議。
    .why = 期間還沒結束就提出，會漏掉一部分。
    .mend = 更正日期或期間。

report-slot-open = 還有待填的地方：{ $asked }
    .title = 品質報告還有待填的地方
    .what = 草稿留給人填寫的地方（雙方括號），在提出之前都要填好。
    .why = 數字不會說明原因，人才會。
    .mend = 以說明取代括號。

report-without-indicator = 品質報告沒有 { $period }的 { $kpis }
    .title = 品質報告缺少指標
    .what = 四項考核指標在報告期間已有數值的，品質報告的 `kpis` 都要列出（以提出當日所知為準）。
    .why = 少列一個數字，別人會以為沒有問題。
    .mend = 補上數值；`pinguan report` 會擬好。

report-number-differs =
    { $kind ->
         [unbound] 內文表格列了 { $period }的 { $kpi }，`kpis` 沒有
         [counts] 內文表格寫 { $kpi } { $period }是 { $said }，與 `kpis` 不同
        *[value] 內文表格寫 { $kpi } { $period }的數值是 { $said }，與 `kpis` 不同
    }
    .title = 內文數字不符
    .what = 品質報告內文的表格，以指標代號開頭的列，分子、分母與數值須與 `kpis` 同一期間所列相同。`kpis` 會與記錄核對；文句不讀。
    .why = 委員會看的是表格，不是檔頭。
    .mend = 改正該列，或在 `kpis` 補上該指標；`pinguan report` 兩者都會擬好。

value-basis-cases-worked = 作業案件數
value-basis-contacts = 聯絡次數
