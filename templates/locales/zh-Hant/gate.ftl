# 合併之前審查一項變更。

gate-standing = 既有{ $nature }
gate-judged =
    基準 { $base }
    變更 { $head }
    基準的政策 { $policy }
    規則 { $rules } 條；記錄共 { $found } 件，已審查 { $judged } 件，無法讀取 { $refused } 件。本次變更新增 { $new } 項，既有 { $standing } 項。
gate-proofs =
    { $strength ->
        [recorded] 本次變更帶入審查與核准 { $proofs } 項，以記錄所載為準，未向 Git 查證是誰所為。
        [authored] 本次變更帶入審查與核准 { $proofs } 項，依提交的作者認定。
       *[signed] 本次變更帶入審查與核准 { $proofs } 項，均經簽章證明。
    }
gate-bootstrap = 基準沒有政策：這份首次政策以其自身審查（--bootstrap）。
gate-unable =
    { $kind ->
        [no-repository] 無法審查：這個資料夾不在任何 Git 儲存庫中
        [shallow] 無法審查：這是淺層複本，請取得完整歷史（fetch-depth: 0）
        [grafts] 無法審查：info/grafts 改寫了這個儲存庫的歷史，請移除
        [revision-form] 無法審查：「{ $detail }」不是 HEAD、分支、完整參照（refs/…）或完整雜湊
        [revision-unknown] 無法審查：這裡沒有名為「{ $detail }」的提交，請先取得
        [revision-ambiguous] 無法審查：「{ $detail }」可能指不同的提交，請寫完整參照（refs/heads/…）或完整雜湊
        [revision-only-tag] 無法審查：「{ $detail }」只是標籤；若確實要用，請寫 refs/tags/…
        [revision-not-a-commit] 無法審查：「{ $detail }」不是提交
        [conflict] 無法審查：基準與變更改了相同的地方：{ $detail }。請先把基準合併進來；若兩邊各自開立了同一編號的記錄，請在合併之前為其中一筆改號：pinguan act 記錄 renumber
        [unrelated] 無法審查：基準與變更沒有共同的提交
        [tangled] 無法審查：基準與變更曾交叉合併。請先把基準合併進來
        [no-records] 無法審查：合併結果沒有 records/（{ $detail }）
        [policy-missing] 無法審查：基準 { $detail } 沒有政策。首次建立政策請用 --bootstrap
        [policy-unreadable] 無法審查：基準用來審查的檔案無法讀取：{ $detail }
        [policy-faulty] 無法審查：基準的政策有錯：{ $detail }
        [tool-old] 無法審查：基準的政策要求 pinguan { $detail } 或更新的版本，目前的版本較舊
        [tool-other] 無法審查：基準的政策以 SHA-256 列出可用的程式，目前的程式（版本 { $detail }）不在其中
       *[future] 無法審查：提交 { $detail } 的日期比本機時鐘晚一天以上。請校正時鐘，或以 --as-of 指定日期
    }
usage-gate-select = 審查變更時不能用 --select 與 --ignore：所有規則都適用
usage-bootstrap = --bootstrap 只用於沒有政策的基準；這個基準已有政策
usage-verdict-other = { $path } 已經存在，且不是先前的審查結果，未予更動；請以 --verdict 指定其他檔案
check-needs-base = 這是合併請求的審查，請指定基準，否則會以變更自己的政策審查。例如：pinguan check --base refs/remotes/origin/main

audit-summary =
    { $faulty ->
        [0] 重新審查 { $commits } 個提交，沒有應予拒絕的提交。
       *[other] 重新審查 { $commits } 個提交，其中 { $faulty } 個應予拒絕，或無法審查。
    }

