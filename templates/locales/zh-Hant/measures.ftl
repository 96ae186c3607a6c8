# 指標的文字：標題的分句（不加句號）、標籤，以及圖旁的說明。

measure-counts = { $numerator }／{ $denominator }
measure-mean-base = { $name } { $count }
measure-year-before = 去年同期（{ $period }）
measure-counts-label = 分子／分母
measure-interval = { $percent }% 區間
measure-target = 目標（{ $period }）
measure-trend-label = 走勢
measure-against-label = 對目標
measure-no-data = { $name }還沒有數據
measure-run = { $place ->
    [first] { $name }
   *[later] { "" }
}連續 { $count } { $grain ->
    [month] 個月
    [year] 年
   *[quarter] 季
}{ $side ->
    [above] 高於
   *[below] 低於
}中心線
measure-beyond = { $place ->
    [first] { $name }在 { $period }
   *[later] { $period }
}超出管制{ $side ->
    [above] 上限
   *[below] 下限
}
measure-trend = { $name }連續 { $count } { $grain ->
    [month] 個月
    [year] 年
   *[quarter] 季
}{ $side ->
    [above] 上升
   *[below] 下降
}
measure-wide-zone = { $name }到 { $period } 五次中有四次明顯{ $side ->
    [above] 高於
   *[below] 低於
}中心線
measure-zone = { $name }到 { $period } 兩次接近管制{ $side ->
    [above] 上限
   *[below] 下限
}
measure-against-target = { $place ->
    [first] { $name }
   *[later] { "" }
}{ $against ->
    [met] 達標{ $trend ->
        [stable] ，無特殊變化
       *[other] { "" }
    }
    [missed] 未達標：{ $exact ->
        [yes] { $value }，目標 { $target }
       *[no] 整個區間都{ $side ->
            [above] 高於
           *[below] 低於
        } { $target }
    }
    [undecided] 尚難判定是否達標：{ $exact ->
        [yes] 仍有太多件未了
       *[no] 區間含 { $target }
    }
    [no-target] 未設目標
   *[too-small] 樣本不足：{ $counts }，不算{ $unit ->
        [mean] 平均
        [hours] 中位數
        [days] 中位數
        [working-days] 中位數
        [percentile] 第九十百分位數
       *[share] 比率
    }
}

trend-worsening = 惡化
trend-improving = 改善
trend-stable = 平穩
trend-too-few = 點數不足
against-met = 達標
against-missed = 未達標
against-undecided = 尚難判定
against-too-small = 樣本不足
against-no-target = 未設目標

chart-p = p 管制圖
chart-p-prime = p′ 管制圖（Laney）
chart-u = u 管制圖
chart-u-prime = u′ 管制圖（Laney）
chart-t = t 管制圖
chart-xmr = XmR 管制圖
chart-run = 趨勢圖
chart-note = { $chart }，{ $unit }，{ $from } 至 { $to }
chart-upper = 管制上限 { $value }
chart-lower = 管制下限 { $value }
chart-centre = 中心線 { $value }
chart-median = 中位數 { $value }
chart-target = 目標 { $value }
chart-last = { $period } { $value }
chart-outside = { $period } { $value }
chart-phase = 第 { $number } 期
chart-run-above = 連續 { $count } 點高於中心線
chart-run-below = 連續 { $count } 點低於中心線
chart-caption = { $chart }。菱形為惡化的訊號點，方形為改善，外圈為超出界限；灰帶為管制界限，紫色虛線為目標。
chart-caption-run = { $chart }：點數不足，不設管制界限。實線為中位數，紫色虛線為目標。
chart-caption-rare = 事件間隔天數的{ $chart }；圖上畫的是各期，不設界限。菱形為惡化的訊號點，方形為改善；實線為中位數，紫色虛線為目標。
chart-caption-sparse = { $chart }：每期件數太少，不設管制界限。實線為中位數，紫色虛線為目標。
chart-desc = { $from } 至 { $to }。中心線 { $centre }，最近 { $last }。訊號：{ $signals }。
gaps-caption = 每一事件一點，高度為距前一事件的天數，越長越好。菱形為惡化的訊號點，方形為改善。
gaps-caption-run = 每一事件一點，高度為距前一事件的天數，越長越好。點數不足，不設界限；實線為中位數。
gaps-sentence = 最近一次事件在 { $on }，距前一次 { $days } 天。
gaps-limit = 上限 { $days } 天，在圖面之上。
gaps-outside = { $on }：{ $days } 天
chart-month = { $month } 月
chart-quarter = 第 { $number } 季

