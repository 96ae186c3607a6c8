# Labels of the portal's pages. Sentences made from data are elsewhere.
skip = 跳到內容
menu = 選單
nav = 主選單
breadcrumbs = 所在位置
languages = 語言
search = 搜尋
search-headline = 這裡的每一頁都可以搜尋
search-hint = 搜尋  /
search-for = 詞語、編號、條款
search-none = 查無結果。少打幾個字，可以找到更多。
search-some = 找到 %count 項
search-more = 找到 %count 項，列出前 %most 項；多打一個詞可以縮小範圍。
search-without = 不使用指令碼時，可從登記冊查找
theme-light = 外觀：淺色
theme-dark = 外觀：深色
draft = 草稿
as-of = 資料截至
list-mark = 、
contents = 本頁內容

nav-home = 首頁
nav-kpi = 指標
nav-units = 部門與機構
nav-records = 登記冊
nav-meetings = 會議與決議
nav-regulation = 規章與條款
nav-compliance = 合規
nav-deadlines = 期限

footer-trust = 這一頁可信到什麼程度
footer-check = 查核
footer-data = 資料

decisions = 需要決定
    .empty = 沒有事項需要決定。
changes = 上一季末以來的變化
    .item = 項目
    .before = 當時
    .now = 現在
    .why = 為什麼
    .evidence = 證據
    .empty = 上一季末以來沒有變化。
breaches = 不合規
    .empty = 沒有違規。
due = 即將到期
    .empty = 沒有即將到期的事項。
headline-measures = 主要指標
    .empty = 還沒有主要指標的數據。

measures = 指標
    .empty = 還沒有指標的數據。
units = 單位
    .empty = 還沒有登記任何單位。
registers = 登記冊
    .empty = 還沒有登記冊。
records = 記錄
    .empty = 沒有符合的記錄。
rules = 規則
    .empty = 還沒有規則。

clauses = 依據條款
    .label = 條款
trend = 走勢
    .empty = 點數不足，還不能畫圖。
signals = 訊號
    .empty = 沒有訊號；起伏屬日常變異。
reading = 怎麼讀
chance = 多大的錯報機會
gaps = 事件間隔天數
places = 在哪裡
causes = 為什麼
actions = 正在做什麼
    .empty = 還沒有登記的行動。
data = 數據
    .empty = 還沒有數據。
    .show = 看全部 { $count } 期
method = 這個數字怎麼來

todo = 待辦
    .empty = 沒有待辦事項。
related = 相關記錄
    .empty = 沒有相關記錄。

ages = 未結案件的年齡
counting = 時限是怎麼算的
filter-status = 狀態
filter-unit = 單位
filter-all = 全部
filter-text = 文字或編號
filter-apply = 套用
filter-shown = 本頁 %total 筆中符合 %shown 筆

approval = 審批
    .empty = 還沒有提交審批。
stages = 處理經過
findings = 查核發現
mend = 怎麼修：
answer = 怎麼回應：
timeline = 經過
    .order = 新的在上
    .empty = 還沒有經過記錄。

chapters = 章節
    .empty = 還沒有規章。
coverage = 全規章涵蓋
    .legend = 方塊：有證據。菱形：有違規。三角：有缺口。虛線圓：尚無記錄。推定條款不作引用。

to-answer = 待回應的違規
    .empty = 沒有待回應的違規。
answered = 已回應的違規
    .empty = 沒有已回應的違規。
defects = 缺陷
    .empty = 沒有缺陷。
warnings = 警告
    .empty = 沒有警告。
waived = 已豁免
    .empty = 沒有豁免。
by-rule = 各規則的發現
    .empty = 所有規則都通過。
passed = 通過的規則
    .empty = 沒有通過的規則。
    .show = 看 { $count } 條通過的規則

rule-what = 查什麼
rule-why = 為什麼查
rule-mend = 怎麼修
rule-answer = 怎麼回應
sample-fails = 不通過的例子
sample-passes = 通過的例子
findings-now = 現在的發現
    .empty = 這條規則現在沒有發現。
waivers = 豁免
    .empty = 這條規則沒有豁免。

files = 公布的檔案
    .empty = 沒有公布的檔案。
