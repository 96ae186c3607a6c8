# 政策自身手段的規則：等級、豁免、基準清單、間隔、重大投訴的條件。

interval-month = 每月
interval-quarter = 每季
interval-year = 每年

complaint-registered-beyond-limit = 收到後 { $hours } 小時才登記，硬上限是 { $limit } 小時
    .title = 投訴登記超過硬上限
    .what = 投訴須在政策的硬上限內登記。超過目標而未到硬上限的，由另一條規則警告。
    .why = 一天沒有登記，就是一天沒有人能處理或上報。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

major-criterion-not-marked =
    { $kind ->
         [channel] 投訴經由政策列為重大的途徑而來，卻沒有標為重大
         [repeat] 這是同一案件的第 { $count } 件投訴，卻沒有標為重大
        *[cause] 同一單位已有 { $count } 位投訴人投訴同一類問題，卻沒有標為重大
    }
    .title = 依情形屬重大投訴而未標示
    .what = 經由政策所列途徑而來、同一案件再次投訴，或同一單位在政策日數內有多人投訴同一類問題的，都是重大投訴。
    .why = 一再發生或驚動監管機關的，已經不是單一事件。
    .mend = 把 major 設為 true 並上報，或請委員會另訂門檻。

survey-wave-missing = { $period }沒有滿意度調查，記錄最遲應在 { $last }提交
    .title = 缺少滿意度調查
    .what = 條款施行後的每個完整間隔，都要調查過客戶意見。
    .why = 沒有問過，就不知道客戶是否滿意。
    .mend = 這是事實，不要補填過去的日期。開一件整改單，在 answers 寫明本規則與該部門。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

data-audit-missing =
    { $period }的{ $class ->
         [customer] 客戶資料
         [collection] 催收記錄
        *[repayment] 還款記錄
    }沒有稽核，記錄最遲應在 { $last }提交
    .title = 缺少數據稽核
    .what = 條款施行後的每個完整間隔，三類數據都要稽核過。
    .why = 指標所依據的數據，沒有人知道對不對。
    .mend = 這是事實，不要補填過去的日期。開一件整改單，在 answers 寫明本規則與該部門。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

level-setting-refused =
    { $kind ->
         [unknown] 沒有 { $set } 這條規則
         [protected] { $set } 不能關閉或降級
        *[twice] { $set } 的等級設了兩次
    }
    .title = 等級設定不成立
    .what = 政策只設定存在的規則，每條一次。檔案結構、審批、政策、豁免與基準清單的規則，至少保持原有等級。
    .why = 政策若能關閉自己的守門規則，就什麼也守不住。
    .mend = 刪去這一項，或寫明所指的規則。

targets-not-in-order =
    { $kind ->
         [overlap] { $kpi } 的這個目標，在前一個結束以前就開始
         [gap] { $kpi } 的這個目標與前一個之間，有幾天沒有目標
         [backwards] { $kpi } 的這個目標，結束早於開始
         [phase] { $kpi } 的這個階段，開始不晚於前一個
        *[baseline] { $kpi } 這個階段的基準期，沒有在階段內結束
    }
    .title = 目標或階段不連貫
    .what = 同一指標的目標與階段依序銜接，不留空隙，也不重疊。
    .why = 同一天有兩個目標或沒有目標，就不知道該達到什麼。
    .mend = 更正日期，讓每個目標從前一個結束的次日開始。

parameters-contradict = { $lower } 沒有低於 { $upper }
    .title = 參數互相矛盾
    .what = 互為界限的參數不能矛盾，例如目標與硬上限。
    .why = 兩者之中必有一個永遠守不住。
    .mend = 在這一版更正其中一個。

clause-date-without-effect =
    { $kind ->
         [unknown] 沒有規則檢核條款 { $clause }
        *[early] 條款 { $clause } 從 { $from }施行，早於制度採行的 { $adopted }
    }
    .title = 條款施行日沒有作用
    .what = 條款的施行日所指的條款要有規則檢核，日期不早於制度採行之日。
    .why = 沒有作用的日期，會讓人以為還不用遵守。
    .mend = 更正條款或日期，或刪去這一行。