signal-run = 連續 { $count } 點{ $side ->
    [above] 高於
   *[below] 低於
}中心線（{ $from } 至 { $to }）
signal-beyond = 一點超出管制界限（{ $from }）
signal-trend = 連續 { $count } 點{ $side ->
    [above] 上升
   *[below] 下降
}（{ $from } 至 { $to }）
signal-zone = 三點中兩點接近管制{ $side ->
    [above] 上限
   *[below] 下限
}（{ $from } 至 { $to }）
signal-wide-zone = 五點中四點明顯{ $side ->
    [above] 高於
   *[below] 低於
}中心線（{ $from } 至 { $to }）
signal-alternating = 連續 { $count } 點一上一下（{ $from } 至 { $to }）
signal-hugging = 連續 { $count } 點緊貼中心線（{ $from } 至 { $to }）
signal-mixture = 連續 { $count } 點遠離中心線，兩側都有（{ $from } 至 { $to }）
signal-crossings = 穿越中心線的次數過少（{ $from } 至 { $to }）
signal-none = 無
signal-word-run = 連續 { $count } 點
signal-word-beyond = 超出界限
signal-word-trend = 連續 { $count } 點
signal-word-zone = 三點中兩點
signal-word-wide-zone = 五點中四點
signal-word-alternating = 一上一下
signal-word-hugging = 緊貼中心線
signal-word-mixture = 遠離中心線
signal-word-crossings = 穿越過少
reading-firm = 灰帶內的起伏屬日常變異，不必逐月解釋。界限由 { $points } 點算出；只有會議決議才能重設。
reading-provisional = 灰帶內的起伏屬日常變異，不必逐月解釋。界限只由 { $points } 點算出，為暫定；只有會議決議才能重設。
reading-run = 只有 { $points } 點，還不設管制界限，只能看先後次序。
reading-rare = 事件很少，判斷的是前後兩件相隔的天數，不是各期的件數。
reading-sparse = 雖有 { $points } 點，每期件數太少，不設管制界限，只能看各點在中位數上下的次序。
chance-chart = 即使沒有任何改變，每 { $odds } 張 24 點的圖約有一張仍會依這些規則出現訊號。因此先查明原因，再論對錯。
chance-home = { $charts } 張圖同時看，純屬偶然的訊號預期約 { $expected } 個；現在有 { $found } 個。

places-inside = 各單位的差異，可以用案件多寡解釋；不排名次。
places-outside = 只有 { $units } 超出界限。其餘的差異，可以用案件多寡解釋；不排名次。
places-note = { $period }，各單位
places-size = 本期{ $name } →
places-overall = 全公司 { $value }
places-overall-drawn = 圖中單位 { $value }
causes-note = { $period }，{ $count } 件，依類別
causes-sentence = { $categories }合占 { $share }。
causes-crossing = 以上各類已達 80%
causes-count = 件數
causes-share = 累計
causes-none = { $period }沒有投訴。

