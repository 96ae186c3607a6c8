# 檢查設定時所看的事項。

doctor-fine = 正常
doctor-look = 請看
doctor-wrong = 不妥
doctor-project = pinguan { $version }，資料截至 { $as_of }：記錄 { $found } 件，無法讀取 { $refused } 件，錯誤 { $errors } 項
doctor-no-repository = 這個資料夾不在任何 Git 儲存庫中：無從顯示核准是誰所為，變更也無法在合併前審查。請執行 git init，或改到儲存庫中執行
doctor-repository = 儲存庫有完整歷史，也沒有改寫歷史的設定
doctor-shallow = 這是淺層複本，合併關卡無法審查。請取得完整歷史（git fetch --unshallow，fetch-depth: 0）
doctor-grafted = info/grafts 改寫了這個儲存庫的歷史，合併關卡無法審查。請移除
doctor-partial = 這是部分複本，缺少的物件無法審查。請勿以 --filter 複製
doctor-replaced = refs/replace 會顯示與提交不同的物件；pinguan 不採用，其他程式會。請看 git replace -l
doctor-recorded = 政策只要求核准以記錄所載為準，不向 Git 查證是誰所為。若要查證，請把 approval_proof.strength 設為 authored 或 signed
doctor-squash = 核准由帶入它的提交證明。壓縮合併與變基合併會產生新的提交，證據因此消失：請在平台上只允許合併提交。pinguan check --base 提交 --audit 會指出主分支上哪些提交失去了證據
doctor-unknown-people = 下列有職責的人沒有電子郵件或金鑰的記錄，無法認出他們的提交：{ $people }
doctor-owners = { $path } 與記錄一致
doctor-owners-nobody = 沒有記錄載明任何人在平台上的帳號，無法產生 { $path }
doctor-owners-missing = 沒有 { $path }：沒有人會被要求審閱判定依據。請執行 pinguan codeowners
doctor-owners-stale = { $path } 與記錄不一致。請執行 pinguan codeowners
doctor-no-gate = 沒有任何工作流程執行 pinguan check --base：違反政策的變更不會被擋下。指南中有 GitHub、GitLab 等平台的工作流程
doctor-gate = 有工作流程依基準審查每項變更，且其中沒有可以略過檢核的設定
doctor-leak = { $place }：「{ $word }」會使檢核被略過，或失敗仍算通過
doctor-forge = 只有平台知道，請自行確認：主分支要求通過這項檢核，最好是合併請求無法改寫的必要工作流程；必須由負責人審閱；任何人都不能繞過直接推送
