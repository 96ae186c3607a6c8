# 核准記錄、變更狀態、建立專案時，告訴撰寫者的話。

desk-no-record = 「{ $word }」既不是記錄編號，也不是專案內記錄檔的路徑
desk-unknown = 沒有編號為 { $word } 的記錄{ $near ->
        [none] 。
       *[other] ；是否為 { $near }？
    }
desk-unreadable = { $path } 無法讀作記錄；問題所在請執行：pinguan check { $path }
desk-torn = { $path } 帶有合併衝突的標記（<<<<<<<）：兩筆記錄用了同一個編號，Git 把兩者寫進同一個檔案。請先以 git merge --abort 回到合併之前，在您的分支以 pinguan act { $id } renumber 改號並提交，再重新合併
desk-twice = 兩個檔案都使用編號 { $id }：{ $one } 與 { $other }。請以路徑指明是哪一個；pinguan act 路徑 renumber 可另給編號
desk-nobody = records/company/person 之中沒有「{ $word }」這位同仁
desk-no-address = 未指明是誰：請加 --as 人員代號，或以 git config user.email 設定地址，並寫入 records/company/person 中本人檔案的 emails
desk-stranger = Git 在此以 { $address } 提交，records/company/person 之中並非恰有一人使用該地址；請加 --as 人員代號，或將地址寫入本人檔案的 emails
desk-words = --{ $option } 不得含控制字元，也不得空白：「{ $words }」
desk-uncertain = { $path } 的寫法無法確定如何改動；請先以 pinguan fmt { $path } 排版，或自行改寫。未寫入任何內容
desk-brings = 此項變更另帶來下列事項，並非記錄本身的錯誤，將公開列出：
desk-refused = { $id } 不得如此變更，未寫入任何內容：
desk-commit = 請本人提交：

approve-kind = { $kind }：此類記錄不逐筆核准。逐筆核准的是計劃及其修訂；政策、目標與文件由委員會在會議中決議核准
approve-what = { $id }，現在輪到{ $step }：
approve-amendment = 修訂 { $number }，由 { $by } 提出，自 { $from } 起生效：{ $reason }
approve-amendment-plain = { $id }：對修訂的同意不附意見，也不記駁回。不同意的修訂即不予同意，由提出人撤回
approve-first-time = 先前無人審核。
approve-unchanged = 自 { $at } 上次審核以來，內容未變。
approve-changed = 自 { $at } 上次審核以來，內容變更如下：
approve-changed-unknown = 上次審核在 { $at }，當時內容不同，且此處的歷史中沒有該內容。
approve-no-findings = 檢核未發現問題。
approve-findings = 檢核發現 { $count } 項：
approve-draft = { $id } 尚為草稿，須由撰寫人先送審：pinguan act { $id } submit
approve-rejected = { $id } 已被駁回，須由撰寫人修正後重新送審：pinguan act { $id } submit
approve-first = { $id } 須先經{ $step }；步驟依序進行
approve-early =
    { $kind ->
        [amended] { $id } 的變更於 { $since } 提出或經主管同意，不可能在 { $at } 就已同意
       *[submitted] { $id } 於 { $since } 送審，不可能在 { $at } 就已審核
    }
approve-already = { $id } 已經過{ $step }，其後內容未變
approve-nothing = { $id } 沒有待核准的內容：計劃與所有修訂均已核准
approve-done-reviewed = { $id } 已由 { $by } 審核；接著由品質管理部核准：pinguan approve { $id } --step quality
approve-done-returned = { $id } 已由 { $by } 退回為草稿；由撰寫人修正後重新送審：pinguan act { $id } submit
approve-done-approved = { $id } 已由 { $by } 核准，可在期間內執行
approve-done-rejected = { $id } 已由 { $by } 駁回
approve-done-amendment = { $by } 已同意 { $id } 的修訂
approve-note-key = 政策要求核准須經簽章，而 records/company/person 中沒有 { $by } 的金鑰：補上之前，閘門會拒絕此提交
approve-note-signed = 政策要求核准須經簽章：只有以 { $by } 的金鑰簽署的提交才能證明由誰核准
approve-note-address = 只有作者為 { $by } 的提交才能證明由誰核准：請將 git config user.email 設為本人的地址，並寫入 records/company/person

