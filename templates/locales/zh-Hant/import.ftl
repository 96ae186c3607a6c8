# 由外部清冊匯入記錄。
sheet-too-large = { $path } 超過 { $most } MiB，請分成幾個檔案
sheet-old-book = { $path } 是舊格式活頁簿（XLS），請另存為 XLSX 或 CSV
sheet-broken-book = { $path } 是損毀或有保護的活頁簿，請重新存成 XLSX 或 CSV
sheet-no-sheet = { $path } 沒有工作表「{ $sheet }」；現有：{ $sheets }
sheet-empty = { $path } 沒有任何資料列
sheet-no-header = 對應檔指定第 { $row } 列為欄名，但 { $path } 沒有這一列
sheet-column-twice = { $path } 有兩欄同名「{ $column }」，請將其中一欄改名
sheet-many-rows = { $path } 超過 { $most } 列，請分成幾個檔案
sheet-many-columns = { $path } 超過 { $most } 欄
sheet-not-of-encoding = { $path } 不是 { $encoding } 編碼；最先不符的是第 { $line } 行
sheet-encoding = { $path } 不是 UTF-8，也沒有註明編碼。以 big5 讀為「{ $big5 }」，以 gb18030 讀為「{ $gb18030 }」：可讀者請用 --encoding 指定，或寫在對應檔的 encoding
sheet-ragged = 本列有 { $found } 格，欄名有 { $columns } 格；是否少了分隔符號，或引號外多了一個？
sheet-long-cell = 有一格超過 { $most } 字；是否有引號放錯位置？
sheet-open-quote = { $path }：第 { $row } 列有引號開了沒有收尾，其後全部會併成一格；請在該列或上方的列補上引號
sheet-behind-quote = { $path }：第 { $row } 列有一格在收尾引號之後還有文字；該列或上方的列少了引號，或多了一個

import-outside = { $path } 不在專案資料夾之內，請用由專案根目錄起算的路徑
import-no-file = { $path } 不是檔案
import-outside-profile = 不是單純的 YAML：錨點、標籤、重複的鍵，或不該出現的字元
import-broken-mapping = { $path } 第 { $line } 行第 { $column } 欄：{ $detail }
import-broken-log = { $path } 第 { $line } 行：這不是匯入所寫的內容。請由 Git 取回此檔；沒有它，相同的列會重複匯入
import-misfits = { $path } 有上列 { $count } 處與實際不符，尚未讀取任何資料
import-other-kind = kind：這是 { $own } 的對應檔，不是 { $kind } 的
import-no-delimiter = delimiter：「{ $mark }」不能作為分隔符號；常見者為逗號、分號、定位字元
import-own-id = { $field }：編號由匯入時給定
import-no-field = { $field }：{ $kind } 類的記錄沒有這個欄位；可用的欄位見 pinguan schema { $kind }
import-strange = { $field }：「{ $value }」不在 { $allowed } 之中
import-no-origin = { $field }：column、text、value 三者擇一
import-no-column = 沒有「{ $column }」這一欄；現有：{ $columns }

import-no-date = 「{ $cell }」不是日期，例如 2026-03-01、2026/3/1、115/3/1；年份在後者，請在對應檔寫 dates: dmy 或 dates: mdy
import-no-moment = 「{ $cell }」不是日期時間，例如 2026-03-01 14:05、115/3/1 下午 2:05；年份在後者，請在對應檔寫 dates: dmy 或 dates: mdy
import-no-time-of-day = 「{ $cell }」沒有時間；可在對應檔給定一律採用的時間，例如 time: "09:00"
import-no-time = 「{ $cell }」不是時間，例如 14:05
import-no-id = 「{ $cell }」不是編號：只能用字母、數字與連字號；何者對應何編號，寫在對應檔的 words
import-no-word = 「{ $cell }」不在 { $allowed } 之中；何者對應何值，寫在對應檔的 words
import-no-truth = 「{ $cell }」不是「是」也不是「否」
import-no-whole = 「{ $cell }」不是整數
import-no-number = 「{ $cell }」不是數字
import-no-scalar = 單一儲存格填不了這個欄位，請寫其中一個下層欄位的路徑
import-key-empty = 這一格是空的，但要靠它辨識這一列
import-key-personal = 這一格含有個人資料，請先刪去，或改用別的欄位
import-key-twice = 與第 { $first } 列的辨識欄位相同
import-changed = 本列已匯入為 { $record }，現在內容不同；記錄維持原樣，如需更改請自行修改
import-gone = 先前已匯入為 { $record }，但該記錄已不在；請由 Git 取回，或刪去 { $log } 中該記錄的一行，以便重新匯入