judge-file-changed =
    { $kind ->
        [added] 這個新檔案是審查記錄的依據
        [removed] 一個作為審查依據的檔案被移除
       *[changed] 這個作為審查依據的檔案有變更
    }；{ $proved ->
        [yes] 由負責該檔案的人提交
       *[no] Git 未能顯示經誰同意
    }。本次變更仍依基準現有內容審查，此項於合併後生效
    .title = 審查依據變更
    .what = 政策、公司資料、豁免、工作流程或審閱人的變更都會列出，合併之後才生效。
    .why = 否則改動裁定依據的人，可以讓自己的記錄過關。
    .mend = 合併之前，由負責這個檔案的人在平台上審閱。

judge-file-not-approved = 這項變更並非由基準中負責這個檔案的人（{ $who }）提交
    .title = 審查依據未經核准即變更
    .what = 裁定依據的變更，須由該檔案的負責部門在提交中表示同意。
    .why = 沒有人可以獨自訂定裁定自己的規則。
    .mend = 由負責部門的主管或公司領導提交要合併的內容。

judge-file-removed = 沒有這個檔案，合併後便無法審查
    .title = 審查依據被移除
    .what = 缺了就無法裁定的檔案，不得移除。
    .why = 沒有它，下一次變更就沒有任何依據可裁定。
    .mend = 把檔案放回來。

approval-not-proved =
    { $kind ->
        [nowhere] 本次變更中沒有任何提交帶入 { $person } 目前所載的意見
        [unknown] 提交 { $commit } 帶入 { $person } 的意見，但基準的人員資料無法辨識提交者
        [shared] 提交 { $commit } 帶入 { $person } 的意見，但其信箱或金鑰由基準中多人共用
        [other] 提交 { $commit } 帶入 { $person } 的意見，但提交者另有其人
        [unsigned] 提交 { $commit } 帶入 { $person } 的意見，但沒有簽章
        [unreadable] 提交 { $commit } 帶入 { $person } 的意見，其簽章不是可讀取的 SSH 簽章
        [unsupported] 提交 { $commit } 帶入 { $person } 的意見，其簽章所用的金鑰種類無法在此查驗（可查驗 Ed25519 與 ECDSA）
       *[bad] 提交 { $commit } 帶入 { $person } 的意見，其簽章與內容不符
    }
    .title = 核准無法證明為本人所為
    .what = 帶入審核或核准的提交須出自該人，強度依政策所定。
    .why = 檔案裡的姓名誰都能寫，只有提交看得出是誰的意思。
    .mend = 由 { $person } 以基準人員資料所載的信箱或金鑰提交審查或核准；若經 squash 或 rebase，請重新核准。

record-deleted =
    { $kind ->
        [kind] 基準有 { $record }，銷毀註記所載種類不符；該記錄的種類是 { $said }
        [dated] 基準有 { $record }，銷毀註記所載日期不符；該記錄的日期是 { $said }
        [held] 不論記載於哪一天銷毀，{ $record } 今日仍由 { $said } 保全
       *[gone] 基準有 { $record }，合併結果卻沒有
    }
    .title = 記錄被刪除
    .what = 記錄只能附理由撤回並保留；只有處置記錄所列的類別與期間才能刪除。
    .why = 會消失的，不能當作證據。
    .mend = 把記錄放回來。誤登的內容以另一筆記錄更正，不可刪除。

closed-record-changed = { $record } 已結案或核准，內容卻與原來不同（欄位：{ $field }）
    .title = 已結案的記錄被更動
    .what = 已結案記錄的內容不再改動；更正另立條目，寫明欄位、前後的值、理由與同意的人。
    .why = 決定是依據當時的記錄作成的。
    .mend = 恢復原來的內容。計劃以修訂變更；其他記錄更正時，須同時提交一筆更正（`pinguan new correction`）。

id-taken-again = 編號 { $record } 曾屬於一筆已刪除的記錄
    .title = 編號重複使用
    .what = 編號永遠只屬於一筆記錄，撤回或處置之後也不再使用。
    .why = 其他記錄、會議與函件引用此編號，不能變成另一件事。
    .mend = 改用從未用過的下一個編號。