waiver-covers-nothing-known =
    { $kind ->
         [rule] 沒有 { $name } 這條規則
         [record] 沒有 { $name } 這件記錄
         [unit] 沒有 { $name } 這個單位
         [both] 豁免同時寫了記錄與單位
        *[none] 豁免沒有寫記錄，也沒有寫單位
    }
    .title = 豁免的對象不明
    .what = 豁免寫明一條存在的規則，以及一件存在的記錄或一個存在的單位。
    .why = 豁免了什麼，必須人人看得明白。
    .mend = 以編號寫明規則，記錄與單位擇一。

waiver-approver-without-authority = { $person } 在 { $date }沒有核准豁免的權限
    .title = 豁免的核准人沒有權限
    .what = 豁免由公司領導或品質管理部負責人核准。
    .why = 受規則約束的人，不能決定自己不必遵守。
    .mend = 請有權限的人核准，並寫明該人。

waiver-approver-is-owner = { $person } 既是豁免的負責人，又是核准人
    .title = 自己核准自己的豁免
    .what = 任何人不得核准自己負責的豁免。
    .why = 自己核准自己，等於沒有核准。
    .mend = 請另一位有權限的人核准。

waiver-too-long =
    { $kind ->
         [future] 豁免的建立日在今天以後
         [order] 豁免的到期日早於建立日
         [ended] 豁免的終止日早於建立日
        *[length] 豁免長達 { $days } 日，上限是 { $limit } 日
    }
    .title = 豁免過長或日期顛倒
    .what = 豁免不超過政策的日數，各個日期前後相符。
    .why = 看不到盡頭的豁免，等於放棄了規則。
    .mend = 縮短期間；到期後可以重新申請。

rule-cannot-be-waived = { $waived } 不能豁免
    .title = 規則不能豁免
    .what = 檔案結構、審批、政策、豁免與基準清單的規則不能豁免。
    .why = 其他規則都以這些規則為根基。
    .mend = 刪去豁免，改正規則所發現的問題。

waiver-expired = 豁免已在 { $date }到期
    .title = 豁免已到期
    .what = 到期的豁免要終止，原來豁免的問題要改正或重新申請。
    .why = 說好暫時放過的，不能就此永遠放過。
    .mend = 填寫 ended_on，並改正原來豁免的問題，或另開新的豁免。

waiver-unused = { $waived } 沒有任何結果需要這項豁免
    .title = 豁免沒有用到
    .what = 有效的豁免都要用得到。
    .why = 用不到的豁免，會把下一個問題悄悄放過。
    .mend = 填寫 ended_on。

waiver-expiring =
    { $days ->
         [0] 豁免今天到期
        *[other] 豁免在 { $date }到期，還有 { $days } 日
    }
    .title = 豁免即將到期
    .what = 在政策日數內到期的豁免，事先告知。
    .why = 要留時間改正，或重新申請。
    .mend = 到期前改正原來豁免的問題，或另開新的豁免。

baseline-entry-unused = { $frozen } 在 { $file } 沒有這一項可以適用的問題
    .title = 基準清單的項目沒有用到
    .what = 基準清單的每一項都還用得到。
    .why = 基準清單只能縮短：留下的項目會放過下一個問題。
    .mend = 刪去這一項。

baseline-entry-refused =
    { $kind ->
         [unknown] 沒有 { $frozen } 這條規則
         [guard] { $frozen } 不能列入基準清單
         [later] 列入日期 { $on }早於記錄的日期，當時還沒有這個問題
         [future] 列入日期 { $on }還沒到
        *[late] 列入日期晚於 { $last }，也就是基準清單的最後一天
    }
    .title = 基準清單的項目不成立
    .what = 基準清單只收制度採行時已有的問題，所屬規則須存在且可以列入，記錄不晚於列入的日期。
    .why = 基準清單若能增長，就成了繞過規則的路。
    .mend = 刪去這一項，改正問題，或申請豁免。

