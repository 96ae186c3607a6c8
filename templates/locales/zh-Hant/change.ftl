# 審閱者看到的：各路徑由誰負責，以及一項變更帶來什麼影響。

owners-made = 由 `pinguan codeowners` 依 records/company/ 產生，請勿手動修改；需要時重新執行即可。
owners-last-fits = 同一路徑以最後一行相符者為準。
owners-all-fit = 同一路徑凡相符的各行，其負責人都要審閱。
owners-else = 未另行列出的路徑
owners-kinds = 各類記錄，由保管部門審閱
owners-judges = 判定依據與檢核流程：由委員會與品質管理部門審閱
owners-written = 已寫入 { $path }。
owners-same = { $path } 與記錄一致。
owners-stale = { $path } 與記錄不一致。請執行：pinguan codeowners
owners-nobody = 其餘路徑無人負責：請為品質管理部門填寫 forge_team（records/company/department/），或為其主管填寫 forge_user（records/company/person/）。

## 一項變更帶來的影響

change-title-diff = 自 { $before } 至 { $after }，資料截至 { $date }
change-title-what-if = 若採用 { $after }，將有以下變動；資料截至 { $date }（{ $before } 的記錄）
change-nothing = 檢核結果、指標與期限都不會改變。
change-summary = 變更記錄 { $records } 筆；檢核結果新增 { $new } 項、消除 { $fixed } 項；{ $measures } 項指標有變動，其中 { $statuses } 項狀態改變；期限變動 { $deadlines } 項。
change-judges = 判定依據有變動（{ $count }）：須經委員會與品質管理部門核准
change-findings = 檢核結果（{ $count }）
change-measures = 指標（{ $count }）
change-deadlines = 期限（{ $count }）
change-records = 記錄（{ $count }）
change-departments = 各部門（{ $count }）
change-column-path = 檔案
change-column-how = 變動
change-column-rule = 規則
change-column-place = 位置
change-column-what = 內容
change-column-measure = 指標
change-column-unit = 單位
change-column-before = 原
change-column-after = 新
change-column-status = 狀態
change-column-record = 記錄
change-column-department = 部門
change-column-fields = 欄位
change-column-added = 新增
change-column-amended = 修改
change-column-deleted = 刪除
change-column-new = 新檢出
change-column-fixed = 已消除
change-column-deadlines = 期限
change-added = 新增
change-amended = 修改
change-deleted = 刪除
change-new = 新檢出
change-fixed = 已消除
change-waived = 已豁免
change-answered = 已回應
change-company = 全公司
change-no-department = （無）
change-work-tree = 工作目錄
change-nowhere = 無提交
change-more-fields = 另有 { $count } 個欄位
change-hidden-field = { $field }（不顯示）
change-stand = { $value }（{ $numerator }／{ $denominator }，{ $period }）
change-stand-target = { $stand }，目標 { $target }：{ $against }
change-more-rows = 本表另有 { $count } 列，連同其後各表均未列出。
revision-no-repository = 此處沒有 Git 儲存庫，無版本可讀。
revision-form = 無法讀取版本 `{ $revision }`：請用 HEAD、分支名稱、完整雜湊值或完整參照。
revision-unknown = 此儲存庫中沒有 `{ $revision }`。
revision-ambiguous = `{ $revision }` 可指不只一項，請寫完整參照（refs/heads/……）。
revision-only-tag = `{ $revision }` 只是標籤，任何人都可能移動它；若確實要用，請寫 refs/tags/{ $revision }。
revision-not-a-commit = `{ $revision }` 不是提交。
revision-apart = `{ $before }` 與 `{ $after }` 在此沒有共同的提交。若為淺層複製，請先取得完整歷史。
usage-no-policy = 無法開啟擬議的政策檔 { $path }。
what-if-proposed = 以下是 { $path } 的問題；它在此代替 records/policy/policy.yaml：

## Git 對每筆記錄的記載

past-first = 新增記錄
past-layout = 僅調整版面或註解
past-and = ；
past-hidden = 已變更（不顯示）
past-came = 設為「{ $after }」
past-went = 已刪除，原為「{ $before }」
past-changed = 由「{ $before }」改為「{ $after }」
past-nobody = 不在人員名單中
# 以何證明某人作出審核或核准
proof-recorded = 僅記載：提交未顯示為本人
proof-claimed = 已聲明：提交的作者與提交者為本人
proof-proved = 已證實：提交由本人簽章
past-more = 更早另有 { $count } 次提交變更過此記錄。
past-shallow = 此儲存庫未含較早的歷史，可能缺少更早的提交。
