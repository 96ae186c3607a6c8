# 審閱者看到的：各路徑由誰負責，以及一項變更帶來什麼影響。

owners-made = 由 `pinguan codeowners` 依 records/company/ 產生，請勿手動修改；需要時重新執行即可。
owners-last-fits = 同一路徑以最後一行相符者為準。
owners-all-fit = 同一路徑凡相符的各行，其負責人都要審閱。
owners-else = 未另行列出的路徑
owners-kinds = 各類記錄，由保管部門審閱
owners-judges = 判定依據與檢查流程：由委員會與品質管理部門審閱
owners-written = 已寫入 { $path }。
owners-same = { $path } 與記錄一致。
owners-stale = { $path } 與記錄不一致。請執行：pinguan codeowners
owners-nobody = 其餘路徑無人負責：請為品質管理部門填寫 forge_team（records/company/department/），或為其主管填寫 forge_user（records/company/person/）。