waiver-is-active = 豁免有效至 { $date }
waiver-is-expired = 豁免已在 { $date }到期
waiver-is-ended = 豁免已在 { $date }終止
waiver-uses =
    { $count ->
         [0] 目前沒有用到
        *[other] 目前豁免 { $count } 項結果
    }
field-rule = 規則
field-record = 記錄
field-approver = 核准人
field-created = 起始日
field-expires = 到期日
field-ended = 終止日

explain-default = 預設值
explain-in-force = 目前值
explain-used-by = 使用這個參數的規則
explain-used-by-engine = 用於指標、管制圖，或判定檢核結果的方式。
explain-waits = 適用的記錄種類尚未建立。
register-holds-waiver = 暫時放過什麼、為什麼、到哪一天

# 政策頁與豁免頁。
policy-pack-values = 規範包的各項要求
policy-column-value = 要求
policy-column-source = 依據
policy-pack-strictest = 最嚴，以此為準
policy-pack-stricter-holds = 另有更嚴的要求
policy-page = 政策
policy-since = 政策 { $version } 依決議 { $decision } 自 { $date }起施行
policy-not-yet = 政策 { $version } 依決議 { $decision } 自 { $date }起才施行，目前還沒有政策
policy-first = 初版訂定 { $count } 項參數
policy-changed =
    { $count ->
         [0] 沒有改動參數
        *[other] 改動 { $count } 項參數
    }
policy-from = { $date }起施行
policy-fact-version = 版次
policy-fact-since = 施行日
policy-fact-decision = 決議
policy-fact-parameters = 參數
policy-fact-next = 下一版
policy-fact-packs = 聯絡規範包
policy-versions = 各版政策
    .empty = 政策沒有任何一版。
policy-version-now = 施行中
policy-version-next = 尚未施行
policy-version-past = 已由後版取代
policy-column-changed = 改動參數
policy-column-summary = 改了什麼、為什麼
policy-parameters = 參數
    .empty = 這一章沒有參數。
policy-parameters-count = { $count } 項參數
policy-column-parameter = 參數
policy-column-unit = 計量
policy-column-today = 今日有效
policy-column-clause = 條款
policy-column-rules = 使用的規則
policy-value-changed = 此版改動
policy-value-same = 同前版
policy-value-none = 無
policy-used-engine = 指標與判定
policy-used-waits = 所屬記錄尚未建立
policy-levels = 政策另訂的規則等級
    .empty = 政策沒有另訂任何規則的等級，全部依規則原有的等級。
policy-level-error = 錯誤
policy-level-warning = 警告
policy-level-off = 關閉
policy-clauses = 另訂施行日的條款
    .empty = 沒有條款另訂施行日，全部自制度採行之日起施行。
policy-packs = 選用的聯絡規範包
    .empty = 沒有選用聯絡規範包，只適用政策參數。
policy-column-pack = 規範包
policy-column-sources = 數值的來源
policy-column-place = 選用處
policy-sources = { $status } { $count } 項
waivers-none = 沒有豁免
    .empty = 目前沒有豁免。
waivers-expired = { $count } 件豁免已到期而未終止
waivers-expiring = { $count } 件豁免即將到期
waivers-unused = { $count } 件豁免沒有用到
waivers-active = { $count } 件豁免有效
waivers-waiting = { $count } 件豁免尚未開始
waivers-ended = { $count } 件豁免已終止
waivers-lead = 豁免是對一條規則、在一段期間內的例外，最長 { $days } 日，到期前 { $soon } 日起提醒。由公司領導或品質管理部負責人核准，不得自己核准。
waivers-limits = 日數由政策訂定。
waivers-register = 豁免登記冊
waivers-owner = 負責人
waivers-covers = 對象
waivers-uses = 目前豁免的結果
waivers-state-expired = 已到期
waivers-state-expiring = 即將到期
waivers-state-unused = 沒有用到
waivers-state-active = 有效
waivers-state-waiting = 尚未開始
waivers-state-ended = 已終止