import-row = { $file } 第 { $row } 列：{ $text }
import-row-column = { $file } 第 { $row } 列「{ $column }」：{ $text }
import-more = 另有 { $count } 項
import-counts = 新增：{ $new }；先前已匯入：{ $same }；之後有變更：{ $changed }；有問題：{ $faulty }；依對應檔略過：{ $out }
import-gone-count = 先前已匯入但記錄已不在：{ $count }
import-breaches = 規則另外發現 { $count } 項，屬實情而只能回應，或僅為提醒；詳見 pinguan check
import-written = 已寫入 { $count } 筆，由 { $first } 至 { $last }。請看過後，連同對應檔與列清單一起提交。
import-would = 將寫入 { $count } 筆，由 { $first } 至 { $last }。第一筆如下：
import-nothing = 沒有寫入任何檔案。請修正資料列或對應檔後再執行，或用 --partial 只寫入沒有問題的部分。
import-nothing-elsewhere = 沒有寫入任何檔案：新增的記錄會使上列記錄的內容不實。請先補正那些記錄，或略過造成問題的資料列。

import-guessed = 資料列：{ $rows }；欄：{ $columns }，欄名在第 { $row } 列。各欄推測如下：
import-sheets = 讀取的工作表：{ $sheet }；檔內另有：{ $others }。如需讀取其他工作表，請在對應檔的 sheet 寫它的名稱
import-unused = （不使用）
import-missing = 每筆記錄還需要：{ $fields }
import-begun = 已寫入 { $path }，尚未匯入任何資料。請看過對應檔、補上缺少的部分，再執行：pinguan import { $kind } { $file } --dry-run
import-start-head = 外部清冊的各列如何成為 { $kind } 記錄。只需寫一次，請逐行看過。
    欄位來自某一欄（column）、由文字組成，例如 text: "{"{"}issue{"}"}（{"{"}state{"}"}）"，或每筆相同（value）。
    words：儲存格的字對應什麼值。otherwise：其他的字。empty：空格。
    time：只有日期時採用的時間。split：一格多項時的分隔。only（最上層）：只讀哪些列。
import-start-key = 辨識一列的欄位：同一列只匯入一次。
import-start-no-key = 沒有任何一欄能單獨辨識一列，因此以所有用到的欄合併辨識。更好的做法：key: [某欄]
import-start-missing = 每筆記錄都需要 { $field }：
import-start-time = 部分儲存格只有日期，採用此時間。
import-start-words = 不屬於 { $words } 的字：

# 外部系統常用的欄名，以 | 分隔；匯入時據以猜測欄位。
import-also-complaint-received-at = 收件時間 | 收件日期 | 收到時間 | 收到日期 | 受理時間 | 受理日期 | 投訴時間 | 投訴日期 | 進件時間 | 進線時間 | 來電時間 | 申訴日期
import-also-complaint-registered-at = 登錄時間 | 建檔時間 | 建立時間
import-also-complaint-summary = 內容 | 投訴內容 | 案情 | 問題描述 | 事由 | 說明
import-also-complaint-category = 投訴類別 | 問題類別 | 案件類別
import-also-complaint-channel = 受理管道 | 來源 | 進件管道 | 投訴管道
import-also-complaint-acknowledged-at = 受理時間 | 受理日期 | 告知時間 | 受理通知時間 | 回覆受理時間
