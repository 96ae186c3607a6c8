# 每條規則一則訊息：訊息本身是帶實際數值的事實。屬性：title（缺陷的簡稱）、what（查什麼）、why（為什麼）、
# mend（怎麼修，或怎麼回應）、help（這一筆的下一步）。

limit-set-here = 上限定在這裡
first-use-here = 這個編號先用在這裡
plan-says-here = 計劃寫在這裡

recipient-quality = 品質管理部
recipient-company-leaders = 公司領導
step-department-head = 部門負責人
step-quality = 品質管理部

complaint-escalated-late = { $recipient }在 { $hours } 小時後才得知重大投訴，上限是 { $limit } 小時
    .title = 重大投訴上報逾時
    .what = 重大投訴須在收到後的政策時限內，上報品質管理部與公司領導。
    .why = 知道的人才能控制事態。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。

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

plan-window-beyond-policy = 聯絡時段到 { $actual }，政策上限是 { $limit }
    .title = 聯絡時段超出政策
    .what = 已提交的計劃，每個時段都須在提交當日有效的政策時段之內。
    .why = 在不當時間聯絡違反法令，也是最常見的投訴原因。
    .mend = 把時段改到政策之內，再重新審核、核准。
    .help = 把時段改到 { $limit } 以內，再重新送審。

plan-frequency-beyond-policy =
    { $span ->
         [day] 每案每日 { $actual } 次，政策上限是 { $limit } 次
        *[week] 每案七日內 { $actual } 次，政策上限是 { $limit } 次
    }
    .title = 聯絡頻次超出政策
    .what = 提交的計劃，頻次不超過提交當日有效的政策。
    .why = 過度聯絡就是騷擾。
    .mend = 把頻次改到政策之內，再重新審核、核准。
    .help = 改為 { $limit } 次以內，再重新送審。

amendment-without-original-approvers =
    { $kind ->
         [missing] 變更沒有經過{ $step }同意
         [authority] { $person } 在 { $date }無權代表{ $step }同意
         [early] 變更自 { $date }生效，早於 { $last }的最後一次同意
        *[hash] 變更的內容不是 { $person } 當時看過的內容
    }
    .title = 變更未經原審批部門同意
    .what = 變更生效前，須由原審批的兩個部門同意，並附變更內容的雜湊。
    .why = 核准的計劃不能由執行的人自己改。
    .mend = 由部門負責人與品質管理部在 `approvals` 各加一筆；生效日不早於最後一次同意。
    .help =
        { $kind ->
             [missing] 在 `approvals` 補上{ $step }的同意；取得之前，把生效日往後延。
             [authority] 由有權限的人重新同意。
             [early] 把生效日改到 { $last }或之後。
            *[hash] 還原變更的內容，或重新取得同意；現在內容的雜湊是 { $hash }
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

overdue-basis-missing = 計劃沒有寫依據的逾期情況（overdue_basis）
    .title = 沒有寫逾期情況
    .what = 提交的計劃，須寫明依據的逾期情況。
    .why = 規章要求依逾期情況制定計劃。
    .mend = 補上內容，再重新審核、核准。

yaml-syntax =
    { $kind ->
         [syntax] 這裡不是 YAML；剖析器說：「{ $detail }」
         [empty] 檔案裡沒有內容
        *[key] 欄位名稱不是文字
    }
    .title = 不是 YAML
    .what = 每個記錄檔都是 YAML，由欄位組成。
    .why = 讀不懂的檔案不能判定，也不能計入指標。
    .mend = 照訊息所指的位置改正；多半是括號、引號沒有成對，或縮排不齊。
    .help =
        { $kind ->
             [syntax] 檢查這一行和上一行的括號、引號、冒號和縮排。
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
             [character] 刪除這個字元。
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
         [choice] 「{ $found }」不在可用的值之中：{ $allowed }
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
    .why = 一筆記錄不能拖垮整個檢查；太長的也沒有人會讀。
    .mend = 縮短，或分成幾筆記錄。

unaccounted-file =
    { $kind ->
         [place] 沒有哪一類記錄放在這裡
         [link] 這不是一般檔案（連結、管線或裝置）
        *[unreadable] 系統不讓讀取；系統說：「{ $detail }」
    }
    .title = 無法歸類的檔案
    .what = `records/` 下每個檔案，都是放在該類位置的記錄。
    .why = 放錯位置的記錄不會被檢查，也沒有人會發現。
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
    .mend = 改編號或改檔名，讓兩者一致。