kpis-headline-act = { $count } 項指標需處理
kpis-headline-watch = { $count } 項留意
kpis-headline-ok = { $count } 項正常
kpis-headline-na = { $count } 項不評
kpis-group = 規章的四項指標
column-measure = 指標
column-value = 數值
column-interval = 區間
column-counts = 分子／分母
column-target = 目標
column-status = 判定
column-period = 期間
column-centre = 中心線
column-limits = 管制界限
column-signals = 訊號
column-company = 全公司
column-head = 負責人
column-size = 人數
column-open = 待辦
data-note = 共 { $count } 期
method-formula = 公式
method-numerator = 分子
method-denominator = 分母
method-minimum = 最小樣本
method-minimum-share = 至少 { $count }，否則只列件數
method-minimum-per-thousand = 預期件數至少 { $count }，否則只列件數
method-minimum-exposure = 分母至少 { $count }，否則只列件數
method-minimum-mean = 分母至少 { $count }，否則只列其數
method-minimum-hours = 至少 { $count } 件已完成，否則只列件數
method-minimum-days = 至少 { $count } 件已完成，否則只列件數
method-minimum-working-days = 至少 { $count } 件已完成，否則只列件數
method-minimum-count = 至少 { $count }
method-chart = 圖別
method-interval = 區間
method-policy = 政策
method-recompute = 重算
method-parameters = 參數
method-when = 哪些記錄是分母
method-counts = 其中哪些是分子
method-from = 適用於這天起的記錄
method-file = 檔案

home-breaches = { $count } 項違規待回應
home-no-breaches = 沒有違規待回應
home-rest = 其餘 { $count } 項主要指標沒有惡化
home-all-good = 主要指標均達標，無特殊變化
home-none-worse = 主要指標都沒有惡化的訊號
home-none-told = 主要指標都還無法判斷
home-lead = { $records } 筆記錄，{ $units } 個單位；依 { $rules } 條規則查核。
home-order = 依需要注意的程度排列
home-decision-title = { $name }：決定要採取的行動
home-decision-text = 走勢有惡化訊號，且未達目標；這樣的指標須有記錄在案的行動。
home-decision-where = 增加集中在{ $unit }：{ $period } { $counts }。
home-asked-by = 依計量規則提請
home-chart = 看圖
home-since = { $from } 至 { $to }
home-open-complaints = 未結投訴
home-policy = 政策
home-open-count = 未結 { $count } 件
home-why-policy = { $date } 起施行
home-why-open = 收到 { $received } 件，結案 { $closed } 件
home-due-note = 往後 { $days } 日
home-breach-note = 共 { $count } 項，{ $open } 項待回應
answered-by = 已回應 { $record }
answer-by = 待回應，{ $date }前
answer-late = 逾期未回應，期限為 { $date }

unit-department = 部門
unit-team = 團隊
unit-partner = 合作機構
unit-head = 負責人 { $person }
unit-no-head = 沒有負責人
unit-size = { $count } 人
unit-teams = { $count } 個團隊
unit-contract = 合約至 { $date }
unit-answers-to = 由{ $unit }負責
unit-headline-calm = 沒有指標需處理
unit-headline-none = 沒有計入本單位的指標
unit-headline-todo = { $count ->
    [0] 沒有事項逾期
   *[other] { $count } 項事項逾期
}
unit-lead = 單位間不排名次。案件多寡造成的差異，請看各指標頁的漏斗圖。
unit-measures-note = 樣本不足時只列件數，不算比率，也不評等。
unit-plans = 施行中或待審的計劃
unit-findings = 未結的整改單
unit-members = 團隊
units-headline = { $departments } 個部門、{ $teams } 個團隊、{ $partners } 家合作機構
units-departments = 部門與團隊
units-partners = 合作機構
charts-title = 團隊投訴率
charts-note = 每千案，逐月
no-signal = 無訊號
breadcrumb-home = 首頁

category-frequency = 頻率過高
category-time = 時間不當
category-attitude = 態度不當
category-third-party = 第三方聯絡
category-disclosure = 洩露欠款
category-amount = 金額爭議
category-data = 資料錯誤
category-intimidation = 恐嚇
category-threat = 威脅
category-insult = 辱罵
category-violence = 暴力
category-self-harm = 自傷風險
category-data-leak = 個資外洩
category-service = 服務問題
category-other = 其他

column-unit-plan = 計劃
column-finding = 整改單
column-summary = 發現的問題
column-due = 期限

