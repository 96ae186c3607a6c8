# 撰寫工具：記錄排版、更正、結構定義、清單。
usage-no-records = 這些路徑內沒有記錄。
fmt-left = { $path }：內有無法確定如何排版的寫法，維持原狀
fmt-summary = 記錄 { $records } 筆；需排版 { $anew } 筆；維持原狀 { $left } 筆；無法解析 { $refused } 筆
fix-replace = 「{ $old }」改為「{ $new }」（pinguan check --fix）
fix-summary = 已更正 { $applied } 處，涉及 { $files } 個檔案；另有 { $offered } 處會改動已核准的內容，僅提供建議，未套用
fix = 更正
rules-id = 編號
rules-nature = 性質
rules-level = 等級
rules-clause = 條款
rules-name = 名稱
rules-title = 說明
rules-tested = 規則 { $rules } 條，範例 { $samples } 個均已執行；{ $faults ->
        [0] 全部符合預期
       *[other] 有 { $faults } 個不符預期
    }
rules-unread = { $path }：無法讀取；原因請執行 `pinguan check`
usage-no-rule = 沒有規則 { $rule }。`pinguan rules` 會列出全部規則。
