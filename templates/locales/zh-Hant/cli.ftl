# 命令列說的話。

clause = 條款
next = 下一步
note = 說明
nature-defect = 缺陷
nature-breach = 違規
level-error = 錯誤
level-warning = 警告
level-notice = 已知
answer-due = 須在 { $due }前以整改單、豁免或委員會決議回應
verdict-pass = 通過
verdict-fail = 未通過
verdict-not-judged = 無法判定
check-summary = 檢核{ $verdict }，資料截至 { $date }：錯誤 { $errors }，警告 { $warnings }，違規 { $breaches }（豁免 { $waived }）。記錄：找到 { $found }，已判 { $judged }，拒收 { $refused }；規則 { $rules } 條。
check-summary-not-judged = 無法裁定。找到檔案 { $found }，目前發現的錯誤 { $errors }。
not-judged = 無法判定：缺少或讀不到 { $paths }
rules-broken = 無法裁定：程式本身的錯誤使這些規則無法套用：{ $rules }。這不是記錄的問題，請連同上面所列的位置回報。
build-refused = 沒有建站：有 { $defects } 個缺陷。請先修正，或加 --draft 預覽。先前發布的版本不受影響。
build-done = 已發布 { $files } 個檔案到 { $dir }（清單 { $hash }）
demo-done = { $path } 裡有一家 { $records } 筆記錄的公司。下一步：pinguan -C { $path } check
demo-not-empty = { $path } 不是空的；請指定還不存在或空的資料夾
serve-at = 網站在 { $url }（按 Ctrl-C 結束）
serve-beyond = 連得到這個位址的機器都能讀到全部記錄：{ $url }
new-written = 已寫入 { $path }。填好標示的欄位，再執行：pinguan check { $path }
verify-missing = 缺少：{ $path }
verify-changed = 內容不符：{ $path }
verify-unexpected = 清單上沒有：{ $path }
verify-whole = 與清單相符：{ $matched } 個檔案。
verify-broken = 與清單不符：{ $wrong } 處不同，{ $matched } 個檔案相符。
explain-unknown = 沒有「{ $subject }」可以說明。請指定規則（PLN-011）、指標（COMPLAINT）、條款（3.1.2b），或：rules、kpis、parameters、packs，或規範包（pack tw）
explain-of-a-change = 依歷史裁定，只在裁定變更時適用：pinguan check --base
rules-of-a-change = 變更
explain-what = 查什麼
explain-why = 為什麼
explain-mend = 怎麼修、怎麼回應
explain-fails = 不通過的例子（改自最小公司）
explain-passes = 通過的例子（改自最小公司）
explain-formula = 公式
explain-numerator = 分子
explain-denominator = 分母
explain-interval = 區間
explain-obliged = 義務人
explain-evidence = 證據

usage-epoch = SOURCE_DATE_EPOCH 是「{ $value }」，必須是秒數
usage-no-audience = 沒有「{ $audience }」這個對象；可用 committee、department:ID（部門代號）、creditor:CODE（記錄裡有的債權人代碼）、public
usage-no-folder = { $path } 不是資料夾
no-records-folder = { $path } 裡沒有 records/ 資料夾；請用 -C 指定專案的根目錄，或照 README 建立
usage-no-kind = 沒有「{ $kind }」這種記錄；有：{ $kinds }
usage-no-id = --{ $option }「{ $value }」不是編號：只能用大寫字母、數字與連字號
usage-no-unit =
    { $unit ->
        [none] { $kind } 的編號含部門代號，請指明單位：--unit，可用 { $units }
       *[other] 沒有單位 { $unit }；現有：{ $units }
    }
usage-not-started = { $kind } 不用這個方式建立：請自行寫檔案，或複製另一個；格式見 `pinguan schema { $kind }`，或參考指南裡的範例
usage-outside = { $path } 不是專案根目錄下的檔案或資料夾
totals = 錯誤 { $errors }，警告 { $warnings }，違規 { $breaches }，豁免 { $waived }
said-waived = 已由 { $waiver } 豁免：豁免到期前不必處理。
said-frozen = 已收進 { $waiver }：制度施行時就已如此。改正後請刪去該項。
markdown-pass = 通過
markdown-fail = 未通過
markdown-not-judged = 無法判定
markdown-more = 另有 { $count } 項未列於此；完整清單見檢核報告。
markdown-level = 程度
markdown-rule = 規則
markdown-place = 位置
markdown-what = 問題與下一步
