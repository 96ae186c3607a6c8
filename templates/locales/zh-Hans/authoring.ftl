# 撰寫工具：紀錄排版、更正、結構定義、清單。
usage-no-records = 這些路徑內沒有紀錄。
fmt-left = { $path }：內有無法確定如何排版的寫法，維持原狀
fmt-summary = 紀錄 { $records } 筆；需排版 { $anew } 筆；維持原狀 { $left } 筆；無法解析 { $refused } 筆
