# 每項指標一則訊息：名稱。屬性：formula、numerator、denominator（數什麼）、unit（數值後的單位；百分號在數值裡）、
# about（一段說明）、interval（區間怎麼算）。

kpi-success = 催收成功率
    .formula = 收回的客戶 ÷ 批次內的逾期客戶
    .numerator = 在期限內收回的客戶
    .denominator = 批次內的逾期客戶
    .unit = 的逾期客戶
    .about = 逾期客戶中，在期限內收回的比例。批次滿期才計入；未滿期的批次會把比率拉低。
    .interval = Wilson 區間
kpi-csat = 客戶滿意度
    .formula = 4 分或 5 分的回答 ÷ 有效回答
    .numerator = 4 分或 5 分的回答
    .denominator = 有效回答
    .unit = 滿意
    .about = 每季問卷中，以 5 分制回答 4 分或 5 分的客戶比例。
    .interval = Wilson 區間
kpi-complaint = 投訴率
    .formula = 收到的投訴 ÷ 處理案件 × 1,000
    .numerator = 收到的投訴
    .denominator = 處理案件
    .unit = 件／千案
    .about = 依收到的月份計算投訴，不論是否成立，除以當月處理的案件數。
    .interval = Poisson 精確區間
kpi-data-acc = 數據準確率
    .formula = 無誤的抽查記錄 ÷ 抽查記錄
    .numerator = 無誤的記錄
    .denominator = 抽查的記錄
    .unit = 無誤
    .about = 三類數據的抽查記錄中，準確、完整且及時的比例。
    .interval = Wilson 區間
