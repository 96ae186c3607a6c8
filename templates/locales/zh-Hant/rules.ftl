# 每條規則一則訊息：訊息本身是帶實際數值的事實。屬性：title（缺陷的簡稱）、what（查什麼）、why（為什麼）、
# mend（怎麼修，或怎麼回應）、help（這一筆的下一步）。

limit-set-here = 上限定在這裡

recipient-quality = 品質管理部
recipient-company-leaders = 公司領導

department-review-missing = 計劃狀態為 { $status }，但沒有部門負責人的審核
    .title = 缺部門負責人審核
    .what = 已核准的計劃，須有執行部門負責人的審核。
    .why = 規章要求負責人先審核，再送品質管理部；少了這一步，部門裡就沒有人為計劃負責。
    .mend = 由部門負責人在 `reviews` 加一筆，verdict 為 `agreed`，並附內容雜湊。
    .help = 由部門負責人在 `reviews` 加上 by、at、verdict: agreed、hash: { $hash }

plan-window-beyond-policy = 聯絡時段到 { $actual }，政策上限是 { $limit }
    .title = 聯絡時段超出政策
    .what = 已提交的計劃，每個時段都須在提交當日有效的政策時段之內。
    .why = 在不當時間聯絡違反法令，也是最常見的投訴原因。
    .mend = 把時段改到政策之內，再重新審核、核准。
    .help = 把時段改到 { $limit } 以內，再重新送審。

complaint-escalated-late = { $recipient }在 { $hours } 小時後才得知重大投訴，上限是 { $limit } 小時
    .title = 重大投訴上報逾時
    .what = 重大投訴須在收到後的政策時限內，上報品質管理部與公司領導。
    .why = 知道的人才能控制事態。
    .mend = 這是事實，時間照實保留。開一件整改單，在 answers 寫明本規則與本記錄。
    .help = 開一件整改單，回應 { $record } 的 { $rule }。
