# 監控抽樣的抽籤：規則、指令與欄位名稱。

draw-does-not-follow =
    { $kind ->
         [hash] 抽籤沒有指明名單：frame_sha256 不是 64 位十六進位的 SHA-256
         [strata] 各層合計 { $actual } 件，名單有 { $limit } 件
         [order] 各層沒有依名稱排序，或名稱重複
         [size] 要從 { $limit } 件中抽 { $actual } 件
         [undrawn] 還沒抽籤，就已監控 { $actual } 件
         [commit] 「{ $actual }」不是完整的提交編號
         [seed] 種子不是由名單、日期與提交算出的；應為 { $limit }
         [count] 這一層抽了 { $actual } 件，依配置應抽 { $limit } 件
         [unknown] 沒有「{ $actual }」這一層
         [twice] { $actual } 抽到兩次
        *[sample] 監控了第 { $actual } 件，但只抽出 { $limit } 件
    }
    .title = 抽籤結果與依據不符
    .what = 各層合計等於名單件數；種子是名單、日期與提交的 SHA-256；各層件數依配置計算；只監控抽中的聯絡。
    .why = 樣本若能由抽的人挑選，看到的就只是他想給人看的。
    .mend = 用 pinguan sample draw 重抽，貼上它印出的內容。另外挑選的聯絡請另立一筆不附抽籤的記錄。

drawn-not-monitored =
    { $kind ->
         [undrawn] 應抽 { $size } 件，{ $limit } 日後仍未抽樣
        *[drawn] 抽中的 { $size } 件中，有 { $missing } 件 { $limit } 日後仍未監控
    }
    .title = 抽中而未監控
    .what = 抽中的聯絡，須在政策日數內全部監控。
    .why = 抽中的可以不做，等於還是自己挑。
    .mend = 補做缺漏的監控並按編號記錄，另以整改單回應這項違反。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

sample-promise-help = 抽籤前，先把這幾行寫進監控記錄並提交。等別人也提交到該分支後，再用 pinguan sample draw 抽籤。
sample-no-draw = { $record } 還不能抽籤：缺少 frame_sha256 或 draw
sample-unknown = { $record } 不是監控記錄
sample-refused = { $path } 還不能當作記錄讀取：`pinguan check { $path }` 會說明原因
sample-list-unreadable = 名單第 { $line } 行：{ $problem ->
         [header] 第一行應為 item 或 item,stratum
         [columns] 有 { $actual } 欄，第一行有 { $limit } 欄
         [empty] 編號或層別是空的
         [control] 含有無法顯示的字元
         [long] 編號或層別超過 { $limit } 個字
        *[twice] 編號已見於第 { $limit } 行
    }
sample-list-empty = 名單是空的
sample-size = --size 為 { $size }；應在 1 與清單的聯絡數 { $count } 之間
sample-list-not-utf8 = 名單不是 UTF-8
sample-hash-differs = 名單與先前提交的不同：檔案的 SHA-256 是 { $actual }，記錄寫的是 { $limit }
sample-strata-differ = 名單的分層與記錄不同
sample-not-promised = { $record } 的名單還不在 { $branch } 上：請先提交 frame_sha256 與 draw
sample-too-early = 現在還不能抽籤：{ $commit } 之後，還沒有別人提交到 { $branch }
sample-drawn-help = 請用這幾行取代 { $record } 的 draw。名單於 { $first } 提交，種子取自 { $commit }。
sample-verified = { $record } 的抽籤無誤：名單於 { $first } 提交，種子取自 { $commit }，從 { $frame } 件中抽出 { $count } 件
sample-wrong = { $part ->
         [commit] seed_commit 是 { $actual }；別人之後的第一個提交是 { $limit }
         [seed] seed 是 { $actual }；應為 { $limit }
         [drawn] 抽出的聯絡與種子算出的不同，從第 { $actual } 件開始不符
        *[promise] 名單、分層或件數先前有不同的約定（共 { $actual } 種）
    }

field-draw = 抽籤
field-size = 應抽件數
field-seed-commit = 種子取自的提交
field-seed = 種子
field-drawn = 抽中的聯絡
field-stratum = 層別