own-rule-faulty =
    { $kind ->
         [field] 這種記錄沒有欄位 { $detail }
         [name] 公司另一條自訂規則已經叫做 { $detail }
         [clauses] 規則沒有寫明任何條款
         [fails] 規則沒有抓到它的範例「{ $detail }」，或範例無法讀取
         [passes] 規則抓到了它說要放過的範例「{ $detail }」，或範例無法讀取
         [many] 一類的範例超過 { $detail } 個
        *[sample] 規則沒有這一類的範例
    }
    .title = 自訂規則不完備
    .what = 公司自訂的規則，所問的欄位是記錄真有的，寫明條款，名稱不重複，並以範例說明它抓到什麼、放過什麼，實際也是如此。
    .why = 所問的欄位若不存在，規則什麼也抓不到，看來卻像一切正常。範例與規則不符，表示規則不是原本要訂的那一條。
    .mend = 更正規則的檔案，再執行 pinguan rules test。

own-rule-unanswered =
    { $kind ->
         [missing] { $own } 對這份記錄沒有答案：它問到 { $detail }，而這份記錄沒有寫
         [unfit] { $own } 對這份記錄沒有答案：它把不能放在一起的值放在一起，例如數字與文字
         [steps] { $own } 對這份記錄沒有答案：以這份記錄的大小，計算步驟太多
         [answer] { $own } 對這份記錄沒有答案：算出來的既不是「是」，也不是「否」
        *[failed] { $own } 對這份記錄沒有答案：{ $detail }
    }
    .title = 自訂規則沒有答案
    .what = 公司自訂的規則，對它所管的每一份記錄都有答案。
    .why = 條件算不出來，就不能當作符合；當作符合，等於把要找的問題藏起來。
    .mend = 更正規則檔案中的條件：記錄可以不寫的欄位，先用 has 問有沒有；規則管哪些記錄，寫在 when。

own-kpi-faulty =
    { $kind ->
         [field] 這種記錄沒有欄位 { $detail }
         [clauses] 指標沒有寫明任何條款
         [behaves] 指標沒有照所說的計入範例「{ $detail }」，或範例無法讀取
         [many] 範例超過 { $detail } 個
         [numerator] 沒有範例說明哪一筆計入分子
        *[denominator] 沒有範例說明哪一筆只計入分母
    }
    .title = 自訂指標不完備
    .what = 公司自訂的指標，所問的欄位是記錄真有的，寫明條款，並以範例說明哪些計入、哪些不計，實際也是如此。
    .why = 所問的欄位若不存在，指標什麼也算不到，或者算錯，畫出來的圖卻與別的一樣。
    .mend = 更正指標的檔案，再執行 pinguan kpi test。

own-kpi-unanswered =
    { $kind ->
         [missing] { $own } 對這份記錄沒有答案：它問到 { $detail }，而這份記錄沒有寫
         [unfit] { $own } 對這份記錄沒有答案：它把不能放在一起的值放在一起，例如數字與文字
         [steps] { $own } 對這份記錄沒有答案：以這份記錄的大小，計算步驟太多
         [answer] { $own } 對這份記錄沒有答案：算出來的既不是「是」，也不是「否」
        *[failed] { $own } 對這份記錄沒有答案：{ $detail }
    }
    .title = 自訂指標沒有答案
    .what = 公司自訂的指標，對它所管的每一份記錄都有答案。
    .why = 不知道算不算的記錄，哪裡都沒有算進去；數值就成了其餘記錄的數值。
    .mend = 更正指標檔案中的條件：記錄可以不寫的欄位，先用 has 問有沒有；指標管哪些記錄，寫在 when。