act-now = { $id }（{ $kind }）目前可執行的動作：
act-next = { $id } 接著可執行的動作：
act-next-review = { $id } 待部門負責人審核：pinguan approve { $id }
act-next-agreement = { $id } 的修訂待同意，先由部門負責人：pinguan approve { $id }
act-nothing = { $id }（{ $kind }）：此處已無可執行的動作。已結的記錄以更正記錄更正：pinguan new correction
act-done = 已寫入 { $path }
act-unknown = { $kind }：沒有「{ $action }」這個動作{ $near ->
        [none] 。
       *[other] ；是否為 { $near }？
    }可用的有：{ $actions }
act-none = { $kind }：此類記錄沒有動作，請直接編輯檔案
act-not-then = { $id }：依 `{ $field }` 的現況，不能執行 { $action }；可執行的動作請見：pinguan act { $id }
act-first = { $id }：須先有 `{ $field }` 才能執行 { $action }；可執行的動作請見：pinguan act { $id }
act-already = { $id }：{ $action } 已執行過，`{ $field }` 已有內容。已結的記錄以更正記錄更正：pinguan new correction
act-missing = { $action } 還需要 { $missing }（全部選項：{ $options }）
act-strange = { $action } 不使用 --{ $strange }（全部選項：{ $options }）
act-change = --{ $option } 須寫成 欄位=值，例如 when.weekdays.end=19:00，而非「{ $words }」
act-which-item = { $action } 針對多個項目之一：請以 --item 指明 { $items } 之一
act-no-item = { $action } 針對清單中的項目，而記錄中沒有該項目
act-renumber = { $from } 改為 { $to }
act-renumber-words = { $path } 的文字中提到 { $id }；文字維持原狀，請自行檢視
act-renumber-bound = { $id } 須保留編號：{ $path } 中已審核、核准或同意的內容與編號綁定。若兩筆記錄使用同一編號，請改另一筆
act-renumber-taken = { $id } 已有人使用（此處或分支上）
act-renumber-no-id = 「{ $word }」不是此類記錄的編號：須以 { $prefix }- 與四位年份開頭，由大寫字母、數字與連字號組成
act-renumber-strange = { $path } 並未引用 { $id }
act-renumber-whose = 兩個檔案都使用編號 { $id }，而下列檔案引用它：{ $paths }。請以 --refers 路徑（可重複）、--refers all 或 --refers none 指明哪些指的是這筆記錄
act-renumber-unseen = { $path } 在編號重複時未經檢核；現在檢核發現 { $count } 項：pinguan check { $path }
action-acknowledge = 告知客戶已收到
action-amend = 申請修訂已核准的計劃
action-answer = 以本記錄回應另一筆記錄的違規
action-ask = 請單位回覆
action-check-effect = 比較前後的指標
action-close = 結案
action-complete = 記載已完成
action-confirm = 確認
action-finding-confirm = 認定指控屬實
action-info-request-confirm = 核可申請
action-training-plan-confirm = 載明核准的決議
action-contain = 記載如何控制
action-decide = 作成決定
action-dismiss = 認定指控不成立
action-dispose = 記載嚴重問題的處置
action-escalate = 向上通報
action-extend = 延長期限
action-find-cause = 記載根本原因
action-forward = 轉交品質管理部
action-link = 載明整改原因的問題記錄
action-notify = 通知單位，並訂定由誰、如何、何時前整改
action-meeting-close = 了結決議並載明結果
action-anomaly-notify = 通報品質管理部
action-pause = 等待期間暫停計時
action-rectify = 記載已整改
action-renumber = 另給編號
action-respond = 回覆
action-complaint-respond = 告知客戶結果
action-resume = 恢復計時
action-submit = 送審
action-track = 記載目前進展
action-verify = 驗證整改成效
action-withdraw = 撤回並載明理由
action-waiver-withdraw = 提前終止
action-legal-hold-withdraw = 解除