unit-plan-draft = 草稿
unit-plan-submitted = 待審
unit-plan-rejected = 駁回
unit-plan-approved = 已核准

measure-out-of-reach = 目標優於中心線：即使回到原來水準，也達不到目標，流程本身需要改變。

# 圖為何是這一種。
chart-why-few-points = 趨勢圖：點數不足，不設管制界限
chart-why-few-events = 趨勢圖：每期不到一件，件數也不足以為間隔天數設界限
chart-why-rare-events = t 管制圖：每期不到一件，改以前後兩件相隔的天數判斷
chart-why-sparse = 趨勢圖：每期件數太少，不設管制界限
chart-why-shares = p 管制圖：比率的變動，抽樣足以解釋
chart-why-dispersed-shares = p′ 管制圖：樣本大，變動與抽樣所能解釋的不符
chart-why-rates = u 管制圖：發生率的變動，偶然足以解釋
chart-why-dispersed-rates = u′ 管制圖：基數大，變動與偶然所能解釋的不符
chart-why-individuals = XmR 管制圖：每期一個數值，依前後期的差距判讀

# 一期之內各件用了多久。
times-within = { $share ->
    [half] 半數在 { $time }內完成
    [most] 九成在 { $time }內
   *[nearly] 九成五在 { $time }內
}
times-beyond = { $share ->
    [half] 完成的還不到半數
    [most] 完成的還不到九成
   *[nearly] 完成的還不到九成五
}
times-sentence = { $period }：{ $parts }{ $open ->
    [0] 。
   *[other] ；其中 { $open } 件未了，計為仍在進行。
}
times-too-few = { $period }：{ $done } 件已完成{ $open ->
    [0] { "" }
   *[other] ，{ $open } 件未了
}；已完成的太少，不說要多久。
times-in-time = { $all } 件中，{ $kept } 件如期。
times-age = { $period }：半數未結 { $median } 天以內。

# 指標由什麼組成。
split-creditor = 依債權人
split-data-class = 依數據類別
split-product = 依商品
split-channel = 依聯絡管道
split-complaint-channel = 依投訴管道
split-category = 依類別
split-age = 依未結天數
column-creditor = 債權人
column-data-class = 數據類別
column-product = 商品
column-channel = 管道
column-complaint-channel = 管道
column-category = 類別
column-age = 未結天數
column-date = 日期
column-case = 計入分子
column-time = 所用時間
age-00-03 = 0–3 天
age-04-07 = 4–7 天
age-08-15 = 8–15 天
age-16-30 = 16–30 天
age-31-60 = 31–60 天
age-61 = 超過 60 天
account-note = { $period }，共 { $count } 項，列出 { $shown } 項；使數值變差的在前
account-of = { $period }計入的記錄
account-kind = { $kind } { $count }
column-added = 分子／分母
column-why = 原因
cases-title = 逐件列出
cases-note = { $period }，{ $count } 件；件數少，逐件列出
case-counts = 是
case-does-not = 否
case-running = 未了，已 { $time }
case-open-for = { $count } 天

# 記錄為何不計入。
left-out-not-matured = { $count } 筆記錄尚未滿期
left-out-not-due = { $count } 筆記錄仍在期限內
left-out-not-decided = { $count } 筆記錄尚未決定
left-out-not-audited = { $count } 份抽查未查核此項
left-out-returned = { $count } 份計劃已退回，尚未重新提交
left-out-refused = { $count } 份計劃未獲核准
left-out-backward = { $count } 筆記錄的結束早於開始
left-out-own-undated = { $count } 筆日期還沒有到
left-out-own-missing = { $count } 筆沒有寫條件所問的欄位：沒有答案
left-out-own-unfit = { $count } 筆條件把不能放在一起的值放在一起：沒有答案
left-out-own-steps = { $count } 筆太大，條件算不完：沒有答案
left-out-own-answer = { $count } 筆條件算出來的既不是「是」，也不是「否」：沒有答案
left-out-own-failed = { $count } 筆條件算不出來：沒有答案
