# 「數字怎麼來」頁中，由程式寫出的文字。

false-alarms = 各組規則的錯報率
false-alarms-how = 下表是流程毫無改變時，一張 { $points } 點的圖至少出現一個訊號的機會。由 { $charts } 張模擬圖算出：每點取自同一個常態分配，亂數產生器是 splitmix64，種子為 { $seed }，任何人都可以重算出同樣的數字。真實的資料是計數，可能偏斜、前後相關，機會不會恰好相同；這是比較規則的尺，不是保證。
false-alarms-rules = 規則
false-alarms-holds = 看什麼
false-alarms-known = 界限已知
false-alarms-estimated = 由同批資料估計

rules-shewhart = Shewhart
    .holds = 一點超出三個標準差
rules-anhoej = Anhøj
    .holds = 同側連串過長，或穿越中心線的次數過少
rules-shewhart-anhoej = Shewhart 與 Anhøj
    .holds = 以上三種
rules-western-electric = Western Electric
    .holds = 一點超出三個標準差；三點中兩點超出兩個；五點中四點超出一個；連續 8 點在同側
rules-nhs = NHS Making Data Count
    .holds = 一點超出三個標準差；連續 7 點在同側；連續 7 點上升或下降；同側三點中兩點超出兩個標準差
rules-nelson = Nelson
    .holds = 八種檢定：除超出、連續 9 點在同側、連續 6 點升降之外，還看交替、貼近與遠離中心線