baseline-grown = 基準清單多了一項：{ $file } 的 { $frozen }
    .title = 基準清單增長
    .what = 導入時的基準清單只能減少。
    .why = 清單凍結的是規則施行時既有的問題；新的問題須改正或豁免。
    .mend = 刪去這一項，改正問題，或申請豁免。基準清單只能減少。

policy-rolled-back =
    { $kind ->
        [number] 政策已到過 { $version } 版，這項變更會退回更早的版本
        [removed] 政策 { $version } 版已生效，這項變更會將它移除
        [backdated] 政策 { $version } 版為新增，生效日卻已過去
       *[rewritten] 政策 { $version } 版已生效，這項變更會改動其內容
    }
    .title = 政策倒退
    .what = 曾經施行的政策版本維持原狀；要改就另立新版本。
    .why = 記錄依當日的政策裁定，事後更動等於更改裁定。
    .mend = 保留過去的版本，另增編號更高的版本，自今日或之後生效。

personal-data-in-message = 提交 { $commit } 的{ $place }裡有{ $sort }
    .title = 提交說明或署名裡有個人資料
    .what = 提交訊息不得含有個人資料。
    .why = 訊息會留在歷史裡，每個有副本的人都讀得到。
    .mend = 合併之前改寫提交（說明用 `git rebase -i`，`reword`；姓名用 `git commit --amend --reset-author`），再重新推送；之後的提交刪不掉它。已有他人取得這個分支時，依外洩處理程序（`site/pages/zh-Hant/leak.md`）辦理。
commit-message = 說明
commit-author = 作者姓名
commit-committer = 提交者姓名

personal-data-in-history = 提交 { $commit } 在這裡有{ $sort }；之後的提交刪了它，歷史仍留著
    .title = 先前的提交裡有個人資料
    .what = 變更中的任何提交都不曾含有個人資料，即使之後已更正。
    .why = 後來的提交不會把它從歷史裡拿掉。
    .mend = 改寫這個分支，使任何提交都不含該資料（`git rebase -i`，或在基準上重做成一個提交），再重新推送。已有他人取得這個分支時，依外洩處理程序（`site/pages/zh-Hant/leak.md`）辦理。

draw-not-proved =
    { $kind ->
        [unpromised] 基準裡沒有這次抽樣的承諾：名單、分層、抽樣人與件數
        [twice] 基準裡曾有另一個承諾
        [early] 承諾之後，基準上還沒有他人的提交，抽樣還沒有種子
       *[commit] 種子不是承諾之後第一個他人的提交；應為 { $commit }
    }
    .title = 抽樣無法由歷史證實
    .what = 名單、件數與分層先行提交，種子取自之後由他人作成的提交。
    .why = 這樣抽樣的人才無從挑選樣本。
    .mend = 先合併承諾，等他人的提交進入基準，再以 `pinguan sample draw` 抽樣。承諾改過的，另立一筆記錄。

personal-data-in-page = 提交 { $commit } 在入口網站的檔案裡放入{ $sort }
    .title = 入口網站的檔案裡有個人資料
    .what = 網站的頁面、樣板與檔案不得含有個人資料。
    .why = 這些檔案會原樣公布。
    .mend = 刪去它，並改寫這個分支，使任何提交都不含該資料（`git rebase -i`，或在基準上重做成一個提交）。不屬個人資料者，在政策中列明並附理由。已有他人取得這個分支時，依外洩處理程序（`site/pages/zh-Hant/leak.md`）辦理。

tombstone-not-proved = 銷毀註記列出 { $named }，基準卻沒有這筆記錄
    .title = 銷毀了不存在的記錄
    .what = 銷毀註記只列基準確有的記錄。
    .why = 從未留存的無從銷毀；列入註記反而遮掩缺漏。
    .mend = 刪去該項，或改為實際銷毀的記錄。
