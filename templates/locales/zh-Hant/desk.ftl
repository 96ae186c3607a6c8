# 核准記錄、變更狀態、建立專案時，告訴撰寫者的話。

desk-no-record = 「{ $word }」既不是記錄編號，也不是專案內記錄檔的路徑
desk-unknown = 沒有編號為 { $word } 的記錄{ $near ->
        [none] 。
       *[other] ；是否為 { $near }？
    }
desk-unreadable = { $path } 無法讀作記錄；問題所在請執行：pinguan check { $path }
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
approve-what = { $id }，待{ $step }核准：
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
approve-already = { $id } 已經{ $step }核准，其後內容未變
approve-nothing = { $id } 沒有待核准的內容：計劃與所有修訂均已核准
approve-done-reviewed = { $id } 已由 { $by } 審核；接著由品質管理部核准：pinguan approve { $id } --step quality
approve-done-returned = { $id } 已由 { $by } 退回為草稿；由撰寫人修正後重新送審：pinguan act { $id } submit
approve-done-approved = { $id } 已由 { $by } 核准，可在期間內執行
approve-done-rejected = { $id } 已由 { $by } 駁回
approve-done-amendment = { $by } 已同意 { $id } 的修訂
approve-note-key = 政策要求核准須經簽章，而 records/company/person 中沒有 { $by } 的金鑰：補上之前，閘門會拒絕此提交
approve-note-signed = 政策要求核准須經簽章：只有以 { $by } 的金鑰簽署的提交才能證明由誰核准
approve-note-address = 只有作者為 { $by } 的提交才能證明由誰核准：請將 git config user.email 設為本人的地址，並寫入 records/company/person
